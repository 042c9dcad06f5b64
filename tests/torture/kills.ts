// R1: the browser host is killed while it saves, again and again. What it had acknowledged (the answer had arrived) must be
// there at the next start, and every row must be whole. The page cache survives a kill, so this says nothing of power cuts.

import { setTimeout as wait } from "node:timers/promises";
import { createClient } from "#contract/client";
import type { Client } from "#contract/contract";
import { launchLoopback } from "../support/launch-loopback.ts";
import { makeFolder } from "../support/open-test-journal.ts";
import { createHttpCaller } from "./http-call.ts";
import { createRandom } from "./random.ts";
import { faultsIn, lookInto } from "./soundness.ts";
import type { Outcome, Torture } from "./torture.ts";

export const kills: Torture = {
  id: "R1",
  title: "kill -9 while saving",
  run: (size) => (size === "full" ? killMany(1_000, 10_000) : killMany(50, 500)),
};

/** One page of the journal or one line of proof, as it was last acknowledged and as it is being saved. */
interface Row {
  readonly id: string;
  readonly noun: "journal" | "evidence";
  revision: number;
  acknowledged: number;
  saving: number | null;
}

async function killMany(atLeast: number, minimumOfSaves: number): Promise<Outcome> {
  const dataDir = makeFolder();
  const random = createRandom(1);
  const rows = await withHost(dataDir, createRows);
  const failures: string[] = [];
  let killed = 0;
  let saved = 0;
  for (; killed < atLeast || saved < minimumOfSaves; killed++) {
    if (killed > atLeast * 3) return { figure: "", failures: [`only ${saved} saves in ${killed} kills`] };
    saved += await saveUntilKilled(dataDir, rows, random() * 180);
    failures.push(...(await check(dataDir, rows)).map((fault) => `kill ${killed + 1}: ${fault}`));
  }
  const figure = `${killed} kills, ${saved} saves acknowledged, ${failures.length} lost or torn`;
  return { figure, failures };
}

async function createRows(api: Client): Promise<Row[]> {
  const { id: opportunityId } = await api.opportunities.create({ companyLegal: "Fiddlehead", role: "Lead" });
  const rows: Row[] = [];
  for (let n = 0; n < 12; n++) {
    const noun = n % 2 === 0 ? "journal" : "evidence";
    const { id, revision } =
      noun === "journal"
        ? await api.journal.create({ on: "2026-03-01", text: textOf(0) })
        : await api.evidence.create({ opportunityId, text: "proof", situation: textOf(0) });
    rows.push({ id, noun, revision, acknowledged: 0, saving: null });
  }
  return rows;
}

/** Two hands save at once, each its own rows, as two windows would. Returns how many saves were acknowledged. */
async function saveUntilKilled(dataDir: string, rows: readonly Row[], killAfterMs: number): Promise<number> {
  const host = await launchLoopback(dataDir);
  const { call, close } = createHttpCaller(host.address);
  const api = createClient(call);
  let isAlive = true;
  let saved = 0;
  const hand = async (own: readonly Row[]) => {
    for (let n = 0; isAlive; n++) {
      const row = own[n % own.length];
      if (row === undefined) return;
      const saving = Math.max(...own.map(({ acknowledged }) => acknowledged)) + 1;
      row.saving = saving;
      await save(api, row, textOf(saving));
      Object.assign(row, { acknowledged: saving, saving: null, revision: row.revision + 1 });
      saved++;
    }
  };
  const hands = [0, 1].map((parity) => hand(rows.filter((_, index) => index % 2 === parity)).catch(onlyIfKilled));
  await wait(killAfterMs);
  isAlive = false;
  process.kill(host.pid, "SIGKILL");
  await Promise.all([...hands, host.stop()]);
  close();
  return saved;

  function onlyIfKilled(error: unknown): void {
    if (isAlive) throw error;
  }
}

function save(api: Client, { id, revision, noun }: Row, text: string): Promise<unknown> {
  return noun === "journal"
    ? api.journal.save({ id, revision, text })
    : api.evidence.save({ id, revision, situation: text });
}

/** Each row must hold what was acknowledged last, or what was being saved when the host was killed: whole, and indexed. */
function check(dataDir: string, rows: readonly Row[]): Promise<readonly string[]> {
  return lookInto(dataDir, (journal) => {
    const read = {
      journal: journal.prepare<[string], Stored>("SELECT revision, text FROM journalEntries WHERE id = ?"),
      evidence: journal.prepare<[string], Stored>("SELECT revision, situation AS text FROM evidence WHERE id = ?"),
    };
    const faults = rows.flatMap((row) => {
      const stored = read[row.noun].get(row.id);
      const found = [row.acknowledged, row.saving].find((n) => n !== null && stored?.text === textOf(n));
      if (stored === undefined || found === undefined || found === null)
        return [`${row.noun} ${row.id} is not as saved: ${stored?.text.slice(0, 20)}`];
      Object.assign(row, { revision: stored.revision, acknowledged: found, saving: null });
      return [];
    });
    return [...faults, ...faultsIn(journal)];
  });
}

interface Stored {
  readonly revision: number;
  readonly text: string;
}

/** Some 2 kB that say which save they are of from their first word to the last. */
function textOf(save: number): string {
  return `save${save} `.repeat(200).trim();
}

async function withHost<Result>(dataDir: string, work: (api: Client) => Promise<Result>): Promise<Result> {
  const host = await launchLoopback(dataDir);
  const { call, close } = createHttpCaller(host.address);
  try {
    return await work(createClient(call));
  } finally {
    close();
    await host.stop();
  }
}
