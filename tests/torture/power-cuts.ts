// R2: a power cut at any moment. The calls of a saving core to the disk are recorded; images are made in which everything
// that no fsync has confirmed is lost, kept or torn; each must open, whole, with all that was acknowledged before the cut.
// The same with synchronous=NORMAL must lose saves: a test that cannot see that sees nothing.

import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "../support/open-test-journal.ts";
import { createDisk, type Luck } from "./disk.ts";
import { createRandom } from "./random.ts";
import { faultsIn, lookInto } from "./soundness.ts";
import { prepareStrace, record } from "./strace.ts";
import type { Outcome, Torture } from "./torture.ts";

export const powerCuts: Torture = { id: "R2", title: "power cuts", run: cutMany };

/** Some 2 kB that say which save they are of from their first word to the last. */
export function textOf(save: number): string {
  return `save${save} `.repeat(200).trim();
}

async function cutMany(size: "ci" | "full"): Promise<Outcome> {
  const obstacle = prepareStrace();
  if (obstacle !== null) return { figure: "", failures: [], skipped: obstacle };
  const [images, saves] = size === "full" ? [1_000, 400] : [200, 120];
  const full = await cut("full", saves, images);
  const normal = await cut("normal", saves, images / 4);
  const failures = [...full.lost, ...full.damaged];
  if (normal.lost.length === 0) failures.push("with synchronous=NORMAL no save was lost: this test sees nothing");
  const figure = `${images} images, ${full.lost.length} lost saves, ${full.damaged.length} damaged; with NORMAL ${normal.lost.length} of ${images / 4} images lost some`;
  return { figure, failures };
}

interface Found {
  readonly lost: readonly string[];
  readonly damaged: readonly string[];
}

async function cut(synchronous: "full" | "normal", saves: number, images: number): Promise<Found> {
  const folder = makeFolder();
  const dataDir = join(folder, "data");
  mkdirSync(dataDir);
  const writer = [join(import.meta.dirname, "power-cut-writer.ts"), dataDir, synchronous, String(saves)];
  const calls = record([process.execPath, ...writer], join(folder, "trace"));
  rmSync(join(folder, "trace"));

  const random = createRandom(2);
  const moments = new Map<number, number>();
  for (let n = 0; n < images; n++) {
    const moment = 1 + Math.floor(random() * calls.length);
    moments.set(moment, (moments.get(moment) ?? 0) + 1);
  }
  const disk = createDisk(dataDir);
  const acknowledged = new Map<string, number>();
  const lost: string[] = [];
  const damaged: string[] = [];
  for (const [index, call] of calls.entries()) {
    if (call.kind === "ack") acknowledged.set(call.words[0] ?? "", Number(call.words[1]));
    else disk.apply(call);
    for (let n = 0; n < (moments.get(index + 1) ?? 0); n++) {
      const image = makeFolder();
      disk.writeImage(image, luckOf(random), random);
      const found = await check(image, acknowledged);
      lost.push(...found.lost.map((one) => `cut ${index + 1} of ${calls.length}: ${one}`));
      damaged.push(...found.damaged.map((one) => `cut ${index + 1} of ${calls.length}: ${one}`));
      rmSync(image, { recursive: true });
    }
  }
  return { lost, damaged };
}

function luckOf(random: () => number): Luck {
  const lucks = ["nothing", "some", "some, and some torn"] as const;
  return lucks[Math.floor(random() * lucks.length)] ?? "nothing";
}

async function check(image: string, acknowledged: ReadonlyMap<string, number>): Promise<Found> {
  if (!existsSync(join(image, "journal.key")) && acknowledged.size === 0) return { lost: [], damaged: [] };
  try {
    return await lookInto(image, (journal) => {
      const pages = journal.prepare<[], { id: string; text: string }>("SELECT id, text FROM journalEntries").all();
      const texts = new Map(pages.map(({ id, text }) => [id, text]));
      const beside = join(image, "beside.txt");
      if (existsSync(beside)) texts.set("beside.txt", readFileSync(beside, "utf8"));
      const torn = [...texts].filter(([, text]) => text !== textOf(saveOf(text))).map(([id]) => `${id} is torn`);
      const lost = [...acknowledged].flatMap(([id, save]) => {
        const found = texts.get(id);
        return found !== undefined && saveOf(found) >= save ? [] : [`${id} of save ${save}`];
      });
      return { lost: lost.slice(0, 1), damaged: [...torn, ...faultsIn(journal)] };
    });
  } catch (error) {
    return { lost: [], damaged: [String(error)] };
  }
}

function saveOf(text: string): number {
  return Number(/^save(\d+)/.exec(text)?.[1] ?? -1);
}
