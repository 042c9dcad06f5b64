// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { choose, openThistledown, press } from "./outcome-scene.tsx";
import { openJournalAt, renderApp } from "./today-app.tsx";

afterEach(cleanup);

test("a résumé version is listed, gets its dates with its state, and waits in the trash when deleted", async () => {
  const { api } = await openJournalAt();
  renderApp(api, "#/resumes");
  await screen.findByRole("heading", { name: "No version yet" });
  fireEvent.change(screen.getByLabelText("One more version"), { target: { value: "Spring" } });
  press("Add");
  await screen.findByRole("heading", { name: "Spring" });
  fireEvent.click(screen.getByRole("radio", { name: "Final" }));
  fireEvent.change(screen.getByLabelText("Name its file goes by"), { target: { value: "spring.pdf" } });
  await waitFor(async () => {
    const [version] = await api.resumeVersions.list({});
    expect(version).toMatchObject({ label: "Spring", state: "final", file: "spring.pdf", sentAt: null });
    expect(version?.finalAt).toBe("2027-09-03T16:00:00.000Z");
  });
  press("Delete");
  await waitFor(async () => expect(await api.resumeVersions.list({})).toEqual([]));
  expect((await api.trash.list({})).map(({ noun, title }) => [noun, title])).toEqual([["resumeVersions", "Spring"]]);
});

test("in the workspace it is said which version they have, and who could speak for one", async () => {
  const { opened } = await openThistledown("resume", async (api) => {
    await api.resumeVersions.create({ label: "Spring", state: "final", finalAt: "2027-08-01T10:00:00Z" });
    await api.people.create({ fullName: "Wil Ostrander", employer: "Thistledown Vets" });
  });
  await screen.findByRole("heading", { name: "Recommenders" });
  choose(/The version they have/, /Spring/);
  press("They have it");
  fireEvent.change(screen.getByLabelText("One more recommender"), { target: { value: "Priya Raman, my ward sister" } });
  press("Add");
  const card = await screen.findByRole("region", { name: "Priya Raman" });
  const act = async (name: string) => fireEvent.click(await within(card).findByRole("button", { name }));
  await act("Note that you spoke");
  await act("They agreed");
  await within(card).findByRole("button", { name: "Write the brief" });
  const at = "2027-09-03T16:00:00.000Z";
  await waitFor(async () =>
    expect((await opened()).dossier.recommenders).toMatchObject([
      { state: "agreed", contactedAt: at, answeredAt: at, askedAt: null },
    ]),
  );
  const road = within(within(card).getByRole("list", { name: "How far it is" }));
  expect(road.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Done: TalkFri 3 Sep 2027",
    "Done: AgreedFri 3 Sep 2027",
    "Next: Brief",
    "To come: Letter",
    "To come: Consent",
    "To come: Handed on",
    "To come: Thanks",
  ]);
  await act("Dates, limits and discretion");
  fireEvent.click(within(card).getByRole("checkbox", { name: /Takes part in the decision/ }));
  await waitFor(async () => {
    const { dossier, plan } = await opened();
    expect(dossier.resumeCopies[0]?.resumeVersionId).toBe(dossier.resumeVersions[0]?.id);
    expect(dossier.recommenders).toMatchObject([{ state: "candidate", isInLoop: true, askedAt: null }]);
    expect(plan.find(({ kind }) => kind === "recommendation_request")?.state).toBe("blocked");
  });
});

test("whoever saw one work is suggested with the reason, and one key lists them", async () => {
  const { opened } = await openThistledown("resume", async (api) => {
    await api.people.create({ fullName: "Ines Vidal", employer: "Thistledown Vets", workRelation: "peer" });
    await api.people.create({ fullName: "Ruth Calloway", title: "Owner", workRelation: "manager" });
  });
  const suggested = await screen.findByRole("region", { name: "Who could speak for you" });
  expect(within(suggested).getAllByRole("listitem")[0]?.textContent).toContain(
    "Ines VidalWorks at this employer, and worked with you · Thistledown Vets",
  );
  fireEvent.click(within(suggested).getByRole("button", { name: "Add Ines Vidal" }));
  const card = await screen.findByRole("region", { name: "Ines Vidal" });
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Note that you spoke"));
  expect(within(suggested).queryByText("Ines Vidal")).toBeNull();
  expect((await opened()).dossier.recommenders).toMatchObject([{ isInsider: true }]);
  fireEvent.click(within(card).getByRole("button", { name: "Take Ines Vidal off the list" }));
  await waitFor(() => expect(screen.queryByRole("region", { name: "Ines Vidal" })).toBeNull());
});

test("what they answered before stands under what holds now, and whom to invite is ticked", async () => {
  const { opened } = await openThistledown("people", async (api, { partId, opportunityId, interviewId }) => {
    const first = await api.participations.save({ id: partId, permission: "granted", permissionWords: "mail me" });
    await api.participations.save({
      id: partId,
      revision: first.revision,
      permission: "denied_followup",
      permissionWords: "beyond that leave it with us",
    });
    const { dossier } = await api.opportunities.open({ id: opportunityId });
    const said = await api.opportunities.save({
      id: opportunityId,
      revision: dossier.opportunity.revision,
      decisionText: "by Friday",
      decisionOn: "2027-09-10",
      decisionPrecision: "day",
    });
    await api.opportunities.save({
      id: opportunityId,
      revision: said.revision,
      decisionText: "later",
      decisionOn: "2027-09-17",
    });
    const { id: personId } = await api.people.create({ fullName: "Tobias Nwosu" });
    await api.participations.create({ interviewId, personId, role: "peer" });
  });
  const before = await screen.findByRole("list", { name: "What Ana Ruiz answered before" });
  expect(before.textContent).toMatch(/^Until Fri 3 Sep.*: may follow up: “mail me”/);
  expect(screen.getByRole("region", { name: "When they decide" }).textContent).toMatch(
    /Fri 17 Sep.*: “later”Until Fri 3 Sep.*: Fri 10 Sep.*: “by Friday”/,
  );
  fireEvent.click(screen.getByRole("checkbox", { name: /Also invite on LinkedIn.*Tobias/ }));
  await waitFor(async () =>
    expect((await opened()).dossier.participations.map(({ wantsLinkedin }) => wantsLinkedin)).toEqual([false, true]),
  );
});

test("an earlier process at the same employer is shown with the new one", async () => {
  await openThistledown("prepare", async (api) => {
    const { id } = await api.opportunities.create({ companyLegal: "Thistledown Vets", role: "Assistant" });
    await api.opportunities.close({ id, status: "rejected", at: "2027-03-01T10:00:00Z" });
  });
  const list = await screen.findByRole("list", { name: "Earlier processes" });
  expect(list.textContent).toMatch(/Assistant.*They said no, Mon 1 Mar/);
});

test("the habit is counted, and an empty journal is no reproach", async () => {
  const { api } = await openJournalAt();
  renderApp(api, "#/insights");
  await screen.findByRole("heading", { name: "Nothing to count yet" });
  cleanup();
  const { api: filled, opportunityId, personId } = await openThistledown("debrief");
  await filled.touches.log({ opportunityId, personId, channel: "email", direction: "out", kind: "thank_you" });
  window.location.hash = "#/insights";
  const kinds = await screen.findByText("1 in time");
  expect(kinds.parentElement?.textContent).toContain("Thank-you");
  expect(screen.getByText(/too few for a rate/)).toBeTruthy();
});
