import type { Dossier } from "../dossier.ts";
import type { OpportunityStatus } from "../opportunities.ts";
import { compareInstants } from "../time.ts";
import type { Draft } from "./follow-up.ts";

/** The answers that end the questions of a process, in words. */
const answers: Partial<Readonly<Record<OpportunityStatus, string>>> = {
  offer: "an offer",
  accepted: "accepted",
  declined: "declined by you",
  rejected: "rejected",
  withdrawn: "withdrawn by you",
  no_response: "closed without an answer",
  cancelled: "the opening was cancelled",
};

export interface Outcome {
  readonly status: OpportunityStatus;
  readonly at: string;
}

export function outcomeOf({ opportunity: { status, outcomeAt } }: Pick<Dossier, "opportunity">): Outcome | null {
  return outcomeAt === null || !(status in answers) ? null : { status, at: outcomeAt };
}

/** E5 to E9 are cancelled by the answer, from its instant on; what had expired by then stays expired (DOMAIN H). */
export function endedByAnswer(dossier: Pick<Dossier, "opportunity">, row: Draft): Draft {
  const outcome = outcomeOf(dossier);
  if (outcome === null || row.window === null || row.shut != null || isOverBefore(row, outcome.at)) return row;
  const reason = `The answer came: ${answers[outcome.status]}.`;
  return { ...row, closing: { at: outcome.at, closed: "cancelled", rule: row.rule, reason } };
}

export function isOverBefore({ window }: Draft, instant: string): boolean {
  return window?.expires != null && compareInstants(window.expires, instant) < 0;
}
