// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Client } from "#contract/contract";
import { choose, openThistledown, press } from "./outcome-scene.tsx";
import { addVersion, newerLines, olderLines } from "./resume-scene.ts";

afterEach(cleanup);

async function openTab(fill: (api: Client, opportunityId: string) => Promise<unknown>) {
  const scene = await openThistledown("resume", (api, { opportunityId }) => fill(api, opportunityId));
  await screen.findByRole("heading", { name: "What they have" });
  return scene;
}

/** They have Spring, from before the interview; Autumn was final after it. */
async function fillBoth(api: Client, opportunityId: string): Promise<void> {
  const spring = await addVersion(api, olderLines, "Spring");
  await api.resumeVersions.save({ id: spring.id, state: "final", finalAt: "2027-08-01T10:00:00Z" });
  await api.resumeCopies.create({ opportunityId, resumeVersionId: spring.id, sentAt: "2027-08-02T17:00:00Z" });
  const autumn = await addVersion(api, newerLines, "Autumn");
  await api.resumeVersions.save({
    id: autumn.id,
    state: "final",
    finalAt: "2027-09-03T10:00:00Z",
    news: "adds the figures",
  });
}

test("a copy is said by hand, set right, taken away, and brought back", async () => {
  const { opened, personId } = await openTab((api) => addVersion(api, olderLines, "Spring"));
  const copies = async () => (await opened()).dossier.resumeCopies;
  choose(/The version they have/, /Spring/);
  choose(/Who has it/, "Ana Ruiz");
  press("They have it");
  await screen.findByText(/^Ana Ruiz, date not known · as you said/);
  expect(await copies()).toMatchObject([{ personId, sentAt: null, name: "Spring.docx" }]);
  press("Change who has Spring and since when");
  choose(/Who has it/, "The house, nobody by name");
  await screen.findByText(/^The house, date not known/);
  press("Open theirs: Spring");
  await screen.findByText(/^A copy to read is at .*Spring\.docx/);
  press("They do not have Spring");
  await waitFor(async () => expect(await copies()).toEqual([]));
  press("Undo");
  await waitFor(async () => expect(await copies()).toMatchObject([{ personId: null }]));
});

test("the version that could follow says why, what is new to them, and which facts differ", async () => {
  await openTab(fillBoth);
  await screen.findByText("Welcome now");
  expect(screen.getByText(/^One line in it is new to them. Once you note what they need/)).toBeTruthy();
  expect(screen.getByText(/^One fact differs from what they have/)).toBeTruthy();
  fireEvent.click(screen.getByRole("link", { name: "Compare with what they have" }));
  await screen.findByText("1 line new, 1 line changed.");
});

test("a fact that differs is confirmed where the version would go from, and taken back", async () => {
  const { api } = await openTab(fillBoth);
  const confirmed = async () => (await api.resumeVersions.list({})).flatMap(({ confirmedFacts }) => confirmedFacts);
  fireEvent.click(await screen.findByRole("button", { name: /^This is right: 2018 to 2024 \(was 2017 to 2024\)/ }));
  await waitFor(() => expect(screen.queryByRole("list", { name: "Facts that differ" })).toBeNull());
  expect(await confirmed()).toEqual(["date: 2017 to 2024 → 2018 to 2024"]);
  press("Undo");
  await screen.findByRole("list", { name: "Facts that differ" });
  expect(await confirmed()).toEqual([]);
});

test("it is said which need the new lines answer, and where they answer none", async () => {
  const needOf = (text: string) => async (api: Client, opportunityId: string) => {
    await fillBoth(api, opportunityId);
    const { dossier } = await api.opportunities.open({ id: opportunityId });
    await api.needs.create({ opportunityId, interviewId: dossier.interviews[0]?.id ?? "", text });
  };
  await openTab(needOf("scrap on both lines that stays above 6%"));
  await screen.findByText("scrap on both lines that stays above 6%", { selector: "li" });
  cleanup();
  await openTab(needOf("somebody who speaks Portuguese"));
  await screen.findByText(/None speaks to what they need: there is no reason to send it/);
});

test("the cover note is written with the file to it", async () => {
  const { opened } = await openTab(fillBoth);
  fireEvent.click(await screen.findByRole("button", { name: "Write the cover note" }));
  await screen.findByRole("button", { name: /^Open Autumn\.docx/ });
  expect((await opened()).documents).toMatchObject([
    { kind: "resume_cover_note", attachments: [{ name: "Autumn.docx" }] },
  ]);
});

test("a version that is still worked on is named, and blocked with the reason", async () => {
  await openTab((api) => addVersion(api, newerLines, "Autumn"));
  await screen.findByText("Not yet");
  expect(screen.getAllByText(/The new version is not final yet: finish it first/).length).toBeGreaterThan(0);
  expect(screen.queryByRole("button", { name: "Write the cover note" })).toBeNull();
});

test("without a version the tab says what one would be good for", async () => {
  await openTab(async () => {});
  await screen.findByText(/^No version is listed yet/);
  expect(screen.queryByRole("button", { name: "They have it" })).toBeNull();
});
