// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderApp, stored } from "../support/render-app.tsx";

const listed = async (api: Awaited<ReturnType<typeof renderApp>>["api"]) => (await api.opportunities.list({})).rows;

test("an empty list offers the interview just had, and a sample", async () => {
  const { api } = await renderApp("/interviews");
  expect(await screen.findByRole("button", { name: "Add the interview you just had" })).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Look around with a sample journal" }));
  expect(await screen.findByRole("heading", { name: /Fiddlehead/ })).toBeTruthy();
  expect(await listed(api)).toHaveLength(6);
});

test("each process shows what is next, and its rounds lead to debrief or preparation", async () => {
  await renderApp("/interviews", (api) => api.sample.fill({}));
  const mill = await screen.findByRole("region", { name: /Juniper Mill.*Line Lead/ });
  expect(within(mill).getByText(/^due 2[123] h ago$/)).toBeTruthy();
  const ways = screen.getAllByRole("link", { name: /^Round 1/ }).map((link) => link.getAttribute("href"));
  expect(ways.map((way) => way?.split("/").at(-1))).toEqual(["prepare", ...Array(5).fill("debrief")]);
});

test("a round and a whole process are deleted, and brought back", async () => {
  const { api } = await renderApp("/interviews", async (client) => {
    const { id: opportunityId } = await client.opportunities.create({ companyLegal: "Alder Ltd", role: "Baker" });
    await client.interviews.create({ opportunityId, zone: "UTC", startsWall: "2026-01-22T15:10" });
  });
  const choose = async (name: string) => {
    fireEvent.click(await screen.findByRole("button", { name: "Delete from Alder" }));
    fireEvent.click(await screen.findByRole("menuitem", { name }));
  };
  await choose("Delete round 1");
  expect(await screen.findByText(/No rounds in it/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("link", { name: "Round 1, on site" })).toBeTruthy();
  await choose("Delete it all, with every round");
  expect(await screen.findByText("No interviews yet")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await stored(async () => (await listed(api)).length, 1);
});

test("more than a page of processes comes at a press", async () => {
  await renderApp("/interviews", async (api) => {
    for (let index = 0; index < 53; index += 1)
      await api.opportunities.create({ companyLegal: `Employer ${index}`, role: "Baker" });
  });
  fireEvent.click(await screen.findByRole("button", { name: "Show more" }));
  expect(await screen.findByRole("heading", { name: /Employer 0 / })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Show more" })).toBeNull();
});
