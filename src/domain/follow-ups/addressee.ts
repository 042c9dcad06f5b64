// Whom a question of status, a call and what goes to the employer are for (DOMAIN H, "who gets which row").

import { type Dossier, everyoneMet, type Met } from "../dossier.ts";
import { doorOf } from "./answers.ts";
import type { Draft, Shut } from "./follow-up.ts";
import { latestRound, type Round, roundsOf } from "./rounds.ts";

/**
 * The hiring authority of that round, else the HR contact, else the first of the panel who may be written to. Who wants no
 * contact has no row at all. Null: nobody is known there.
 */
export function addresseeIn(dossier: Dossier, { interview }: Pick<Round, "interview">): Met | null {
  const there = everyoneMet(dossier).filter(
    (met) => met.interview.id === interview.id && doorOf(dossier, met) !== "shut",
  );
  return (
    there.find(({ part }) => part.role === "hiring_authority") ??
    there.find(({ part }) => part.role === "hr_contact") ??
    there.find((met) => met.part.role === "panel" && doorOf(dossier, met) !== "thanks") ??
    null
  );
}

/** As the latest round has it; of a round where nobody is named yet, as the round before. */
export function addresseeOf(dossier: Dossier): Met | null {
  const held = roundsOf(dossier);
  const rounds = held.length > 0 ? held : dossier.interviews.map((interview) => ({ interview }));
  for (const round of rounds.toReversed()) {
    const met = addresseeIn(dossier, round);
    if (met !== null) return met;
  }
  return null;
}

export interface StatusRow {
  readonly round: Round;
  readonly met: Met;
  /** A later round is fixed: nothing is asked about this one any more (E14). */
  readonly isSuperseded: boolean;
  /** Contacts from this instant on, and before the next round's end, were about this round. */
  readonly countsFrom: string | null;
  readonly countsUntil: string | null;
}

/** For each round that takes place, whom its check-in and call are for; only the latest one's are asked. */
export function statusRows(dossier: Dossier, rounds: readonly Round[]): readonly StatusRow[] {
  const latest = latestRound(dossier);
  return rounds.flatMap((round, index) => {
    const isSuperseded = latest !== null && round.interview.id !== latest.interview.id;
    const met = isSuperseded ? addresseeIn(dossier, round) : addresseeOf(dossier);
    const span = { countsFrom: index === 0 ? null : round.end, countsUntil: rounds[index + 1]?.end ?? null };
    return met === null ? [] : [{ round, met, isSuperseded, ...span }];
  });
}

export const shutByLaterRound: Shut = {
  closed: "superseded",
  rule: "E14",
  reason: "A later round is fixed: nothing is asked about this one.",
};

/** A round that does not take place keeps the instants that were planned (DOMAIN H). */
export function calledOff(row: Draft): Draft {
  if (row.shut != null || row.window === null) return row;
  return { ...row, shut: { closed: "cancelled", rule: row.rule, reason: "The interview did not take place." } };
}
