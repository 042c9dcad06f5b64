// R7: one journal has one owner. A second start is refused at once and writes nothing; the lock of a killed owner is free;
// of twenty starts at one moment one opens the journal, and the others show its address or say that it is open.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ProntoError } from "#contract/errors";
import { launchLoopback, runLoopback } from "../support/launch-loopback.ts";
import { makeFolder, openTestJournal } from "../support/open-test-journal.ts";
import { createHttpCaller } from "./http-call.ts";
import { faultsIn, lookInto } from "./soundness.ts";
import type { Outcome, Torture } from "./torture.ts";

export const secondStart: Torture = { id: "R7", title: "a second start", run: startTwice };

async function startTwice(size: "ci" | "full"): Promise<Outcome> {
  const dataDir = makeFolder();
  const failures: string[] = [];
  await (await launchLoopback(dataDir)).stop(); // from the second run on an owner that is left alone writes nothing itself
  const owner = await launchLoopback(dataDir);
  const before = bytesIn(dataDir);
  const times: number[] = [];
  for (let n = 0; n < (size === "full" ? 20 : 3); n++) {
    const started = performance.now();
    const refusal = await openTestJournal({ dataDir }).then(() => "opened", reasonOf);
    times.push(performance.now() - started);
    if (refusal !== "refused already-open") failures.push(`a second core: ${refusal}`);
  }
  const slowest = Math.max(...times);
  if (slowest > 500) failures.push(`refused after ${slowest.toFixed(0)} ms`);
  const shown = await runLoopback(dataDir);
  if (shown.said.trim() !== `Pronto: ${owner.address}`) failures.push(`a second start said: ${shown.said}`);
  if (JSON.stringify(bytesIn(dataDir)) !== JSON.stringify(before)) failures.push("a second start wrote");

  process.kill(owner.pid, "SIGKILL");
  await owner.stop();
  const heir = await launchLoopback(dataDir);
  await heir.stop();

  const races = size === "full" ? 5 : 1;
  for (let n = 0; n < races; n++) failures.push(...(await race(makeFolder())));
  const figure = `refused in ${slowest.toFixed(0)} ms at most, 0 bytes written, ${races} x 20 racing starts with one owner each`;
  return { figure, failures };
}

/** Twenty starts on a new folder. Whoever owns the journal keeps running, so it is asked to end once the others have. */
async function race(dataDir: string): Promise<readonly string[]> {
  const starts = Array.from({ length: 20 }, () => launchLoopback(dataDir).catch((error: unknown) => String(error)));
  const ended = await Promise.all(starts);
  const shown = ended.filter((one) => typeof one !== "string");
  const refused = ended.filter((one) => typeof one === "string" && one.includes("ended with 1"));
  const addresses = new Set(shown.map(({ address }) => address));
  const owners = shown.filter(({ pid }) => pid === ownerOf(dataDir));
  const failures = [
    ...(addresses.size === 1 ? [] : [`${addresses.size} addresses were shown`]),
    ...(owners.length === 1 ? [] : [`${owners.length} owners`]),
    ...(shown.length + refused.length === 20 ? [] : [`${20 - shown.length - refused.length} starts ended otherwise`]),
  ];
  const [address = ""] = addresses;
  const { call, close } = createHttpCaller(address);
  await call("journal.create", { on: "2026-03-01", text: "after the race" });
  close();
  await Promise.all(shown.map(({ stop }) => stop()));
  return [...failures, ...(await lookInto(dataDir, faultsIn))];
}

function ownerOf(dataDir: string): number {
  return Number(JSON.parse(readFileSync(join(dataDir, "host.json"), "utf8")).pid);
}

function reasonOf(error: unknown): string {
  return error instanceof ProntoError ? `${error.code} ${error.details?.cause}` : String(error);
}

function bytesIn(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "hex")]));
}
