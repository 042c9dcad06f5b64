import { expect, test } from "vitest";
import { openJournal } from "#core/journal/open";
import { keyIn } from "../support/key-in.ts";
import { openTestJournal } from "../support/open-test-journal.ts";
import { refused } from "../support/refused.ts";
import { docxOf, plainPdfOf } from "../support/resume-files.ts";
import { hashOf, upload } from "../support/upload.ts";
import { openScene, type Scene } from "./scene.ts";

const first = ["Jerome Vantongeren", "# Experience", "Ran two tortilla lines at Calloway Flats Foods"];
const second = [...first, "Brought scrap from 7.3% to 2.9% on both"];

async function addVersion({ api }: Pick<Scene, "api">, lines: readonly string[], name = "Resume.pdf") {
  const bytes = name.endsWith(".docx") ? await docxOf(lines) : plainPdfOf(lines);
  return api.resumeVersions.add({ name, sha256: await upload(api, bytes) });
}

async function final(scene: Pick<Scene, "api">, lines: readonly string[], name?: string) {
  const { id } = await addVersion(scene, lines, name);
  return scene.api.resumeVersions.save({ id, state: "final", finalAt: "2026-03-03T20:00:00Z" });
}

test("a version comes from its file, is called as the file is, and opens as a copy", async () => {
  const { api } = await openScene();
  const bytes = plainPdfOf(first);
  const sha256 = await upload(api, bytes);
  const version = await api.resumeVersions.add({ name: "Spring 2026.pdf", sha256 });
  expect(version).toMatchObject({
    ...{ label: "Spring 2026", file: "Spring 2026.pdf", sha256: hashOf(bytes), format: "pdf" },
    ...{ state: "in_progress", scan: "clear", referenceLines: [], checkedAt: null },
  });
});

test("whatever its file is called, a version goes by a name that opens it, and is called by what is legible of it", async () => {
  const { api, interviewId, personId } = await openScene();
  const sha256 = await upload(api, plainPdfOf(first));
  const { id, revision, label, file } = await api.resumeVersions.add({ name: "C:\\me\\res\u202Eume", sha256 });
  expect([label, file]).toEqual(["resume", "resume.pdf"]);
  await api.resumeVersions.save({ id, revision, file: "Vantongeren", state: "final" });
  const letter = await api.documents.create({ interviewId, personId, kind: "thank_you" });
  const { attachments } = await api.documents.attach({ id: letter.id, file: { resumeVersionId: id } });
  expect(attachments).toMatchObject([{ name: "Vantongeren.pdf" }]);
});

test("a version goes out under a clean name, with whichever letter, and is theirs by that name", async () => {
  const scene = await openScene();
  const { api, interviewId, personId } = scene;
  const { id } = await final(scene, second, "resume final v2 (1).PDF");
  const clean = "Jerome_Vantongeren_Resume.pdf";
  const note = await api.documents.create({ interviewId, personId, kind: "resume_cover_note" });
  expect(note.attachments).toMatchObject([{ name: clean }]);
  const letter = await api.documents.create({ interviewId, personId, kind: "thank_you" });
  const file = { resumeVersionId: id };
  expect((await api.documents.attach({ id: letter.id, file })).attachments).toMatchObject([{ name: clean }]);
  await api.documents.markSent({ id: letter.id, release: { warned: true, reason: "as it is" } });
  expect(await api.resumeCopies.list({})).toMatchObject([{ copy: { name: clean } }]);
});

test("the same file is not taken twice, and what is there of it stays", async () => {
  const scene = await openScene();
  const version = await addVersion(scene, first, "Spring.pdf");
  await expect(addVersion(scene, first, "Other.pdf")).rejects.toMatchObject(refused("file-twice"));
  expect(await scene.api.resumeVersions.list({})).toMatchObject([version]);
  await scene.api.files.open({ sha256: version.sha256 ?? "", name: version.file });
});

test("a version does not come back beside another one with its bytes", async () => {
  const scene = await openScene();
  const { id } = await addVersion(scene, first, "Spring.pdf");
  await scene.api.resumeVersions.remove({ id });
  const again = await addVersion(scene, first, "Again.pdf");
  await expect(scene.api.resumeVersions.restore({ id })).rejects.toMatchObject(refused("file-twice"));
  await scene.api.resumeVersions.remove({ id: again.id });
  await scene.api.resumeVersions.restore({ id });
  expect(await scene.api.resumeVersions.list({})).toMatchObject([{ id }]);
});

test("that somebody has a version is on record once", async () => {
  const scene = await openScene();
  const { api, opportunityId, personId } = scene;
  const { id: resumeVersionId } = await addVersion(scene, first);
  const house = await api.resumeCopies.create({ opportunityId, resumeVersionId });
  const theirs = await api.resumeCopies.create({ opportunityId, resumeVersionId, personId });
  const toTheHouse = api.resumeCopies.save({ id: theirs.id, personId: null });
  await expect(toTheHouse).rejects.toMatchObject(refused("copy-there"));
  await api.resumeCopies.remove({ id: house.id });
  await api.resumeCopies.save({ id: theirs.id, personId: null });
  await expect(api.resumeCopies.restore({ id: house.id })).rejects.toMatchObject(refused("copy-there"));
});

test("a file that is being worked on is replaced; once somebody has it, it stays", async () => {
  const scene = await openScene();
  const { api, opportunityId } = scene;
  const { id } = await addVersion(scene, first);
  const put = async (lines: readonly string[]) =>
    api.resumeVersions.putFile({ id, name: "Newer.pdf", sha256: await upload(api, plainPdfOf(lines)) });
  expect(await put(second)).toMatchObject({ file: "Newer.pdf", sha256: hashOf(plainPdfOf(second)) });
  await api.resumeCopies.create({ opportunityId, resumeVersionId: id });
  await expect(put([...second, "More"])).rejects.toMatchObject(refused("R48"));
  expect((await api.resumeVersions.list({}))[0]).toMatchObject({ sha256: hashOf(plainPdfOf(second)) });
});

test("of a version known by its name alone the file may come later, and is what its holders have", async () => {
  const scene = await openScene();
  const { api, opportunityId } = scene;
  const { id } = await api.resumeVersions.create({ label: "Spring", state: "sent", file: "spring.pdf" });
  await api.resumeCopies.create({ opportunityId, resumeVersionId: id });
  const sha256 = await upload(api, plainPdfOf(first));
  await api.resumeVersions.putFile({ id, name: "spring.pdf", sha256 });
  expect(await api.resumeCopies.list({})).toMatchObject([{ copy: { name: "spring.pdf", sha256 } }]);
});

test("the file of such a version may be called otherwise than was thought", async () => {
  const scene = await openScene();
  const { api, opportunityId } = scene;
  const { id } = await api.resumeVersions.create({ label: "Spring", state: "sent" });
  await api.resumeCopies.create({ opportunityId, resumeVersionId: id });
  const sha256 = await upload(api, plainPdfOf(first));
  await api.resumeVersions.putFile({ id, name: "Vantongeren.pdf", sha256 });
  expect(await api.resumeCopies.list({})).toMatchObject([{ copy: { name: "Vantongeren.pdf", sha256 } }]);
});

test("a version with references goes with no letter, whoever it is to", async () => {
  const scene = await openScene();
  const { api, interviewId, personId } = scene;
  const version = await final(scene, [...first, "References", "available on request"]);
  expect(version).toMatchObject({ scan: "references" });
  const { id } = await api.documents.create({ interviewId, personId, kind: "thank_you" });
  const attach = { id, file: { resumeVersionId: version.id } };
  await expect(api.documents.attach(attach)).rejects.toMatchObject(refused("R38"));
  const asAFile = { id, file: { sha256: version.sha256 ?? "", name: "plan.pdf" } };
  await expect(api.documents.attach(asAFile)).rejects.toMatchObject(refused("R38"));
});

test("a file that is found to be a version with references stays here, though it was attached before", async () => {
  const scene = await openScene();
  const { api, interviewId, personId } = scene;
  const sha256 = await upload(api, plainPdfOf([...first, "References", "available on request"]));
  const { id } = await api.documents.create({ interviewId, personId, kind: "thank_you" });
  await api.documents.attach({ id, file: { sha256, name: "plan.pdf" } });
  const version = await api.resumeVersions.add({ name: "Resume.pdf", sha256 });
  await api.resumeVersions.save({ id: version.id, state: "final" });
  const release = { warned: true, reason: "as it is" } as const;
  await expect(api.documents.markSent({ id, release })).rejects.toMatchObject(refused("R38"));
});

test("what is sent with a letter is theirs from then on, once; taken back, it is not", async () => {
  const scene = await openScene();
  const { api, interviewId, personId, opportunityId } = scene;
  const version = await final(scene, second);
  scene.setClock("2026-03-04T18:00:00Z");
  const { id } = await api.documents.create({ interviewId, personId, kind: "thank_you" });
  await api.documents.attach({ id, file: { resumeVersionId: version.id } });
  const release = { warned: true, reason: "as it is" } as const;
  const { touch } = await api.documents.markSent({ id, release });
  expect(await api.resumeCopies.list({})).toMatchObject([
    {
      copy: {
        personId,
        name: "Resume.pdf",
        sha256: version.sha256,
        sentAt: "2026-03-04T18:00:00.000Z",
        documentId: id,
      },
    },
  ]);
  expect((await api.resumeVersions.list({}))[0]).toMatchObject({ state: "sent", sentAt: "2026-03-04T18:00:00.000Z" });
  await api.touches.takeBack({ id: touch.id });
  expect(await api.resumeCopies.list({})).toEqual([]);
  expect((await api.resumeVersions.list({}))[0]).toMatchObject({ state: "final", sentAt: null });
  expect((await api.opportunities.open({ id: opportunityId })).dossier.resumeCopies).toEqual([]);
});

test("the row of the revamped résumé is done once it went out, and asks for no second one", async () => {
  const scene = await openScene();
  const { api, interviewId, personId, opportunityId } = scene;
  const old = await final(scene, first);
  await api.resumeCopies.create({ opportunityId, resumeVersionId: old.id, sentAt: "2026-03-01T09:00:00Z" });
  await final(scene, second, "Vantongeren_Jerome_Resume.docx");
  scene.setClock("2026-03-04T18:00:00Z");
  const { id, attachments } = await api.documents.create({ interviewId, personId, kind: "resume_cover_note" });
  expect(attachments).toMatchObject([{ name: "Vantongeren_Jerome_Resume.docx" }]);
  await api.documents.markSent({ id, release: { warned: true, reason: "as it is" } });
  const rows = (await api.opportunities.open({ id: opportunityId })).plan.filter(
    ({ kind }) => kind === "resume_update",
  );
  expect(rows).toMatchObject([{ state: "done_on_time" }]);
  await final(scene, [...second, "A third of all"], "third.pdf");
  const again = { opportunityId, personId, channel: "email", kind: "resume_update", direction: "out" } as const;
  await expect(api.touches.log({ ...again, release: { warned: true, reason: "x" } })).rejects.toMatchObject(
    refused("R50"),
  );
});

test("a version that they have is none to finish for them, however far it is said to be", async () => {
  const scene = await openScene();
  const { api, opportunityId } = scene;
  const { id } = await addVersion(scene, first);
  const rows = async () =>
    (await api.opportunities.open({ id: opportunityId })).plan.filter(({ kind }) => kind === "resume_update");
  expect(await rows()).toMatchObject([{ state: "blocked", aboutId: id }]);
  await api.resumeCopies.create({ opportunityId, resumeVersionId: id });
  expect(await rows()).toEqual([]);
});

test("a version that went out was ready then, though it is worked on again", async () => {
  const scene = await openScene();
  const { api, interviewId, personId, opportunityId } = scene;
  const { id: versionId } = await final(scene, second);
  scene.setClock("2026-03-04T18:00:00Z");
  const { id } = await api.documents.create({ interviewId, personId, kind: "resume_cover_note" });
  await api.documents.markSent({ id, release: { warned: true, reason: "as it is" } });
  await api.resumeVersions.save({ id: versionId, state: "in_progress", finalAt: null, sentAt: null });
  const { plan } = await api.opportunities.open({ id: opportunityId });
  expect(plan.filter(({ kind }) => kind === "resume_update")).toMatchObject([{ state: "done_on_time", rule: "E5" }]);
});

test("a new version that went with the thank-you was the revamped one: no note follows it, and no other version", async () => {
  const scene = await openScene();
  const { api, interviewId, personId, opportunityId } = scene;
  const version = await final(scene, second);
  scene.setClock("2026-03-03T21:00:00Z");
  const { id } = await api.documents.create({ interviewId, personId, kind: "thank_you" });
  await api.documents.attach({ id, file: { resumeVersionId: version.id } });
  const { touch } = await api.documents.markSent({ id, release: { warned: true, reason: "as it is" } });
  const third = await final(scene, [...second, "A third of all"], "third.pdf");
  const rows = async () =>
    (await api.opportunities.open({ id: opportunityId })).plan.filter(({ kind }) => kind === "resume_update");
  expect(await rows()).toEqual([]);
  const note = await api.documents.create({ interviewId, personId, kind: "resume_cover_note" });
  const attach = { id: note.id, file: { resumeVersionId: third.id } };
  await expect(api.documents.attach(attach)).rejects.toMatchObject(refused("R50"));
  await api.touches.takeBack({ id: touch.id });
  expect(await rows()).toMatchObject([{ state: "open" }]);
});

test("a version that was final before the interview is no revamped one, with whichever letter it went", async () => {
  const scene = await openScene();
  const { api, interviewId, personId, opportunityId } = scene;
  const { id: oldId } = await addVersion(scene, first);
  await api.resumeVersions.save({ id: oldId, state: "final", finalAt: "2026-03-01T09:00:00Z" });
  const { id } = await api.documents.create({ interviewId, personId, kind: "thank_you" });
  await api.documents.attach({ id, file: { resumeVersionId: oldId } });
  await api.documents.markSent({ id, release: { warned: true, reason: "as it is" } });
  const young = await final(scene, second);
  const { plan } = await api.opportunities.open({ id: opportunityId });
  expect(plan.filter(({ kind }) => kind === "resume_update")).toMatchObject([{ aboutId: young.id }]);
});

test("what is noted with a version stays out of letters", async () => {
  const { api, interviewId, personId } = await openScene();
  await api.resumeVersions.create({ label: "Spring", notes: "asked Winifred Oduya to read it" });
  const { id, revision, body } = await api.documents.create({ interviewId, personId, kind: "thank_you" });
  await api.documents.save({ id, revision, body: `${body}\n\nI asked Winifred Oduya to read it.` });
  const { findings } = await api.documents.review({ id });
  expect(findings).toContainEqual(expect.objectContaining({ rule: "C6", severity: "refuse" }));
});

test("what an earlier Pronto read is read anew, and what it did not compare is compared", async () => {
  const { api, core, platform, opportunityId } = await openScene();
  const old = await final({ api }, first);
  await api.resumeCopies.create({ opportunityId, resumeVersionId: old.id });
  const young = await final({ api }, [...second, "References", "available on request"]);
  core.close();
  const db = openJournal({ dataDir: platform.dataDir, now: () => new Date(0) }, keyIn(platform.dataDir));
  db.exec("UPDATE resumeReadings SET edition = 0, lines = '[]'; DELETE FROM resumeDifferences");
  db.exec("UPDATE resumeVersions SET scan = 'clear', referenceLines = '[]'");
  db.close();
  const again = await openTestJournal({ dataDir: platform.dataDir });
  await again.core.readAnew();
  const { dossier } = await again.api.opportunities.open({ id: opportunityId });
  expect(dossier.resumeVersions.map(({ scan }) => scan)).toEqual(["clear", "references"]);
  expect(dossier.resumeChanges).toMatchObject([{ beforeId: old.id, afterId: young.id }]);
  expect(dossier.resumeChanges[0]?.added.join(" ")).toContain("Brought scrap from 7.3% to 2.9% on both");
});

test("a step that is said without its date is reached now, and a date that is said stays", async () => {
  const { api, platform } = await openScene();
  const now = platform.now().toISOString();
  const { id } = await addVersion({ api }, first);
  expect(await api.resumeVersions.save({ id, state: "final" })).toMatchObject({ finalAt: now, sentAt: null });
  const dated = { id, state: "sent", sentAt: "2026-02-02T10:00:00Z" } as const;
  expect(await api.resumeVersions.save(dated)).toMatchObject({ finalAt: now, sentAt: "2026-02-02T10:00:00Z" });
  expect(await api.resumeVersions.save({ id, state: "in_progress" })).toMatchObject({ finalAt: null, sentAt: null });
});

test("with the note about a version goes no file past the vault", async () => {
  const scene = await openScene();
  const { api, interviewId, personId, opportunityId } = scene;
  const old = await final(scene, first);
  await api.resumeCopies.create({ opportunityId, resumeVersionId: old.id, sentAt: "2026-03-01T09:00:00Z" });
  await final(scene, second, "Second.pdf");
  const { id } = await api.documents.create({ interviewId, personId, kind: "resume_cover_note" });
  const sha256 = await upload(api, plainPdfOf([...second, "References", "on request"]));
  const past = api.documents.attach({ id, file: { sha256, name: "Resume.pdf" } });
  await expect(past).rejects.toMatchObject(refused("R50-file"));
});

test("a file that became a version after it was attached is theirs once it is sent", async () => {
  const scene = await openScene();
  const { api, interviewId, personId } = scene;
  scene.setClock("2026-03-04T18:00:00Z");
  const { id } = await api.documents.create({ interviewId, personId, kind: "thank_you" });
  const sha256 = await upload(api, plainPdfOf(second));
  await api.documents.attach({ id, file: { sha256, name: "Resume.pdf" } });
  const version = await api.resumeVersions.add({ name: "Resume.pdf", sha256 });
  await api.resumeVersions.save({ id: version.id, state: "final" });
  await api.documents.markSent({ id, release: { warned: true, reason: "as it is" } });
  expect(await api.resumeCopies.list({})).toMatchObject([{ copy: { resumeVersionId: version.id, documentId: id } }]);
});
