import type { Dossier } from "../dossier.ts";
import { endOf, type Interview, plannedEndOf } from "../interviews.ts";

/** A round with its T0: when it ended, or is planned to end. */
export interface Round {
  readonly interview: Interview;
  readonly end: string;
}

/** The rounds that take place, first round first. */
export function roundsOf({ interviews }: Pick<Dossier, "interviews">): readonly Round[] {
  return interviews.flatMap((interview) => {
    const end = endOf(interview);
    return end === null ? [] : [{ interview, end }];
  });
}

export function latestRound(dossier: Pick<Dossier, "interviews">): Round | null {
  return roundsOf(dossier).at(-1) ?? null;
}

/** The last round that is over; where none is yet, the first that is to come. What is done once in a process counts from it. */
export function lastRoundHeld(dossier: Pick<Dossier, "interviews">): Round | null {
  const rounds = roundsOf(dossier);
  const isHeld = ({ interview }: Round) => interview.status === "completed" || interview.endedAt !== null;
  return rounds.findLast(isHeld) ?? rounds[0] ?? null;
}

/** A round that was cancelled or missed, where no other takes place: its rows keep the instants that were planned (DOMAIN H). */
export function calledOffRound(dossier: Pick<Dossier, "interviews">): Round | null {
  if (roundsOf(dossier).length > 0) return null;
  const interview = dossier.interviews.at(-1);
  return interview === undefined ? null : { interview, end: plannedEndOf(interview) };
}
