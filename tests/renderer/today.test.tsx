// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openJournalAt, renderApp, start, withCall } from "./today-app.tsx";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(start) });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const hero = (name = "Thank Lorraine Tsosie-Halbrook") => screen.findByRole("region", { name });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const focusedRow = () => document.activeElement?.closest("li")?.textContent ?? "";

const rowsIn = (group: string) =>
  within(screen.getByRole("region", { name: group }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent ?? "");

async function openSample() {
  const journal = await openJournalAt();
  await journal.api.sample.fill({});
  return journal;
}

test("one card says whom to thank, until when and that it is welcome; the list says the rest", async () => {
  const { api } = await openSample();
  renderApp(api);
  const card = await hero();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Friday 3 September");
  expect(screen.getByText("Two letters are due tomorrow. One letter is late and still welcome.")).toBeTruthy();
  const text = card.textContent ?? "";
  for (const words of [
    "Thank-you · Fiddlehead, Second-Shift Production Supervisor",
    "30 h left",
    "First contact since the interview: welcome.",
    "Within the budget0 of 3 contacts this week",
    "Ended yesterday 15:00",
    "Best by today 15:00",
    "Due Sat 4 Sep, 15:00 (Los Angeles)",
  ])
    expect(text).toContain(words);
  expect(await within(card).findByText("One need has your proof beside it.", { exact: false })).toBeTruthy();
  expect(document.activeElement).toBe(within(card).getByRole("button", { name: "Write the thank-you" }));

  const late = within(screen.getByRole("region", { name: "Overdue" })).getByRole("listitem");
  expect(late.textContent).toContain("Marisol Ketterman, Juniper Mill");
  expect(late.textContent).toContain("due 22 h ago (Due Thu 2 Sep, 11:00 (Los Angeles))");
  expect(late.textContent).toContain("Still welcome until Tue 7 Sep, 11:00 (Los Angeles).");

  const today = rowsIn("Today");
  expect(today).toHaveLength(1);
  expect(today[0]).toContain("LinkedIn invitationLorraine Tsosie-Halbrook, Fiddleheadopens in 6 h");
  expect(rowsIn("This week").map((words) => words.replace(/\(.*/, ""))).toEqual([
    "Hospitality noteOdalys Pruitt, Fiddleheadin 30 h ",
    "Promise: the changeover checklist I useLorraine Tsosie-Halbrook, Fiddleheadin 3 days ",
    "Revamped résuméLorraine Tsosie-Halbrook, Fiddleheadin 3 days ",
    "Reply to the rejectionTomás Okafor, Bay Street Provisionsin 4 days ",
  ]);
});

test("what waits says until when and why; the call they named its hour; the rest unfolds", async () => {
  const { api } = await openSample();
  renderApp(api);
  await hero();
  const [call, thanks] = rowsIn("Waiting");
  expect(call).toContain("The one callHana Brandvold, Copperlinetomorrow at 10:00");
  expect(call).toContain("The time they named.");
  expect(thanks).toContain("quiet until 5 Sep");
  expect(thanks).toContain("Opens Sun 5 Sep, 08:00 (Los Angeles), as the interview ends.");
  expect(rowsIn("Waiting")).toHaveLength(4);
  fireEvent.click(screen.getByRole("button", { name: /^Show the \d+ that wait longer$/ }));
  expect(rowsIn("Waiting").at(-1)).toContain("Keep in touchTomás Okafor, Bay Street Provisions");
});

test("what can be written is written, and what is done elsewhere is logged: no button leads nowhere", async () => {
  const { api } = await openSample();
  renderApp(api);
  await hero();
  const buttons = within(screen.getByRole("region", { name: "This week" }))
    .getAllByRole("button")
    .map((button) => button.getAttribute("aria-label") ?? "")
    .filter((label) => !label.startsWith("More for"));
  expect(buttons).toEqual([
    "Write it: Hospitality note, Odalys Pruitt",
    "Log it: Promise: the changeover checklist I use, Lorraine Tsosie-Halbrook",
    "Write it: Revamped résumé, Lorraine Tsosie-Halbrook",
    "Write it: Reply to the rejection, Tomás Okafor",
  ]);
});

test("S puts a row off until tomorrow morning; it waits, says so, and can be brought back", async () => {
  const { api } = await openSample();
  const { revision } = await api.profile.get({});
  await api.profile.save({ revision, homeZone: "America/Los_Angeles" });
  renderApp(api);
  await hero();
  press("s");
  const sheet = await screen.findByRole("dialog", { name: "Put it off" });
  expect(sheet.textContent).toContain("It stays due Sat 4 Sep, 15:00 (Los Angeles).");
  fireEvent.click(within(sheet).getByRole("button", { name: "Tomorrow morning" }));
  await hero("Thank Odalys Pruitt");
  expect(rowsIn("Waiting")[0]).toContain("Lorraine Tsosie-Halbrook, Fiddleheadquiet until tomorrow");
  expect(rowsIn("Waiting")[0]).toContain("You put it off. It is due Sat 4 Sep, 15:00 (Los Angeles).");
  const { rows } = await api.followUps.today({});
  expect(rows.flatMap(({ snooze }) => snooze?.until ?? [])).toEqual(["2027-09-04T16:00:00Z"]);
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await hero();
});

test("what is due within hours goes before a letter that has a day left", async () => {
  const { api } = await openSample();
  const { rows } = await api.followUps.today({});
  const opportunityId = rows[0]?.opportunity.id ?? "";
  await api.followUps.add({ opportunityId, title: "Post the signed form", dueAt: "2027-09-03T18:00:00Z" });
  renderApp(api);
  const card = await hero("Post the signed form");
  fireEvent.click(within(card).getByRole("button", { name: "Mark as done" }));
  await screen.findByText("Done: Post the signed form");
  await hero();
});

test("a call at a time they named stands on the card two hours before it", async () => {
  const { api, setNow } = await openSample();
  setNow("2027-09-04T15:30:00Z");
  renderApp(api);
  const card = await hero("Call Hana Brandvold at 10:00");
  expect(card.textContent).toContain("The time they named.");
  fireEvent.click(within(card).getByRole("button", { name: "Write the talking points" }));
  expect(await screen.findByRole("button", { name: "Start the clock" })).toBeTruthy();
  expect(await screen.findByText(/The call opens Sat 4 Sep, 10:00 \(E9a\), so this is early/)).toBeTruthy();
});

test("the hero writes the letter and opens it; afterwards it offers to finish it", async () => {
  const { api } = await openSample();
  renderApp(api);
  fireEvent.click(within(await hero()).getByRole("button", { name: "Write the thank-you" }));
  await waitFor(() => expect(window.location.hash).toMatch(/^#\/interviews\/id-\d+\/letters\/id-\d+$/));
  const letter = await api.documents.get({ id: window.location.hash.split("/").at(-1) ?? "" });
  expect([letter.kind, letter.salutation]).toEqual(["thank_you", "Dear Ms. Tsosie-Halbrook,"]);
  act(() => {
    window.location.hash = "#/";
  });
  expect(await screen.findByRole("button", { name: "Finish the thank-you" })).toBeTruthy();
});

test("J, K and the arrows go from the card through all groups, and Enter acts", async () => {
  const { api } = await openSample();
  renderApp(api);
  await hero();
  press("j");
  expect(focusedRow()).toContain("Marisol");
  press("ArrowDown");
  expect(focusedRow()).toContain("LinkedIn");
  press("j");
  expect(focusedRow()).toContain("Odalys");
  press("k");
  press("k");
  expect(focusedRow()).toContain("Marisol");
  press("Enter");
  await waitFor(() => expect(window.location.hash).toMatch(/\/letters\//));
});

test("E skips with a reason, and the skip can be undone", async () => {
  const { api } = await openSample();
  renderApp(api);
  await hero();
  press("j");
  press("e");
  fireEvent.click(await screen.findByRole("button", { name: "It is too late for it" }));
  await screen.findByText("Skipped: thank-you for Marisol Ketterman");
  await waitFor(() => expect(screen.queryByRole("region", { name: "Overdue" })).toBeNull());
  const { rows } = await api.opportunities.list({});
  const mill = rows.find(({ opportunity }) => opportunity.companyShort === "Juniper Mill")?.opportunity.id ?? "";
  const { dossier } = await api.opportunities.open({ id: mill });
  expect(dossier.skips.map(({ reason }) => reason)).toEqual(["It is too late for it"]);
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("region", { name: "Overdue" })).toBeTruthy();
});

test("who fears to be a pest hears the facts first, and can write after all", async () => {
  const { api } = await openSample();
  renderApp(api);
  await hero();
  press("e");
  fireEvent.click(await screen.findByRole("button", { name: "Afraid to be a pest" }));
  const sheet = await screen.findByRole("dialog", { name: "You are not a pest" });
  expect(sheet.textContent).toContain("0 of 3 contacts this week: there is room for this one.");
  fireEvent.click(within(sheet).getByRole("button", { name: "Write the thank-you" }));
  await waitFor(() => expect(window.location.hash).toMatch(/\/letters\//));
});

test("other reasons are kept in the person's own words", async () => {
  const { api } = await openSample();
  renderApp(api);
  await hero();
  press("e");
  fireEvent.click(await screen.findByRole("button", { name: "Something else" }));
  const field = await screen.findByRole("textbox", { name: "Why, in your words" });
  fireEvent.keyDown(field, { key: "Enter" });
  expect(screen.getByRole("dialog")).toBeTruthy();
  fireEvent.change(field, { target: { value: "I know her from school" } });
  fireEvent.keyDown(field, { key: "Enter" });
  await screen.findByText("Skipped: thank-you for Lorraine Tsosie-Halbrook");
  await hero("Thank Odalys Pruitt");
});

test("the budget speaks in words: one left, then rest", async () => {
  const { api } = await openSample();
  const { rows } = await api.followUps.today({});
  const one = rows.find(({ row }) => row.personName.startsWith("Lorraine"));
  if (!one?.row.personId) throw new Error("No row");
  const contact = {
    opportunityId: one.opportunity.id,
    personId: one.row.personId,
    channel: "email",
    direction: "out",
  } as const;
  await api.touches.log({ ...contact, at: "2027-08-30T16:00:00Z" });
  await api.touches.log({ ...contact, at: "2027-08-31T16:00:00Z" });
  renderApp(api);
  expect((await hero()).textContent).toContain("One left this week2 of 3 contacts this week");
  expect(screen.queryByText("First contact since the interview: welcome.")).toBeNull();
  cleanup();
  await api.touches.log({ ...contact, at: "2027-09-01T16:00:00Z" });
  renderApp(api);
  expect((await hero()).textContent).toContain("Rest until Mon 6 Sep3 of 3 contacts this week");
});

test("a window that is looked at again shows the present minute", async () => {
  const { api, setNow } = await openSample();
  renderApp(api);
  expect((await hero()).textContent).toContain("30 h left");
  setNow("2027-09-03T16:01:00Z");
  document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  await waitFor(async () => expect((await hero()).textContent).toContain("29 h 59 min left"));
});

test("someone who lives elsewhere sees the instant there too", async () => {
  const { api } = await openSample();
  const { revision } = await api.profile.get({});
  await api.profile.save({ revision, homeZone: "Europe/Berlin" });
  renderApp(api);
  expect((await hero()).textContent).toContain("Sun 5 Sep, 00:00 (Berlin) at home");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Friday 3 September");
});

test("an empty journal offers the first interview, or a sample to look around", async () => {
  const { api } = await openJournalAt();
  renderApp(api);
  const add = await screen.findByRole("button", { name: "Add the interview" });
  expect(document.activeElement).toBe(add);
  fireEvent.click(add);
  expect(await screen.findByRole("dialog", { name: "New interview" })).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Close" }));
  fireEvent.click(await screen.findByRole("button", { name: "Look around with a sample journal" }));
  await hero();
});

test("a journal that does not answer is said, not blank", async () => {
  const { api } = await openJournalAt();
  renderApp(withCall(api, "followUps", { today: () => Promise.reject(new Error("gone")) }));
  expect((await screen.findByRole("alert")).textContent).toContain("Pronto does not answer");
});

test("names in any script and of any length are text, nothing else", async () => {
  const { api } = await openJournalAt();
  const name = `<img src=x onerror="alert(1)"> ليلى 田中 🧑🏽‍🍳 ${"Wolfeschlegelsteinhausen".repeat(8)}`;
  const opportunity = await api.opportunities.create({ companyLegal: name, role: name });
  const interview = await api.interviews.create({
    opportunityId: opportunity.id,
    startsWall: "2027-09-03T07:00",
    endsWall: "2027-09-03T08:00",
    zone: "America/Los_Angeles",
  });
  const person = await api.people.create({ fullName: name });
  await api.participations.create({ interviewId: interview.id, personId: person.id, role: "panel" });
  renderApp(api);
  expect((await hero(`Thank ${name}`)).querySelector("img")).toBeNull();
});
