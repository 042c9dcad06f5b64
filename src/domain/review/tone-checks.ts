// How it sounds: C7–C11, C17, C28, and a pitch in a note of thanks (R59).

import type { Dossier } from "../dossier.ts";
import { giftInLetter } from "../gifts.ts";
import { employerName } from "../opportunities.ts";
import { type Finding, finding, type Severity } from "./finding.ts";
import type { ReviewInput } from "./review.ts";
import { cliches, confession, desperation, entitlement, filler, findWords, pitch, threats } from "./word-lists.ts";

type Rule = readonly [rule: string, severity: Severity, list: readonly string[], title: string, why: string];

const rules: readonly Rule[] = [
  ["C7", "refuse", threats, "This reads as pressure", "A threat closes the door."],
  ["C9", "warn", desperation, "This sounds desperate", "They hire from confidence."],
  ["C10", "warn", entitlement, "This reads as a reproach", "Keep to what you offer."],
  ["C11", "warn", cliches, "A worn phrase", "Everybody writes it; say what you did."],
  ["C17", "warn", confession, "No confession", "Bring the proof and the next step instead."],
  ["C26", "remark", filler, "Filler", "It says nothing; leave it out."],
];

export function checkTone({ document, dossier }: ReviewInput): Finding[] {
  const { body, subject, kind } = document;
  const facts = factsOf(dossier);
  const received = [...facts, ...dossier.hospitality.map(({ text }) => text)];
  const lines = { body, subject } as const;
  const fields = ["body", "subject"] as const;
  const pitches =
    kind === "hospitality_note" ? [...findWords(body, pitch, []), ...evidenceIn(body, dossier.evidence)] : [];
  return [
    ...fields.flatMap((field) =>
      rules.flatMap(([rule, severity, list, title, why]) =>
        findWords(lines[field], list, facts).map(({ word, start, end }) =>
          finding(rule, severity, title, `"${word}": ${why}`, { field, start, end }),
        ),
      ),
    ),
    ...fields.flatMap((field) => {
      const gift = giftInLetter(lines[field], received);
      if (gift === null) return [];
      const place = { field, ...placeOf(lines[field], gift) };
      return [finding("C8", "refuse", "No gifts", `"${gift}": thanks need no present (R6).`, place)];
    }),
    ...pitches
      .slice(0, 1)
      .map(({ start, end }) =>
        finding("R59", "warn", "This note is no pitch", "Thank them, and ask for nothing.", { start, end }),
      ),
    ...loud(`${subject}${body}`, body),
    ...fields.flatMap((field) => calm(lines[field], field, [...facts, ...allNames(dossier)])),
  ];
}

/** What a listed word may name (DOMAIN H); not a weak spot's own words, which would excuse the confession in them. */
export function factsOf({ needs, evidence, points, promises, opportunity }: Dossier): readonly string[] {
  return [
    ...[...needs, ...evidence, ...points, ...promises].map(({ text }) => text),
    opportunity.role,
    opportunity.companyLegal,
    employerName(opportunity),
    opportunity.agency ?? "",
  ];
}

function allNames({ people, profile }: Dossier): readonly string[] {
  return [profile.fullName, ...people.flatMap(({ fullName, latinName, title }) => [fullName, latinName ?? "", title])];
}

/** A line of proof in a thank-you for coffee: its figures give it away. */
function evidenceIn(body: string, evidence: readonly { readonly text: string }[]) {
  return evidence
    .flatMap(({ text }) => text.match(/\d[\d.,]*\d%?|\d+%/g) ?? [])
    .filter((figure) => figure.length > 1 && body.includes(figure))
    .map((figure) => ({ start: body.indexOf(figure), end: body.indexOf(figure) + figure.length }));
}

function loud(all: string, body: string): Finding[] {
  const marks = all.match(/!/g)?.length ?? 0;
  return marks > 1
    ? [finding("C28", "remark", "Too many exclamation marks", "One is plenty.", placeOf(body, "!"))]
    : [];
}

function calm(text: string, field: "body" | "subject", facts: readonly string[]): Finding[] {
  const known = facts.join("\n");
  const shouted = [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{5,}(?![\p{L}\p{N}])/gu)].find(
    ([word]) => !known.includes(word),
  );
  const emoji = /\p{Extended_Pictographic}/u.exec(text);
  const remark = (title: string, why: string, what: string) =>
    finding("C28", "remark", title, why, { field, ...placeOf(text, what) });
  return [
    ...(shouted === undefined
      ? []
      : [remark("A word in capitals", `"${shouted[0]}" is read as shouting.`, shouted[0])]),
    ...(emoji === null ? [] : [remark("An emoji", "A letter does without.", emoji[0])]),
  ];
}

function placeOf(body: string, what: string) {
  const start = body.toLowerCase().indexOf(what.toLowerCase());
  return start === -1 ? {} : { start, end: start + what.length };
}
