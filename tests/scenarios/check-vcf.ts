// The checks of a card: on its lines as they were before they were folded, and on what another program reads.

import { lineFaults, unfold } from "../support/read-ics.ts";
import { readVcards } from "../support/read-vcf.ts";
import type { Check } from "./check.ts";
import { isUtf8 } from "./check-ics.ts";
import type { ExpectedDocument, Match } from "./format.ts";
import { isFound, show } from "./match.ts";

interface Context {
  readonly globallyForbidden: readonly string[];
}

export function checkVcf(
  { must_contain, must_not_contain, constraints: c }: ExpectedDocument,
  bytes: Uint8Array,
  { globallyForbidden }: Context,
): Check[] {
  const text = Buffer.from(bytes).toString();
  const lines = unfold(text);
  // As it is written, and with the words as a person reads them.
  const words = lines.map((line) => line.replace(/\\n/gi, "\n").replace(/\\(.)/g, "$1")).join("\n");
  const holds = (match: Match) => isFound(lines.join("\n"), match) || isFound(words, match);
  const faults = lineFaults(text, c.line_max_octets);
  const forbidden = globallyForbidden.filter((pattern) => new RegExp(pattern, "iu").test(words));
  const unread = Object.keys(c).filter((key) => !readHere.includes(key));
  return [
    check("encoding", isUtf8(bytes), c.encoding ?? "UTF-8", "not UTF-8"),
    check("lines", faults.length === 0, "lines of RFC 2426", faults.join(" | ")),
    check("readable", isReadable(text), "a card with a name", "cannot be read"),
    ...must_contain.map((match) => check("must contain", holds(match), show(match), "not in the file")),
    ...must_not_contain.map((match) => check("must not contain", !holds(match), show(match), "in the file")),
    ...forbidden.map((pattern) => check("forbidden everywhere", false, pattern, "in the file")),
    // What no check reads is a failure, not a skip.
    ...unread.map((key) => check(key, false, Reflect.get(c, key), "no check reads this")),
  ];
}

const readHere = ["encoding", "line_max_octets", "note"];

function check(name: string, ok: boolean, expected: unknown, actual: unknown): Check {
  return { name, ok, expected: String(expected), actual: String(actual) };
}

function isReadable(text: string): boolean {
  try {
    return readVcards(text).every((card) => String(card["fn"]?.[0] ?? "") !== "");
  } catch {
    return false;
  }
}
