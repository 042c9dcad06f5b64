import { expect, test } from "vitest";
import { readKey } from "#core/journal/keyring";
import { openJournal } from "#core/journal/open";
import { openTestJournal } from "../support/open-test-journal.ts";
import { openScene } from "./scene.ts";

test("an old revision changes nothing", async () => {
  const { api } = await openScene();
  const person = await api.people.create({ fullName: "Ada" });
  const saved = await api.people.save({ id: person.id, revision: 1, title: "Plant Director" });
  const late = api.people.save({ id: person.id, revision: 1, title: "Owner", notes: "late" });
  await expect(late).rejects.toMatchObject({ code: "conflict" });
  expect((await api.people.open({ id: person.id })).person).toEqual(saved);
  const settings = await api.settings.get({});
  const lateToo = api.settings.save({ revision: settings.revision + 1, hasLetterKeys: false });
  await expect(lateToo).rejects.toMatchObject({ code: "conflict" });
  expect(await api.settings.get({})).toEqual(settings);
});

test("a choice needs no revision, and words without one go over no other words", async () => {
  const { api, opportunityId, personId } = await openScene();
  const { id } = await api.requirements.create({ opportunityId, text: "three years on a line" });
  await api.requirements.save({ id, met: "partly", proof: "two, and one as deputy" });
  await expect(api.requirements.save({ id, proof: "none" })).rejects.toMatchObject({ code: "conflict" });
  await expect(api.people.save({ id: personId, fullName: "L. T." })).rejects.toMatchObject({ code: "conflict" });
  await api.requirements.save({ id, met: "met", proof: "two, and one as deputy" });
  const [requirement] = (await api.opportunities.open({ id: opportunityId })).dossier.requirements;
  expect(requirement).toMatchObject({ met: "met", proof: "two, and one as deputy", revision: 3 });
});

test("the ledger and a sent text stand against SQL itself", async () => {
  const scene = await openScene();
  const { api, core, platform, interviewId, personId } = scene;
  const { id } = await api.documents.create({ interviewId, personId, kind: "thank_you" });
  await api.documents.markSent({ id });
  core.close();
  const journal = openJournal(platform, await readKey(platform));
  for (const sql of ["DELETE FROM touches", "UPDATE touches SET note = 'x'", "UPDATE OR REPLACE touches SET id = 'x'"])
    expect(() => journal.exec(sql)).toThrow("append-only");
  expect(() => journal.exec("UPDATE documents SET body = 'x'")).toThrow("frozen");
  journal.close();
});

test("a row skipped with a reason leaves the plan of what to do, and comes back", async () => {
  const { api, opportunityId, interviewId, personId } = await openScene();
  const kinds = async () => (await api.followUps.today({})).rows.map(({ row }) => row.kind);
  expect(await kinds()).toContain("thank_you");
  const row = { opportunityId, interviewId, personId, kind: "thank_you" };
  await expect(api.followUps.skip({ ...row, reason: " " })).rejects.toMatchObject({ details: { field: "reason" } });
  const { id } = await api.followUps.skip({ ...row, reason: "they called first" });
  expect(await kinds()).not.toContain("thank_you");
  await api.followUps.unskip({ id });
  expect(await kinds()).toContain("thank_you");
});

test("what was deleted lies in the trash and comes back as it was", async () => {
  const { api } = await openScene();
  const page = await api.journal.create({ on: "2026-03-01", text: "A quiet page about umbrellas" });
  await api.journal.remove({ id: page.id });
  const [item] = await api.trash.list({});
  expect(item).toEqual({
    noun: "journalEntries",
    id: page.id,
    title: "A quiet page about umbrellas",
    deletedAt: "2026-03-03T18:00:00.000Z",
  });
  await expect(api.journal.get({ id: page.id })).rejects.toMatchObject({ code: "not-found" });
  expect(await api.search.find({ text: "umbrellas", scope: "journal" })).toEqual([]);
  await api.trash.restore({ noun: "journalEntries", id: page.id });
  expect(await api.trash.list({})).toEqual([]);
  expect((await api.journal.get({ id: page.id })).text).toBe(page.text);
  expect(await api.search.find({ text: "umbrellas", scope: "journal" })).toHaveLength(1);
});

test("somebody taken off an interview lies in the trash by name, and takes part again", async () => {
  const { api } = await openTestJournal();
  const { id: opportunityId } = await api.opportunities.create({ companyLegal: "Acme", role: "Clerk" });
  const { id: interviewId } = await api.interviews.create({
    opportunityId,
    zone: "UTC",
    startsWall: "2026-02-28T10:00",
  });
  const ana = await api.people.create({ fullName: "Ana Ruiz" });
  const part = await api.participations.create({ interviewId, personId: ana.id });
  await api.participations.remove({ id: part.id });
  expect(await api.trash.list({})).toMatchObject([{ noun: "participations", id: part.id, title: "Ana Ruiz" }]);
  await api.trash.restore({ noun: "participations", id: part.id });
  expect((await api.opportunities.open({ id: opportunityId })).dossier.participations).toHaveLength(1);
});

test("the trash gives back nouns, and no tables", async () => {
  const { api } = await openScene();
  for (const noun of ["touches", "profile", "__proto__", "sqlite_schema", ""])
    await expect(api.trash.restore({ noun, id: "id-1" })).rejects.toMatchObject({ details: { field: "noun" } });
});

test("a line that names what is not there is not found, and nothing is written", async () => {
  const { api, opportunityId } = await openScene();
  const before = (await api.opportunities.open({ id: opportunityId })).dossier;
  const attempts = [
    () => api.needs.create({ opportunityId: "nobody", text: "x" }),
    () => api.needs.create({ opportunityId, personId: "nobody", text: "x" }),
    () => api.dots.create({ opportunityId, needId: "nobody", evidenceId: "nobody" }),
    () => api.participations.create({ interviewId: "nobody", personId: "nobody" }),
  ];
  for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: "not-found" });
  expect((await api.opportunities.open({ id: opportunityId })).dossier).toEqual(before);
});

test("a line or letter whose place was taken meanwhile is not restored over the other", async () => {
  const { api, interviewId, personId, participationId } = await openScene();
  await api.participations.remove({ id: participationId });
  await api.participations.create({ interviewId, personId, role: "peer" });
  await expect(api.participations.restore({ id: participationId })).rejects.toMatchObject({ code: "conflict" });
});

test("another zone of the computer is noticed and never silently taken", async () => {
  const { api } = await openScene();
  const here = "Europe/Berlin";
  expect(await api.zones.check({ system: here })).toEqual({ hasChanged: false, known: null });
  expect(await api.zones.check({ system: here })).toEqual({ hasChanged: false, known: here });
  const away = { hasChanged: true, known: here };
  expect(await api.zones.check({ system: "Asia/Tokyo" })).toEqual(away);
  expect(await api.zones.check({ system: "Asia/Tokyo" })).toEqual(away);
  await api.zones.accept({ system: "Asia/Tokyo" });
  expect(await api.zones.check({ system: "Asia/Tokyo" })).toEqual({ hasChanged: false, known: "Asia/Tokyo" });
});

test.each([
  ["田中", "田中さんと会った"],
  ["中さ", "田中さんと会った"],
  ["resume", "my résumé, second version"],
  ["RÉSUMÉ", "my resume, second version"],
  ["strasse", "STRASSE"],
  ["김민", "김민수 님"],
  ["Łódź", "a plant in Łódź"],
  ["scr", "dough scrap"],
  ["umbrella lot", "lent me an umbrella in the parking lot"],
])("%s finds %s", async (typed, text) => {
  const { api, opportunityId } = await openScene();
  const need = await api.needs.create({ opportunityId, text });
  const hits = await api.search.find({ text: typed, scope: "records" });
  expect(hits.map(({ id }) => id)).toContain(need.id);
});

test("private pages are found in the journal alone", async () => {
  const { api } = await openScene();
  await api.journal.create({ on: "2026-03-01", text: "qwertzuiop" });
  const found = async (scope: "journal" | "records") => (await api.search.find({ text: "qwertz", scope })).length;
  expect([await found("records"), await found("journal")]).toEqual([0, 1]);
});
