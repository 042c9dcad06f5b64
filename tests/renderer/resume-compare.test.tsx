// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Client } from "#contract/contract";
import { plainPdfOf } from "../support/resume-files.ts";
import { upload } from "../support/upload.ts";
import { choose, openThistledown, press } from "./outcome-scene.tsx";
import { addVersion, newerLines, olderLines } from "./resume-scene.ts";
import { openJournalAt, renderApp } from "./today-app.tsx";

afterEach(cleanup);

async function openTwo() {
  const journal = await openJournalAt();
  const before = await addVersion(journal.api, olderLines, "Spring");
  const after = await addVersion(journal.api, newerLines, "Autumn");
  renderApp(journal.api, "#/resumes/compare");
  await screen.findByText("1 line new, 1 line changed.");
  return { ...journal, before, after };
}

test("the two newest are laid side by side: changes by the word, what is the same is folded", async () => {
  await openTwo();
  const experience = screen.getByRole("region", { name: "Experience" });
  expect(
    within(experience)
      .getAllByRole("insertion")
      .map(({ textContent }) => textContent),
  ).toEqual(["new: 2018", "new: Brought scrap from 7.3% to 2.9% on both lines"]);
  expect(
    within(experience)
      .getAllByRole("deletion")
      .map(({ textContent }) => textContent),
  ).toEqual(["taken out: 2017"]);
  expect(screen.queryByRole("region", { name: "Education" })).toBeNull();
  press("Education: 1 line, the same in both");
  expect(screen.getAllByText("Lane Community College, 2016").length).toBeGreaterThan(0);
});

test("a fact that differs is confirmed, kept with the newer version, and taken back", async () => {
  const { api, after } = await openTwo();
  const confirmed = async () =>
    (await api.resumeVersions.list({})).find(({ id }) => id === after.id)?.confirmedFacts ?? [];
  press(/^This is right: Date 2017 to 2024 became 2018 to 2024/);
  await screen.findByText("all confirmed");
  expect(await confirmed()).toEqual(["date: 2017 to 2024 → 2018 to 2024"]);
  press(/^Undo: Date/);
  await screen.findByText("1 to confirm");
  expect(await confirmed()).toEqual([]);
});

test("the sides are swapped and chosen, and the address says which two they are", async () => {
  const { api, before, after } = await openTwo();
  await addVersion(api, [...newerLines, "# Skills", "Welding"], "Winter");
  press("Swap");
  await screen.findByText("1 line changed, 1 line taken out.");
  expect(window.location.hash).toBe(`#/resumes/compare/${after.id}/${before.id}`);
  cleanup();
  renderApp(api, `#/resumes/compare/${before.id}/${after.id}`);
  await screen.findByText("1 line new, 1 line changed.");
  choose(/After/, /^Winter/);
  await screen.findByRole("region", { name: "Skills" });
});

test("where one of the two has no words, it is said, and both can be opened", async () => {
  const { api, before } = await openTwo();
  cleanup();
  const sha256 = await upload(api, plainPdfOf([]), "Scan.pdf");
  const scan = await api.resumeVersions.add({ name: "Scan.pdf", sha256 });
  renderApp(api, `#/resumes/compare/${before.id}/${scan.id}`);
  const part = await screen.findByRole("region", { name: "Not compared" });
  expect(part.textContent).toMatch(/in one of the two files Pronto finds no words/);
  fireEvent.click(within(part).getByRole("button", { name: "Open a copy of Scan" }));
  await screen.findByText(/^A copy to read is at .*Scan\.pdf/);
  const bare = await api.resumeVersions.create({ label: "Bare" });
  cleanup();
  renderApp(api, `#/resumes/compare/${before.id}/${bare.id}`);
  const bared = await screen.findByRole("region", { name: "Not compared" });
  expect(bared.textContent).toMatch(/“Bare” has no file yet/);
});

/** One round with somebody who decides and needs something. */
async function askFor(api: Client, opportunityId: string, text: string): Promise<void> {
  const round = { zone: "America/Los_Angeles", startsWall: "2027-09-01T09:00", endsWall: "2027-09-01T10:00" };
  const { id: interviewId } = await api.interviews.create({ opportunityId, ...round });
  const { id: personId } = await api.people.create({ fullName: "Odalys Pruitt" });
  await api.participations.create({ interviewId, personId, role: "hiring_authority" });
  await api.needs.create({ opportunityId, interviewId, text });
}

test("under what is new stands whose need it answers, and who has no reason to get it", async () => {
  const { api } = await openThistledown("resume", async (client, { opportunityId, interviewId }) => {
    await addVersion(client, olderLines, "Spring");
    const autumn = await addVersion(client, newerLines, "Autumn");
    const has = await client.opportunities.create({ companyLegal: "Copperline", role: "Manager" });
    await client.resumeCopies.create({ opportunityId: has.id, resumeVersionId: autumn.id });
    await askFor(client, has.id, "scrap that stays high");
    await client.needs.create({ opportunityId, interviewId, text: "scrap on both lines that stays above 6%" });
    const other = await client.opportunities.create({ companyLegal: "Fiddlehead", role: "Translator" });
    await askFor(client, other.id, "fluent Portuguese");
  });
  cleanup();
  renderApp(api, "#/resumes/compare");
  const answers = await screen.findByRole("region", { name: "What it answers" });
  expect(answers.textContent).not.toContain("Copperline");
  expect(answers.textContent).toMatch(/Fiddlehead Translator.*no reason to send it to them \(R51\)/);
  expect(answers.textContent).toMatch(/Thistledown Nurse.*Brought scrap.*answers: scrap on both lines/);
});

test("with fewer than two there is a way to the list", async () => {
  const { api } = await openJournalAt();
  renderApp(api, "#/resumes/compare");
  await screen.findByRole("heading", { name: "It takes two versions" });
  expect(screen.getByRole("link", { name: "All versions" }).getAttribute("href")).toBe("#/resumes");
});
