// The browser host is killed while a large file is added to an opportunity, at any moment from its first piece until the
// record names it. At the next start the file is wholly there, with the right hash, or not at all; nothing half is left;
// and chosen again it is taken.

import { createHash, randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import type { Database } from "better-sqlite3";
import { createClient } from "#contract/client";
import type { Client } from "#contract/contract";
import { launchLoopback } from "../support/launch-loopback.ts";
import { makeFolder } from "../support/open-test-journal.ts";
import { hashOf, upload } from "../support/upload.ts";
import { createHttpCaller } from "./http-call.ts";
import { createRandom } from "./random.ts";
import { faultsIn, lookInto } from "./soundness.ts";
import type { Outcome, Torture } from "./torture.ts";

export const killsWhileAdding: Torture = {
  id: "R12",
  title: "kill -9 while a file is added",
  run: (size) => (size === "full" ? killMany(30, 20 * 1024 * 1024) : killMany(3, 2 * 1024 * 1024)),
};

/** How far it had come when the host was killed, as far as answers had arrived. */
type Reached = "begun" | "kept" | "named";

interface Folder {
  readonly dataDir: string;
  readonly opportunityId: string;
  readonly bytes: Buffer;
}

async function killMany(times: number, size: number): Promise<Outcome> {
  const random = createRandom(12);
  const counts = { begun: 0, kept: 0, named: 0 };
  const failures: string[] = [];
  const found = { whole: 0, none: 0 };
  const usual = await timeOfAdding(size);
  for (let n = 1; n <= times; n++) {
    const folder = await prepare(size);
    // Two of three at any moment; the third about when it is kept and named, which is soon over.
    const moment =
      n % 3 === 0 ? { afterKeptMs: random() * usual.namingMs * 2 } : { afterMs: random() * usual.allMs * 1.1 };
    const reached = await addUntilKilled(folder, moment);
    counts[reached]++;
    const { isThere, faults } = await restart(folder, reached);
    found[isThere ? "whole" : "none"]++;
    failures.push(...faults.map((fault) => `kill ${n}, ${reached}: ${fault}`));
    rmSync(folder.dataDir, { recursive: true, force: true });
  }
  const moments = `${counts.begun} on the way, ${counts.kept} kept, ${counts.named} named`;
  const figure = `${times} kills at ${size / 1024 / 1024} MB (${moments}): ${found.whole} times wholly there, ${found.none} times not at all`;
  return { figure, failures };
}

async function prepare(size: number): Promise<Folder> {
  const dataDir = makeFolder();
  const bytes = Buffer.concat([Buffer.from("%PDF-1.7\n"), randomBytes(size - 9)]);
  const opportunityId = await withHost(dataDir, async (api) => {
    const { id } = await api.opportunities.create({ companyLegal: "Fiddlehead", role: "Lead" });
    return id;
  });
  return { dataDir, opportunityId, bytes };
}

async function timeOfAdding(size: number): Promise<{ readonly allMs: number; readonly namingMs: number }> {
  const folder = await prepare(size);
  return withHost(folder.dataDir, async (api) => {
    const start = performance.now();
    let kept = start;
    await add(api, folder, () => {
      kept = performance.now();
    });
    return { allMs: performance.now() - start, namingMs: performance.now() - kept };
  });
}

async function add(api: Client, { opportunityId, bytes }: Folder, onKept = () => {}): Promise<void> {
  const sha256 = await upload(api, bytes);
  onKept();
  await api.opportunities.attach({ id: opportunityId, file: { name: "advert.pdf", sha256 } });
}

type Moment = { readonly afterMs: number } | { readonly afterKeptMs: number };

async function addUntilKilled(folder: Folder, moment: Moment): Promise<Reached> {
  const host = await launchLoopback(folder.dataDir);
  const { call, close } = createHttpCaller(host.address);
  let reached: Reached = "begun";
  let isAlive = true;
  let kept = () => {};
  const isKept = new Promise<void>((resolve) => {
    kept = resolve;
  });
  const adding = add(createClient(call), folder, () => {
    reached = "kept";
    kept();
  })
    .then(() => {
      reached = "named";
    })
    .catch((error: unknown) => {
      if (isAlive) throw error;
    });
  if ("afterKeptMs" in moment) await isKept;
  await wait("afterKeptMs" in moment ? moment.afterKeptMs : moment.afterMs);
  isAlive = false;
  process.kill(host.pid, "SIGKILL");
  await Promise.all([adding, host.stop()]);
  close();
  return reached;
}

interface Seen {
  readonly isThere: boolean;
  readonly faults: readonly string[];
}

/** Starts as a person would, looks, and adds the file again where it is not. */
async function restart(folder: Folder, reached: Reached): Promise<Seen> {
  const { dataDir, opportunityId, bytes } = folder;
  const sha256 = hashOf(bytes);
  const seen = await withHost(dataDir, async (api) => {
    const { dossier } = await api.opportunities.open({ id: opportunityId });
    return dossier.opportunity.attachments.map((one) => one.sha256);
  });
  const { faults, hasBytes } = await lookInto(dataDir, (journal) => ({
    faults: [...faultsIn(journal), ...faultsOfFiles(journal)],
    hasBytes: journal.prepare("SELECT 1 FROM files WHERE sha256 = ?").get(sha256) !== undefined,
  }));
  const isThere = seen.length === 1 && seen[0] === sha256;
  const after = await withHost(dataDir, async (api) => {
    if (!isThere) await add(api, folder);
    await api.files.read({ sha256, offset: 0 }); // held against its hash
    return (await api.opportunities.open({ id: opportunityId })).dossier.opportunity.attachments.length;
  });
  return {
    isThere,
    faults: [
      ...faults,
      ...(seen.length > 0 && !isThere ? ["the record names another file"] : []),
      ...(seen.length > 0 && !hasBytes ? ["the record names a file that is not there"] : []),
      ...(reached === "named" && !isThere ? ["it was acknowledged, and the record does not name it"] : []),
      ...(reached !== "begun" && !hasBytes ? ["it was acknowledged as kept, and is gone"] : []),
      ...(after === 1 ? [] : ["chosen again it is not there once"]),
    ],
  };
}

/** A file without its hash, pieces of nothing, or bytes that are not what their hash says. */
function faultsOfFiles(journal: Database): readonly string[] {
  const count = (sql: string) => Number(journal.prepare(sql).pluck().get());
  const half = count("SELECT count(*) FROM files WHERE sha256 IS NULL");
  const loose = count("SELECT count(*) FROM fileChunks WHERE fileId NOT IN (SELECT id FROM files)");
  const wrong = journal
    .prepare<[], { id: string; sha256: string }>("SELECT id, sha256 FROM files WHERE sha256 IS NOT NULL")
    .all()
    .filter(({ id, sha256 }) => {
      const hash = createHash("sha256");
      const pieces = journal.prepare<[string], Buffer>(
        "SELECT bytes FROM fileChunks WHERE fileId = ? ORDER BY position",
      );
      for (const bytes of pieces.pluck().all(id)) hash.update(bytes);
      return hash.digest("hex") !== sha256;
    });
  return [
    ...(half === 0 ? [] : [`${half} half files are left`]),
    ...(loose === 0 ? [] : [`${loose} pieces of nothing are left`]),
    ...wrong.map(() => "a file is not what its hash says"),
  ];
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
