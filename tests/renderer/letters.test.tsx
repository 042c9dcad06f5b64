// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Client } from "#contract/contract";
import { renderApp, stored, type } from "../support/render-app.tsx";

async function makeLetter(api: Client) {
  await api.sample.fill({});
  const { rows } = await api.opportunities.list({});
  const { interviews } = rows.find(({ opportunity }) => opportunity.companyShort === "Fiddlehead") ?? {
    interviews: [],
  };
  const { people } = await api.people.list({});
  return api.documents.create({
    interviewId: interviews[0]?.id ?? "",
    personId: people.find(({ fullName }) => fullName.startsWith("Lorraine"))?.id ?? "",
    kind: "thank_you",
  });
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
