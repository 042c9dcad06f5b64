import type { Handlers } from "#contract/contract";
import type { Stop } from "#domain/guard/stop";
import type { Person } from "#domain/people";
import { suggestRecommenders } from "#domain/recommender-suggestions";
import { atState, blankRecommender, type Recommender, type RecommenderFields } from "#domain/recommenders";
import type { Journal } from "./journal/journal.ts";
import type { Platform } from "./platform.ts";
import { createRecordHandlers } from "./record-handlers.ts";
import { passStops } from "./release.ts";
import type { TakenFiles } from "./taken-files.ts";

export function createRecommenderHandlers(
  { db, records, readDossier, inOneGo }: Journal,
  platform: Platform,
  taken: Pick<TakenFiles, "takeLetter">,
): Handlers["recommenders"] {
  const plain = createRecordHandlers(records.recommenders, blankRecommender);
  const there = db
    .prepare<[string, string], string>(
      "SELECT id FROM recommenders WHERE opportunityId = ? AND personId = ? AND deletedAt IS NULL",
    )
    .pluck();
  const takenOff = db
    .prepare<[string, string], string>(
      `SELECT id FROM recommenders WHERE opportunityId = ? AND personId = ? AND deletedAt IS NOT NULL
       ORDER BY deletedAt DESC LIMIT 1`,
    )
    .pluck();
  const everybody = db.prepare("SELECT * FROM people WHERE deletedAt IS NULL ORDER BY number DESC");
  const elsewhere = db.prepare<[string], { personId: Person["id"]; relation: string; hasWritten: number }>(
    `SELECT personId, relation, receivedAt IS NOT NULL AS hasWritten FROM recommenders
     WHERE opportunityId <> ? AND deletedAt IS NULL ORDER BY number DESC`,
  );
  const recruiters = db
    .prepare<[], string>("SELECT DISTINCT personId FROM participations WHERE role = 'recruiter' AND deletedAt IS NULL")
    .pluck();

  return {
    ...plain,
    /** Who could speak already is not taken up twice; whoever was taken off the list comes back with all that was done. */
    create: (fields) =>
      inOneGo(() => {
        passStops(stopsFor({ ...blankRecommender, ...fields }), undefined);
        const id = there.get(fields.opportunityId, fields.personId);
        if (id !== undefined) return records.recommenders.get(id);
        const before = takenOff.get(fields.opportunityId, fields.personId);
        return before === undefined ? plain.create(fields) : records.recommenders.restore(before);
      }),
    suggest: ({ opportunityId }) => [
      ...suggestRecommenders(readDossier(opportunityId), {
        people: everybody.all().map(records.people.decode),
        earlier: elsewhere.all(opportunityId).map((row) => ({ ...row, hasWritten: row.hasWritten === 1 })),
        recruiters: new Set(recruiters.all()),
      }),
    ],
    async putLetter({ id, revision, name, sha256, release }) {
      const { name: file } = await taken.takeLetter({ name, sha256 });
      return inOneGo(() => {
        const there = records.recommenders.get(id);
        passStops(standing(there, sha256), release);
        const now = platform.now().toISOString();
        const reached = there.receivedAt === null ? atState(there, "received", now) : {};
        return records.recommenders.update({ ...reached, id, revision, file, sha256 });
      });
    },
    save: (changes) =>
      inOneGo(() => {
        const before = records.recommenders.get(changes.id);
        const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
        passStops(stopsFor({ ...before, ...given }), undefined);
        return plain.save(changes);
      }),
  };
}

/** A letter is replaced only on purpose, and one that was handed on never: what they have read stays on record. */
function standing({ sha256: there, forwardedAt }: Recommender, sha256: string): readonly Stop[] {
  if (there === null || there === sha256) return [];
  return [{ verdict: forwardedAt === null ? "warn" : "refuse", rule: "letter-there" }];
}

type Given = { readonly [Key in keyof RecommenderFields]?: RecommenderFields[Key] | undefined };

/** I6, I13: a letter goes on only when received and agreed to; whoever takes part in the decision is not asked. */
function stopsFor({ isInLoop, askedAt, forwardedAt, receivedAt, consentedAt }: Given): readonly Stop[] {
  return [
    ...(isInLoop && askedAt != null ? [{ verdict: "refuse", rule: "I13" } as const] : []),
    ...(forwardedAt != null && !(receivedAt != null && consentedAt != null)
      ? [{ verdict: "refuse", rule: "I6" } as const]
      : []),
  ];
}
