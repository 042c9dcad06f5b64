// The rubric of DOMAIN C for one letter, as a recruiter would read it. Pure: it sees what it is given and reads no clock.

import { documentKindOf, taskFor } from "../compose/compose.ts";
import type { DocumentKind, Task } from "../compose/document-kind.ts";
import type { Document } from "../documents.ts";
import type { Dossier, Recipient } from "../dossier.ts";
import { asked } from "./asked.ts";
import { checkAttachments } from "./attachment-checks.ts";
import { checkChannel } from "./channel-checks.ts";
import { type Finding, finding } from "./finding.ts";
import { checkForm } from "./form-checks.ts";
import { checkFragments } from "./fragment-checks.ts";
import { checkPurpose } from "./purpose-checks.ts";
import { checkRight } from "./right-checks.ts";
import { checkSubstance } from "./substance-checks.ts";
import { checkTone } from "./tone-checks.ts";

/** What a letter is reviewed with. */
export interface GivenReview {
  readonly document: Document;
  readonly dossier: Dossier;
  readonly met: Recipient;
  /** The private pages: never used, only kept out (R60). */
  readonly secrets: readonly string[];
  /** Names of the other employers of the journal (C2). */
  readonly otherEmployers: readonly string[];
  /** The other letters of this round, for the panel rule (C25). */
  readonly siblings: readonly Pick<Document, "id" | "personId" | "body" | "kind">[];
  readonly now: string;
}

/** The same, with what its kind asks of it. Null: of a kind that only a newer Pronto writes. */
export interface ReviewInput extends GivenReview {
  readonly kind: DocumentKind | null;
  readonly task: Task | null;
}

export interface Review {
  readonly findings: readonly Finding[];
  /** What was looked at and found good, in words: reassurance is content. */
  readonly passed: readonly string[];
}

export function reviewLetter(given: GivenReview): Review {
  const { document, dossier, met, now } = given;
  const kind = documentKindOf(document.kind);
  const { form, aboutId } = document;
  const task = kind === null ? null : taskFor(kind, { dossier, to: met, now, form, aboutId });
  const input: ReviewInput = { ...given, kind, task };
  const findings = [
    ...checkChannel(input),
    ...missing(input),
    ...checkRight(input),
    ...checkTone(input),
    ...checkAttachments(input),
    ...checkSubstance(input),
    ...checkForm(input),
    ...checkPurpose(input),
    ...checkFragments(input),
  ];
  return { findings, passed: passedOf(findings, kind) };
}

/** Facts are asked for of the records as they stand now, not as they stood when the letter was written (R28). */
function missing({ kind, task }: ReviewInput): Finding[] {
  if (kind === null || task === null) return [];
  return kind.missing(task).map((fact) => {
    const { severity = "refuse", title, why } = asked[fact];
    return finding("R28", severity, title, why, { field: "facts" });
  });
}

const checks: readonly (readonly [words: string, rules: readonly string[]])[] = [
  ["Names, role and date are exact", ["C3", "C4", "C5"]],
  ["Each need stands beside its proof", ["R28", "C13", "C14", "C15"]],
  ["A moment only they would know", ["C12"]],
  ["Interest is said once", ["C16"]],
  ["Nothing private, no other employer", ["C2", "C6"]],
  ["No apology, no pressure, no cliché", ["C7", "C9", "C10", "C11", "C17"]],
  ["No gift", ["C8"]],
  ["The right length", ["C18", "C19"]],
  ["Signed so that they can reach you", ["C24"]],
  ["Unlike the other letters of this panel", ["C25"]],
  ["Promises are kept or named", ["C30"]],
];

function passedOf(findings: readonly Finding[], kind: DocumentKind | null): readonly string[] {
  const found = new Set(findings.map(({ rule }) => rule));
  const ofThanksOnly = ["R28", "C12", "C16", "C25", "C30"];
  return checks
    .filter(([, rules]) => kind?.id === "thank_you" || !rules.some((rule) => ofThanksOnly.includes(rule)))
    .filter(([, rules]) => rules.every((rule) => !found.has(rule)))
    .map(([words]) => words);
}
