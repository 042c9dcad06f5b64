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
  const waiting = within(screen.getByRole("region", { name: "Waiting" })).getByRole("listitem");
  expect(waiting.textContent).toContain("quiet until 5 Sep");
  expect(waiting.textContent).toContain("Opens Sun 5 Sep, 08:00 (Los Angeles), as the interview ends.");
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
  expect(focusedRow()).toContain("Odalys");
  press("j");
  expect(focusedRow()).toContain("Priya");
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
  await api.touches.log(contact);
  await api.touches.log(contact);
  renderApp(api);
  expect((await hero()).textContent).toContain("One left this week2 of 3 contacts this week");
  expect(screen.queryByText("First contact since the interview: welcome.")).toBeNull();
  cleanup();
  await api.touches.log(contact);
  renderApp(api);
  expect((await hero()).textContent).toContain("Rest3 of 3 contacts this week");
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
