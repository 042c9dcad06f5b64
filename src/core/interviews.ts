import type { Handlers } from "#contract/contract";
import { ProntoError } from "#contract/errors";
import { blankInterview, endOf, type Interview } from "#domain/interviews";
import { addHours, compareInstants } from "#domain/time";
import type { Journal } from "./journal/journal.ts";
import type { Platform } from "./platform.ts";
import { createRecordHandlers } from "./record-handlers.ts";

export function createInterviewHandlers(
  { db, records, inOneGo }: Journal,
  platform: Platform,
): Omit<Handlers["interviews"], "exportPack" | "exportVcards"> {
  const lastRound = db
    .prepare<[string], number | null>("SELECT max(round) FROM interviews WHERE opportunityId = ? AND deletedAt IS NULL")
    .pluck();
  const laterRounds = db
    .prepare<[string, number, string], number>(
      "SELECT count(*) FROM interviews WHERE opportunityId = ? AND round >= ? AND id <> ? AND deletedAt IS NULL AND status NOT IN ('cancelled', 'no_show_them', 'no_show_me')",
    )
    .pluck();
  const between = db.prepare<[string, string]>(
    `SELECT * FROM interviews WHERE deletedAt IS NULL AND startsAt BETWEEN ? AND ?
     AND opportunityId IN (SELECT id FROM opportunities WHERE deletedAt IS NULL) ORDER BY startsAt LIMIT 100`,
  );
  const plain = createRecordHandlers(records.interviews, blankInterview);
  const isOver = (interview: Interview) => {
    const end = endOf(interview);
    return end !== null && compareInstants(end, platform.now().toISOString()) <= 0;
  };

  /** A round that is called off takes the date with it on which they were to decide (D5). */
  function forgetDecision({ id, opportunityId, round }: Interview): void {
    const isLatest = laterRounds.get(opportunityId, round, id) === 0;
    if (!isLatest) return;
    const none = { decisionOn: null, decisionAt: null, decisionPrecision: "unknown", decisionText: "" } as const;
    const { revision } = records.opportunities.get(opportunityId);
    records.opportunities.update({ id: opportunityId, revision, ...none });
  }

  return {
    ...plain,
    get: ({ id }) => records.interviews.get(id),
    atHand() {
      const now = platform.now().toISOString();
      const interviews = between.all(addHours(now, -24), addHours(now, 24)).map(records.interviews.decode);
      return { interviews, now };
    },
    create(fields) {
      checkSlot(fields);
      return inOneGo(() => {
        const interview = plain.create({ round: (lastRound.get(fields.opportunityId) ?? 0) + 1, ...fields });
        // Typed in after the fact: it has taken place, unless they said otherwise.
        if (fields.status !== undefined || !isOver(interview)) return interview;
        return records.interviews.update({ id: interview.id, revision: interview.revision, status: "completed" });
      });
    },
    save(changes) {
      const before = records.interviews.get(changes.id);
      checkSlot({ ...before, ...changes });
      return inOneGo(() => {
        if (changes.status === "cancelled" && before.status !== "cancelled") forgetDecision(before);
        return plain.save(changes);
      });
    },
    reschedule({ id, revision, startsWall, endsWall, zone, reason, movedAt }) {
      checkSlot({ startsWall, endsWall });
      const { startsWall: oldStart, endsWall: oldEnd, zone: oldZone, pastSlots } = records.interviews.get(id);
      const past = {
        startsWall: oldStart,
        endsWall: oldEnd,
        zone: oldZone,
        movedAt: movedAt ?? platform.now().toISOString(),
        reason,
      };
      return records.interviews.update({
        id,
        revision,
        startsWall,
        endsWall,
        zone,
        endedAt: null,
        status: "planned",
        pastSlots: [...pastSlots, past],
      });
    },
  };
}

/** Of one day, an end before the start is a slip of the hand. */
function checkSlot({
  startsWall,
  endsWall,
}: {
  readonly startsWall?: string | undefined;
  readonly endsWall?: string | null | undefined;
}): void {
  if (startsWall && endsWall && endsWall <= startsWall) {
    throw new ProntoError("invalid", "It ends before it starts", { details: { field: "endsWall" } });
  }
}
