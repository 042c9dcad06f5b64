// The checks of a calendar file: on its lines as they were before they were folded, and on what another program reads.

import { lineFaults, readIcs, unfold } from "../support/read-ics.ts";
import type { Check } from "./check.ts";
import type { ExpectedDocument, Match } from "./format.ts";
import { isFound, show } from "./match.ts";

interface Context {
  readonly globallyForbidden: readonly string[];
  /** The SEQUENCE that the scenario gives its interview. */
  readonly sequence?: number | undefined;
}

export function checkIcs(
  { must_contain, must_not_contain, constraints: c }: ExpectedDocument,
  bytes: Uint8Array,
  { globallyForbidden, sequence }: Context,
): Check[] {
  const text = Buffer.from(bytes).toString();
  const lines = unfold(text);
  // As it is written, and with the words as a person reads them.
  const words = lines.map((line) => line.replace(/\\n/gi, "\n").replace(/\\(.)/g, "$1")).join("\n");
  const holds = (match: Match) => isFound(lines.join("\n"), match) || isFound(words, match);
  const starts = startLines(text);
  const faults = lineFaults(text, c.line_max_octets);
  const unread = Object.keys(c).filter((key) => !readHere.includes(key));
  return [
    check("encoding", isUtf8(bytes), c.encoding ?? "UTF-8", "not UTF-8"),
    check("lines", faults.length === 0, "lines of RFC 5545", faults.join(" | ")),
    check("readable", isReadable(text), "a calendar with events", "cannot be read"),
    ...must_contain.map((match) => check("must contain", holds(match), show(match), "not in the file")),
    ...must_not_contain.map((match) => check("must not contain", !holds(match), show(match), "in the file")),
    ...globallyForbidden.map((pattern) =>
      check(
        "forbidden everywhere",
        !new RegExp(pattern, "iu").test(words),
        pattern,
        new RegExp(pattern, "iu").exec(words)?.[0] ?? "none",
      ),
    ),
    ...(c.dtstart_any_of === undefined
      ? []
      : [
          check(
            "dtstart",
            c.dtstart_any_of.some((one) => starts.includes(one)),
            c.dtstart_any_of.join(" | "),
            starts.join(" | "),
          ),
        ]),
    ...(sequence === undefined
      ? []
      : [
          check(
            "sequence",
            lines.includes(`SEQUENCE:${sequence}`),
            sequence,
            lines.find((one) => /^SEQ/.test(one)),
          ),
        ]),
    // What no check reads is a failure, not a skip.
    ...unread.map((key) => check(key, false, Reflect.get(c, key), "no check reads this")),
  ];
}

const readHere = ["dtstart_any_of", "line_max_octets", "encoding", "note"];

/** When its events begin; the clocks of its zones have such lines too. */
export function startLines(text: string): readonly string[] {
  const events = text.split("BEGIN:VEVENT").slice(1).map(unfold);
  return events.flatMap((lines) => lines.filter((line) => line.startsWith("DTSTART")));
}

function check(name: string, ok: boolean, expected: unknown, actual: unknown): Check {
  return { name, ok, expected: String(expected), actual: String(actual) };
}

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).length > 0;
  } catch {
    return false;
  }
}

function isReadable(text: string): boolean {
  try {
    return readIcs(text).events.length > 0;
  } catch {
    return false;
  }
}
