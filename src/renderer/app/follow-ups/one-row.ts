import type { Client } from "#contract/contract";
import type { FollowUp } from "#domain/follow-ups/follow-up";

/** A row of a plan with its process, the budget with its person, and whether it was put off. */
export type OneRow = Awaited<ReturnType<Client["followUps"]["today"]>>["rows"][number];

export type OpenedOpportunity = Awaited<ReturnType<Client["opportunities"]["open"]>>;

const unused = { touches: 0, colour: "green", isFirstContact: true, restUntil: null } as const;

/** The same from an opened process, so that the plan and Today act alike. */
export function oneRow({ dossier, budgets, snoozes }: OpenedOpportunity, row: FollowUp): OneRow {
  return {
    row,
    opportunity: dossier.opportunity,
    budget: budgets.find(({ personId }) => personId === row.personId) ?? unused,
    snooze: snoozes.find(({ followUpId }) => followUpId === row.id) ?? null,
  };
}

/** The id of an action of one's own; null for a row that the article asks for. */
export function ownId({ kind, id }: FollowUp): string | null {
  return kind === "own" ? id.slice("own:".length) : null;
}

/** Thanks open as the round ends: one that is scheduled means that the interview is to come. */
export function isAheadOfInterview({ kind, state }: Pick<FollowUp, "kind" | "state">): boolean {
  return state === "scheduled" && (kind === "thank_you" || kind === "hospitality_note");
}

/** The address where a row is at home. */
export function placeOf(row: FollowUp): string {
  if (row.interviewId === null) return "/interviews";
  return `/interviews/${row.interviewId}/${isAheadOfInterview(row) ? "prepare" : "debrief"}`;
}

/** It asks for something now. */
export function isActive({ state }: Pick<FollowUp, "state">): boolean {
  return state === "open" || state === "overdue";
}

/** It can still be done, put off or skipped. */
export function isUndone({ state }: Pick<FollowUp, "state">): boolean {
  return state === "open" || state === "overdue" || state === "scheduled";
}
