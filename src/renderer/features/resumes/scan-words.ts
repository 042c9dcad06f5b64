import type { Place, ResumeFormat } from "#domain/resume-text";
import type { ResumeVersion } from "#domain/resume-versions";

type Scanned = Pick<ResumeVersion, "scan" | "referenceLines" | "checkedAt">;

/** What is known of references in its file (R38), in a few words. */
export function scanWords({ scan, referenceLines, checkedAt }: Scanned): string {
  switch (scan) {
    case "none":
      return "No file yet";
    case "clear":
      return "No references in it";
    case "references":
      return `References found: ${counted(referenceLines.length, "line")}`;
    case "unreadable":
      return checkedAt === null ? "Cannot be read, and not checked yet" : "Cannot be read; checked by you";
  }
}

/** What the dialog offers first; another file is refused with words for it. */
export const kinds = [".docx", ".pdf", ".odt", ".txt"];

export const formatWords: Readonly<Record<ResumeFormat, string>> = {
  docx: "Word document",
  pdf: "PDF",
  odt: "OpenDocument text",
  txt: "plain text",
};

/** Where in its file a line stands. */
export const placeWords: Readonly<Record<Place, string>> = {
  body: "in the text",
  table: "in a table",
  header: "at the head of the page",
  footer: "at the foot of the page",
  note: "in a note",
  comment: "in a comment",
  text_box: "in a text box",
  hidden: "hidden: not printed, but there",
};

/** "1 line", "3 lines". */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}
