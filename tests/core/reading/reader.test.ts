import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";
import { z } from "zod";
import { contract } from "#contract/contract";
import { createReader } from "#core/reading/reader";
import { refused } from "../../support/refused.ts";
import { docxOf, pdfOfObjects, plainPdfOf } from "../../support/resume-files.ts";
import { upload } from "../../support/upload.ts";
import { openScene } from "../scene.ts";

/** Reads a file whose name has "hang" in its bytes never, and any other as one line. */
const script = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", ({ format, bytes }) => {
    const text = Buffer.from(bytes).toString();
    if (text.includes("die")) process.exit(1);
    if (!text.includes("hang")) parentPort.postMessage({ read: { format, lines: [{ text, isHeading: false }], everywhere: [], references: [] } });
  });
  parentPort.postMessage("ready");`;
const started = () => {
  let count = 0;
  const start = () => {
    count += 1;
    return new Worker(script, { eval: true });
  };
  return { start, counted: () => count };
};
const txt = (words: string) => ({ name: "a.txt", bytes: Buffer.from(words) });

it("starts its thread for the first file that is worth it, or ahead of one", async () => {
  const { start, counted } = started();
  const reader = createReader({}, start);
  await expect(reader.read({ name: "a.docx", bytes: Buffer.alloc(0) })).rejects.toMatchObject(refused("file-empty"));
  await expect(reader.read({ name: "a.pdf", bytes: await docxOf(["x"]) })).rejects.toMatchObject(
    refused("file-renamed"),
  );
  expect(counted()).toBe(0);
  reader.warm();
  reader.warm();
  expect(counted()).toBe(1);
  expect((await reader.read(txt("Baker"))).lines).toEqual([{ text: "Baker", isHeading: false }]);
  expect(counted()).toBe(1);
  reader.close();
});

it.each(["hang", "die"])(
  "takes a file over which its thread does %s for one without text, and reads the next in a new one",
  async (word) => {
    const { start, counted } = started();
    const reader = createReader({ answerMs: 1_000 }, start);
    const [lost, next] = await Promise.all([reader.read(txt(word)), reader.read(txt("next"))]);
    expect(lost).toEqual({ format: "txt", lines: [], everywhere: [], references: [] });
    expect(next.lines).toEqual([{ text: "next", isHeading: false }]);
    expect(counted()).toBe(2);
    reader.close();
  },
);

it("gives its memory back when nothing is read, even if it was only started ahead", async () => {
  const { start, counted } = started();
  const reader = createReader({ idleMs: 10 }, start);
  reader.warm();
  await new Promise((resolve) => setTimeout(resolve, 60));
  await reader.read(txt("Baker"));
  expect(counted()).toBe(2);
  reader.close();
});

it("is unharmed by a thread that cannot be started", async () => {
  const reader = createReader({}, () => new Worker("throw new Error('no')", { eval: true }));
  reader.warm();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await reader.read(txt("Baker"))).lines).toEqual([]);
  reader.close();
});

it("is unharmed by a thread that ends when nothing is read", async () => {
  const workers: Worker[] = [];
  const reader = createReader({ answerMs: 5_000 }, () => {
    const dies = workers.length === 0 ? "setTimeout(() => { throw new Error('no') }, 10);" : "";
    const worker = new Worker(`${script}${dies}`, { eval: true });
    workers.push(worker);
    return worker;
  });
  reader.warm();
  await new Promise((resolve) => workers[0]?.once("exit", resolve));
  expect((await reader.read(txt("Baker"))).lines).toEqual([{ text: "Baker", isHeading: false }]);
  expect(workers).toHaveLength(2);
  reader.close();
});

it("draws nothing: the machine code that would is not loaded", async () => {
  const reader = createReader();
  expect((await reader.read({ name: "a.pdf", bytes: plainPdfOf(["Baker"]) })).lines).toHaveLength(1);
  // The seam: a report is an object of no known type.
  const { sharedObjects } = process.report.getReport() as unknown as { readonly sharedObjects: readonly string[] };
  expect(sharedObjects.length).toBeGreaterThan(0);
  expect(sharedObjects.filter((name) => /canvas|skia/i.test(name))).toEqual([]);
  reader.close();
});

it("says nothing on a console, whatever is read", { timeout: 60_000 }, async () => {
  const worker = new Worker(resolve("src/core/reading/reading-worker.ts"), { stdout: true, stderr: true });
  const said = Promise.all([text(worker.stdout), text(worker.stderr)]);
  const reader = createReader({}, () => worker);
  const whole = plainPdfOf(["Baker"]);
  const odd = pdfOfObjects([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 9 >>",
    "<< /Type /Page /Contents 9 0 R /Resources 8 0 R >>",
  ]);
  for (const bytes of [whole, whole.subarray(0, 700), odd]) await reader.read({ name: "a.pdf", bytes }).catch(() => {});
  await reader.read({ name: "a.docx", bytes: await docxOf(["Baker"]) });
  reader.close();
  expect(await said).toEqual(["", ""]);
});

it("reads bytes alone: no method of the contract takes a path", () => {
  const fields = Object.values(contract).flatMap((noun) =>
    Object.values(noun).flatMap(({ input }) =>
      [...JSON.stringify(z.toJSONSchema(input, { io: "input", unrepresentable: "any" })).matchAll(/"(\w+)":\{/g)].map(
        ([, name = ""]) => name,
      ),
    ),
  );
  expect(fields).toContain("sha256");
  expect(fields.filter((name) => /path|folder|director|^dir$/i.test(name))).toEqual([]);
});

it("gets ready while a file comes that it may have to read", async () => {
  const { api } = await openScene();
  let begun = 0;
  const count = () => {
    begun += 1;
  };
  subscribe("worker_threads", count);
  await api.files.begin({ name: "photos.zip", size: 9 });
  expect(begun).toBe(0);
  for (const name of ["resume.PDF", "resume.docx"]) await api.files.begin({ name, size: 9 });
  expect(begun).toBe(1);
  unsubscribe("worker_threads", count);
});

it("leaves the journal as it was when a file is refused", async () => {
  const { api } = await openScene();
  const sha256 = await upload(api, Buffer.from("MZ\0 no résumé"));
  await expect(api.resumeVersions.add({ name: "resume.docx", sha256 })).rejects.toMatchObject(refused("file-renamed"));
  expect(await api.resumeVersions.list({})).toEqual([]);
  await expect(api.files.open({ sha256, name: "resume.docx" })).rejects.toMatchObject({ code: "not-found" });
});
