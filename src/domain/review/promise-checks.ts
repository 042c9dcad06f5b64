// What was promised is kept or named: C30.

import { promiseFor } from "../compose/topic.ts";
import type { PromiseMade } from "../debrief.ts";
import { isLetter } from "../documents.ts";
import type { Dossier } from "../dossier.ts";
import { promise as promiseRow } from "../follow-ups/kinds/promise.ts";
import { compareInstants } from "../time.ts";
import { type Finding, finding } from "./finding.ts";
import { hasKeywords, keywords } from "./keywords.ts";
import type { ReviewInput } from "./review.ts";

/** A thank-you names what was promised in its round; any other letter, what is overdue to its reader. */
export function checkPromises(input: ReviewInput): Finding[] {
  const { document, dossier, met } = input;
  const isLeftOut = ({ text }: PromiseMade) => !hasKeywords(document.body, keywords(text));
  if (document.kind !== "thank_you") return overdueTo(input).filter(isLeftOut).map(overdue);
  const first = promiseFor(dossier, met);
  const ofThisRound = openPromises(dossier, met.person.id).filter(
    ({ interviewId }) => interviewId === met.interview.id,
  );
  return ofThisRound
    .filter(isLeftOut)
    .map(({ id, text }) =>
      finding("C30", id === first?.id ? "warn" : "remark", "A promise is left out", `You promised: ${text}.`),
    );
}

function overdue({ text }: PromiseMade): Finding {
  const why = `You promised: ${text}. Send it with this, or say when it comes.`;
  return finding("C30", "remark", "A promise to them is still open", why);
}

function overdueTo({ document, dossier, now }: ReviewInput): readonly PromiseMade[] {
  if (!isLetter(document) || document.state === "sent") return [];
  const late = promiseRow
    .drafts(dossier)
    .filter(({ window, shut }) => window !== null && shut == null && compareInstants(window.due, now) < 0)
    .map(({ aboutId }) => aboutId);
  return openPromises(dossier, document.personId).filter(({ id }) => late.includes(id));
}

function openPromises({ promises }: Dossier, personId: string): readonly PromiseMade[] {
  return promises.filter((promise) => promise.personId === personId && promise.fulfilledAt === null);
}
