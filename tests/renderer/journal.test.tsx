// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderApp, stored, type } from "../support/render-app.tsx";

const texts = async (api: Awaited<ReturnType<typeof renderApp>>["api"]) =>
  (await api.journal.list({})).entries.map(({ text }) => text);

test("a new page is stored when something was typed, not before, and stays under the hands", async () => {
  const { api } = await renderApp("/journal");
  fireEvent.click(await screen.findByRole("button", { name: "Write a page" }));
  const page = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Page" });
  expect([window.location.hash, document.activeElement === page]).toEqual(["#/journal/new", true]);
  expect(await texts(api)).toEqual([]);
  type(page, "I");
  await waitFor(() => expect(window.location.hash).toMatch(/^#\/journal\/id-/), { timeout: 3000 });
  expect(screen.getByRole("textbox", { name: "Page" })).toBe(page);
  type(page, "I liked them");
  await stored(() => texts(api), ["I liked them"]);
});

test("a page that is left at once is kept, and does not call one back", async () => {
  const { api } = await renderApp("/journal/new");
  type(await screen.findByRole("textbox", { name: "Page" }), "Quick");
  window.location.hash = "/journal";
  fireEvent.click(await screen.findByRole("link", { name: "Quick" }, { timeout: 3000 }));
  expect(await texts(api)).toEqual(["Quick"]);
  const [entry] = (await api.journal.list({})).entries;
  window.location.hash = `/journal/${entry?.id}`;
  await waitFor(() => expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Page" }).value).toBe("Quick"));
});

test("pages stand by day, newest first, and are found by their words", async () => {
  await renderApp("/journal", async (api) => {
    await api.journal.create({ on: "2026-03-02", text: "Second day\nmore of it", mood: "calm" });
    await api.journal.create({ on: "2026-03-01", text: "The first day, with müsli" });
  });
  await screen.findByRole("link", { name: "Second day" });
  const days = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
  expect(days.map((words) => words?.replace(/ 2026$/, ""))).toEqual(["Monday 2 March", "Sunday 1 March"]);
  expect(screen.getByText("Private: never used in letters")).toBeTruthy();
  type(screen.getByRole("searchbox"), "musli");
  const found = await screen.findByRole("list", { name: "Found" });
  await waitFor(() => expect(found.querySelector("mark")?.textContent).toBe("müsli"));
  expect(within(found).getAllByRole("link")).toHaveLength(1);
});

test("a page tells its interview, and is brought back after it was deleted", async () => {
  let id = "";
  const { api } = await renderApp("/journal", async (client) => {
    const { id: opportunityId } = await client.opportunities.create({ companyLegal: "Alder Ltd", role: "Baker" });
    const zone = "America/Chicago";
    const interview = await client.interviews.create({ opportunityId, zone, startsWall: "2026-01-22T15:10" });
    id = (await client.journal.create({ on: "2026-01-22", interviewId: interview.id, text: "Fine" })).id;
  });
  window.location.hash = `/journal/${id}`;
  expect((await screen.findByRole("link", { name: "Alder, round 1" })).getAttribute("href")).toMatch(/debrief$/);
  type(screen.getByLabelText("Mood"), "light");
  await stored(() => api.journal.get({ id }), { mood: "light", text: "Fine" });
  fireEvent.click(screen.getByRole("button", { name: "Delete" }));
  fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
  await stored(() => texts(api), ["Fine"]);
  expect(window.location.hash).toBe("#/journal");
});

test("two texts of one page are both shown, and both can be kept", async () => {
  let id = "";
  const { api } = await renderApp("/journal", async (client) => {
    id = (await client.journal.create({ on: "2026-01-22", text: "Fine" })).id;
  });
  window.location.hash = `/journal/${id}`;
  const page = await screen.findByRole("textbox", { name: "Page" });
  await api.journal.save({ id, revision: 1, text: "Fine elsewhere" });
  type(page, "Fine here");
  expect((await screen.findByRole("alert", {}, { timeout: 3000 })).textContent).toMatch(/^This page changed elsewhere/);
  fireEvent.click(screen.getByRole("button", { name: "Keep both" }));
  await stored(() => api.journal.get({ id }), { text: "Fine elsewhere\n\nFine here" });
});
