// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Client } from "#contract/contract";
import { documentKindOf } from "#domain/compose/compose";
import { renderApp, stored, type } from "../support/render-app.tsx";

async function makeLetter(api: Client) {
  await api.sample.fill({});
  return api.documents.create({ ...(await anInterview(api)), kind: "thank_you" });
}

/** One of the sample journal's, with somebody who was met there. */
async function anInterview(api: Client) {
  const { rows } = await api.opportunities.list({});
  const row = rows.find(({ opportunity }) => opportunity.companyShort === "Fiddlehead");
  const { people } = await api.people.list({});
  return {
    interviewId: row?.interviews[0]?.id ?? "",
    personId: people.find(({ fullName }) => fullName.startsWith("Lorraine"))?.id ?? "",
  };
}

test("what is not saved yet is neither sent nor exported", async () => {
  let letter: Awaited<ReturnType<typeof makeLetter>> | undefined;
  const { api } = await renderApp("/", async (client) => {
    letter = await makeLetter(client);
  });
  const { id = "", interviewId = "", body = "", revision = 0 } = letter ?? {};
  window.location.hash = `/interviews/${interviewId}/letters/${id}`;
  const field = await screen.findByRole("textbox", { name: "Body of the letter" });
  await api.documents.save({ id, revision, body: `${body} Theirs.` });
  type(field, `${body} Mine.`);
  await screen.findByRole("alert", {}, { timeout: 3000 });
  fireEvent.click(screen.getByRole("button", { name: "I sent it" }));
  await screen.findByText("Not done: your last words are not saved yet.");
  expect((await api.documents.get({ id })).state).toBe("draft");
  fireEvent.click(screen.getByRole("button", { name: /^Export/ }));
  await screen.findByText("Not done: your last words are not saved yet.");
  expect((await api.documents.get({ id })).state).toBe("draft");
});

test("a slip is mended with one click, and a word of one's own is found no more", { timeout: 30_000 }, async () => {
  let letter: Awaited<ReturnType<typeof makeLetter>> | undefined;
  const { api } = await renderApp("/", async (client) => {
    letter = await makeLetter(client);
  });
  const { id = "", interviewId = "", body = "" } = letter ?? {};
  window.location.hash = `/interviews/${interviewId}/letters/${id}`;
  const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Body of the letter" });
  type(field, `${body} I recieved your froobling.`);
  const patient = { timeout: 20_000 };
  fireEvent.click(await screen.findByRole("button", { name: "Write “received”" }, patient));
  expect(field.value).toBe(`${body} I received your froobling.`);
  fireEvent.click(await screen.findByRole("button", { name: "Add to my words" }, patient));
  await screen.findByText("“froobling” is one of your words now");
  await waitFor(() => expect(screen.queryByText("Is this word spelt right?")).toBeNull(), patient);
  await stored(() => api.settings.get({}), { ownWords: ["froobling"] });
});

test("a letter written elsewhere opens as itself, with the focus in its text", async () => {
  const { api } = await renderApp("/", (client) => client.sample.fill({}));
  const { interviewId, personId } = await anInterview(api);
  window.location.hash = `/interviews/${interviewId}/letters`;
  await screen.findByRole("button", { name: "Write it: Thank-you" });
  const { id } = await api.documents.create({ interviewId, personId, kind: "thank_you" });
  window.location.hash = `/interviews/${interviewId}/letters/${id}`;
  const field = await screen.findByRole("textbox", { name: "Body of the letter" });
  await waitFor(() => expect(document.activeElement).toBe(field));
});

test.each([
  ["thank_you", "Body of the letter"],
  ["linkedin_invite", "The note"],
])("%s says what is good to know beside its review", async (kind, field) => {
  const { api } = await renderApp("/", (client) => client.sample.fill({}));
  const { interviewId, personId } = await anInterview(api);
  const { id } = await api.documents.create({ interviewId, personId, kind });
  window.location.hash = `/interviews/${interviewId}/letters/${id}`;
  await screen.findByRole("textbox", { name: field });
  const lines = within(await screen.findByRole("list", { name: "Good to know" })).getAllByRole("listitem");
  expect(lines.map(({ textContent }) => textContent)).toEqual(documentKindOf(kind)?.advice);
});

test("what the core changes with a save is no clash with what is typed next, nor keeps it from the page", {
  timeout: 20_000,
}, async () => {
  const { api } = await renderApp("/", (client) => client.sample.fill({}));
  const { interviewId, personId } = await anInterview(api);
  const { id, body } = await api.documents.create({ interviewId, personId, kind: "thank_you" });
  window.location.hash = `/interviews/${interviewId}/letters/${id}`;
  const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Body of the letter" });
  await api.documents.exportDocx({ id, release: { warned: true } });
  type(field, `${body} Gladly.`);
  await stored(() => api.documents.get({ id }), { body: `${body} Gladly.`, state: "draft" });
  await api.documents.exportDocx({ id, release: { warned: true } });
  type(field, `${body} Gladly, always.`);
  await stored(() => api.documents.get({ id }), { body: `${body} Gladly, always.` });
  expect(screen.queryByText(/changed elsewhere/)).toBeNull();
  fireEvent.click((await screen.findAllByRole("button", { name: "More" }))[0] ?? document.body);
  fireEvent.click(await screen.findByRole("menuitem", { name: "Write it anew from the facts" }));
  await waitFor(() => expect(field.value).toBe(body), { timeout: 3000 });
});

test("a fact or a phrase is put in where the cursor was, and one writes on behind it", async () => {
  const { api } = await renderApp("/", (client) => client.sample.fill({}));
  const { interviewId, personId } = await anInterview(api);
  const { id, body } = await api.documents.create({ interviewId, personId, kind: "thank_you" });
  await api.templates.create({ name: "Warm", part: "phrase", text: "Warmly said." });
  window.location.hash = `/interviews/${interviewId}/letters/${id}`;
  const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Body of the letter" });
  const at = body.indexOf(" ");
  field.setSelectionRange(at, at);
  fireEvent.click(await screen.findByRole("button", { name: "My phrases" }));
  fireEvent.click(await screen.findByRole("menuitem", { name: "Warm" }));
  await waitFor(() => expect(field.value).toBe(`${body.slice(0, at)} Warmly said.${body.slice(at)}`));
  await waitFor(() => expect(document.activeElement).toBe(field));
  expect(field.selectionStart).toBe(at + " Warmly said.".length);
});

test("the print view starts at its button, and Escape leads back to the letter", async () => {
  const printed: string[] = [];
  window.print = () => void printed.push(document.title);
  const { api } = await renderApp("/", (client) => client.sample.fill({}));
  const { interviewId, personId } = await anInterview(api);
  const { id } = await api.documents.create({ interviewId, personId, kind: "thank_you" });
  window.location.hash = `/print/${id}`;
  fireEvent.click(await screen.findByRole("link", { name: "Go back to it" }));
  await waitFor(() => expect(window.location.hash).toBe(`#/interviews/${interviewId}/letters/${id}`));
  await api.documents.exportPdf({ id, release: { warned: true } });
  window.location.hash = `/print/${id}`;
  const print = await screen.findByRole("button", { name: "Print" });
  await waitFor(() => expect(document.activeElement).toBe(print));
  fireEvent.keyDown(print, { key: "Escape" });
  await screen.findByRole("textbox", { name: "Body of the letter" });
});

test("a letter to somebody who was deleted keeps their name, and is not praised for what nobody looked at", async () => {
  const { api } = await renderApp("/", (client) => client.sample.fill({}));
  const { interviewId, personId } = await anInterview(api);
  const { id, toName } = await api.documents.create({ interviewId, personId, kind: "thank_you" });
  await api.people.remove({ id: personId });
  window.location.hash = `/interviews/${interviewId}/letters/${id}`;
  await screen.findByText(/^It was not looked at/);
  expect(screen.queryByText("Nothing to mend")).toBeNull();
  expect(screen.getAllByText(new RegExp(`^Thank-you to ${toName}`)).length).toBeGreaterThan(0);
  window.location.hash = `/interviews/${interviewId}/letters`;
  await screen.findByRole("list", { name: `Letters: ${toName}` });
});
