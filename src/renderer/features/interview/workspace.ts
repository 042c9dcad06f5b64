import type { Client } from "#contract/contract";
import { everyoneMet, type Met } from "#domain/dossier";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import type { Interview } from "#domain/interviews";

type Opened = Awaited<ReturnType<Client["opportunities"]["open"]>>;

/** One opportunity, seen from one of its interviews. */
export interface Workspace extends Opened {
  readonly interview: Interview;
}

/** Who was there, in this interview. */
export function metHere({ dossier, interview }: Workspace): readonly Met[] {
  return everyoneMet(dossier).filter((met) => met.interview.id === interview.id);
}

/** This interview's rows first; of another round only what still asks for something or was done. */
export function rowsFirst({ plan, interview }: Workspace): readonly FollowUp[] {
  const here = plan.filter((row) => row.interviewId === interview.id || row.interviewId === null);
  return [...here, ...plan.filter((row) => !here.includes(row))];
}

/** The row that asks for something next. */
export function nextRow({ plan }: Pick<Workspace, "plan">): FollowUp | null {
  const pending = plan.filter(({ state }) => state === "open" || state === "overdue");
  return pending[0] ?? plan.find(({ state }) => state === "scheduled") ?? null;
}

export function firstName(fullName: string): string {
  return fullName.split(" ")[0] ?? fullName;
}
