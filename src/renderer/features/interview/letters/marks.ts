import type { Sentence } from "#domain/compose/letter";
import type { Finding } from "#domain/review/finding";

/** A stretch of the text, in UTF-16 units, and how it is to be seen. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: "finding" | "fact" | "lit";
}

/** Findings underlined in amber, sentences of facts in the accent; the fact that is pointed at is lit. Never overlapping. */
export function marksOf(
  body: string,
  findings: readonly Finding[],
  sentences: readonly Sentence[],
  litFacts: readonly string[],
): readonly Mark[] {
  const found = findings.flatMap(({ field, start, end }): Mark[] =>
    field === "body" && start !== null && end !== null && start < end && end <= body.length
      ? [{ start, end, kind: "finding" }]
      : [],
  );
  const facts = sentences.flatMap(({ text, facts: used }): Mark[] => {
    const start = used.length === 0 ? -1 : body.indexOf(text);
    if (start === -1 || used.every((fact) => fact === "opportunity" || fact.startsWith("interview:"))) return [];
    return [{ start, end: start + text.length, kind: used.some((fact) => litFacts.includes(fact)) ? "lit" : "fact" }];
  });
  const marks: Mark[] = [];
  for (const mark of [...found, ...facts].toSorted((a, b) => rank(a) - rank(b))) {
    if (marks.every(({ start, end }) => mark.end <= start || mark.start >= end)) marks.push(mark);
  }
  return marks.toSorted((a, b) => a.start - b.start);
}

function rank({ kind }: Mark): number {
  return ["lit", "finding", "fact"].indexOf(kind);
}
