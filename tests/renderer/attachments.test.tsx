// @vitest-environment jsdom

import { readFileSync } from "node:fs";
import { configure, fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Client } from "#contract/contract";
import { maxChunkBytes } from "#domain/files";
import { refusalOf, sizeWords, upload } from "../../src/renderer/app/upload.ts";
import { openTestJournal } from "../support/open-test-journal.ts";
import { pngOf } from "../support/pictures.ts";
import { renderApp } from "../support/render-app.tsx";
import { plainPdfOf } from "../support/resume-files.ts";
import { hashOf } from "../support/upload.ts";
import { addVersion, withReferences } from "./resume-scene.ts";

configure({ asyncUtilTimeout: 5000 }); // a file is written, read and looked at meanwhile

const bytesOf = (words: string, name: string) =>
  words === "" ? Buffer.alloc(0) : name.endsWith(".png") ? pngOf() : plainPdfOf([words]);
const file = (words: string, name = "plan.pdf") => new File([new Uint8Array(bytesOf(words, name))], name);
const quiet = { onProgress: () => {}, signal: new AbortController().signal };

async function openLetter(given: Parameters<typeof renderApp>[2] = {}) {
  let letter = { id: "", interviewId: "" };
  const fill = async (api: Client) => {
    await api.sample.fill({});
    const { rows } = await api.opportunities.list({});
    const row = rows.find(({ opportunity }) => opportunity.companyShort === "Fiddlehead");
    const { people } = await api.people.list({});
    letter = await api.documents.create({
      interviewId: row?.interviews[0]?.id ?? "",
      personId: people.find(({ fullName }) => fullName.startsWith("Lorraine"))?.id ?? "",
      kind: "thank_you",
    });
  };
  const { api } = await renderApp("/", fill, given);
  window.location.hash = `/interviews/${letter.interviewId}/letters/${letter.id}`;
  await screen.findByRole("button", { name: "Attach a file" });
  return { api, id: letter.id };
}

function choose(...files: File[]): void {
  // The seam: the input behind the button is the only one for files.
  const input = document.querySelector("input[type=file]") as HTMLInputElement;
  fireEvent.change(input, { target: { files } });
}

test("a file is chosen, opened as a copy, taken out, and brought back", async () => {
  const opened: string[] = [];
  const { api, id } = await openLetter({ openFile: async (path) => void opened.push(path) });
  choose(file("the plan"));
  fireEvent.click(await screen.findByRole("button", { name: "Open plan.pdf, 1 KB" }));
  await screen.findByText(/^A copy to read is at/);
  expect(readFileSync(opened[0] ?? "").equals(plainPdfOf(["the plan"]))).toBe(true);
  fireEvent.click(screen.getByRole("button", { name: "Take out plan.pdf" }));
  await waitFor(async () => expect((await api.documents.get({ id })).attachments).toEqual([]));
  fireEvent.click(await screen.findByRole("button", { name: /Undo/ }));
  await screen.findByRole("button", { name: "Open plan.pdf, 1 KB" });
});

test("what stands against a file is said beside it", async () => {
  const { api, id } = await openLetter();
  choose(file(""));
  expect((await screen.findByText(/is empty/)).getAttribute("role")).toBe("alert");
  choose(file("the plan"), file("the plan", "again.pdf"));
  await screen.findByText(/“again.pdf” is attached already/);
  choose(new File([new Uint8Array(10 * 1024 * 1024)], "large.pdf"));
  await screen.findByText(/stay under 10 MB/);
  choose(file(""));
  await screen.findByText(/is empty/);
  choose(new File([new Uint8Array(26 * 1024 * 1024)], "huge.pdf"));
  await screen.findByText(/stay under 10 MB/);
  expect((await api.documents.get({ id })).attachments.map(({ name }) => name)).toEqual(["plan.pdf"]);
});

test("files dropped on the letter are attached", async () => {
  const { api, id } = await openLetter();
  const page = screen.getByRole("textbox", { name: "Body of the letter" });
  const dataTransfer = { types: ["Files"], files: [file("the plan"), file("a map", "map.png")], dropEffect: "none" };
  fireEvent.dragOver(page, { dataTransfer });
  await screen.findByRole("button", { name: "Drop it to attach it" });
  fireEvent.drop(page, { dataTransfer });
  await screen.findByRole("button", { name: /^Open map.png/ });
  const { attachments } = await api.documents.get({ id });
  expect(attachments.map(({ name, sha256 }) => [name, sha256])).toEqual([
    ["plan.pdf", hashOf(plainPdfOf(["the plan"]))],
    ["map.png", hashOf(pngOf())],
  ]);
});

test("the bytes of a version that was only a name are added where it is attached", async () => {
  const { api, id } = await openLetter();
  const version = await api.resumeVersions.create({ label: "Revamped", file: "revamped.pdf", state: "final" });
  await api.documents.attach({ id, file: { resumeVersionId: version.id } });
  choose(file("a map", "map.png"));
  await screen.findByText("only a name so far");
  const input = document.querySelectorAll("input[type=file]")[0] as HTMLInputElement; // The seam: that of the first file.
  fireEvent.change(input, { target: { files: [file("my résumé", "cv.pdf")] } });
  await screen.findByRole("button", { name: "Open cv.pdf, 1 KB" });
  const versions = await api.resumeVersions.list({});
  expect(versions.find(({ id: one }) => one === version.id)?.sha256).toBe(hashOf(plainPdfOf(["my résumé"])));
});

test("an upload says how far it is, and is left in its middle", async () => {
  const { api } = await openTestJournal();
  const large = new File([new Uint8Array(maxChunkBytes * 3)], "large.pdf");
  const shares: number[] = [];
  await upload(api, large, { ...quiet, onProgress: (share) => void shares.push(share) });
  expect(shares.map((share) => share.toFixed(2))).toEqual(["0.33", "0.67", "1.00"]);
  const abort = new AbortController();
  const left = upload(api, file(`${"x".repeat(maxChunkBytes)}y`), {
    signal: abort.signal,
    onProgress: () => abort.abort(),
  });
  await expect(left).rejects.toMatchObject({ name: "AbortError" });
});

test("sizes are said in words, and what is too large or empty is not sent at all", () => {
  expect([1, 1024 * 340, 1024 * 1024 * 2.4, 1024 * 1024 * 25].map(sizeWords)).toEqual([
    "1 KB",
    "340 KB",
    "2.4 MB",
    "25 MB",
  ]);
  const size = 25 * 1024 * 1024;
  expect(refusalOf({ name: "a.pdf", size })).toBe(null);
  expect(refusalOf({ name: "a.pdf", size: size + 1024 * 1024 })).toContain("“a.pdf” has 26 MB");
});

test("a version of the résumé goes along from the journal, and why another cannot is said", async () => {
  const { api, id } = await openLetter();
  const { dossier } = await api.opportunities.open({ id: (await api.documents.get({ id })).opportunityId });
  const made = await api.resumeVersions.create({ label: "With the scrap figures", file: "cv.pdf" });
  await api.resumeVersions.save({ id: made.id, state: "final", finalAt: new Date().toISOString() });
  await api.resumeVersions.create({ label: "Half done" });
  const named = await addVersion(api, withReferences, "With people");
  await api.resumeVersions.save({ id: named.id, state: "final", finalAt: new Date().toISOString() });
  expect(dossier.resumeVersions.map(({ label }) => label)).not.toContain("Half done");
  choose(file("a map", "map.png")); // after a write everything is read again
  await screen.findByRole("button", { name: /^Open map.png/ });
  fireEvent.click(screen.getByRole("button", { name: "From the journal" }));
  const half = await screen.findByRole("menuitem", { name: /Half done/ });
  expect(half.getAttribute("aria-disabled")).toBe("true");
  expect(half.textContent).toContain("not final");
  expect(screen.getByRole("menuitem", { name: /With people/ }).textContent).toContain("references stand on it");
  fireEvent.click(screen.getByRole("menuitem", { name: /With the scrap figures/ }));
  await waitFor(async () =>
    expect((await api.documents.get({ id })).attachments.map(({ name, from }) => [name, from?.id])).toEqual([
      ["map.png", undefined],
      ["cv.pdf", made.id],
    ]),
  );
});
