import type { Handlers } from "#contract/contract";
import { ProntoError } from "#contract/errors";
import type { Journal } from "./journal/journal.ts";
import type { Records } from "./journal/records.ts";

/** The nouns that a person deletes and looks for again, and the column by which they are called there. */
const kept = {
  opportunities: "companyLegal || ', ' || role",
  interviews: "'Interview of ' || substr(startsWall, 1, 10)",
  people: "fullName",
  participations: "(SELECT fullName FROM people WHERE people.id = personId)",
  journalEntries: "substr(text, 1, 80)",
  documents: "subject",
  needs: "text",
  evidence: "text",
  points: "text",
  weakSpots: "question",
  promises: "text",
  hospitality: "text",
  requirements: "text",
  ownFollowUps: "title",
  resumeVersions: "label",
  resumeCopies: "name",
  templates: "name",
  recommenders: "(SELECT fullName FROM people WHERE people.id = personId)",
} as const satisfies Partial<Record<keyof Records, string>>;

export function createTrashHandlers({ db, records }: Journal): Handlers["trash"] {
  const parts = Object.entries(kept).map(
    ([noun, title]) =>
      `SELECT '${noun}' AS noun, id, ${title} AS title, deletedAt FROM ${noun} WHERE deletedAt IS NOT NULL`,
  );
  const all = db.prepare<[], { noun: string; id: string; title: string; deletedAt: string }>(
    `${parts.join(" UNION ALL ")} ORDER BY deletedAt DESC LIMIT 500`,
  );

  return {
    list: () => all.all(),
    restore({ noun, id }) {
      if (!Object.hasOwn(kept, noun))
        throw new ProntoError("invalid", "Nothing of that kind lies in the trash", { details: { field: "noun" } });
      records[noun as keyof typeof kept].restore(id); // The seam: `hasOwn` has just looked.
      return {};
    },
  };
}
