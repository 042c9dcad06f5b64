// S1: every method of the contract with inputs that fit or nearly fit. Each call must come back as a Reply, in time, and
// never as `unexpected`; what is refused as invalid names its field; and calls that are all invalid change not one row.

import { createHash } from "node:crypto";
import type { Database } from "better-sqlite3";
import fc from "fast-check";
import { contract } from "#contract/contract";
import { Reply } from "#contract/errors";
import type { Method } from "#contract/method";
import { openCore } from "#core/core";
import { launchLoopback } from "../support/launch-loopback.ts";
import { makeFolder, openTestJournal } from "../support/open-test-journal.ts";
import { grant, inputFor, plurals } from "./arbitrary.ts";
import { createHttpCaller } from "./http-call.ts";
import { createRandom } from "./random.ts";
import { faultsIn, lookInto } from "./soundness.ts";
import type { Outcome, Torture } from "./torture.ts";

export const fuzz: Torture = { id: "S1", title: "fuzzed calls", run: fuzzMany };

const methods = Object.entries(contract).flatMap(([noun, verbs]) =>
  Object.entries<Method>(verbs).map(([verb, { input }]) => ({ noun, verb, name: `${noun}.${verb}`, input })),
);
/** What is there when the calls begin. */
const readings = ["people.list", "journal.list", "opportunities.list", "followUps.today"];
/** So many calls to one journal; then a new one, since lists grow with what the calls have written. */
const callsPerJournal = 2_000;

interface Tally {
  readonly codes: Map<string, number>;
  readonly failures: string[];
  slowest: { readonly ms: number; readonly name: string };
}

type Carry = (name: string, input: unknown) => Promise<unknown>;

async function fuzzMany(size: "ci" | "full"): Promise<Outcome> {
  const [inProcess, overHttp] = size === "full" ? [100_000, 10_000] : [10_000, 1_000];
  const tally: Tally = { codes: new Map(), failures: [], slowest: { ms: 0, name: "" } };
  for (let done = 0; done < inProcess; done += callsPerJournal) await fuzzCore(done, tally);
  for (let done = 0; done < overHttp; done += callsPerJournal)
    await fuzzHost(1_000_000 + done, Math.min(callsPerJournal, overHttp - done), tally);
  const codes = [...tally.codes].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([code, count]) => `${count} ${code}`);
  const figure = `${inProcess} calls in process and ${overHttp} over HTTP: ${codes.join(", ")}; slowest ${tally.slowest.name}, ${tally.slowest.ms.toFixed(0)} ms`;
  return { figure, failures: tally.failures };
}

async function fuzzCore(seed: number, tally: Tally): Promise<void> {
  const { core, platform } = await openTestJournal({ newId: createIds(seed) });
  await core.call("sample.fill", {});
  const pool = new Map<string, string[]>();
  await callMany(core.call, seed, callsPerJournal, pool, tally);
  core.close();
  (await openCore(platform)).close(); // an opening forgets what was still coming in
  const before = await lookInto(platform.dataDir, hashOfTables);
  const again = await openCore(platform);
  const refused = await callOnlyInvalid(again.call, seed, pool);
  again.close();
  const after = await lookInto(platform.dataDir, hashOfTables);
  if (before !== after) tally.failures.push(`seed ${seed}: ${refused} invalid calls changed the journal`);
  tally.failures.push(...(await lookInto(platform.dataDir, faultsIn)).map((fault) => `seed ${seed}: ${fault}`));
}

async function fuzzHost(seed: number, calls: number, tally: Tally): Promise<void> {
  const dataDir = makeFolder();
  const host = await launchLoopback(dataDir);
  const { call, send, close } = createHttpCaller(host.address);
  const carry: Carry = async (name, input) => {
    const { status, body } = await send(name, JSON.stringify(input) ?? "undefined");
    // What is no JSON for HTTP, or is nested beyond all use, does not reach the core: the door refuses it.
    if (status !== 200 && status !== 400) throw new Error(`status ${status}`);
    return JSON.parse(body);
  };
  await call("sample.fill", {});
  await callMany(carry, seed, calls, new Map(), tally);
  for (const body of brokenBodies()) {
    const { status } = await send("people.create", body);
    if (status !== 400) tally.failures.push(`a broken body was answered with ${status}`);
  }
  close();
  await host.stop();
  tally.failures.push(...(await lookInto(dataDir, faultsIn)).map((fault) => `over HTTP, seed ${seed}: ${fault}`));
}

async function callMany(carry: Carry, seed: number, calls: number, pool: Map<string, string[]>, tally: Tally) {
  const random = createRandom(seed);
  const stock = createStock(seed);
  for (const name of readings) harvest(name.split(".")[0] ?? "", await carry(name, {}), pool);
  for (let n = 0; n < calls; n++) {
    const method = methods[Math.floor(random() * methods.length)];
    if (method === undefined) return;
    if (method.verb === "remove" && random() < 0.7) continue; // else there would soon be nothing to speak of
    const { input: wished, mistakes } = stock(method);
    const input = grant(wished, pool);
    const started = performance.now();
    const answer = await carry(method.name, input).catch((error: unknown) => `threw ${error}`);
    const took = performance.now() - started;
    if (took > tally.slowest.ms) tally.slowest = { ms: took, name: method.name };
    const told = `seed ${seed}, call ${n}: ${method.name}(${JSON.stringify(input)?.slice(0, 300)})`;
    if (took > 1_000) tally.failures.push(`${told} took ${took.toFixed(0)} ms`);
    const reply = Reply.safeParse(answer);
    if (!reply.success) {
      tally.failures.push(`${told} came back as ${String(answer).slice(0, 100)}`);
      continue;
    }
    const code = reply.data.ok ? "ok" : reply.data.error.code;
    tally.codes.set(code, (tally.codes.get(code) ?? 0) + 1);
    if (reply.data.ok) harvest(method.noun, reply.data.value, pool);
    else if (code === "unexpected") tally.failures.push(`${told} was unexpected`);
    else if (code === "invalid" && isPlainObject(input) && reply.data.error.details?.field === undefined)
      tally.failures.push(`${told} was invalid without a field`);
    else if (code === "invalid" && mistakes === 0 && method.input.safeParse(input).success === false)
      tally.failures.push(`${told} was meant to fit: the walker is wrong`);
  }
}

/** Inputs that the schema itself refuses, sent again to the journal as it now is. */
async function callOnlyInvalid(carry: Carry, seed: number, pool: Map<string, string[]>): Promise<number> {
  const random = createRandom(seed + 1);
  const stock = createStock(seed + 1);
  let refused = 0;
  for (let n = 0; n < callsPerJournal / 4; n++) {
    const method = methods[Math.floor(random() * methods.length)];
    if (method === undefined) break;
    const input = grant(stock(method).input, pool);
    if (method.input.safeParse(input).success) continue;
    await carry(method.name, input);
    refused++;
  }
  return refused;
}

/** Inputs for each method, made many at a time: fast-check is slow to begin and fast to go on. */
function createStock(seed: number) {
  const stock = new Map<string, { readonly input: unknown; readonly mistakes: number }[]>();
  return ({ name, noun, input }: (typeof methods)[number]) => {
    const left = stock.get(name) ?? [];
    if (left.length === 0) left.push(...fc.sample(inputFor(noun, input), { seed: seed ^ hashOf(name), numRuns: 40 }));
    stock.set(name, left);
    return left.pop() ?? { input: {}, mistakes: 0 };
  };
}

/** Remembers the ids that came back, wherever they stand, so that later calls can name them. */
function harvest(noun: string, value: unknown, pool: Map<string, string[]>): void {
  if (Array.isArray(value)) for (const each of value) harvest(noun, each, pool);
  if (!isPlainObject(value)) return;
  if (typeof value["id"] === "string") pool.set(noun, [...(pool.get(noun) ?? []).slice(-49), value["id"]]);
  for (const [key, each] of Object.entries(value)) harvest(plurals[key] ?? key, each, pool);
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function brokenBodies(): readonly (string | Buffer)[] {
  return [
    "",
    "{",
    "nul",
    "{'a':1}",
    `{"a":${"[".repeat(50_000)}`,
    Buffer.from([0xff, 0xfe, 0x7b]),
    Buffer.from([0x22, 0xc3, 0x28, 0x22]),
  ];
}

/** Of all rows of all tables but the index of words, which holds the same words again. */
function hashOfTables(journal: Database): string {
  const hash = createHash("sha256");
  const tables = journal
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'")
    .pluck()
    .all();
  for (const table of tables) {
    hash.update(table);
    for (const row of journal.prepare(`SELECT * FROM ${table} ORDER BY rowid`).iterate())
      hash.update(JSON.stringify(row));
  }
  return hash.digest("hex");
}

function hashOf(text: string): number {
  return createHash("sha256").update(text).digest().readInt32BE();
}

function createIds(seed: number): () => string {
  let ids = 0;
  return () => `id-${seed}-${++ids}`;
}
