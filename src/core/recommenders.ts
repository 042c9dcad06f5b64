import type { Handlers } from "#contract/contract";
import type { Stop } from "#domain/guard/stop";
import { blankRecommender, type RecommenderFields } from "#domain/recommenders";
import type { Journal } from "./journal/journal.ts";
import { createRecordHandlers } from "./record-handlers.ts";
import { passStops } from "./release.ts";

export function createRecommenderHandlers({ db, records, inOneGo }: Journal): Handlers["recommenders"] {
  const plain = createRecordHandlers(records.recommenders, blankRecommender);
  const there = db
    .prepare<[string, string], string>(
      "SELECT id FROM recommenders WHERE opportunityId = ? AND personId = ? AND deletedAt IS NULL",
    )
    .pluck();
  return {
    ...plain,
    /** Who could speak already is not taken up twice. */
    create: (fields) =>
      inOneGo(() => {
        passStops(stopsFor({ ...blankRecommender, ...fields }), undefined);
        const id = there.get(fields.opportunityId, fields.personId);
        return id === undefined ? plain.create(fields) : records.recommenders.get(id);
      }),
    save: (changes) =>
      inOneGo(() => {
        const before = records.recommenders.get(changes.id);
        const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
        passStops(stopsFor({ ...before, ...given }), undefined);
        return plain.save(changes);
      }),
  };
}

type Given = { readonly [Key in keyof RecommenderFields]?: RecommenderFields[Key] | undefined };

/** I6, I13: a letter goes on only when received and agreed to; whoever takes part in the decision is not asked. */
function stopsFor({ isInLoop, askedAt, forwardedAt, receivedAt, hasConsent }: Given): readonly Stop[] {
  return [
    ...(isInLoop && askedAt != null ? [{ verdict: "refuse", rule: "I13" } as const] : []),
    ...(forwardedAt != null && !(receivedAt != null && hasConsent) ? [{ verdict: "refuse", rule: "I6" } as const] : []),
  ];
}
