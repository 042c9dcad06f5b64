import { writeLines } from "../content-line.ts";

/** A component of a calendar file (RFC 5545, 3.6): its own lines, then the components within it. */
export interface Component {
  readonly name: "VCALENDAR" | "VTIMEZONE" | "STANDARD" | "DAYLIGHT" | "VEVENT" | "VALARM";
  readonly lines: readonly string[];
  readonly parts?: readonly Component[];
}

/** A file, its lines folded (RFC 5545, 3.1). */
export function writeIcs(component: Component): string {
  return writeLines(linesOf(component));
}

function linesOf({ name, lines, parts = [] }: Component): readonly string[] {
  return [`BEGIN:${name}`, ...lines, ...parts.flatMap(linesOf), `END:${name}`];
}
