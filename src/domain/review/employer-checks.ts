// The employer of this process is named, and no other one of the journal: C2.

import { employerName } from "../opportunities.ts";
import { type Finding, finding } from "./finding.ts";
import { indexOfWord } from "./private-words.ts";
import type { ReviewInput } from "./review.ts";

/** `open` is what a letter of this process may use: an employer that a proof names is no stranger. */
export function checkEmployer(input: ReviewInput, open: readonly string[]): Finding[] {
  return [...otherEmployer(input, open), ...ownEmployer(input)];
}

function otherEmployer({ document, otherEmployers }: ReviewInput, open: readonly string[]): Finding[] {
  const own = open.join("\n");
  const text = `${document.subject}\n${document.body}`;
  return otherEmployers
    .filter(
      (name) => name.trim().length > 2 && !isNamedIn(own.toLowerCase(), name.toLowerCase()) && isNamedIn(text, name),
    )
    .map((name) =>
      finding(
        "C2",
        "refuse",
        "Another employer is named",
        `${name} belongs to another process of your journal.`,
        placeOf(document.body, name),
      ),
    );
}

/** A name of one word is one with its capitals: "Target" is an employer, "our target" is none. */
function isNamedIn(text: string, name: string): boolean {
  if (/\s/.test(name.trim())) return indexOfWord(text.toLowerCase(), name.toLowerCase()) !== -1;
  return [name, name.toUpperCase()].some((written) => indexOfWord(text, written) !== -1);
}

/** R31: the name as stored, short or legal. */
function ownEmployer({ document, kind, dossier: { opportunity } }: ReviewInput): Finding[] {
  if (kind === null || !kind.names.includes("employer")) return [];
  const text = `${document.subject}\n${document.body}`.toLowerCase();
  const names = [employerName(opportunity), opportunity.companyLegal]
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean);
  if (names.length === 0 || names.some((name) => text.includes(name))) return [];
  return [finding("C2", "refuse", "The employer is not named", `Name it as stored: ${employerName(opportunity)}.`)];
}

function placeOf(body: string, what: string) {
  const start = indexOfWord(body.toLowerCase(), what.toLowerCase());
  return start === -1 ? {} : { start, end: start + what.length };
}
