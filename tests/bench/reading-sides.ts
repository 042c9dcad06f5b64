import { createHash, randomBytes } from "node:crypto";
import { closeSync, fdatasyncSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { strToU8, unzipSync, zipSync } from "fflate";
import mammoth from "mammoth";
import { createReader } from "#core/reading/reader";
import { maxChunkBytes } from "#domain/files";
import { openTestJournal } from "../support/open-test-journal.ts";
import { pdfOf } from "../support/pdf-files.ts";
import { docxOf } from "../support/resume-files.ts";
import { upload } from "../support/upload.ts";
import type { Sides } from "./measure.ts";

const megabyte = 1024 * 1024;
const words = "Kneaded the dough of a county, and baked it before anybody had asked for bread";

/** Five megabytes: two thousand lines, a table, and a portrait that says nothing. */
export async function wordSides(): Promise<Sides> {
  const body = Array.from({ length: 2_000 }, (_, n) => [`${n} `, words]);
  const table = Array.from({ length: 100 }, (_, n) => [`${2026 - n}`, words]);
  const parts = unzipSync(await docxOf({ body, table, header: [words], footnotes: [words] }));
  const picture = { "word/media/portrait.png": randomBytes(5 * megabyte), "word/media/none.xml": strToU8("<x/>") };
  const bytes = Buffer.from(zipSync({ ...parts, ...picture }, { level: 6 }));
  return sides("resume.docx", bytes, () => mammoth.extractRawText({ buffer: bytes }));
}

/** A version of five megabytes, from its first piece to its row; and how long at most nothing else was served meanwhile. */
export async function addingSides(): Promise<Sides> {
  const { api, core, platform } = await openTestJournal();
  const body = Array.from({ length: 300 }, (_, n) => [`${n} `, words]);
  const parts = unzipSync(await docxOf({ body }));
  const file = openSync(join(platform.dataDir, "floor"), "w");
  let bytes = Buffer.alloc(0);
  let added: string | null = null;
  const stalls: number[] = [];
  return {
    before: async () => {
      if (added !== null) await api.resumeVersions.remove({ id: added });
      bytes = Buffer.from(zipSync({ ...parts, "word/media/portrait.png": randomBytes(5 * megabyte) }, { level: 0 }));
    },
    ours: async () => {
      const loop = monitorEventLoopDelay({ resolution: 1 });
      loop.enable();
      added = (await api.resumeVersions.add({ name: "resume.docx", sha256: await upload(api, bytes) })).id;
      loop.disable();
      stalls.push(loop.max / 1_000_000);
    },
    anchor: () => {
      createHash("sha256").update(bytes).digest();
      for (let at = 0; at < bytes.length; at += maxChunkBytes) {
        writeSync(file, bytes, at, Math.min(maxChunkBytes, bytes.length - at), at);
        fdatasyncSync(file);
      }
    },
    note: () => {
      const sorted = stalls.toSorted((a, b) => a - b);
      const [half, longest] = [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted.at(-1) ?? 0];
      return `longest stall ${longest.toFixed(0)} ms, in half of the samples under ${half.toFixed(0)} ms`;
    },
    close: () => {
      closeSync(file);
      core.close();
    },
  };
}

/** Ten pages as a browser prints them. */
export async function pdfSides(): Promise<Sides> {
  const page = `<div style="break-after: page"><h2>Experience</h2>${`<p><b>Mill</b>, ${words}</p>`.repeat(24)}</div>`;
  const bytes = await pdfOf(page.repeat(10));
  return sides("resume.pdf", bytes, () => plainPdfjs(bytes));
}

async function sides(name: string, bytes: Buffer, anchor: Sides["anchor"]): Promise<Sides> {
  const reader = createReader();
  const started = performance.now();
  await reader.read({ name, bytes });
  const cold = performance.now() - started;
  return {
    ours: () => reader.read({ name, bytes }),
    anchor,
    note: () => `the first, its thread started with it, ${cold.toFixed(0)} ms`,
    close: reader.close,
  };
}

/** Its text alone, as pdf.js gives it. */
async function plainPdfjs(bytes: Uint8Array): Promise<unknown> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const texts: unknown[] = [];
  for (let number = 1; number <= document.numPages; number++)
    texts.push(await (await document.getPage(number)).getTextContent());
  await task.destroy();
  return texts;
}
