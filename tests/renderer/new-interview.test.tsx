// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Client } from "#contract/contract";
import { openJournalAt, renderApp, start, typeDigits, withCall } from "./today-app.tsx";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(start) }); // 16:00 in UTC, which is this machine's zone here
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const sheet = () => screen.findByRole("dialog", { name: "New interview" });
const field = (name: string) => screen.getByRole<HTMLInputElement>("combobox", { name });
const text = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });
const type = (element: HTMLElement, value: string) => {
  act(() => element.focus());
  fireEvent.change(element, { target: { value } });
};
const addAndGoOn = () => fireEvent.keyDown(document.activeElement ?? document.body, { key: "Enter", ctrlKey: true });
const promise = () => screen.getByRole("dialog").textContent ?? "";

/** Typed again until the suggestions have been read. */
async function pick(name: string, typed: string, option: RegExp): Promise<void> {
  const found = await waitFor(() => {
    type(field(name), "");
    type(field(name), typed);
    return screen.getByRole("option", { name: option });
  });
  fireEvent.click(found);
}

function typeTime(label: "Start" | "End", digits: string): void {
  const group = screen.getByRole("group", { name: label });
  const [hour] = within(group).getAllByRole("spinbutton");
  if (hour) typeDigits(hour, digits);
}

async function open(api: Client): Promise<void> {
  renderApp(api, "#/people");
  fireEvent.click(await screen.findByRole("button", { name: /^New interview/ }));
  await sheet();
}

function typeInterview(): void {
  type(field("Employer"), "Fiddlehead Bakehouse, Inc.");
  type(text("Role"), "Production Supervisor");
  typeTime("Start", "1320");
  typeTime("End", "1435");
  type(field("Name, person 1"), "Lorraine Tsosie-Halbrook");
  type(text("Title, person 1"), "Plant Director");
  type(text("E-mail, person 1"), "l@fiddlehead.example");
  fireEvent.keyDown(text("E-mail, person 1"), { key: "Enter" });
  type(field("Name, person 2"), "Odalys Pruitt");
}

async function stored(api: Client) {
  const { rows } = await api.opportunities.list({});
  const dossiers = await Promise.all(rows.map(({ opportunity: { id } }) => api.opportunities.open({ id })));
  return dossiers.map(({ dossier }) => dossier);
}

test("employer, job, time and people are stored, and the debrief opens", async () => {
  const { api } = await openJournalAt();
  await open(api);
  await waitFor(() => expect(document.activeElement).toBe(field("Employer")));
  typeInterview();
  expect(document.activeElement).toBe(field("Name, person 2"));
  expect(promise()).toContain("Thank-yous will be due Sun 5 Sep, 14:35");
  addAndGoOn();
  await waitFor(() => expect(window.location.hash).toMatch(/^#\/interviews\/id-\d+\/debrief$/));
  expect(screen.queryByRole("dialog")).toBeNull();
  const [dossier] = await stored(api);
  expect(dossier?.opportunity).toMatchObject({
    companyLegal: "Fiddlehead Bakehouse, Inc.",
    role: "Production Supervisor",
  });
  expect(dossier?.interviews).toMatchObject([
    {
      startsWall: "2027-09-03T13:20",
      endsWall: "2027-09-03T14:35",
      isZoneAssumed: true,
      mode: "onsite",
      status: "completed",
      round: 1,
    },
  ]);
  expect(dossier?.people).toMatchObject([
    { fullName: "Lorraine Tsosie-Halbrook", title: "Plant Director", email: "l@fiddlehead.example" },
    { fullName: "Odalys Pruitt", email: null },
  ]);
  expect(dossier?.participations.map(({ role }) => role)).toEqual(["hiring_authority", "panel"]);
});

test("what is missing is said at its field, and nothing that was typed is lost", async () => {
  const { api } = await openJournalAt();
  await open(api);
  type(text("E-mail, person 1"), "l@fiddlehead.example");
  typeTime("End", "1435");
  addAndGoOn();
  for (const words of ["Which employer was it?", "Which job was it about?", "When did it start?", /^Who is this\?/])
    expect(await screen.findByText(words)).toBeTruthy();
  expect(document.activeElement).toBe(field("Employer"));
  typeTime("Start", "1520");
  expect(screen.getByText("It ends before it starts.")).toBeTruthy();
  expect(text("E-mail, person 1").value).toBe("l@fiddlehead.example");
  expect(await stored(api)).toEqual([]);
});

test("Esc keeps the draft until it is added or begun anew", async () => {
  const { api } = await openJournalAt();
  await open(api);
  typeInterview();
  fireEvent.keyDown(field("Name, person 2"), { key: "Escape" });
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  fireEvent.click(screen.getByRole("button", { name: /^New interview/ }));
  await sheet();
  expect([field("Employer").value, field("Name, person 2").value]).toEqual([
    "Fiddlehead Bakehouse, Inc.",
    "Odalys Pruitt",
  ]);
  fireEvent.click(screen.getByRole("button", { name: "Start over" }));
  expect([field("Employer").value, field("Name, person 1").value]).toEqual(["", ""]);
});

test("a known employer gets a further round, and a known person is not stored twice", async () => {
  const { api } = await openJournalAt();
  await api.sample.fill({});
  await open(api);
  await pick("Employer", "Fiddle", /Fiddlehead/);
  expect([field("Employer").value, text("Role").value]).toEqual(["Fiddlehead", "Second-Shift Production Supervisor"]);
  expect(promise()).toContain("round 2");
  typeTime("Start", "0900");
  await pick("Name, person 1", "Lorr", /Lorraine/);
  expect(text("Title, person 1").value).toBe("Plant Director");
  const before = (await api.people.list({})).people.length;
  fireEvent.click(screen.getByRole("button", { name: "Add only" }));
  expect(await screen.findByText("The interview with Fiddlehead is added.")).toBeTruthy();
  expect(window.location.hash).toBe("#/people");
  const all = await stored(api);
  expect(all.length).toBe(6);
  const dossier = all.find(({ opportunity }) => opportunity.companyShort === "Fiddlehead");
  expect(dossier?.interviews.map(({ round }) => round)).toEqual([1, 2]);
  expect((await api.people.list({})).people.length).toBe(before);
});

test("another job at a known employer is a process of its own", async () => {
  const { api } = await openJournalAt();
  await api.sample.fill({});
  await open(api);
  await pick("Employer", "Fiddle", /Fiddlehead/);
  type(text("Role"), "Plant Manager");
  typeTime("Start", "0900");
  addAndGoOn();
  await waitFor(() => expect(window.location.hash).toMatch(/debrief$/));
  expect((await stored(api)).length).toBe(7);
});

test("what fails midway is said; the second try adds only the rest", async () => {
  const { api } = await openJournalAt();
  let failures = 1;
  const create: Client["people"]["create"] = (person) =>
    person.fullName === "Odalys Pruitt" && failures-- > 0
      ? Promise.reject(new Error("gone"))
      : api.people.create(person);
  await open(withCall(api, "people", { create }));
  typeInterview();
  addAndGoOn();
  expect((await screen.findByRole("alert")).textContent).toContain(
    "Added so far: the employer, the interview and Lorraine Tsosie-Halbrook.",
  );
  expect(field("Name, person 2").value).toBe("Odalys Pruitt");
  type(text("Role"), "Shift Supervisor");
  addAndGoOn();
  await waitFor(() => expect(window.location.hash).toMatch(/debrief$/));
  const [dossier, ...others] = await stored(api);
  expect(others).toEqual([]);
  expect(dossier?.opportunity.role).toBe("Shift Supervisor");
  expect(dossier?.interviews.length).toBe(1);
  expect(dossier?.participations.length).toBe(2);
  expect((await api.people.list({})).people.length).toBe(2);
});

test("one that lies ahead is prepared for, and its zone is the person's word once touched", async () => {
  const { api } = await openJournalAt();
  await open(api);
  type(field("Employer"), "Alder & Ash");
  type(text("Role"), "Shift Manager");
  typeTime("Start", "1900");
  expect(screen.getByRole("button", { name: "Add and prepare" })).toBeTruthy();
  await pick("Zone", "chicago", /^Chicago/);
  expect(promise()).not.toContain("guessed");
  expect(promise()).toContain("Sun 5 Sep, 20:00 (Chicago)");
  fireEvent.click(screen.getByRole("radio", { name: "Video" }));
  addAndGoOn();
  await waitFor(() => expect(window.location.hash).toMatch(/prepare$/));
  const [dossier] = await stored(api);
  expect(dossier?.interviews).toMatchObject([
    { zone: "America/Chicago", isZoneAssumed: false, mode: "video", status: "planned", endsWall: null },
  ]);
});
