// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Client } from "#contract/contract";
import { renderApp, stored, type } from "../support/render-app.tsx";

async function makePerson(api: Client, fullName = "Mira Anders") {
  return api.people.create({ fullName, honorific: "Dr.", familyName: "Anders", employer: "Alder", title: "Baker" });
}

test("everyone met stands there by name, and a search leaves those who are meant", async () => {
  await renderApp("/people", async (api) => {
    await makePerson(api);
    await makePerson(api, "Zoë Brand");
    await makePerson(api, "<img src=x onerror=alert(1)>");
  });
  expect(await screen.findByRole("link", { name: "<img src=x onerror=alert(1)>" })).toBeTruthy();
  type(screen.getByRole("searchbox", { name: "Find a person" }), "zoe");
  const list = await screen.findByRole("list", { name: "Found" });
  await waitFor(() => expect(within(list).queryAllByRole("link")).toHaveLength(1));
  expect(within(list).getByRole("link").getAttribute("href")).toMatch(/^#\/people\//);
  expect(list.querySelector("mark")?.textContent).toBe("Zoë");
  type(screen.getByRole("searchbox", { name: "Find a person" }), "nobody at all");
  expect(await screen.findByText(/Nobody here is called that/)).toBeTruthy();
});

test("without people the screen says what will stand there", async () => {
  await renderApp("/people");
  expect(await screen.findByRole("heading", { name: "Nobody here yet" })).toBeTruthy();
});

test("a person is stored as typed, with the salutation read along", async () => {
  let id = "";
  const { api } = await renderApp("/people", async (client) => {
    id = (await makePerson(client)).id;
  });
  fireEvent.click(await screen.findByRole("link", { name: "Mira Anders" }));
  window.location.hash = `/people/${id}`;
  expect(await screen.findByText("Dr. Anders")).toBeTruthy();
  type(screen.getByLabelText("What follows “Dear”"), "Mira");
  expect(screen.getByText("Mira", { selector: "bdi" })).toBeTruthy();
  type(screen.getByLabelText("E-mail"), "mira@alder.example");
  await stored(() => api.people.open({ id }), { person: { addressAs: "Mira", email: "mira@alder.example" } });
  type(screen.getByLabelText("E-mail"), "");
  type(screen.getByLabelText("Full name"), "");
  expect(screen.getByText(/A name is needed/)).toBeTruthy();
  await stored(() => api.people.open({ id }), { person: { fullName: "Mira Anders", email: null } });
});

test("what changed elsewhere is merged; a field that both changed waits for the person", async () => {
  let id = "";
  const { api } = await renderApp("/people", async (client) => {
    id = (await makePerson(client)).id;
  });
  window.location.hash = `/people/${id}`;
  const notes = await screen.findByRole("textbox", { name: "Private notes" });
  await api.people.save({ id, revision: 1, phone: "+44 1" });
  type(notes, "mine");
  await stored(() => api.people.open({ id }), { person: { notes: "mine", phone: "+44 1" } });
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>("Phone").value).toBe("+44 1"));

  const { person } = await api.people.open({ id });
  await api.people.save({ id, revision: person.revision, notes: "theirs", email: "m@a.example" });
  type(notes, "mine, longer");
  expect((await screen.findByRole("alert", {}, { timeout: 3000 })).textContent).toBe(
    "Private notes changed elsewhere while you typed",
  );
  expect((await api.people.open({ id })).person.notes).toBe("theirs");
  fireEvent.click(screen.getByRole("button", { name: "Keep both" }));
  await stored(() => api.people.open({ id }), {
    person: { notes: "theirs\n\nmine, longer", email: "m@a.example" },
  });
  expect(screen.queryByRole("alert")).toBeNull();
});

test.each([
  ["Keep mine", "mine"],
  ["Take theirs", "theirs"],
])("%s settles a clash", async (choice, expected) => {
  let id = "";
  const { api } = await renderApp("/people", async (client) => {
    id = (await makePerson(client)).id;
  });
  window.location.hash = `/people/${id}`;
  const title = await screen.findByLabelText<HTMLInputElement>("Title");
  await api.people.save({ id, revision: 1, title: "theirs" });
  type(title, "mine");
  fireEvent.click(await screen.findByRole("button", { name: choice }, { timeout: 3000 }));
  await waitFor(() => expect(title.value).toBe(expected));
  await stored(() => api.people.open({ id }), { person: { title: expected } });
  type(title, "typed on");
  await stored(() => api.people.open({ id }), { person: { title: "typed on" } });
});

test("a draft that could not be saved is there again when the person is next opened", async () => {
  let id = "";
  const { api } = await renderApp("/people", async (client) => {
    id = (await makePerson(client)).id;
  });
  window.location.hash = `/people/${id}`;
  const title = await screen.findByLabelText<HTMLInputElement>("Title");
  await api.people.save({ id, revision: 1, title: "theirs" });
  type(title, "mine");
  await screen.findByRole("alert", {}, { timeout: 3000 });
  window.location.hash = "/people";
  await screen.findByRole("searchbox", { name: "Find a person" });
  window.location.hash = `/people/${id}`;
  expect((await screen.findByLabelText<HTMLInputElement>("Title")).value).toBe("mine");
  fireEvent.click(await screen.findByRole("button", { name: "Keep both" }, { timeout: 3000 }));
  await stored(() => api.people.open({ id }), { person: { title: "theirs / mine" } });
});

test("their interviews and contacts stand below, in words", async () => {
  let id = "";
  await renderApp("/people", async (client) => {
    id = (await makePerson(client)).id;
    const { id: opportunityId } = await client.opportunities.create({ companyLegal: "Alder Ltd", role: "Baker" });
    const { id: interviewId } = await client.interviews.create({
      opportunityId,
      zone: "America/Chicago",
      startsWall: "2026-01-22T15:10",
    });
    const { people } = await client.people.list({});
    const [person] = people;
    if (person === undefined) throw new Error("nobody");
    await client.participations.create({
      interviewId,
      personId: person.id,
      permission: "granted",
      permissionChannels: ["email"],
      permissionWords: "e-mail is best",
    });
    await client.touches.log({
      opportunityId,
      personId: person.id,
      channel: "call",
      direction: "in",
      note: "asked for references",
    });
  });
  window.location.hash = `/people/${id}`;
  expect(await screen.findByRole("link", { name: "Alder" })).toBeTruthy();
  expect(screen.getByText("A follow-up is welcome by e-mail: “e-mail is best”")).toBeTruthy();
  expect(screen.getByText("Call from them")).toBeTruthy();
  expect(screen.getByText("asked for references")).toBeTruthy();
});

test("a deleted person can be brought back", async () => {
  let id = "";
  const { api } = await renderApp("/people", async (client) => {
    id = (await makePerson(client)).id;
  });
  window.location.hash = `/people/${id}`;
  fireEvent.click(await screen.findByRole("button", { name: "Delete" }));
  expect(await screen.findByText(/The name stays on past contacts/)).toBeTruthy();
  expect(window.location.hash).toBe("#/people");
  await stored(() => api.people.list({}), { people: [] });
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("link", { name: "Mira Anders" })).toBeTruthy();
});

test("an address of nobody is said plainly", async () => {
  await renderApp("/people/nobody");
  expect((await screen.findByRole("alert")).textContent).toMatch(/no longer there/);
});
