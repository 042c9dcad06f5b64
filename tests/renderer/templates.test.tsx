// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Client } from "#contract/contract";
import { renderApp, stored, type } from "../support/render-app.tsx";

const own = { part: "whole", kind: "thank_you", name: "Short and warm", subject: "" } as const;

async function fiddlehead(api: Client): Promise<string> {
  const { rows } = await api.opportunities.list({});
  return rows.find(({ opportunity }) => opportunity.companyShort === "Fiddlehead")?.interviews[0]?.id ?? "";
}

test("a fact goes in at the cursor, and the words are saved and shown as they would read", async () => {
  let id = "";
  const { api } = await renderApp("/", async (client) => {
    await client.sample.fill({});
    ({ id } = await client.templates.create({ ...own, text: "At  I was glad." }));
  });
  window.location.hash = `/templates/${id}`;
  const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Text" });
  act(() => field.focus());
  field.setSelectionRange(3, 3);
  const facts = await screen.findByRole("listbox", { name: "Facts to set in" });
  fireEvent.click(await within(facts).findByRole("option", { name: /^employer\s?The/ }));
  expect(field.value).toBe("At {{ employer }} I was glad.");
  const preview = await screen.findByRole("region", { name: "Preview" });
  await waitFor(() => expect(preview.textContent).toContain("At Fiddlehead I was glad."));
  type(field, "At {{ emploier }}");
  await screen.findByText("Line 1, column 7: there is no fact called “emploier”. Take one from the list.");
  await stored(async () => (await api.templates.list({}))[0], { text: "At {{ emploier }}" });
});

test("a template that leaves a name open writes no letter, and says where", async () => {
  const { api } = await renderApp("/", async (client) => {
    await client.sample.fill({});
    await client.templates.create({ ...own, text: "Dear {{ nobody }}" });
  });
  const interviewId = await fiddlehead(api);
  window.location.hash = `/interviews/${interviewId}/letters`;
  fireEvent.click(await screen.findByRole("button", { name: "With my template …" }));
  fireEvent.click(await screen.findByRole("menuitem", { name: "Short and warm" }));
  await screen.findByText(/Nothing was written or changed: Short and warm: Line 1, column 9/);
  const { rows } = await api.opportunities.list({});
  for (const { opportunity } of rows)
    expect((await api.opportunities.open({ id: opportunity.id })).documents).toEqual([]);
});

test("a letter is written anew with a template, and by Pronto again", async () => {
  let letter = { id: "", body: "" };
  const { api } = await renderApp("/", async (client) => {
    await client.sample.fill({});
    await client.templates.create({ ...own, text: "Thank you, {{ recipient.address_as }}." });
    const { people } = await client.people.list({});
    const personId = people.find(({ fullName }) => fullName.startsWith("Lorraine"))?.id ?? "";
    letter = await client.documents.create({ interviewId: await fiddlehead(client), personId, kind: "thank_you" });
  });
  window.location.hash = `/interviews/${await fiddlehead(api)}/letters/${letter.id}`;
  const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Body of the letter" });
  const choose = async (name: string) => {
    fireEvent.click(screen.getAllByRole("button", { name: "More" })[0] ?? document.body);
    fireEvent.click(await screen.findByRole("menuitem", { name }));
  };
  await choose("Write it anew with “Short and warm”");
  await waitFor(() => expect(field.value).toBe("Thank you, Ms. Tsosie-Halbrook."));
  await choose("Write it anew from the facts");
  await waitFor(() => expect(field.value).toBe(letter.body));
});
