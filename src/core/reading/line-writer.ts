import { isSectionHeading } from "#domain/resume-headings";
import type { Place, PlacedLine, TextLine } from "#domain/resume-text";

/** More than this of a file is kept by nobody; in characters, of what is seen and of what is hidden together. */
export const mostText = 400_000;
const longestLine = 2_000;

/** Takes a document paragraph by paragraph; one may stand inside another, as in a box that a line holds. */
export interface LineWriter {
  readonly begin: (place: Place, isHeading?: boolean) => void;
  /** Into the innermost paragraph; "\n" ends a line. Outside of one it is nothing. */
  readonly write: (text: string) => void;
  /** What stands in it for programs alone. */
  readonly hide: (text: string) => void;
  readonly setHeading: () => void;
  readonly end: () => void;
  /** A whole line at once. */
  readonly line: (place: Place, text: string, isHeading?: boolean) => void;
  /** Whether as much was written as is kept. */
  readonly isFull: () => boolean;
  /** Characters written up to here. */
  readonly length: () => number;
  readonly lines: readonly TextLine[];
  readonly everywhere: readonly PlacedLine[];
}

interface Paragraph {
  readonly place: Place;
  isHeading: boolean;
  text: string;
  hidden: string;
}

export function createLineWriter(): LineWriter {
  const lines: TextLine[] = [];
  const everywhere: PlacedLine[] = [];
  const open: Paragraph[] = [];
  let kept = 0;
  let length = 0;

  function line(place: Place, text: string, isHeading = false): void {
    for (const one of text
      .split(/[\n\v\f\r\u2028\u2029]+/)
      .map(tidy)
      .flatMap(cut)) {
      if (one === "" || kept >= mostText) continue;
      const fitting = one.slice(0, mostText - kept);
      kept += fitting.length;
      everywhere.push({ place, text: fitting });
      if (running.has(place)) lines.push({ text: fitting, isHeading: isHeading || isSectionHeading(fitting) });
    }
  }

  const innermost = () => (kept >= mostText ? undefined : open.at(-1));

  return {
    lines,
    everywhere,
    line,
    begin: (place, isHeading = false) => void open.push({ place, isHeading, text: "", hidden: "" }),
    write(text) {
      const paragraph = innermost();
      if (paragraph === undefined || paragraph.text.length > mostText) return;
      length += text.length;
      if (paragraph.hidden !== "" && text.trim() !== "") paragraph.hidden += "\n"; // what is hidden on either side is two things
      paragraph.text += text.slice(0, mostText);
    },
    hide(text) {
      const paragraph = innermost();
      if (paragraph !== undefined && paragraph.hidden.length <= mostText) paragraph.hidden += text.slice(0, mostText);
    },
    setHeading() {
      const paragraph = innermost();
      if (paragraph !== undefined) paragraph.isHeading = true;
    },
    end() {
      const paragraph = open.pop();
      if (paragraph === undefined) return;
      line(paragraph.place, paragraph.text, paragraph.isHeading);
      line("hidden", paragraph.hidden);
    },
    isFull: () => kept >= mostText,
    length: () => length,
  };
}

/** What a résumé is read by; what stands at the edge of every page or beneath it is not. */
const running: ReadonlySet<Place> = new Set(["body", "table", "text_box"]);

/** Without what has no width, and with one space for any. */
function tidy(text: string): string {
  return text
    .replaceAll(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** A line that no page has room for, in pieces; between two words where there are some. */
function cut(text: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  while (text.length - from > longestLine && pieces.length * longestLine < mostText * 2) {
    const space = text.lastIndexOf(" ", from + longestLine);
    const to = space > from ? space : from + longestLine;
    pieces.push(text.slice(from, to).trim());
    from = to;
  }
  return [...pieces, text.slice(from, from + longestLine).trim()];
}
