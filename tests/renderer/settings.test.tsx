// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Platform } from "#core/platform";
import { Shell } from "../../src/renderer/app/shell.tsx";
import { openTestJournal } from "../support/open-test-journal.ts";
import { renderApp, stored, type } from "../support/render-app.tsx";

test("what is set is stored without a button", async () => {
  const { api } = await renderApp("/settings");
  type(await screen.findByLabelText("Your name"), "Asha Rao");
  fireEvent.click(screen.getByRole("checkbox", { name: "Friday" }));
  fireEvent.click(screen.getByRole("radio", { name: "Premium" }));
  fireEvent.click(screen.getByRole("switch", { name: /Single-letter keys/ }));
  fireEvent.click(screen.getByRole("checkbox", { name: "As in the interview" }));
  await stored(() => api.profile.get({}), {
    fullName: "Asha Rao",
    linkedinTier: "premium",
    homeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  await stored(() => api.settings.get({}), { weekend: [5, 6, 7], hasLetterKeys: false });
  fireEvent.click(screen.getByRole("radio", { name: "Dark" }));
  await waitFor(() => expect(document.documentElement.dataset["theme"]).toBe("dark"));
  fireEvent.click(screen.getByRole("radio", { name: "As the computer" }));
  await waitFor(() => expect(document.documentElement.dataset["theme"]).toBeUndefined());
});

test("what is said of reminders is stored, beside what else is set meanwhile", async () => {
  const { api } = await renderApp("/settings");
  const remind = await screen.findByRole("switch", { name: /^Remind me once when something is due/ });
  const name = screen.getByRole<HTMLInputElement>("switch", { name: /^Name the employer/ });
  expect([remind, name].map((each) => (each instanceof HTMLInputElement ? each.checked : null))).toEqual([true, false]);
  fireEvent.click(remind);
  fireEvent.click(screen.getByRole("checkbox", { name: "Friday" })); // another group, of the same record
  fireEvent.click(name);
  fireEvent.click(screen.getByRole("button", { name: /LinkedIn invitations/ }));
  fireEvent.click(await screen.findByRole("option", { name: "The same evening" }));
  await stored(() => api.settings.get({}), {
    hasReminders: false,
    namesEmployer: true,
    linkedinPolicy: "same_day",
    weekend: [5, 6, 7],
  });
  expect(screen.queryByRole("switch", { name: /log in|tray/ })).toBeNull(); // this host has no desktop
});

test("on a desktop, start at login and the tray are chosen", async () => {
  let choices = { startsAtLogin: false, staysInTray: false };
  const set: NonNullable<Platform["desktop"]>["set"] = ({ startsAtLogin, staysInTray }) => {
    if (staysInTray !== undefined) throw new Error("no tray");
    choices = { ...choices, startsAtLogin: startsAtLogin ?? choices.startsAtLogin };
  };
  await renderApp("/settings", undefined, { desktop: { get: () => choices, set: set } });
  const login = await screen.findByRole<HTMLInputElement>("switch", { name: /^Start Pronto when I log in/ });
  fireEvent.click(login);
  await waitFor(() => expect([choices.startsAtLogin, login.checked]).toEqual([true, true]));
  const tray = screen.getByRole<HTMLInputElement>("switch", { name: /^Keep Pronto in the tray/ });
  fireEvent.click(tray);
  expect((await screen.findByRole("alert")).textContent).toMatch(/^Your system did not take that/);
  expect(tray.checked).toBe(false);
});

test("where nothing can start at login, it is not asked", async () => {
  const desktop = { get: () => ({ startsAtLogin: null, staysInTray: true }), set: () => {} };
  await renderApp("/settings", undefined, { desktop });
  expect(await screen.findByRole<HTMLInputElement>("switch", { name: /tray/ })).toMatchObject({ checked: true });
  expect(screen.queryByRole("switch", { name: /log in/ })).toBeNull();
});

test("a holiday is added and taken away", async () => {
  const { api } = await renderApp("/settings", async (client) => {
    const { revision } = await client.settings.get({});
    await client.settings.save({ revision, holidays: [{ on: "2026-12-25", name: "Christmas Day" }] });
  });
  fireEvent.click(await screen.findByRole("button", { name: "Remove Christmas Day" }));
  await stored(async () => (await api.settings.get({})).holidays.length, 0);
  fireEvent.click(screen.getByRole("button", { name: "Add" }));
  expect(await screen.findByText("Which day is it?")).toBeTruthy();
});

test("it says where the journal is and what protects it", async () => {
  const { platform } = await renderApp("/settings");
  expect(await screen.findByText(platform.dataDir)).toBeTruthy();
  expect(screen.getByText(/which only your account may read/)).toBeTruthy();
  expect(screen.getByText(/AES-256/)).toBeTruthy();
});

test("what lies in the trash is put back", async () => {
  const { api } = await renderApp("/trash", async (client) => {
    const { id } = await client.people.create({ fullName: "Mira Anders" });
    await client.people.remove({ id });
  });
  fireEvent.click(await screen.findByRole("button", { name: "Put back Mira Anders" }));
  expect(await screen.findByText("Nothing in the trash")).toBeTruthy();
  expect((await api.people.list({})).people).toHaveLength(1);
});

async function start() {
  cleanup();
  const { api } = await openTestJournal();
  window.location.hash = "/";
  render(<Shell api={api} />);
  const name = await screen.findByLabelText("Your name");
  return { api, name };
}

test("the first sheet takes what a letter needs", async () => {
  const { api, name } = await start();
  expect(screen.getByRole("dialog", { name: "Welcome to your journal" })).toBeTruthy();
  type(name, "Asha Rao");
  type(screen.getByLabelText("E-mail"), "asha@rao.example");
  fireEvent.click(screen.getByRole("button", { name: "Start" }));
  await stored(() => api.profile.get({}), {
    fullName: "Asha Rao",
    email: "asha@rao.example",
    homeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    isIntroduced: true,
  });
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("the first sheet can wait, by its button and by Esc, and does not come again", async () => {
  const { api, name } = await start();
  type(name, "Asha");
  fireEvent.keyDown(name, { key: "Escape" });
  fireEvent.keyUp(name, { key: "Escape" });
  await stored(() => api.profile.get({}), { fullName: "", homeZone: null, isIntroduced: true });
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const second = await start();
  fireEvent.click(screen.getByRole("button", { name: "Later" }));
  await stored(() => second.api.profile.get({}), { fullName: "", isIntroduced: true });
});

test("what cannot be an e-mail address or a phone number is said quietly, and taken all the same", async () => {
  const { api } = await start();
  const [email, phone] = [screen.getByLabelText("E-mail"), screen.getByLabelText("Phone")];
  const leave = (field: HTMLElement, value: string) => {
    fireEvent.focus(field);
    type(field, value);
    const isSaidWhileTyping = screen.queryByText(/does not look like/) !== null;
    fireEvent.blur(field);
    return isSaidWhileTyping;
  };
  expect(leave(email, "not an email")).toBe(false);
  expect(await screen.findByText("This does not look like an e-mail address.")).toBeTruthy();
  leave(email, "asha@rao.example");
  await waitFor(() => expect(screen.queryByText(/does not look like/)).toBeNull());
  leave(phone, "12");
  expect(await screen.findByText("This does not look like a phone number.")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Start" }));
  await stored(() => api.profile.get({}), { email: "asha@rao.example", phone: "12", isIntroduced: true });
});

test("what is looked at in letters is chosen, and own words are taken back", async () => {
  const { api } = await renderApp("/settings", async (client) => {
    const { revision } = await client.settings.get({});
    await client.settings.save({ revision, ownWords: ["froobling", "sheeter"] });
  });
  fireEvent.click(await screen.findByRole("switch", { name: /^Look at spelling and grammar/ }));
  fireEvent.click(screen.getByRole("button", { name: "Your words (2)" }));
  fireEvent.click(screen.getByRole("button", { name: "Remove sheeter" }));
  const notes = screen.getByLabelText("LinkedIn invitations with a note, a month");
  fireEvent.change(notes, { target: { value: "5" } });
  fireEvent.blur(notes);
  await stored(() => api.settings.get({}), { checksGrammar: false, ownWords: ["froobling"], linkedinNotesAMonth: 5 });
});
