// A note that could not be turned into a sentence stands in the letter as it was typed: its writer is asked how it goes on.

import { readEvidence, readNeed } from "../compose/phrases.ts";
import { type Finding, finding } from "./finding.ts";
import type { ReviewInput } from "./review.ts";

export function checkFragments({ document, dossier }: ReviewInput): Finding[] {
  const standing = document.sentences.filter(({ text }) => document.body.includes(text));
  const facts = new Set(standing.flatMap((sentence) => sentence.facts));
  const needs = dossier.needs
    .filter(({ id, text }) => facts.has(`need:${id}`) && readNeed(text).form === "loose")
    .map(({ text }) => ["They need …", text] as const);
  const proofs = dossier.evidence
    .filter(({ id, text }) => facts.has(`evidence:${id}`) && readEvidence(text).form === "loose")
    .map(({ text }) => ["I have …", text] as const);
  return [...needs, ...proofs].map(([stem, text]) =>
    finding("C27", "remark", "A note that is no sentence yet", `Let "${text}" go on from "${stem}" in the debrief.`, {
      field: "facts",
    }),
  );
}
