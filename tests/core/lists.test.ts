import { expect, test } from "vitest";
import { openTestJournal } from "../support/open-test-journal.ts";
import { openScene } from "./scene.ts";

test("journal pages come by day, newest first, also when an older day was written later", async () => {
  const { api } = await openTestJournal();
  for (let index = 0; index < 60; index += 1) {
    const day = String(((index * 7) % 28) + 1).padStart(2, "0");
    await api.journal.create({ on: `2026-02-${day}`, text: `${index}` });
  }
  const first = await api.journal.list({});
  const second = await api.journal.list(first.more === null ? {} : { before: first.more });
  const days = [...first.entries, ...second.entries].map(({ on }) => on);
  expect([days.length, second.more, days]).toEqual([60, null, days.toSorted().toReversed()]);
  expect(new Set([...first.entries, ...second.entries].map(({ id }) => id)).size).toBe(60);
});

test("a search may ask for one noun alone", async () => {
  const { api } = await openTestJournal();
  await api.people.create({ fullName: "Mira Anders" });
  await api.opportunities.create({ companyLegal: "Anders Ltd", role: "Baker" });
  const found = async (noun?: string) =>
    (await api.search.find({ text: "anders", scope: "records", ...(noun === undefined ? {} : { noun }) })).map(
      (hit) => hit.noun,
    );
  expect((await found()).toSorted()).toEqual(["opportunities", "people"]);
  expect(await found("people")).toEqual(["people"]);
});

test("a version of the résumé is found by what is said of it, and its notes are not shown", async () => {
  const { api } = await openTestJournal();
  const said = { label: "Spring", targetRole: "Night baker", news: "adds the scrap figures", notes: "Ask Winifred" };
  await api.resumeVersions.create({ ...said, file: "spring.pdf" });
  for (const text of ["spring", "baker", "figures", "Winifred"]) {
    const [hit] = await api.search.find({ text, scope: "records" });
    expect(hit).toMatchObject({ title: "Spring", snippet: expect.stringContaining("adds the scrap figures") });
    expect(hit?.snippet).not.toContain("Winifred");
  }
});

test("nothing is found of a process in the trash, and of a round in the trash only where it can be read", async () => {
  const { api, opportunityId, interviewId, personId } = await openScene();
  await api.documents.create({ interviewId, personId, kind: "thank_you" });
  const places = async () => {
    const hits = await api.search.find({ text: "scrap", scope: "records" });
    return hits.map((hit) => [hit.noun, hit.interviewId]).toSorted();
  };
  const all = await places();
  expect(all).toEqual(["documents", "evidence", "needs"].map((noun) => [noun, interviewId]));
  const slot = { zone: "UTC", startsWall: "2026-03-01T10:00" };
  const { id: other } = await api.interviews.create({ opportunityId, ...slot });
  await api.interviews.remove({ id: interviewId });
  expect(await places()).toEqual(all.map(([noun]) => [noun, other]));
  await api.opportunities.remove({ id: opportunityId });
  expect(await places()).toEqual([]);
  await api.opportunities.restore({ id: opportunityId });
  await api.interviews.restore({ id: interviewId });
  expect(await places()).toHaveLength(all.length);
});

test("a sample leaves a name that was given", async () => {
  const { api } = await openTestJournal();
  const { revision } = await api.profile.get({});
  await api.profile.save({ revision, fullName: "Asha Rao" });
  await api.sample.fill({});
  expect(await api.profile.get({})).toMatchObject({ fullName: "Asha Rao" });
});

test("the version says where the journal is and where its key", async () => {
  const { api, platform } = await openTestJournal();
  expect(await api.app.version({})).toMatchObject({ folder: platform.dataDir, keyIn: "file" });
});

test("the interviews at hand are those of a day around now, of processes that are there", async () => {
  const { api } = await openTestJournal();
  const zone = "Europe/London";
  for (const startsWall of ["2026-02-28T09:00", "2026-02-28T10:00", "2026-03-02T09:00", "2026-03-02T10:00"]) {
    const { id: opportunityId } = await api.opportunities.create({ companyLegal: startsWall, role: "Baker" });
    await api.interviews.create({ opportunityId, startsWall, zone });
  }
  const walls = async () => (await api.interviews.atHand({})).interviews.map(({ startsWall }) => startsWall);
  expect(await walls()).toEqual(["2026-02-28T10:00", "2026-03-02T09:00"]);
  const [gone] = (await api.interviews.atHand({})).interviews;
  await api.opportunities.remove({ id: gone?.opportunityId ?? "" });
  expect(await walls()).toEqual(["2026-03-02T09:00"]);
  expect((await api.interviews.atHand({})).now).toBe("2026-03-01T09:30:00.000Z");
});
