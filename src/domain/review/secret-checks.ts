// Nothing private, no figure of pay and no other candidate: C6.

import type { Dossier } from "../dossier.ts";
import { type Finding, finding } from "./finding.ts";
import { findPrivate } from "./private-words.ts";
import type { ReviewInput } from "./review.ts";
import { factsOf } from "./tone-checks.ts";
import { findWords, otherCandidates } from "./word-lists.ts";

export function checkSecrets({ document, dossier, secrets }: ReviewInput, open: readonly string[]): Finding[] {
  const { body, subject, salutation, closing } = document;
  const fields = { body, subject, salutation, facts: closing } as const; // a closing has no place of its own in the editor
  const facts = factsOf(dossier);
  const hits = Object.entries(fields).flatMap(([field, text]) => {
    const hit = findPrivate(text, secrets, open);
    return hit === null ? [] : [{ field: field as keyof typeof fields, ...hit }]; // The seam: the keys are the fields'.
  });
  const [first] = hits;
  return [
    ...(first === undefined
      ? []
      : [
          finding("C6", "refuse", "This is private", `"${first.what}" stands in your private pages.`, {
            field: first.field,
            ...(first.field === "facts" ? {} : { start: first.start, end: first.end }),
          }),
        ]),
    ...pay(body, "body", dossier, open),
    ...pay(subject, "subject", dossier, open),
    ...findWords(body, otherCandidates, facts)
      .slice(0, 1)
      .map(({ word, start, end }) =>
        finding("C6", "refuse", "No word of other candidates", `"${word}": speak of yourself, and of them.`, {
          start,
          end,
        }),
      ),
  ];
}

const sum =
  /(?:[$£€₹]\s?\d[\d.,]*\s?(?:k|m|million|lakh)?\b|\b\d[\d.,]*k?\s?(?:USD|GBP|EUR|AUD|CAD|NZD|SGD|INR|dollars|pounds|euros|rupees)\b|\b(?:salary|wages?|pay(?![-\w]))\b[^.]{0,30}\d[\d.,]*k?|\b\d[\d.,]*k?\s+(?:an hour|per hour|per annum)\b)/giu;

/** What money was made or saved is proof; what is to be paid is not for this letter. */
const proof =
  /\b(saved|saving|cut|reduced|raised|grew|brought|budgets?|revenue|sales|turnover|costs?|worth|fund\w*|grants?|stock|orders?)\b/i;

function pay(text: string, field: "body" | "subject", dossier: Dossier, open: readonly string[]): Finding[] {
  const body = withoutTitles(text, dossier);
  for (const match of body.matchAll(sum)) {
    const before =
      body
        .slice(0, match.index)
        .split(/[.!?]\s/)
        .at(-1) ?? "";
    const sentence = `${before}${body.slice(match.index).split(/[.!?](?:\s|$)/)[0] ?? ""}`;
    const isKnown = open.some((text) => text.toLowerCase().includes(match[0].toLowerCase()));
    const isProof =
      proof.test(sentence) && !/\b(salary|wages?|pay|paid|an hour|per hour|a year for me)\b/i.test(sentence);
    if (isKnown || isProof) continue;
    const place = { field, start: match.index, end: match.index + match[0].length };
    return [finding("C6", "refuse", "No figures of pay", "Pay is not for this letter.", place)];
  }
  return [];
}

/** A "Salary Analyst" is no salary: the role is blotted out, at its length. */
function withoutTitles(
  text: string,
  { opportunity: { role, roleShort, companyLegal, companyShort } }: Dossier,
): string {
  return [role, roleShort ?? "", companyLegal, companyShort]
    .filter((name) => name.trim() !== "")
    .reduce((rest, name) => rest.replaceAll(name, "_".repeat(name.length)), text);
}
