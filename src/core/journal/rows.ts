// The plain rows of a noun: a row is the entity, and its columns are the keys of the schema. What SQLite has no type for
// (booleans, lists) is turned at this one place.

import type { Database, Statement } from "better-sqlite3";
import type { z } from "zod";
import { ProntoError } from "#contract/errors";
import type { Platform } from "../platform.ts";

/** What every entity carries. */
export interface Stamped {
  readonly id: string;
  readonly revision: number;
  readonly createdAt: string;
  readonly savedAt: string;
  readonly deletedAt: string | null;
}

export interface Rows<Entity extends Stamped> {
  /** Undefined: there is none, or it lies in the trash. */
  readonly find: (id: string) => Entity | undefined;
  /** Throws `not-found`. */
  readonly get: (id: string) => Entity;
  /** In the trash too. */
  readonly getAny: (id: string) => Entity;
  readonly insert: (fields: Omit<Entity, keyof Stamped>) => Entity;
  /** Throws `conflict` when `revision` is not the row's own (somebody has saved since), or is left out over other words. */
  readonly update: (saved: Changes<Entity>) => Entity;
  /** Into the trash; what lies there already stays as it is. */
  readonly remove: (id: string) => Entity;
  readonly restore: (id: string) => Entity;
  /** Rows as SQLite gave them, as entities. */
  readonly decode: (row: unknown) => Entity;
}

/** Which row, the revision that was seen, and what is to change. */
export type Changes<Entity extends Stamped> = Pick<Stamped, "id"> & { readonly revision?: number | undefined } & {
  readonly [Key in Exclude<keyof Entity, "id" | "revision">]?: Entity[Key] | undefined;
};

interface RowsOptions<Entity> {
  readonly table: string;
  readonly schema: z.ZodObject;
  /** Columns that follow from the others: the words to be found by, an instant from wall time and zone. */
  readonly derive?: (entity: Entity) => Readonly<Record<string, string>>;
  /** Called after each write with the row and the keys that were written; null: it came, or went. */
  readonly onWrite?: (entity: Entity, keys: readonly string[] | null) => void;
}

export function createRows<Entity extends Stamped>(
  journal: Database,
  platform: Pick<Platform, "now" | "newId">,
  { table, schema, derive = () => ({}), onWrite = () => {} }: RowsOptions<Entity>,
): Rows<Entity> {
  const codecs = codecsOf(schema);
  const byId = journal.prepare<[string]>(`SELECT * FROM ${table} WHERE id = ?`);
  const now = () => platform.now().toISOString();

  // The seam: the columns of the table are the keys of the schema (a law test compares them).
  const decode = (row: unknown) => decodeRow(row as Readonly<Record<string, unknown>>, codecs) as Entity;

  const any = (id: string): Entity | undefined => {
    const row = byId.get(id);
    return row === undefined ? undefined : decode(row);
  };
  const find = (id: string) => {
    const entity = any(id);
    return entity?.deletedAt === null ? entity : undefined;
  };
  const get = (id: string) => orNotFound(find(id), table);
  const getAny = (id: string) => orNotFound(any(id), table);

  const statements = new Map<string, Statement>();
  function write(sql: string, values: Readonly<Record<string, unknown>>): void {
    const statement = statements.get(sql) ?? journal.prepare(sql);
    statements.set(sql, statement);
    statement.run(encodeRow(values, codecs));
  }

  function insert(fields: Omit<Entity, keyof Stamped>): Entity {
    const at = now();
    const stamps = { id: platform.newId(), revision: 1, createdAt: at, savedAt: at, deletedAt: null };
    const entity = { ...fields, ...stamps } as unknown as Entity; // The seam: fields and stamps are the entity.
    const values: Readonly<Record<string, unknown>> = { ...entity, ...derive(entity) };
    const columns = Object.keys(values).filter((key) => values[key] !== undefined);
    write(
      `INSERT INTO ${table} (${columns.map(quote).join(", ")}) VALUES (${columns.map((key) => `@${key}`).join(", ")})`,
      values,
    );
    onWrite(entity, null);
    return get(stamps.id);
  }

  function update({ id, revision, ...changes }: Changes<Entity>): Entity {
    const current = get(id);
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    const isStale = revision === undefined ? writesOver(current, given) : current.revision !== revision;
    if (isStale) throw new ProntoError("conflict", `A newer ${table} row is there`);
    const next: Entity = { ...current, ...given, revision: current.revision + 1, savedAt: now() };
    const values: Readonly<Record<string, unknown>> = {
      ...given,
      ...derive(next),
      revision: next.revision,
      savedAt: next.savedAt,
      id,
    };
    const columns = Object.keys(values).filter((key) => key !== "id");
    write(`UPDATE ${table} SET ${columns.map((key) => `${quote(key)} = @${key}`).join(", ")} WHERE id = @id`, values);
    onWrite(next, Object.keys(given));
    return get(id);
  }

  /** A choice is made on whatever is there; words go only over words that were seen. */
  function writesOver(current: Entity, given: Readonly<Record<string, unknown>>): boolean {
    return Object.entries(given).some(([key, value]) => {
      const there: unknown = Reflect.get(current, key);
      return codecs.get(key) === "words" && there !== null && there !== "" && there !== value;
    });
  }

  function mark(id: string, deletedAt: string | null): Entity {
    const entity = getAny(id);
    if ((entity.deletedAt === null) === (deletedAt === null)) return entity;
    write(`UPDATE ${table} SET deletedAt = @deletedAt, revision = revision + 1, savedAt = @savedAt WHERE id = @id`, {
      id,
      deletedAt,
      savedAt: now(),
    });
    onWrite(entity, null);
    return getAny(id);
  }

  return {
    find,
    get,
    getAny,
    insert,
    update,
    decode,
    remove: (id) => mark(id, now()),
    restore: (id) => mark(id, null),
  };
}

type Codec = "as-is" | "words" | "boolean" | "json";

/** By the schema of each key; what stands in no schema (a derived column) goes as it is. */
export function codecsOf(schema: z.ZodObject): ReadonlyMap<string, Codec> {
  return new Map(Object.entries(schema.shape).map(([key, type]) => [key, codecOf(type)]));
}

interface Def {
  readonly type: string;
  readonly innerType?: unknown;
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly check: string } } }[];
}

function codecOf(type: unknown): Codec {
  const { def } = type as { readonly def: Def }; // The seam: zod's public `def`.
  if (def.innerType !== undefined) return codecOf(def.innerType);
  if (def.checks?.some(({ _zod }) => _zod.def.check === "overwrite")) return "words"; // cleaned as typed: `domain/text.ts`
  if (def.type === "boolean") return "boolean";
  return def.type === "array" || def.type === "object" ? "json" : "as-is";
}

export function decodeRow(
  row: Readonly<Record<string, unknown>>,
  codecs: ReadonlyMap<string, Codec>,
): Record<string, unknown> {
  const read = (key: string, codec: Codec) => {
    const value = row[key];
    if (value === null) return null;
    return codec === "boolean" ? value === 1 : codec === "json" ? JSON.parse(String(value)) : value;
  };
  return Object.fromEntries([...codecs].map(([key, codec]) => [key, read(key, codec)]));
}

export function encodeRow(
  values: Readonly<Record<string, unknown>>,
  codecs: ReadonlyMap<string, Codec>,
): Record<string, unknown> {
  const write = (key: string, value: unknown) => {
    const codec = codecs.get(key);
    if (value === null) return null;
    return codec === "boolean" ? Number(value) : codec === "json" ? JSON.stringify(value) : value;
  };
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, write(key, value)]));
}

/** `on` is a word of SQL. */
function quote(column: string): string {
  return `"${column}"`;
}

function orNotFound<Entity>(entity: Entity | undefined, table: string): Entity {
  if (entity === undefined) throw new ProntoError("not-found", `No such row in ${table}`);
  return entity;
}
