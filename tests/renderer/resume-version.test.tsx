// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Client } from "#contract/contract";
import { plainPdfOf } from "../support/resume-files.ts";
import { hashOf, upload } from "../support/upload.ts";
import { openThistledown, press } from "./outcome-scene.tsx";
import { addVersion, chooseFiles, docxFile, newerLines, olderLines, withReferences } from "./resume-scene.ts";
import { openJournalAt, renderApp } from "./today-app.tsx";

afterEach(cleanup);

async function openVersion(lines: readonly string[], label = "Spring") {
  const journal = await openJournalAt();
  const version = await addVersion(journal.api, lines, label);
  renderApp(journal.api, `#/resumes/${version.id}`);
  await screen.findByRole("heading", { name: label });
  return { ...journal, ...version, now: () => stored(journal.api, version.id) };
}

async function stored(api: Client, id: string) {
  return (await api.resumeVersions.list({})).find((version) => version.id === id);
}

test("references are shown with their place, and gone once another file is put in", async () => {
  const { now } = await openVersion(withReferences);
  const found = await screen.findByRole("region", { name: "References found" });
  expect(found.textContent).toMatch(/Ruth Calloway, Owner, \+1 541 555 0131.* in the text.*Take them out in Word/);
  chooseFiles([await docxFile(newerLines, "Mended.docx")]);
  await screen.findByText("No references in it.");
  expect(await now()).toMatchObject({ scan: "clear", file: "Mended.docx" });
  await waitFor(() =>
    expect(screen.getByLabelText<HTMLInputElement>("Name its file goes by").value).toBe("Mended.docx"),
  );
});

test("once somebody has it, another file is refused, and the words say to add a version", async () => {
  const { api, id, now, sha256 } = await openVersion(olderLines);
  const { id: opportunityId } = await api.opportunities.create({ companyLegal: "Thistledown Vets", role: "Nurse" });
  await api.resumeCopies.create({ opportunityId, resumeVersionId: id });
  chooseFiles([await docxFile(newerLines, "Newer.docx")]);
  expect((await screen.findByRole("alert")).textContent).toMatch(/\(R48\).*version of its own/);
  expect(await now()).toMatchObject({ sha256 });
});

test("a file without words is looked through by hand, and when is kept", async () => {
  const journal = await openJournalAt();
  const sha256 = await upload(journal.api, plainPdfOf([]), "Scan.pdf");
  const { id } = await journal.api.resumeVersions.add({ name: "Scan.pdf", sha256 });
  renderApp(journal.api, `#/resumes/${id}`);
  fireEvent.click(await screen.findByRole("checkbox", { name: /I checked: no references/ }));
  await screen.findByText(/^Checked Fri 3 Sep/);
  expect(await stored(journal.api, id)).toMatchObject({ checkedAt: "2027-09-03T16:00:00.000Z" });
  fireEvent.click(screen.getByRole("checkbox", { name: /I checked: no references/ }));
  await screen.findByText("Until then it is not attached to anything.");
});

test("a name that tells of its making is made clean in one press", async () => {
  const { now } = await openVersion(olderLines, "Resume final (2)");
  await screen.findByText(/^“final” tells how it was made/);
  press("Call it Jerome_Vantongeren_Resume.docx");
  await waitFor(async () => expect((await now())?.file).toBe("Jerome_Vantongeren_Resume.docx"));
  expect(screen.queryByRole("button", { name: /^Call it/ })).toBeNull();
});

test("the notes are marked private, and what is typed is kept", async () => {
  const { now } = await openVersion(olderLines);
  fireEvent.change(screen.getByLabelText("Notes"), { target: { value: "too long by half" } });
  fireEvent.change(screen.getByLabelText("For which role"), { target: { value: "Supervisor" } });
  await waitFor(async () => expect(await now()).toMatchObject({ notes: "too long by half", targetRole: "Supervisor" }));
  expect(screen.getByText("Private: never used in letters")).toBeTruthy();
  expect(document.title).toBe("Résumés · Pronto");
});

test("who has it is listed with the day, and the very file they have opens in one press", async () => {
  const { api, id, sha256 } = await openVersion(olderLines);
  cleanup();
  const { id: opportunityId } = await api.opportunities.create({ companyLegal: "Thistledown Vets", role: "Nurse" });
  const { id: personId } = await api.people.create({ fullName: "Ana Ruiz" });
  await api.resumeCopies.create({ opportunityId, resumeVersionId: id, personId, sentAt: "2027-08-30T16:00:00Z" });
  renderApp(api, `#/resumes/${id}`);
  const who = await screen.findByRole("list", { name: "Who has it" });
  await waitFor(() => expect(who.textContent).toMatch(/Thistledown Vets.*Ana Ruiz, Nurse.*Mon 30 Aug.*As you said/));
  press("Open theirs: Thistledown Vets");
  await screen.findByText(/^A copy to read is at .*Spring\.docx/);
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
});

test("a final version says which process it can follow, and writes the note with the file to it", async () => {
  const { api, opportunityId } = await openThistledown("resume", async (client) => {
    const { id } = await addVersion(client, newerLines, "Spring");
    await client.resumeVersions.save({ id, state: "final", finalAt: "2027-09-03T10:00:00Z", news: "adds the figures" });
  });
  const [version] = await api.resumeVersions.list({});
  window.location.hash = `#/resumes/${version?.id}`;
  const where = await screen.findByRole("list", { name: "Where it can go" });
  await waitFor(() => expect(where.textContent).toMatch(/Thistledown.*Ana Ruiz.*Due Tue 7 Sep/));
  press("Write the cover note to Ana Ruiz");
  await screen.findByRole("button", { name: /^Open Spring\.docx/ });
  const { documents } = await api.opportunities.open({ id: opportunityId });
  expect(documents).toMatchObject([{ kind: "resume_cover_note", attachments: [{ sha256: version?.sha256 }] }]);
  expect(version?.sha256).not.toBe(hashOf(Buffer.from("")));
});
