import type { Opportunity } from "#domain/opportunities";

/** How another process stands or ended. */
export const statusWords: Readonly<Record<Opportunity["status"], string>> = {
  draft: "not applied yet",
  applied: "applied",
  interviewing: "under way",
  waiting: "waiting for their answer",
  offer: "an offer",
  accepted: "you said yes",
  declined: "you said no",
  rejected: "went to someone else",
  withdrawn: "you withdrew",
  no_response: "no answer",
  cancelled: "called off",
  on_hold: "on hold",
};
