// S8, S9: files that somebody made to break what reads them, and files that broke on their way.

import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ProntoError } from "#contract/errors";
import { createReader, type Reader } from "#core/reading/reader";
import { odtOf } from "../support/odt-files.ts";
import { docxOf, plainPdfOf } from "../support/resume-files.ts";
import { fileTrials, type Trial } from "./file-trials.ts";
import { createRandom } from "./random.ts";
import type { Outcome, Torture } from "./torture.ts";

export const hostileFiles: Torture = { id: "S9", title: "hostile files", run };

const megabyte = 1024 * 1024;

async function run(size: "ci" | "full"): Promise<Outcome> {
  const reader = createReader();
  try {
    await reader.read({ name: "a.pdf", bytes: plainPdfOf(["Baker"]) });
    const trials = await fileTrials();
    const tried: Tried[] = [];
    for (const trial of trials) tried.push(await attempt(reader, trial));
    const broken = await breakMany(reader, size === "full" ? 10_000 : 150);
    const slowest = tried.filter(({ isRefused }) => isRefused).toSorted((a, b) => b.ms - a.ms)[0];
    const largest = tried.toSorted((a, b) => b.grown - a.grown)[0];
    return {
      figure: `${trials.length} made, slowest refusal ${slowest?.ms.toFixed(0)} ms (${slowest?.what}), most memory ${mega(largest?.grown)} (${largest?.what}); ${broken.figure}`,
      failures: [...tried.flatMap(({ failure }) => failure ?? []), ...broken.failures, ...strays()],
    };
  } finally {
    reader.close();
  }
}

interface Tried {
  readonly what: string;
  readonly ms: number;
  /** Bytes that the process took on at most, its threads included. */
  readonly grown: number;
  readonly isRefused: boolean;
  readonly failure: string | null;
}

async function attempt(reader: Reader, { what, name, bytes, wanted }: Trial): Promise<Tried> {
  const before = process.memoryUsage.rss();
  let most = before;
  const look = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 2);
  const started = performance.now();
  const found = await outcomeOf(reader, name, bytes);
  const ms = performance.now() - started;
  clearInterval(look);
  const grown = Math.max(most, process.memoryUsage.rss()) - before;
  const failure = wanted.includes(found)
    ? /bomb/.test(what) && grown > 50 * megabyte
      ? `${what} took ${mega(grown)}`
      : null
    : `${what} is ${found}, not ${wanted.join(" or ")}`;
  return { what, ms, grown, isRefused: found.startsWith("file-"), failure };
}

async function outcomeOf(reader: Reader, name: string, bytes: Uint8Array): Promise<string> {
  try {
    const { lines } = await reader.read({ name, bytes });
    return lines.length === 0 ? "without text" : "read";
  } catch (error) {
    if (!(error instanceof ProntoError)) return `an error: ${error}`;
    return error.details?.stops?.[0]?.rule ?? error.code;
  }
}

/** Bytes changed here and there: each is read or refused, and the next file after it is read. */
async function breakMany(reader: Reader, count: number): Promise<Outcome> {
  const random = createRandom(9);
  const whole = [
    ["a.docx", await docxOf({ body: ["# Experience", "Baker"], table: [["a", "b"]], footnotes: ["n"] })],
    ["a.odt", odtOf({ body: ["Baker"], comments: ["c"] })],
    ["a.pdf", plainPdfOf(["# Experience", "Baker"])],
  ] as const;
  const failures: string[] = [];
  const counts = { read: 0, refused: 0 };
  for (let n = 0; n < count; n++) {
    const [name, bytes] = whole[n % whole.length] ?? whole[0];
    const broken = Buffer.from(bytes);
    for (let change = 0; change <= n % 8; change++)
      broken[Math.floor(random() * broken.length)] = Math.floor(random() * 256);
    const found = await outcomeOf(reader, name, broken);
    if (found === "read" || found === "without text") counts.read += 1;
    else if (found.startsWith("file-")) counts.refused += 1;
    else failures.push(`broken ${name} ${n}: ${found}`);
  }
  if ((await outcomeOf(reader, ...whole[0])) !== "read") failures.push("nothing is read after broken files");
  return { figure: `${count} broken: ${counts.read} read, ${counts.refused} refused`, failures };
}

/** What a careless reader would have left behind. */
function strays(): readonly string[] {
  const folders = [".", "..", "../..", "../../..", tmpdir(), "word"].map((folder) => resolve(folder));
  return folders.map((folder) => join(folder, "pronto-stray")).filter(existsSync);
}

function mega(bytes = 0): string {
  return `${(bytes / megabyte).toFixed(0)} MB`;
}
