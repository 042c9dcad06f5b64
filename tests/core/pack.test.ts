import JSZip from "jszip";
import { expect, test } from "vitest";
import { lineFaults, readIcs } from "../support/read-ics.ts";
import { readVcards } from "../support/read-vcf.ts";
import { openScene, type Scene } from "./scene.ts";

async function namesAndTexts(bytes: Uint8Array | undefined) {
  const { files } = await JSZip.loadAsync(bytes ?? new Uint8Array());
  const texts = await Promise.all(Object.values(files).map(async (file) => [file.name, await file.async("string")]));
  return { names: Object.keys(files), texts: Object.fromEntries(texts), files };
}

async function meet({ api, opportunityId, interviewId }: Scene, fullName: string): Promise<string> {
  const { id: personId } = await api.people.create({ fullName, email: "one@fiddlehead-bakehouse.example" });
  await api.participations.create({ interviewId, personId, role: "panel" });
  await api.points.create({ opportunityId, interviewId, personId, text: `the walk with ${fullName}` });
  return personId;
}

async function writeReady({ api, interviewId }: Scene, personId: string) {
  const { id } = await api.documents.create({ interviewId, personId, kind: "thank_you" });
  return api.documents.markReady({ id, release: { warned: true } });
}

test("a pack holds the letters, the plan and the people, and nothing private", async () => {
  const scene = await openScene();
  const { api, opportunityId, interviewId, personId, savedFiles } = scene;
  await writeReady(scene, personId);
  await api.journal.create({ on: "2026-03-03", interviewId, text: "SECRET page" });
  await api.people.save({ id: personId, notes: "SECRET note" });
  await api.weakSpots.create({ opportunityId, interviewId, personId, question: "SECRET weakness", kind: "lacks" });
  const saved = await api.interviews.exportPack({ id: interviewId });
  expect(saved).toEqual({ path: "Fiddlehead_Interview-1_2026-03-03.zip", letters: 1, leftOut: 0 });
  const { names, texts, files } = await namesAndTexts(savedFiles[0]?.bytes);
  const letter = "Letters/Jerome_Vantongeren_Thank-you_Lorraine_Tsosie-Halbrook_Fiddlehead_2026-03-03";
  expect(names).toEqual([`${letter}.docx`, `${letter}.txt`, "People.vcf", "Plan.ics"]);
  expect(JSON.stringify(texts)).not.toContain("SECRET");
  expect(texts[`${letter}.txt`]).toContain("Dear Ms. Tsosie-Halbrook,");
  expect(readVcards(texts["People.vcf"] ?? "")[0]?.["note"]).toEqual([
    "Met March 3, 2026, Second-Shift Production Supervisor",
  ]);
  expect(readIcs(texts["Plan.ics"] ?? "").events.length).toBeGreaterThan(0);
  expect(new Set(Object.values(files).map(({ date }) => date.getTime())).size).toBe(1);
});

test("the same journal gives the same pack", async () => {
  const scene = await openScene();
  const { api, interviewId, personId, savedFiles } = scene;
  await writeReady(scene, personId);
  await api.interviews.exportPack({ id: interviewId });
  await api.interviews.exportPack({ id: interviewId });
  expect(Buffer.from(savedFiles[0]?.bytes ?? "").equals(savedFiles[1]?.bytes ?? Buffer.of())).toBe(true);
});

test("letters to people of one name are two files, and one that may not go out is left out", async () => {
  const scene = await openScene();
  const { api, interviewId, personId, savedFiles } = scene;
  const others = [await meet(scene, "Kim Minjae"), await meet(scene, "kim minjae")];
  for (const one of others) await writeReady(scene, one);
  const { id, revision, body } = await writeReady(scene, personId);
  await api.documents.save({ id, revision, body: `${body}\n\nAgain: thank you.` }); // a draft once more
  expect(await api.interviews.exportPack({ id: interviewId })).toMatchObject({ letters: 2, leftOut: 1 });
  const { names } = await namesAndTexts(savedFiles[0]?.bytes);
  const letters = names.filter((name) => name.endsWith(".docx"));
  expect(letters).toHaveLength(2);
  expect(new Set(letters.map((name) => name.toLowerCase())).size).toBe(2);
  expect(letters[1]).toMatch(/ \(2\)\.docx$/);
});

test("a letter that names what turned private since is left out", async () => {
  const scene = await openScene();
  const { api, interviewId, personId } = scene;
  const { id, revision, body } = await api.documents.create({ interviewId, personId, kind: "thank_you" });
  await api.documents.save({ id, revision, body: `${body}\n\nGreetings from Quillfeather Bay.` });
  await api.documents.markReady({ id, release: { warned: true } });
  await api.journal.create({ on: "2026-03-03", text: "Second talk at Quillfeather Bay on Monday" });
  expect(await api.interviews.exportPack({ id: interviewId })).toMatchObject({ letters: 0, leftOut: 1 });
});

test("a person is saved as a card that says where they were met, and nothing else of them", async () => {
  const { api, personId, interviewId, savedFiles } = await openScene();
  await api.people.save({ id: personId, notes: "SECRET" });
  expect(await api.people.exportVcard({ id: personId, version: "4.0" })).toEqual({
    path: "Lorraine_Tsosie-Halbrook.vcf",
  });
  const text = Buffer.from(savedFiles[0]?.bytes ?? "").toString();
  expect(lineFaults(text)).toEqual([]);
  expect(text).not.toContain("SECRET");
  expect(readVcards(text)[0]).toMatchObject({
    version: ["4.0"],
    fn: ["Lorraine Tsosie-Halbrook"],
    note: ["Met March 3, 2026, Second-Shift Production Supervisor"],
  });
  expect(await api.interviews.exportVcards({ id: interviewId })).toEqual({
    path: "Fiddlehead_People_2026-03-03.vcf",
  });
});

test("nobody met is no file", async () => {
  const { api, participationId, interviewId, savedFiles } = await openScene();
  await api.participations.remove({ id: participationId });
  expect(await api.interviews.exportVcards({ id: interviewId })).toBeNull();
  expect(savedFiles).toEqual([]);
});
