// Whom a question of status, a call and what goes to the employer are for (DOMAIN H, "who gets which row").

import { type Dossier, everyoneMet, type Met } from "../dossier.ts";
import { doorOf } from "./answers.ts";
import { latestRound, type Round } from "./rounds.ts";

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
    there.find((met) => (met.part.role === "panel" || met.part.role === "peer") && doorOf(dossier, met) !== "thanks") ??
    null
  );
}

/** As the latest round has it; of a round where nobody is named yet, as the round before. */
export function addresseeOf(dossier: Dossier): Met | null {
  const rounds = dossier.interviews.toReversed();
  for (const interview of rounds) {
    const met = addresseeIn(dossier, { interview });
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
