import { createHash } from "node:crypto";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { createClient } from "#contract/client";
import { ProntoError } from "#contract/errors";
import { openCore } from "#core/core";
import { readKey } from "#core/journal/keyring";
import { openJournal } from "#core/journal/open";
import { readEml } from "../support/read-eml.ts";
import { openScene, type Scene } from "./scene.ts";

async function openLetter() {
  const scene = await openScene();
  const { api, interviewId, personId } = scene;
  const { id } = await api.documents.create({ interviewId, personId, kind: "thank_you" });
  return { ...scene, id };
}

test("a letter that was ready is looked at again when it is handed over", async () => {
  const { api, id } = await openLetter();
  await api.documents.exportDocx({ id });
  await api.journal.create({
    on: "2026-03-03",
    text: "Somebody hummed about the sheeter line all morning.\nCalloway Flats Foods owes me 9,400.",
  });
  const { revision, body } = await api.documents.get({ id });
  await api.documents.save({ id, revision, body: body.replace("tortilla lines", "tortilla lines, worth 9,400") });
  await expect(api.documents.exportDocx({ id })).rejects.toMatchObject({
    details: { stops: [{ verdict: "refuse", rule: "C6" }] },
  });
  expect((await api.documents.get({ id })).state).toBe("draft");
});

test("a page that turns private later stops a letter that was exported before", async () => {
  const { api, id, savedFiles } = await openLetter();
  const { revision, body } = await api.documents.get({ id });
  await api.documents.save({ id, revision, body: `${body}\n\nGreetings from Quillfeather Bay.` });
  await api.documents.exportDocx({ id });
  await api.journal.create({ on: "2026-03-03", text: "Second talk at Quillfeather Bay on Monday" });
  await expect(api.documents.copyText({ id })).rejects.toMatchObject({ code: "refused" });
  await expect(api.documents.markSent({ id })).rejects.toMatchObject({ code: "refused" });
  expect(savedFiles).toHaveLength(1);
});

test("a confirmed warning is not asked about twice, and asked again once the words change", async () => {
  const { api, id } = await openLetter();
  const { revision, body } = await api.documents.get({ id });
  const warned = { release: { warned: true } } as const;
  await api.documents.save({ id, revision, body: `${body} I was nervous.` });
  await expect(api.documents.exportDocx({ id })).rejects.toMatchObject({
    details: { stops: [{ verdict: "warn", rule: "C17" }] },
  });
  await api.documents.exportDocx({ id, ...warned });
  expect((await api.documents.copyText({ id })).text).toContain("I was nervous.");
  const exported = await api.documents.get({ id });
  await api.documents.save({ id, revision: exported.revision, body: `${exported.body} So nervous.` });
  await expect(api.documents.copyText({ id })).rejects.toMatchObject({ code: "refused" });
});

const at = "2026-03-03T18:00:00.000Z";

/** A file of the journal, as the store keeps it. */
async function storeFile({ platform, core }: Pick<Scene, "platform" | "core">, bytes: Uint8Array): Promise<string> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  core.close();
  const db = openJournal(platform, await readKey(platform));
  db.prepare("INSERT INTO files (id, sha256, size, createdAt) VALUES (?, NULL, ?, ?)").run("f1", bytes.length, at);
  const half = Math.ceil(bytes.length / 2);
  for (const [position, chunk] of [bytes.subarray(0, half), bytes.subarray(half)].entries())
    db.prepare("INSERT INTO fileChunks (fileId, position, bytes) VALUES ('f1', ?, ?)").run(position, chunk);
  db.prepare("UPDATE files SET sha256 = ? WHERE id = 'f1'").run(sha256);
  db.close();
  return sha256;
}

/** The letter again, with those files, as a document that carries some has them. */
async function withFiles(scene: Scene & { readonly id: string }, files: readonly object[]) {
  const { platform, id } = scene;
  const db = openJournal(platform, await readKey(platform));
  db.prepare("UPDATE documents SET attachments = ? WHERE id = ?").run(JSON.stringify(files), id);
  db.close();
  const core = await openCore(platform);
  return createClient(core.call);
}

test("a draft for a mail program is an export: it is kept by its name and its bytes", async () => {
  const { api, id, savedFiles } = await openLetter();
  await api.documents.exportEml({ id });
  const [file] = savedFiles;
  expect(file?.suggestedName).toMatch(/^Jerome_Vantongeren_Thank-you_.*_2026-03-03\.eml$/);
  const { headers } = await readEml(file?.bytes ?? new Uint8Array());
  expect(headers.slice(0, 2)).toEqual([
    "X-Unsent: 1",
    'To: "Lorraine Tsosie-Halbrook" <l.tsosie-halbrook@fiddlehead-bakehouse.example>',
  ]);
  const sha256 = createHash("sha256")
    .update(file?.bytes ?? "")
    .digest("hex");
  expect(await api.documents.get({ id })).toMatchObject({
    state: "exported",
    exportedAt: at,
    exportedName: file?.suggestedName,
    exportedSha256: sha256,
  });
  expect((await api.documents.versions({ id }))[0]).toMatchObject({ why: "exported", fileSha256: sha256 });
});

test("a draft goes into a folder of its own and is opened; where nothing opens it, it is saved", async () => {
  const opened: string[] = [];
  let isThere = true;
  const scene = await openScene({
    async openFile(path) {
      if (!isThere) throw new ProntoError("refused", "no mail program");
      opened.push(path);
    },
  });
  const { api, interviewId, personId, platform, savedFiles } = scene;
  const { id } = await api.documents.create({ interviewId, personId, kind: "thank_you" });
  expect(await api.documents.openEmail({ id })).toEqual({ path: opened[0], isOpened: true });
  const folder = join(platform.dataDir, "drafts");
  expect([dirname(opened[0] ?? ""), statSync(folder).mode & 0o777]).toEqual([folder, 0o700]);
  expect(statSync(opened[0] ?? "").mode & 0o777).toBe(0o600);
  isThere = false;
  expect(await api.documents.openEmail({ id })).toEqual({ path: savedFiles[0]?.suggestedName, isOpened: false });
  expect(readdirSync(folder)).toHaveLength(1);
  scene.core.close();
  (await openCore(platform)).close();
  expect(existsSync(folder)).toBe(false);
});

test("the files of a letter go with it, and one that is known by name only is asked about", async () => {
  const scene = await openLetter();
  const bytes = Buffer.from("%PDF-1.7 two chunks");
  const sha256 = await storeFile(scene, bytes);
  const api = await withFiles(scene, [
    { name: "Résumé.pdf", sha256, size: bytes.length, from: null },
    { name: "Lost.pdf", sha256: null, size: 0, from: null },
  ]);
  const { id, savedFiles } = scene;
  await expect(api.documents.exportEml({ id })).rejects.toMatchObject({
    details: { stops: [{ verdict: "warn", rule: "C29" }] },
  });
  await api.documents.exportEml({ id, release: { warned: true } });
  const { message } = await readEml(savedFiles[0]?.bytes ?? new Uint8Array());
  expect(message.attachments.map(({ filename }) => filename)).toEqual(["Résumé.pdf"]);
  expect(Buffer.from(message.attachments[0]?.content as ArrayBuffer)).toEqual(bytes);
  expect(await api.documents.mailto({ id, release: { warned: true } })).toEqual({ url: null, obstacle: "attachment" });
});

test("an address that is none makes no draft", async () => {
  const { api, id, savedFiles } = await openLetter();
  const email = "lorraine at bakehouse";
  const { revision } = await api.documents.get({ id });
  await api.documents.save({ id, revision, toAddress: email });
  await expect(api.documents.exportEml({ id, release: { warned: true } })).rejects.toMatchObject({
    details: { stops: [{ verdict: "refuse", rule: "draft", what: `“${email}” is no e-mail address` }] },
  });
  expect(savedFiles).toEqual([]);
});

test("ten megabytes are refused, and nothing is written", async () => {
  const scene = await openLetter();
  scene.core.close();
  const big = { name: "Film.zip", sha256: "a".repeat(64), size: 7_400_000, from: null };
  const api = await withFiles(scene, [big]);
  await expect(api.documents.exportEml({ id: scene.id, release: { warned: true } })).rejects.toMatchObject({
    details: {
      stops: [{ verdict: "refuse", rule: "draft", what: "with its files it has 10.1 MB, and 10 are the most" }],
    },
  });
  expect(scene.savedFiles).toEqual([]);
});

test("a short letter opens as a mailto: address, and a long one opens nothing", async () => {
  const links: string[] = [];
  const scene = await openScene({ openLink: async (url) => void links.push(url) });
  const { api, interviewId, personId } = scene;
  const { id } = await api.documents.create({ interviewId, personId, kind: "thank_you" });
  const { url, obstacle } = await api.documents.mailto({ id });
  expect([obstacle, links]).toEqual([null, [url]]);
  expect(new URL(url ?? "").searchParams.get("body")).toContain("Dear Ms. Tsosie-Halbrook,\r\n\r\n");
  const { revision, body } = await api.documents.get({ id });
  await api.documents.save({ id, revision, body: `${body} ${"Thank you again. ".repeat(60)}` });
  const release = { warned: true } as const;
  expect(await api.documents.mailto({ id, release })).toEqual({ url: null, obstacle: "too-long" });
  expect(links).toHaveLength(1);
});

test("text and HTML are copied by the host, or handed to the page", async () => {
  const copied: object[] = [];
  const scene = await openScene({ copy: async (words) => copied.push(words) > 0 });
  const { api, interviewId, personId } = scene;
  const { id } = await api.documents.create({ interviewId, personId, kind: "thank_you" });
  const { subject, text, html, ...rest } = await api.documents.copyText({ id });
  expect(rest).toMatchObject({ copied: true });
  expect(copied).toEqual([{ text: `${subject}\n\n${text}`, html }]);
  expect(html).toContain("<p>Dear Ms. Tsosie-Halbrook,</p>");
  const { api: onPage, id: there } = await openLetter();
  expect((await onPage.documents.copyText({ id: there })).copied).toBe(false);
});

test("a letter is printed on its paper, and saved; where the page prints, there is no path", async () => {
  const printed: string[][] = [];
  const pdf = Buffer.from("%PDF-1.7");
  const scene = await openScene({
    async printPdf(html, paper) {
      printed.push([html, paper]);
      return pdf;
    },
  });
  const { api, interviewId, personId, savedFiles } = scene;
  const { id } = await api.documents.create({ interviewId, personId, kind: "thank_you", form: "letter" });
  expect(await api.documents.exportPdf({ id })).toEqual({ path: savedFiles[0]?.suggestedName });
  expect(savedFiles[0]).toMatchObject({ suggestedName: expect.stringMatching(/\.pdf$/), bytes: pdf });
  expect(printed[0]?.[1]).toBe("Letter");
  expect(printed[0]?.[0]).toContain("<title>Thank-you: Second-Shift Production Supervisor, Fiddlehead</title>");
  expect((await api.documents.get({ id })).exportedName).toMatch(/\.pdf$/);
  const { api: onPage, id: there } = await openLetter();
  expect(await onPage.documents.exportPdf({ id: there })).toEqual({ path: null });
});

test("only a note goes to LinkedIn, and invitations are counted over all processes", async () => {
  const { api, id, opportunityId, personId, setClock } = await openLetter();
  await expect(api.documents.openLinkedin({ id })).rejects.toMatchObject({ code: "invalid" });
  expect(await api.documents.noteBudget({})).toEqual({ used: 0, ceiling: 3, limit: 200 });
  setClock("2026-03-04T19:00:00.000Z");
  const { touch } = await api.touches
    .log({
      opportunityId,
      personId,
      at: "2026-03-04T19:00:00.000Z",
      channel: "linkedin_invite",
      kind: "linkedin_invite",
      direction: "out",
      release: { warned: true, reason: "as it happened" },
    })
    .then((one) => ({ touch: one }));
  expect((await api.documents.noteBudget({})).used).toBe(1);
  await api.touches.takeBack({ id: touch.id });
  expect((await api.documents.noteBudget({})).used).toBe(0);
});

test("a note is copied, and the profile opened, or a search where it is not known", async () => {
  const done: unknown[] = [];
  const scene = await openScene({
    copy: async (words) => done.push(words) > 0,
    openLink: async (url) => void done.push(url),
  });
  const { api, interviewId, personId } = scene;
  scene.setClock("2026-03-04T20:00:00.000Z");
  const { id, body } = await api.documents.create({ interviewId, personId, kind: "linkedin_invite" });
  const search =
    "https://www.linkedin.com/search/results/people/?keywords=%22Lorraine%20Tsosie-Halbrook%22%20Fiddlehead";
  expect(await api.documents.openLinkedin({ id })).toEqual({ copied: true, url: search, text: body });
  expect(done).toEqual([{ text: body }, search]);
  const { revision } = (await api.people.open({ id: personId })).person;
  await api.people.save({ id: personId, revision, linkedinUrl: "https://www.linkedin.com/in/lorraine" });
  expect((await api.documents.openLinkedin({ id })).url).toBe("https://www.linkedin.com/in/lorraine");
});
