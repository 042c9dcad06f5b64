// The handlers of the plain nouns: what a person types in the debrief, whom they met, what they need.

import type { Handlers } from "#contract/contract";
import { blankEvidence } from "#domain/debrief";

import { blankParticipation } from "#domain/people";
import type { Journal } from "./journal/journal.ts";
import { createRecordHandlers } from "./record-handlers.ts";

type Nouns =
  | "needs"
  | "evidence"
  | "dots"
  | "points"
  | "weakSpots"
  | "promises"
  | "hospitality"
  | "requirements"
  | "participations";

export function createRecordNouns({ db, records }: Journal): Pick<Handlers, Nouns> {
  const nobody = { personId: null };
  const dotBetween = db
    .prepare<[string, string], string>("SELECT id FROM dots WHERE needId = ? AND evidenceId = ? AND deletedAt IS NULL")
    .pluck();
  const partOf = db
    .prepare<[string, string], string>(
      "SELECT id FROM participations WHERE interviewId = ? AND personId = ? AND deletedAt IS NULL",
    )
    .pluck();
  const dots = createRecordHandlers(records.dots, {});
  const participations = createRecordHandlers(records.participations, blankParticipation);
  return {
    needs: createRecordHandlers(records.needs, { ...nobody, interviewId: null }),
    evidence: createRecordHandlers(records.evidence, blankEvidence),
    dots: {
      remove: dots.remove,
      restore: dots.restore,
      create(dot) {
        const there = dotBetween.get(dot.needId, dot.evidenceId);
        return there === undefined ? dots.create(dot) : records.dots.get(there);
      },
    },
    points: createRecordHandlers(records.points, nobody),
    weakSpots: createRecordHandlers(records.weakSpots, {
      ...nobody,
      kind: "said_too_little",
      recoverText: "",
      evidenceId: null,
    }),
    promises: createRecordHandlers(records.promises, { ...nobody, dueAt: null, fulfilledAt: null }),
    hospitality: createRecordHandlers(records.hospitality, {}),
    requirements: createRecordHandlers(records.requirements, { met: null, proof: "" }),
    participations: {
      ...participations,
      /** Somebody who is there already gets no second part. */
      create(part) {
        const there = partOf.get(part.interviewId, part.personId);
        return there === undefined ? participations.create(part) : records.participations.get(there);
      },
    },
  };
}
