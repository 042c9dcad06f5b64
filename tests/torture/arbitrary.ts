// Inputs from a schema of the contract: what fits, and what nearly fits. An id is a wish (`@people:3`), which `grant` turns
// into an id that is there, so that inputs depend on the seed alone.

import fc from "fast-check";
import type { z } from "zod";
import { documentKinds } from "#domain/compose/kinds/index";
import { Sha256 } from "#domain/files";
import { WallTime, Zone } from "#domain/time";

const words = fc.oneof(
  fc.lorem({ maxCount: 8 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(
    "",
    " ",
    "田中さん",
    "résumé",
    "a\u0000b",
    "\ud800",
    "\uffff",
    "-- '; DROP TABLE people",
    "\u202eabc",
    "👩‍👩‍👧‍👦",
  ),
);
const year = fc.oneof(fc.constantFrom(1900, 2999), fc.integer({ min: 1900, max: 2999 }));
const two = (min: number, max: number) => fc.integer({ min, max }).map((n) => String(n).padStart(2, "0"));
const usualDay = fc.tuple(fc.integer({ min: 2020, max: 2030 }), two(1, 12), two(1, 28)).map((parts) => parts.join("-"));
const anyDay = fc.tuple(year, two(1, 12), two(1, 28)).map((parts) => parts.join("-"));
const day = fc.oneof({ weight: 9, arbitrary: usualDay }, { weight: 1, arbitrary: anyDay });
const clock = fc.tuple(two(0, 23), two(0, 59)).map((parts) => parts.join(":"));
const wall = fc.tuple(day, clock).map((parts) => parts.join("T"));
const zones = [
  "America/Los_Angeles",
  "Europe/Berlin",
  "Asia/Kolkata",
  "Pacific/Apia",
  "UTC",
  "Etc/GMT+12",
  "Africa/Cairo",
];

const hex = fc.constantFrom(..."0123456789abcdef");
const sha256 = fc.string({ unit: hex, minLength: 64, maxLength: 64 });

/** What no pattern tells. */
const known = new Map<unknown, fc.Arbitrary<unknown>>([
  [Zone, fc.constantFrom(...zones)],
  [WallTime, wall],
  [Sha256, sha256],
]);

/** Each noun that ids are of, by the word that stands before `Id`. */
export const plurals: Readonly<Record<string, string>> = {
  opportunity: "opportunities",
  interview: "interviews",
  person: "people",
  need: "needs",
  evidence: "evidence",
  document: "documents",
  touch: "touches",
};

/** An input for a method of `noun` with none, one or two mistakes; `isValid` when it has none. */
export function inputFor(
  noun: string,
  schema: z.ZodType,
): fc.Arbitrary<{ readonly input: unknown; readonly mistakes: number }> {
  const valid = valueFor(schema, noun);
  return fc
    .tuple(valid, fc.array(mistake, { maxLength: 2 }))
    .map(([value, mistakes]) => ({ input: mistakes.reduce(makeMistake, value), mistakes: mistakes.length }));
}

/** Puts ids that are there in place of the wishes for them. */
export function grant(value: unknown, pool: ReadonlyMap<string, readonly string[]>): unknown {
  if (typeof value === "string") {
    const [, noun = "", number = ""] = /^@(\w+):(\d+)$/.exec(value) ?? [];
    const there = pool.get(noun) ?? [];
    return noun === "" ? value : (there[Number(number) % there.length] ?? "nobody");
  }
  if (Array.isArray(value)) return value.map((each) => grant(each, pool));
  if (typeof value !== "object" || value === null) return value;
  const copy = {};
  for (const [key, each] of Object.entries(value)) define(copy, key, grant(each, pool));
  return copy;
}

function wish(noun: string): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 9, arbitrary: fc.nat({ max: 99 }).map((number) => `@${noun}:${number}`) },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 64 }) },
  );
}

/** The seam: zod's public `def`, as far as the contract uses it. */
interface Def {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly options?: readonly z.ZodType[];
}

function valueFor(schema: z.ZodType, noun: string, key = ""): fc.Arbitrary<unknown> {
  const found = known.get(schema);
  if (found !== undefined) return found;
  const def = schema.def as unknown as Def;
  const inner = def.innerType;
  switch (def.type) {
    case "object":
      return objectFor(def.shape ?? {}, noun);
    case "optional": // what may be left out is left out by its object
    case "nonoptional":
      return inner === undefined ? fc.constant(null) : valueFor(inner, noun, key);
    case "nullable":
      return inner === undefined ? fc.constant(null) : fc.oneof(valueFor(inner, noun, key), fc.constant(null));
    case "array":
      return def.element === undefined ? fc.constant([]) : fc.array(valueFor(def.element, noun, key), { maxLength: 4 });
    case "enum":
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case "union":
      return fc.oneof(...(def.options ?? []).map((one) => valueFor(one, noun, key)));
    case "literal":
      return fc.constantFrom(...(def.values ?? []));
    case "boolean":
      return fc.boolean();
    case "number":
      return key === "revision" ? fc.integer({ min: 1, max: 3 }) : fc.integer({ min: 1, max: 7 });
    case "string":
      return stringFor(schema, noun, key);
    default:
      throw new Error(`The walker does not know ${def.type} yet`);
  }
}

function objectFor(shape: Readonly<Record<string, z.ZodType>>, noun: string): fc.Arbitrary<unknown> {
  const requiredKeys = Object.keys(shape).filter((key) => shape[key]?.def.type !== "optional");
  const values = Object.entries(shape).map(([key, type]) => [key, valueFor(type, noun, key)] as const);
  return fc.record(Object.fromEntries(values), { requiredKeys });
}

function stringFor(schema: z.ZodType, noun: string, key: string): fc.Arbitrary<unknown> {
  if (key === "id") return wish(noun);
  const of = plurals[key.replace(/Id$/, "")];
  if (key.endsWith("Id") && of !== undefined) return wish(of);
  if (key === "noun") return fc.constantFrom("people", "journalEntries", "documents", "needs");
  if (key === "kind") return fc.constantFrom("thank_you", ...documentKinds.map(({ id }) => id), "own", "nothing");
  if (key === "base64") return fc.base64String({ minLength: 4, maxLength: 400 });
  const fits = (text: unknown) => schema.safeParse(text).success;
  const formats = [words, day, fc.tuple(day, clock).map(([on, at]) => `${on}T${at}:00Z`)];
  return fc.oneof(...formats).filter(fits);
}

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    -1,
    0,
    1.5,
    2 ** 53,
    -(2 ** 63),
    1e308,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ),
  fc.constantFrom<unknown>(
    "",
    "\ud800\udfff\ud800",
    "x".repeat(100_000),
    "\u0000".repeat(2_000),
    "é".repeat(1_001),
    "__proto__",
    "@people:0",
  ),
  fc.constantFrom<unknown>(
    "0000-00-00",
    "9999-12-31T23:59",
    "9999-12-31T23:59:59Z",
    "0000-01-01T00:00:00Z",
    "2026-02-30T10:00",
    "+24:00",
  ),
  fc.constantFrom<unknown>(
    [],
    {},
    [[]],
    deep(500),
    Array.from({ length: 5_000 }, () => "x"),
    { toString: 1, valueOf: null },
  ),
  fc.string({ unit: "binary" }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Where (a key of the input, or none for the input itself), what is done, and with what. */
const mistake = fc.record({
  where: fc.nat(),
  what: fc.constantFrom("replace", "replace", "replace", "remove", "add", "proto", "whole"),
  junk,
});
type Mistake = Awaited<ReturnType<typeof fc.sample<{ where: number; what: string; junk: unknown }>>>[number];

function makeMistake(value: unknown, { where, what, junk: put }: Mistake): unknown {
  if (what === "whole") return where % 8 === 0 ? put : value;
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) define(copy, key, each);
  const keys = Object.keys(copy);
  const key = keys[where % Math.max(1, keys.length)] ?? "id";
  if (what === "remove") delete copy[key];
  else if (what === "proto") define(copy, where % 2 === 0 ? "__proto__" : "constructor", put);
  else if (what === "add") define(copy, "extra", put);
  else if (Array.isArray(copy[key]) && where % 2 === 0) define(copy, key, [...copy[key], put]);
  else define(copy, key, put);
  return copy;
}

/** As JSON.parse would: `__proto__` too becomes a key of its own. */
function define(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

function deep(levels: number): unknown {
  let value: unknown = "x";
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}
