// R4: no room on the disk, at many moments. Each save is then refused as storage/full, what was acknowledged before can
// still be read, nothing of it is lost, and once there is room the same host goes on. Room is taken away twice over: by a
// limit on the size of files (an I/O error to SQLite) and by a small file system that is full (SQLITE_FULL).

import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "#contract/client";
import type { Client } from "#contract/contract";
import { ProntoError } from "#contract/errors";
import { type Loopback, launchLoopback, runLoopback } from "../support/launch-loopback.ts";
import { makeFolder } from "../support/open-test-journal.ts";
import { createHttpCaller } from "./http-call.ts";
import { faultsIn, lookInto } from "./soundness.ts";
import type { Outcome, Torture } from "./torture.ts";

export const fullDisk: Torture = { id: "R4", title: "a full disk", run: fillMany };

/** Bytes left when the first save is tried; between the steps stand all the writes of one save. */
const sweeps = {
  ci: [0, 5_000, 30_000, 200_000],
  full: Array.from({ length: 25 }, (_, n) => Math.floor(n ** 2.2 * 500)),
};

async function fillMany(size: "ci" | "full"): Promise<Outcome> {
  if (process.platform !== "linux") return { figure: "", failures: [], skipped: "needs prlimit and tmpfs of Linux" };
  const failures: string[] = [];
  let tried = 0;
  let refused = 0;
  const take = async (room: Room, left: number) => {
    tried++;
    const found = await fill(room, left);
    refused += found.refused;
    failures.push(...found.failures.map((one) => `${room.name}, ${left} bytes left: ${one}`));
  };
  for (const left of sweeps[size]) await take(limitRoom(makeFolder()), left);
  const mounted = mountTmpfs();
  if (mounted === null) console.log("R4: no tmpfs can be mounted here; the limit on file sizes stands for it.");
  else {
    try {
      for (const left of sweeps[size]) await take(tmpfsRoom(mounted, tried), left);
      failures.push(...(await startWhenFull(mounted)));
    } finally {
      spawnSync("umount", [mounted]);
    }
  }
  const kinds = mounted === null ? "1 kind" : "2 kinds";
  return {
    figure: `${tried} fillings of ${kinds}, ${refused} saves refused as full, ${failures.length} faults`,
    failures,
  };
}

/** A folder whose room can be taken and given back while a host runs in it. */
interface Room {
  readonly name: string;
  readonly dataDir: string;
  readonly take: (host: Loopback, left: number) => void;
  readonly giveBack: (host: Loopback) => void;
}

function limitRoom(dataDir: string): Room {
  const limit = ({ pid }: Loopback, soft: number | "unlimited") =>
    spawnSync("prlimit", ["--pid", String(pid), `--fsize=${soft}:unlimited`]);
  return {
    name: "limit",
    dataDir,
    take: (host, left) => limit(host, statSync(join(dataDir, "journal.db-wal")).size + left),
    giveBack: (host) => limit(host, "unlimited"),
  };
}

function tmpfsRoom(folder: string, number: number): Room {
  const dataDir = join(folder, `room${number}`);
  const filler = join(folder, "filler");
  mkdirSync(dataDir, { mode: 0o700 });
  return {
    name: "tmpfs",
    dataDir,
    take: (_host, left) => {
      fillUp(filler);
      if (left > 0) spawnSync("truncate", ["-s", `-${left}`, filler]);
    },
    giveBack: () => rmSync(filler, { force: true }),
  };
}

/** Takes every page that is left. */
function fillUp(filler: string): void {
  spawnSync("dd", ["if=/dev/zero", `of=${filler}`, "bs=4096"], { stdio: "ignore" });
}

function mountTmpfs(): string | null {
  const folder = makeFolder();
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", "size=48m", "tmpfs", folder], { stdio: "ignore" });
  return status === 0 ? folder : null;
}

interface Filled {
  readonly refused: number;
  readonly failures: readonly string[];
}

async function fill(room: Room, left: number): Promise<Filled> {
  const host = await launchLoopback(room.dataDir);
  const { call, close } = createHttpCaller(host.address);
  const api = createClient(call);
  const failures: string[] = [];
  const { id, revision } = await api.journal.create({ on: "2026-03-01", text: textOf(0) });
  const page: Page = { id, revision, save: 0 };
  room.take(host, left);
  let refused = 0;
  for (let n = 0; n < 400 && refused < 3; n++) {
    const reason = await saveNext(api, page);
    if (reason === "storage full") refused++;
    else if (reason !== null) failures.push(`a save was refused as ${reason}`);
  }
  if (refused < 3) failures.push("the disk never became full");
  if ((await api.journal.get({ id })).text !== textOf(page.save)) failures.push("it cannot be read while full");
  room.giveBack(host);
  const after = await saveNext(api, page);
  if (after !== null) failures.push(`with room again a save was refused as ${after}`);
  close();
  await host.stop();
  const faults = await lookInto(room.dataDir, (journal) => {
    const text = journal.prepare("SELECT text FROM journalEntries WHERE id = ?").pluck().get(id);
    return [...(text === textOf(page.save) ? [] : ["an acknowledged save is lost"]), ...faultsIn(journal)];
  });
  return { refused, failures: [...failures, ...faults] };
}

interface Page {
  readonly id: string;
  revision: number;
  save: number;
}

/** Null: it was saved; else why not. */
async function saveNext(api: Client, page: Page): Promise<string | null> {
  try {
    const { id, revision, save } = page;
    const saved = await api.journal.save({ id, revision, text: textOf(save + 1) });
    Object.assign(page, { revision: saved.revision, save: save + 1 });
    return null;
  } catch (error) {
    return error instanceof ProntoError ? `${error.code} ${error.details?.cause}` : String(error);
  }
}

/** A start that finds no room says so, harms nothing, and goes well once there is some. */
async function startWhenFull(folder: string): Promise<readonly string[]> {
  const filler = join(folder, "filler");
  const failures: string[] = [];
  for (const name of ["room0", "new"]) {
    const dataDir = join(folder, name);
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(filler, "");
    fillUp(filler);
    const { code, complained } = await runLoopback(dataDir);
    if (code !== 1 || !complained.includes("no room left on the disk"))
      failures.push(`a start in ${name} without room ended with ${code}: ${complained.slice(0, 200)}`);
    rmSync(filler);
    const host = await launchLoopback(dataDir).catch((error: unknown) => String(error));
    if (typeof host === "string") failures.push(`a start in ${name} with room again: ${host}`);
    else await host.stop();
  }
  return failures;
}

function textOf(save: number): string {
  return `save${save} `.repeat(500);
}
