import type { Database } from "better-sqlite3";
import type { z } from "zod";
import { ProntoError } from "#contract/errors";
import { codecsOf, decodeRow, encodeRow } from "./rows.ts";

interface Revised {
  readonly revision: number;
}

type Changes<Entity> = { readonly [Key in keyof Entity]?: Entity[Key] | undefined } & Revised;

export interface Singleton<Entity extends Revised> {
  readonly get: () => Entity;
  /** Throws `conflict` when somebody has saved since. */
  readonly save: (changes: Changes<Entity>) => Entity;
}

/** The one row of a table that has one: the profile, the settings. `blank` puts it there when the journal is new. */
export function createSingleton<Entity extends Revised>(
  journal: Database,
  table: "profile" | "settings",
  schema: z.ZodObject,
  blank?: Omit<Entity, "revision">,
): Singleton<Entity> {
  const codecs = codecsOf(schema);
  const row = journal.prepare(`SELECT * FROM ${table}`);
  if (blank !== undefined && row.get() === undefined) {
    const values: Readonly<Record<string, unknown>> = { ...blank, revision: 1, one: 1 };
    const columns = Object.keys(values);
    journal
      .prepare(`INSERT INTO ${table} (${columns.join(", ")}) VALUES (${columns.map((key) => `@${key}`).join(", ")})`)
      .run(encodeRow(values, codecs));
  }
  // The seam: the columns of the table are the keys of the schema.
  const get = () => decodeRow(row.get() as Record<string, unknown>, codecs) as Entity;

  return {
    get,
    save({ revision, ...changes }) {
      if (get().revision !== revision) throw new ProntoError("conflict", `A newer ${table} is there`);
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      const set = [...Object.keys(given), "revision"].map((key) => `${key} = @${key}`).join(", ");
      journal.prepare(`UPDATE ${table} SET ${set}`).run(encodeRow({ ...given, revision: revision + 1 }, codecs));
      return get();
    },
  };
}
