// @vitest-environment jsdom
import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import type { Client } from "#contract/contract";
import { maxChunkBytes } from "#domain/files";
import { jpegOf, pngOf } from "../support/pictures.ts";
import { renderApp } from "../support/render-app.tsx";
import { plainPdfOf } from "../support/resume-files.ts";
import { hashOf, upload } from "../support/upload.ts";

configure({ asyncUtilTimeout: 5000 }); // a file is written, read and looked at meanwhile

beforeEach(() => {
  let made = 0;
  Object.assign(URL, { createObjectURL: vi.fn(() => `blob:${++made}`), revokeObjectURL: vi.fn() }); // jsdom has none
});

const advert = plainPdfOf(["We look for a supervisor."]);
const fileOf = (bytes: Uint8Array, name: string) => new File([new Uint8Array(bytes)], name);

function choose(within: HTMLElement, ...files: File[]): void {
  const input = within.querySelector("input[type=file]");
  if (input === null) throw new Error("No place for a file");
  fireEvent.change(input, { target: { files } });
}

async function openJob(tab = "prepare") {
  let ids = { opportunityId: "", interviewId: "" };
  const { api } = await renderApp("/", async (client) => {
    const { id: opportunityId } = await client.opportunities.create({ companyLegal: "Alder, Inc.", role: "Baker" });
    const slot = { startsWall: "2026-03-01T08:00", endsWall: "2026-03-01T09:00", zone: "Europe/Vienna" };
    const { id: interviewId } = await client.interviews.create({ opportunityId, ...slot, isZoneAssumed: false });
    for (const [fullName, hasCard] of [
      ["Mira Anders", true],
      ["Tom Okafor", false],
    ] as const) {
      const { id: personId } = await client.people.create({ fullName });
      await client.participations.create({ interviewId, personId, hasCard });
    }
    ids = { opportunityId, interviewId };
  });
  window.location.hash = `/interviews/${ids.interviewId}/${tab}`;
  const region = tab === "prepare" ? "Files of the job" : "Who was there";
  const part = await screen.findByRole("region", { name: new RegExp(`^${region}`) });
  const names = async () =>
    (await api.opportunities.open({ id: ids.opportunityId })).dossier.opportunity.attachments.map(({ name }) => name);
  return { part, names };
}

async function openPerson(photo?: Uint8Array) {
  let id = "";
  const { api } = await renderApp("/people", async (client: Client) => {
    id = (await client.people.create({ fullName: "Mira Anders" })).id;
    if (photo !== undefined)
      await client.people.putCardPhoto({ id, name: "card.jpg", sha256: await upload(client, photo) });
  });
  window.location.hash = `/people/${id}`;
  const group = await screen.findByRole("region", { name: "Their business card" });
  const stored = async () => (await api.people.open({ id })).person.cardPhoto?.sha256 ?? null;
  return { api, id, group, stored };
}

test("the advert is added, opened as a copy, taken out and brought back", async () => {
  const { part, names } = await openJob();
  expect(within(part).getByRole("button", { name: "Add the advert as a file" })).toBeTruthy();
  choose(part, fileOf(advert, "advert.pdf"), fileOf(pngOf(), "map.png"));
  fireEvent.click(await within(part).findByRole("button", { name: "Open advert.pdf, 1 KB" }));
  await screen.findByText(/^A copy to read is at/);
  await within(part).findByRole("button", { name: /^Open map.png/ });
  fireEvent.click(within(part).getByRole("button", { name: "Take out advert.pdf" }));
  await waitFor(async () => expect(await names()).toEqual(["map.png"]));
  fireEvent.click(await screen.findByRole("button", { name: /Undo/ }));
  await waitFor(async () => expect(await names()).toEqual(["map.png", "advert.pdf"]));
});

test("a file on its way says how far it is, and is left in its middle", async () => {
  const { part, names } = await openJob();
  const large = Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(maxChunkBytes * 40, "advert")]);
  choose(part, fileOf(large, "advert.pdf"));
  const bar = await within(part).findByRole("progressbar", { name: "Adding advert.pdf" });
  fireEvent.click(within(part).getByRole("button", { name: "Cancel" }));
  await waitFor(() => expect(bar.isConnected).toBe(false));
  expect(within(part).queryByRole("alert")).toBe(null);
  expect(within(part).getByRole("button", { name: "Add the advert as a file" })).toBeTruthy();
  expect(await names()).toEqual([]);
});

test("files dropped on the page are kept beside the job", async () => {
  const { part, names } = await openJob();
  const dataTransfer = { types: ["Files"], files: [fileOf(advert, "advert.pdf")], dropEffect: "none" };
  fireEvent.dragOver(part, { dataTransfer });
  await within(part).findByRole("button", { name: "Drop it to keep it" });
  fireEvent.drop(part, { dataTransfer });
  await waitFor(async () => expect(await names()).toEqual(["advert.pdf"]));
});

test("what stands against a file is said beside the job, with what to do instead", async () => {
  const { part, names } = await openJob();
  const said = async (words: RegExp) =>
    expect((await within(part).findByText(words)).getAttribute("role")).toBe("alert");
  choose(part, fileOf(Buffer.from("#!/bin/sh"), "advert.pdf"));
  await said(/is a program/);
  choose(part, fileOf(jpegOf(), "advert.pdf"));
  await said(/inside is a picture. It was not taken. Let its name end in .jpg/);
  choose(part, fileOf(new Uint8Array(0), "advert.pdf"));
  await said(/is empty/);
  choose(part, fileOf(advert, "advert.pdf"));
  await within(part).findByRole("button", { name: /^Open advert.pdf/ });
  choose(part, fileOf(advert, "again.pdf"));
  await said(/“again.pdf” is here already/);
  expect(await names()).toEqual(["advert.pdf"]);
});

test("a card's photo is put, shown large, replaced and taken off, and each can be taken back", async () => {
  const { group, stored } = await openPerson();
  choose(group, fileOf(jpegOf({ orientation: 6 }), "IMG_1.jpg"));
  const small = await within(group).findByRole("button", { name: "Business card of Mira Anders" });
  await waitFor(() => expect(small.querySelector("img")?.src).toBe("blob:1"));
  fireEvent.click(small);
  const sheet = await screen.findByRole("dialog", { name: "Business card of Mira Anders" });
  expect(within(sheet).getByRole("img", { name: "Business card of Mira Anders" })).toBeTruthy();
  fireEvent.click(within(sheet).getByRole("button", { name: "Open a copy" }));
  await screen.findByText(/^A copy to read is at/);
  fireEvent.keyDown(sheet, { key: "Escape" });
  await waitFor(() => expect(screen.queryByRole("dialog")).toBe(null));

  choose(group, fileOf(pngOf(), "card.png"));
  await screen.findByText(/has a new photo/);
  expect([await stored(), URL.revokeObjectURL]).toEqual([hashOf(pngOf()), URL.revokeObjectURL]);
  fireEvent.click(screen.getAllByRole("button", { name: /Undo/ }).at(-1) as HTMLElement); // The seam: it is there, by getAll.
  await waitFor(async () => expect(await stored()).toBe(hashOf(jpegOf({ orientation: 6 }))));
  fireEvent.click(within(group).getByRole("button", { name: /^Take off/ }));
  await waitFor(async () => expect(await stored()).toBe(null));
  await screen.findByText(/is taken off/);
  fireEvent.click(screen.getAllByRole("button", { name: /Undo/ }).at(-1) as HTMLElement); // The seam: as above.
  await waitFor(async () => expect(await stored()).toBe(hashOf(jpegOf({ orientation: 6 }))));
  expect(URL.revokeObjectURL).toHaveBeenCalledWith("blob:1");
});

test("what is no JPEG or PNG is no photo of a card, and the one that is there stays", async () => {
  const { group, stored } = await openPerson(jpegOf());
  choose(group, fileOf(advert, "card.pdf"));
  await within(group).findByText(/is no JPEG or PNG picture.*Save it as JPEG/);
  expect(await stored()).toBe(hashOf(jpegOf()));
});

test("in the workspace, whoever gave a card has a place for its photo, and nobody else", async () => {
  const { part } = await openJob("people");
  const add = await within(part).findByRole("button", { name: /^Add a photo of the card of/ });
  expect(add.getAttribute("aria-label")).toBe("Add a photo of the card of Mira Anders");
  choose(part, fileOf(jpegOf(), "card.jpg"));
  await within(part).findByRole("button", { name: "Business card of Mira Anders" });
});

test("a photo that cannot be shown says so, and can be replaced", async () => {
  const { group } = await openPerson(jpegOf());
  const small = await within(group).findByRole("button", { name: "Business card of Mira Anders" });
  const picture = await waitFor(() => {
    const found = small.querySelector("img");
    if (found === null) throw new Error("not yet");
    return found;
  });
  fireEvent.error(picture);
  await within(group).findByText(/cannot be shown/);
  expect(within(group).getByRole("button", { name: /^Replace/ })).toBeTruthy();
});
