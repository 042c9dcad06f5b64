import { z } from "zod";
import { kindByName } from "./file-kinds.ts";
import { toFileName } from "./file-names.ts";
import { Sha256 } from "./files.ts";
import { ResumeVersionId } from "./ids.ts";
import { stamps } from "./record.ts";
import { PlacedLine, ResumeFormat } from "./resume-text.ts";
import { Line, Paragraphs } from "./text.ts";
import { Instant } from "./time.ts";

/** DOMAIN D2. Only a final version may be handed over (R50). */
export const ResumeState = z.enum(["in_progress", "final", "sent", "retired"]);
export type ResumeState = z.infer<typeof ResumeState>;

/** What a person says of one version of the résumé; it serves all processes. */
export const ResumeVersionFields = z.object({
  label: Line.refine((label) => label.trim().length > 0, "a label is needed"),
  state: ResumeState,
  targetRole: Line,
  /** Private: never in a letter. */
  notes: Paragraphs,
  finalAt: Instant.nullable(),
  sentAt: Instant.nullable(),
  /** The name that its file goes by. */
  file: Line,
  /** What is new in it, a line each: "adds the completion figures". */
  news: Paragraphs,
  /** The changed facts that are right as they stand now (R52), by `factKey`. */
  confirmedFacts: z.array(z.string().max(4000)).max(1000),
});
export type ResumeVersionFields = z.infer<typeof ResumeVersionFields>;

/**
 * Whether references were found in its file (R38): `none` while there is no file, `unreadable` where it holds no text, as
 * a scan.
 */
export const ResumeScan = z.enum(["none", "clear", "references", "unreadable"]);
export type ResumeScan = z.infer<typeof ResumeScan>;

/** With what follows from its file. */
export const ResumeVersion = ResumeVersionFields.extend({
  sha256: Sha256.nullable(),
  format: ResumeFormat.nullable(),
  scan: ResumeScan,
  /** The lines that make it no version to send. */
  referenceLines: z.array(PlacedLine),
  /** When a person looked through a file that cannot be read, and found no references. */
  checkedAt: Instant.nullable(),
  id: ResumeVersionId,
  ...stamps,
});
export type ResumeVersion = z.infer<typeof ResumeVersion>;

export const blankResumeVersion = {
  state: "in_progress",
  targetRole: "",
  notes: "",
  finalAt: null,
  sentAt: null,
  file: "",
  news: "",
  confirmedFacts: [],
  sha256: null,
  format: null,
  scan: "none",
  referenceLines: [],
  checkedAt: null,
} satisfies Partial<ResumeVersion>;

/** A name for its file, with the extension of what it is: who gets it opens it by that. `format` null: not known yet. */
export function resumeFileName(name: string, format: ResumeFormat | null): string {
  const plain = toFileName(name);
  return format === null || kindByName(plain) === format ? plain : toFileName(`${plain}.${format}`);
}

/** Without references, as far as anybody can tell (R38, I7). */
export function isFreeOfReferences({ scan, checkedAt }: Pick<ResumeVersion, "scan" | "checkedAt">): boolean {
  return scan === "clear" || (scan === "unreadable" && checkedAt !== null);
}

/** What is sent was final before; what is worked on again is neither. */
export function atResumeState(
  { finalAt, sentAt }: ResumeVersion,
  state: ResumeState,
  now: string,
): Pick<ResumeVersion, "state" | "finalAt" | "sentAt"> {
  if (state === "in_progress") return { state, finalAt: null, sentAt: null };
  if (state === "retired") return { state, finalAt, sentAt };
  return { state, finalAt: finalAt ?? now, sentAt: state === "sent" ? (sentAt ?? now) : sentAt };
}
