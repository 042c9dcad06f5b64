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

/** The sample, at the log of one of its processes. */
async function openLog(employer: string): Promise<TestApp & { readonly opportunityId: string }> {
  const journal = await openJournalAt();
  await journal.api.sample.fill({});
  const { rows } = await journal.api.opportunities.list({});
  const found = rows.find(
    ({ opportunity, interviews }) => opportunity.companyShort === employer && interviews.length > 0,
  );
  renderApp(journal.api, `#/interviews/${found?.interviews[0]?.id}/log`);
  return { ...journal, opportunityId: found?.opportunity.id ?? "" };
}

async function openSheet(): Promise<HTMLElement> {
  fireEvent.click((await screen.findAllByRole("button", { name: "Log a contact" }))[0] ?? document.body);
  return screen.findByRole("dialog", { name: "Log a contact" });
}

async function choose(field: string, option: string): Promise<void> {
  fireEvent.click(screen.getByRole("button", { name: new RegExp(`${field}$`) }));
  fireEvent.click(await screen.findByRole("option", { name: new RegExp(`^${option}`) }));
}

const logButton = () => screen.getByRole("button", { name: /^Log (it|the call)$/ });
const isReady = () => waitFor(() => expect(logButton().hasAttribute("disabled")).toBe(false));
const press = (key: string, more = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });

test("a contact is logged with its kind; for ten seconds it can be taken back", async () => {
  const { api, opportunityId } = await openLog("Fiddlehead");
  await openSheet();
  await choose("What it was", "Thank-you");
  expect(await screen.findByText("First contact since the interview: welcome")).toBeTruthy();
  await isReady();
  press("Enter", { ctrlKey: true });
  await screen.findByText("Logged: E-mail: thank-you");
  const { plan } = await api.opportunities.open({ id: opportunityId });
  expect(plan.find(({ kind }) => kind === "thank_you")?.state).toBe("done_on_time");
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(async () => {
    const again = await api.opportunities.open({ id: opportunityId });
    expect(again.plan.find(({ kind }) => kind === "thank_you")?.state).toBe("open");
  });
  expect(await screen.findByText("Taken back at once", { exact: false })).toBeTruthy();
});

test("a refusal says the rule and why, has no way through, and offers the next step", async () => {
  await openLog("Juniper Mill");
  await openSheet();
  await choose("How", "Call");
  expect(
    await screen.findByText(/the telephone is not part of it \(E9d\)\. Write in the way they named\./),
  ).toBeTruthy();
  expect(logButton().hasAttribute("disabled")).toBe(true);
  press("Enter", { ctrlKey: true });
  expect(screen.getByRole("dialog")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "By e-mail instead" }));
  expect(screen.getByRole("button", { name: /E-mail How$/ })).toBeTruthy();
});

test("a hold asks for a reason, which is kept beside the entry", async () => {
  const { api, opportunityId } = await openLog("Juniper Mill");
  const { dossier } = await api.opportunities.open({ id: opportunityId });
  const personId = dossier.people[0]?.id ?? "";
  await api.touches.log({ opportunityId, personId, channel: "email", direction: "out", at: start });
  await openSheet();
  await choose("What it was", "Something else");
  expect(await screen.findByText(/one contact a day is enough \(G4\)/)).toBeTruthy();
  expect(logButton().hasAttribute("disabled")).toBe(true);
  const why = screen.getByRole("textbox", { name: "Why it is right all the same" });
  fireEvent.change(why, { target: { value: "The file was missing" } });
  await isReady();
  press("Enter", { ctrlKey: true });
  expect(await screen.findByText("G4 was passed: “The file was missing”", { exact: false })).toBeTruthy();
});

test("a warning takes one confirmation, and is noted as seen", async () => {
  await openLog("Fiddlehead");
  await openSheet();
  await choose("What it was", "Check-in");
  expect(await screen.findByText(/The check-in opens Wed 15 Sep, 09:00 \(E8\), so this is early\./)).toBeTruthy();
  expect(logButton().hasAttribute("disabled")).toBe(true);
  fireEvent.click(screen.getByRole("checkbox", { name: "I have seen it, and go on" }));
  await isReady();
  fireEvent.click(logButton());
  expect(await screen.findByText("E8 was seen", { exact: false })).toBeTruthy();
});

test("a call says beforehand that it is the one, cannot be undone, and stays used", async () => {
  const { api, opportunityId, setNow } = await openLog("Copperline");
  setNow("2027-09-04T17:05:00Z");
  vi.setSystemTime("2027-09-04T17:05:00Z");
  await openSheet();
  await choose("How", "Call");
  expect(await screen.findByText("This is the one call of the process.")).toBeTruthy();
  fireEvent.click(screen.getByRole("radio", { name: "Nobody answered" }));
  expect(await screen.findByText(/an attempt: two at most, on two days/)).toBeTruthy();
  expect(screen.queryByText("This is the one call of the process.")).toBeNull();
  fireEvent.click(screen.getByRole("radio", { name: "I left a voicemail" }));
  await isReady();
  fireEvent.click(screen.getByRole("button", { name: "Log the call" }));
  await screen.findByText(/^Logged: Voicemail: the one call\. It is used now/);
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  const { dossier } = await api.opportunities.open({ id: opportunityId });
  expect(dossier.touches.map(({ isTheCall }) => isTheCall)).toContain(true);
  expect(await screen.findByText(/the one call was used Sat 4 Sep\.$/)).toBeTruthy();
  await openSheet();
  await choose("How", "Call");
  expect(await screen.findByText(/One call in a process, and it is used \(G1\)/)).toBeTruthy();
});

test("what comes from them is never counted; a remark stands beside its entry", async () => {
  await openLog("Fiddlehead");
  await openSheet();
  fireEvent.click(screen.getByRole("radio", { name: "From them" }));
  expect(screen.getByText(/What comes from them is never counted/)).toBeTruthy();
  fireEvent.change(screen.getByRole("textbox", { name: "In a few words" }), {
    target: { value: "Thanks, we will write" },
  });
  await isReady();
  fireEvent.click(logButton());
  expect(await screen.findByText("Thanks, we will write")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Remark on E-mail, Lorraine Tsosie-Halbrook" }));
  const sheet = await screen.findByRole("dialog", { name: "Add a remark" });
  const field = within(sheet).getByRole("textbox", { name: "In a few words" });
  fireEvent.change(field, { target: { value: "It was Odalys who wrote" } });
  fireEvent.keyDown(field, { key: "Enter" });
  expect(await screen.findByText("Thanks, we will write · Remark: It was Odalys who wrote")).toBeTruthy();
});

test("a contact of another day is logged at its time, and none that is still to come", async () => {
  const { api, opportunityId } = await openLog("Juniper Mill");
  await openSheet();
  const day = screen.getByRole("spinbutton", { name: /^day/ });
  fireEvent.keyDown(day, { key: "ArrowUp" });
  expect(await screen.findByText("not yet")).toBeTruthy();
  expect(logButton().hasAttribute("disabled")).toBe(true);
  fireEvent.keyDown(day, { key: "ArrowDown" });
  fireEvent.keyDown(day, { key: "ArrowDown" });
  await choose("What it was", "Thank-you");
  await isReady();
  fireEvent.click(logButton());
  await screen.findByText("Logged: E-mail: thank-you");
  const { dossier } = await api.opportunities.open({ id: opportunityId });
  expect(dossier.touches.find(({ kind }) => kind === "thank_you")?.at).toBe("2027-09-02T16:00:00Z");
});
