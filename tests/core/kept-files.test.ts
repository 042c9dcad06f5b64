import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import JSZip from "jszip";
import { expect, test } from "vitest";
import { maxChunkBytes } from "#domain/files";
import { jpegOf, place, pngOf } from "../support/pictures.ts";
import { plainPdfOf } from "../support/resume-files.ts";
import { hashOf, upload } from "../support/upload.ts";
import { openScene, type Scene } from "./scene.ts";

const refused = (rule: string) => ({ code: "refused", details: { stops: [{ rule }] } });
const missing = { code: "not-found" };
const advert = plainPdfOf(["We look for a supervisor."]);

const places: readonly {
  readonly of: string;
  readonly add: (scene: Scene, file: { readonly name: string; readonly sha256: string }) => Promise<unknown>;
}[] = [
  { of: "an opportunity", add: ({ api, opportunityId: id }, file) => api.opportunities.attach({ id, file }) },
  { of: "a person", add: ({ api, personId: id }, file) => api.people.putCardPhoto({ id, ...file }) },
  {
    of: "a letter",
    async add({ api, interviewId, personId }, file) {
      const { id } = await api.documents.create({ interviewId, personId, kind: "thank_you" });
      return api.documents.attach({ id, file });
    },
  },
];

test("the advert is kept as a file under a safe name, taken out, and brought back with its bytes", async () => {
  const { api, opportunityId: id } = await openScene();
  const sha256 = await upload(api, advert);
  const kept = await api.opportunities.attach({ id, file: { name: "../jobs/advert.pdf", sha256 } });
  expect(kept.attachments).toEqual([{ name: "advert.pdf", sha256, size: advert.length, from: null }]);
  const file = { name: "advert.pdf", sha256: await upload(api, pngOf()) };
  await expect(api.opportunities.attach({ id, file })).rejects.toMatchObject(refused("file-misnamed"));
  const more = await api.opportunities.attach({ id, file: { ...file, sha256: await upload(api, plainPdfOf(["2"])) } });
  expect(more.attachments.map(({ name }) => name)).toEqual(["advert.pdf", "advert (2).pdf"]);
  expect((await api.opportunities.detach({ id, name: "advert.pdf" })).attachments).toHaveLength(1);
  await expect(api.opportunities.detach({ id, name: "advert.pdf" })).rejects.toMatchObject(missing);
  await api.opportunities.attach({ id, file: { name: "advert.pdf", sha256 } });
  const { path } = await api.files.open({ sha256, name: "advert.pdf" });
  expect([basename(path), readFileSync(path).equals(advert)]).toEqual(["advert.pdf", true]);
});

test("the same bytes twice beside one opportunity are refused, and beside another one they are not", async () => {
  const { api, opportunityId: id } = await openScene();
  const sha256 = await upload(api, advert);
  await api.opportunities.attach({ id, file: { name: "a.pdf", sha256 } });
  const again = api.opportunities.attach({ id, file: { name: "b.pdf", sha256: await upload(api, advert) } });
  await expect(again).rejects.toMatchObject(refused("file-there"));
  const other = await api.opportunities.create({ companyLegal: "Other, Inc.", role: "Lead" });
  await api.opportunities.attach({ id: other.id, file: { name: "a.pdf", sha256 } });
  expect((await api.opportunities.open({ id })).dossier.opportunity.attachments).toHaveLength(1);
});

test("an opportunity that changed elsewhere is added to only once that was seen", async () => {
  const { api, opportunityId: id } = await openScene();
  const { revision } = (await api.opportunities.open({ id })).dossier.opportunity;
  const file = { name: "a.pdf", sha256: await upload(api, advert) };
  await api.opportunities.save({ id, revision, role: "Lead" });
  await expect(api.opportunities.attach({ id, revision, file })).rejects.toMatchObject({ code: "conflict" });
  await api.opportunities.attach({ id, revision: revision + 1, file });
  const stale = api.opportunities.detach({ id, revision: revision + 1, name: "a.pdf" });
  await expect(stale).rejects.toMatchObject({ code: "conflict" });
});

test("a card photo is put, replaced and taken off", async () => {
  const { api, personId: id } = await openScene();
  const [one, other] = [await upload(api, jpegOf()), await upload(api, pngOf())];
  const put = await api.people.putCardPhoto({ id, name: "cards/card.jpg", sha256: one });
  expect(put.cardPhoto).toEqual({ name: "card.jpg", sha256: one, size: jpegOf().length, from: null });
  expect((await api.people.putCardPhoto({ id, name: "card.png", sha256: other })).cardPhoto?.sha256).toBe(other);
  expect((await api.people.removeCardPhoto({ id })).cardPhoto).toBe(null);
  expect((await api.people.open({ id })).person.cardPhoto).toBe(null);
});

const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypheic\0\0\0\0mif1heic"), Buffer.alloc(64)]);
const script = Buffer.from("#!/bin/sh\necho\n");

test.each(places)(
  "of $of a program, a picture that tells its place, and what is not what its name says are refused",
  async ({ of, add }) => {
    const scene = await openScene();
    const hostile: readonly (readonly [string, Buffer, string])[] = [
      ["card.jpg", script, of === "a person" ? "file-card" : "file-program"],
      ["card.png.exe", pngOf(), "file-program"],
      ["card.heic", heic, of === "a person" ? "file-card" : "file-place"],
      ["card.jpg", heic, of === "a person" ? "file-card" : "file-place"],
      ["card.png", jpegOf(), "file-misnamed"],
      ["card.jpg", jpegOf().subarray(0, 40), "file-damaged"],
    ];
    for (const [name, bytes, rule] of hostile) {
      const sha256 = await upload(scene.api, bytes);
      await expect(add(scene, { name, sha256 }), name).rejects.toMatchObject(refused(rule));
      await expect(scene.api.files.open({ sha256, name: "a" }), "nothing of it stays").rejects.toMatchObject(missing);
    }
    await expect(add(scene, { name: "a.jpg", sha256: hashOf(advert) })).rejects.toMatchObject(missing);
  },
);

test("a name that says nothing, a zip of a document and a document with a password are taken", async () => {
  const { api, opportunityId: id } = await openScene();
  const zip = await new JSZip().file("a.txt", "a").generateAsync({ type: "nodebuffer" });
  const docx = await new JSZip().file("word/document.xml", "<a/>").generateAsync({ type: "nodebuffer" });
  const locked = Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(512),
    Buffer.from("EncryptedPackage", "utf16le"),
  ]);
  for (const [name, bytes] of [
    ["advert", advert],
    ["data.xyz", randomBytes(99)],
    ["all.zip", zip],
    ["inside.zip", docx],
    ["terms.docx", locked],
  ] as const)
    await api.opportunities.attach({ id, file: { name, sha256: await upload(api, bytes) } });
  expect((await api.opportunities.open({ id })).dossier.opportunity.attachments).toHaveLength(5);
});

test("what was kept before is not lost because it is refused somewhere else", async () => {
  const { api, opportunityId: id, personId } = await openScene();
  const sha256 = await upload(api, advert);
  await api.opportunities.attach({ id, file: { name: "a.pdf", sha256 } });
  await api.opportunities.detach({ id, name: "a.pdf" });
  const wrong = api.people.putCardPhoto({ id: personId, name: "a.pdf", sha256: await upload(api, advert) });
  await expect(wrong).rejects.toMatchObject(refused("file-card"));
  await api.opportunities.attach({ id, file: { name: "a.pdf", sha256 } }); // the undo
});

test("a file is read in pieces that make it up, and one that is damaged is not begun", async () => {
  const { api } = await openScene();
  const bytes = randomBytes(maxChunkBytes * 2 + 17);
  const sha256 = await upload(api, bytes);
  const pieces: Buffer[] = [];
  for (let offset = 0; ; ) {
    const { base64, size } = await api.files.read({ sha256, offset });
    const piece = Buffer.from(base64, "base64");
    expect([size, piece.length <= maxChunkBytes]).toEqual([bytes.length, true]);
    if (piece.length === 0) break;
    pieces.push(piece);
    offset += piece.length;
  }
  expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
  const middle = Buffer.from((await api.files.read({ sha256, offset: maxChunkBytes - 1 })).base64, "base64");
  expect(middle.equals(bytes.subarray(maxChunkBytes - 1, maxChunkBytes))).toBe(true);
  await expect(api.files.read({ sha256: hashOf(advert), offset: 0 })).rejects.toMatchObject(missing);
});

test("a picture leaves without where it was taken, and stays in the journal as it came", async () => {
  const scene = await openScene();
  const { api, opportunityId, interviewId, personId, savedFiles } = scene;
  const photo = jpegOf({ orientation: 6 });
  const [card, map] = [await upload(api, photo), await upload(api, pngOf())];
  await api.people.putCardPhoto({ id: personId, name: "IMG_0042.JPG", sha256: card });
  await api.opportunities.attach({ id: opportunityId, file: { name: "map.png", sha256: map } });
  await api.opportunities.attach({
    id: opportunityId,
    file: { name: "advert.pdf", sha256: await upload(api, advert) },
  });
  expect(Buffer.from((await api.files.read({ sha256: card, offset: 0 })).base64, "base64").equals(photo)).toBe(true);

  const { path } = await api.files.open({ sha256: card, name: "IMG_0042.JPG" });
  expect(readFileSync(path, "latin1")).not.toContain(place.slice(0, 8));
  expect(readFileSync(path, "latin1")).toContain("Exif\0\0MM");

  await api.interviews.exportPack({ id: interviewId });
  const pack = await JSZip.loadAsync(savedFiles[0]?.bytes ?? Buffer.alloc(0));
  const inPack = async (name: string) => (await pack.file(name)?.async("nodebuffer")) ?? Buffer.alloc(0);
  const names = Object.keys(pack.files).filter((name) => /^(Advert|Cards)\//.test(name));
  expect(names).toEqual(["Advert/map.png", "Advert/advert.pdf", "Cards/Lorraine_Tsosie-Halbrook.JPG"]);
  expect((await inPack("Advert/advert.pdf")).equals(advert)).toBe(true);
  for (const name of ["Advert/map.png", "Cards/Lorraine_Tsosie-Halbrook.JPG"]) {
    expect((await inPack(name)).length, name).toBeGreaterThan(50);
    expect((await inPack(name)).toString("latin1"), name).not.toContain(place.slice(0, 8));
  }
});

test("a picture goes with a message without where it was taken", async () => {
  const { api, interviewId, personId, savedFiles } = await openScene();
  const { id } = await api.documents.create({ interviewId, personId, kind: "thank_you" });
  const file = { name: "map.jpg", sha256: await upload(api, jpegOf({ orientation: 3 })) };
  await api.documents.attach({ id, file });
  await api.documents.exportEml({ id, release: { warned: true } });
  const message = Buffer.from(savedFiles[0]?.bytes ?? "").toString("latin1");
  const [, base64 = ""] = /image\/jpeg[\s\S]*?\r\n\r\n([A-Za-z0-9+/=\r\n]+)/.exec(message) ?? [];
  const picture = Buffer.from(base64, "base64").toString("latin1");
  expect(picture.startsWith("\xff\xd8") && picture.endsWith("\xff\xd9")).toBe(true);
  expect(picture).not.toContain(place.slice(0, 8));
});
