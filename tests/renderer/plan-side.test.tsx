// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openJournalAt, renderApp, start, type TestApp } from "./today-app.tsx";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(start) });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

interface Opened extends TestApp {
  readonly opportunityId: string;
  readonly interviewId: string;
}

/** The sample, at one of its processes. */
async function openProcess(employer: string, tab: string): Promise<Opened> {
  const journal = await openJournalAt();
  await journal.api.sample.fill({});
  const { rows } = await journal.api.opportunities.list({});
  const found = rows.find(
    ({ opportunity, interviews }) => opportunity.companyShort === employer && interviews.length > 0,
  );
  const interviewId = found?.interviews[0]?.id ?? "";
  renderApp(journal.api, `#/interviews/${interviewId}/${tab}`);
  return { ...journal, opportunityId: found?.opportunity.id ?? "", interviewId };
}

const plan = async () => within(await screen.findByRole("complementary", { name: "Plan" }));
const itemOf = async (title: string) => {
  const items = (await plan()).getAllByRole("listitem");
  return items.find(({ textContent }) => textContent?.includes(title)) ?? document.body;
};

test("every row stands in the plan with its state, times, reason and rule; the next one with what is left", async () => {
  await openProcess("Fiddlehead", "people");
  const thanks = await itemOf("Thank-you");
  expect(thanks.textContent).toContain("Now: Thank-you");
  for (const words of [
    "SinceThu 2 Sep, 15:00",
    "DueSat 4 Sep, 15:00",
    "LastThu 9 Sep, 15:00",
    "Left30 h",
    "48 hours after the round ended. Weekends count. E1",
    "Permission to follow up was not asked. A thank-you is still welcome.",
  ])
    expect(thanks.textContent).toContain(words);
  expect((await itemOf("Recommendation request")).textContent).toContain("Done: Recommendation requestRuth Calloway");
  expect((await itemOf("Check-in")).textContent).toContain(
    "Later: Check-inLorraine Tsosie-HalbrookOpens Wed 15 Sep, 09:00",
  );
  expect((await plan()).getByText("1 of 9 done")).toBeTruthy();
});

test("what is late says until when it is welcome, without a word of blame", async () => {
  await openProcess("Juniper Mill", "people");
  const thanks = await itemOf("Thank-you");
  expect(thanks.textContent).toContain("DueThu 2 Sep, 11:00LastTue 7 Sep, 11:00Left4 days");
  const call = await itemOf("The one call");
  expect(call.textContent).toContain("Closed: The one call");
  expect(call.textContent).toContain("the telephone is not part of it. E9d");
  expect(within(call).queryByRole("button")).toBeNull();
});

test("the plan logs, skips and brings back what Today does, with the same sheets", async () => {
  const { api, opportunityId } = await openProcess("Fiddlehead", "people");
  const promise = await itemOf("Promise: the changeover checklist");
  fireEvent.click(within(promise).getByRole("button", { name: /^Log it: Promise/ }));
  await screen.findByRole("dialog", { name: "Log a contact" });
  const log = screen.getByRole("button", { name: "Log it" });
  await waitFor(() => expect(log.hasAttribute("disabled")).toBe(false));
  fireEvent.click(log);
  await screen.findByText("Logged: E-mail: promise");
  await waitFor(async () => expect((await itemOf("Promise: the changeover")).textContent).toContain("Done: Promise"));
  const { dossier } = await api.opportunities.open({ id: opportunityId });
  expect(dossier.promises.map(({ fulfilledAt }) => fulfilledAt)).toEqual(["2027-09-03T16:00:00.000Z"]);

  const note = await itemOf("Hospitality note");
  fireEvent.click(within(note).getByRole("button", { name: /^More for Hospitality note/ }));
  fireEvent.click(await screen.findByRole("menuitem", { name: "Skip it, with a reason" }));
  fireEvent.click(await screen.findByRole("button", { name: "They asked for nothing further" }));
  await waitFor(async () =>
    expect((await itemOf("Hospitality note")).textContent).toContain("You skipped it: They asked for nothing further"),
  );
  fireEvent.click(await screen.findByRole("button", { name: /^Bring it back: Hospitality note/ }));
  await waitFor(async () => expect((await itemOf("Hospitality note")).textContent).toContain("Open: Hospitality note"));
});

test("many rows that are not to be done are folded away, with their reasons inside", async () => {
  const { api, opportunityId } = await openProcess("Fiddlehead", "people");
  const { dossier } = await api.opportunities.open({ id: opportunityId });
  const { id, revision } = dossier.opportunity;
  await api.opportunities.close({ id, revision, status: "withdrawn" });
  document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  const fold = await (await plan()).findByRole("button", { name: /^\d not to be done, and why$/ });
  expect(fold.getAttribute("aria-expanded")).toBe("false");
  fireEvent.click(fold);
  const quiet = within(await (await plan()).findByRole("list", { name: "Not to be done" }));
  expect(quiet.getAllByRole("listitem").map(({ textContent }) => textContent?.trim())).toEqual([
    "Called off: Thank-youLorraine Tsosie-HalbrookCalled offThe process has ended. E1",
    "Called off: Revamped résuméLorraine Tsosie-HalbrookCalled offThe answer came: withdrawn by you. E5",
    "Called off: Reminder to a recommenderRuth CallowayCalled offThe answer came: withdrawn by you. E6r",
    "Called off: Check-inLorraine Tsosie-HalbrookCalled offThe answer came: withdrawn by you. E8",
    "Called off: The one callLorraine Tsosie-HalbrookCalled offThe answer came: withdrawn by you. E9c",
  ]);
});

test("the meters speak for everyone and for the process", async () => {
  await openProcess("Bay Street Provisions", "people");
  expect((await plan()).getByText("2 contacts in this process; the one call is free.")).toBeTruthy();
  expect((await plan()).getByText("Within the budget")).toBeTruthy();
});

test("the log keeps answers, dates, what was let go and what was before", async () => {
  const { api, opportunityId, interviewId } = await openProcess("Juniper Mill", "log");
  const { dossier, plan: rows } = await api.opportunities.open({ id: opportunityId });
  const [part] = dossier.participations;
  const check = rows.find(({ kind }) => kind === "check_in");
  if (part === undefined || check === undefined) throw new Error("No row");
  await api.participations.save({ id: part.id, revision: part.revision, permission: "denied_followup" });
  const { id, revision } = dossier.opportunity;
  const said = await api.opportunities.save({ id, revision, decisionText: "next week", decisionOn: "2027-09-10" });
  await api.opportunities.save({ id, revision: said.revision, decisionText: "by the 17th", decisionOn: "2027-09-17" });
  const { personId, kind, aboutId } = check;
  await api.followUps.skip({ opportunityId, interviewId, personId, kind, aboutId, reason: "They asked not to" });
  cleanup();
  renderApp(api, `#/interviews/${interviewId}/log`);
  const textOf = async (name: string) => (await screen.findByRole("list", { name })).textContent;
  expect(await textOf("Earlier answers")).toContain(
    "May follow upMarisol Kettermanuntil Fri 3 Sep, 09:00“e-mail is best”",
  );
  expect(await textOf("Earlier decision dates")).toContain("Fri 10 Sep“next week”until Fri 3 Sep, 09:00");
  expect(await textOf("Skipped")).toContain("Check-inMarisol KettermanFri 3 Sep, 09:00Bring it backThey asked not to");
  expect(await textOf("Earlier processes")).toContain("Packaging OperatorI withdrew");
});
