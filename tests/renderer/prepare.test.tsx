// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Client } from "#contract/contract";
import { renderApp, stored, type } from "../support/render-app.tsx";

async function makeInterview(api: Client) {
  const { id: opportunityId } = await api.opportunities.create({ companyLegal: "Alder", role: "Baker" });
  const slot = { startsWall: "2026-02-27T09:00", zone: "Europe/Berlin" };
  const { id } = await api.interviews.create({ opportunityId, ...slot });
  return { id, opportunityId };
}

test("a proof that changed elsewhere is never written over; a choice beside it is made all the same", async () => {
  let made = { id: "", opportunityId: "" };
  const { api } = await renderApp("/", async (client) => {
    made = await makeInterview(client);
    await client.requirements.create({ opportunityId: made.opportunityId, text: "three years", proof: "two" });
  });
  const read = async () => (await api.opportunities.open({ id: made.opportunityId })).dossier.requirements[0];
  const id = (await read())?.id ?? "";
  window.location.hash = `/interviews/${made.id}/prepare`;
  const proof = await screen.findByRole("textbox", { name: "Proof" });
  await api.requirements.save({ id, revision: 1, proof: "theirs" });
  type(proof, "mine");
  expect((await screen.findByRole("alert", {}, { timeout: 3000 })).textContent).toMatch(/^Proof changed elsewhere/);
  expect((await read())?.proof).toBe("theirs");
  fireEvent.click(screen.getByRole("button", { name: "Keep both" }));
  await stored(read, { proof: "theirs; mine" });
  fireEvent.click(screen.getByRole("radio", { name: "Partly" }));
  await stored(read, { met: "partly", proof: "theirs; mine" });
});

test("somebody's answer that changed elsewhere is never written over", async () => {
  let made = { id: "", opportunityId: "" };
  let part = "";
  const { api } = await renderApp("/", async (client) => {
    made = await makeInterview(client);
    const { id: personId } = await client.people.create({ fullName: "Mira Anders" });
    part = (await client.participations.create({ interviewId: made.id, personId, permission: "granted" })).id;
  });
  const read = async () => (await api.opportunities.open({ id: made.opportunityId })).dossier.participations[0];
  window.location.hash = `/interviews/${made.id}/debrief`;
  fireEvent.focus(await screen.findByRole("textbox", { name: "Who was there, line 1" }));
  const answer = await screen.findByRole("textbox", { name: "In their words" });
  await api.participations.save({ id: part, revision: 1, permissionWords: "theirs" });
  type(answer, "mine");
  expect((await screen.findByRole("alert", {}, { timeout: 3000 })).textContent).toMatch(/^In their words changed/);
  fireEvent.click(screen.getByRole("button", { name: "Keep mine" }));
  await stored(read, { permissionWords: "mine" });
});
