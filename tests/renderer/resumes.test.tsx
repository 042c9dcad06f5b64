// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { maxChunkBytes } from "#domain/files";
import { press } from "./outcome-scene.tsx";
import { addVersion, chooseFiles, docxFile, newerLines, olderLines, withReferences } from "./resume-scene.ts";
import { openJournalAt, renderApp, withCall } from "./today-app.tsx";

afterEach(cleanup);

async function openRoom() {
  const journal = await openJournalAt();
  renderApp(journal.api, "#/resumes");
  await screen.findByRole("heading", { name: "No version yet" });
  return journal;
}

const rows = () => within(screen.getByRole("list", { name: "Versions" })).getAllByRole("listitem");
const rowText = (at: number) => rows()[at]?.textContent ?? "";

test("files become versions one after another, and the last one's row has the focus", async () => {
  await openRoom();
  chooseFiles([await docxFile(olderLines, "Spring.docx"), await docxFile(withReferences, "Autumn.docx")]);
  await screen.findByText("Added", { exact: false });
  await waitFor(() => expect(rows()).toHaveLength(2), { timeout: 10_000 });
  expect(rowText(0)).toMatch(/^Autumn.*Autumn\.docx, \d+ KB.*Being worked on.*References found: 2 lines/);
  expect(rowText(1)).toMatch(/^Spring.*No references in it/);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("link", { name: "Autumn" })));
});

test("a file that is refused is said by its name with what to do next, and the others come all the same", async () => {
  const { api } = await openRoom();
  const spring = await docxFile(olderLines, "Spring.docx");
  const again = new File([spring], "Again.docx");
  chooseFiles([new File(["not a Word file"], "Photo.docx"), spring, again, new File([], "Empty.pdf")]);
  await screen.findByRole("heading", { name: "Empty.pdf" });
  const said = screen
    .getAllByRole("alert")
    .map(({ textContent }) => textContent ?? "")
    .join(" ");
  expect(said).toMatch(/Photo\.docxIt is not what its name says.*Again\.docxThis very file is in the journal already/);
  expect((await api.resumeVersions.list({})).map(({ label }) => label)).toEqual(["Spring"]);
  fireEvent.click(screen.getAllByRole("button", { name: "Dismiss" })[0] ?? document.body);
  expect(screen.queryByRole("heading", { name: "Photo.docx" })).toBeNull();
  expect(screen.getByRole("heading", { name: "Again.docx" })).toBeTruthy();
});

test("an upload that is cancelled leaves nothing, and nothing is complained of", async () => {
  const journal = await openJournalAt();
  const held: { go: () => void } = { go: () => {} };
  const files = {
    append: async (piece: Parameters<typeof journal.api.files.append>[0]) => {
      await new Promise<void>((go) => {
        held.go = go;
      });
      return journal.api.files.append(piece);
    },
  };
  renderApp(withCall(journal.api, "files", files), "#/resumes");
  await screen.findByRole("heading", { name: "No version yet" });
  chooseFiles([new File([new Uint8Array(maxChunkBytes * 2)], "large.pdf"), new File(["x"], "next.txt")]);
  await screen.findByText("Adding large.pdf, 1 more to come");
  press("Cancel");
  held.go();
  await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
  expect(screen.queryByRole("heading", { name: "large.pdf" })).toBeNull();
  expect(await journal.api.resumeVersions.list({})).toEqual([]);
  chooseFiles([new File(["Jerome Vantongeren"], "other.txt")]);
  await screen.findByText("Adding other.txt");
});

test("of a file that Pronto did not answer for it is said that it was not taken", async () => {
  const journal = await openJournalAt();
  const files = { begin: () => Promise.reject(new TypeError("Failed to fetch")) };
  renderApp(withCall(journal.api, "files", files), "#/resumes");
  await screen.findByRole("heading", { name: "No version yet" });
  chooseFiles([new File(["Jerome Vantongeren"], "late.txt")]);
  await screen.findByText(/^Pronto does not answer, so “late.txt” was not taken.*choose the file again\.$/);
});

test("what is given while a cancelled one still ends is added after it", async () => {
  const journal = await openJournalAt();
  const held: { go: () => void } = { go: () => {} };
  const resumeVersions = {
    add: async (file: Parameters<typeof journal.api.resumeVersions.add>[0]) => {
      const added = await journal.api.resumeVersions.add(file);
      if (file.name === "first.txt")
        await new Promise<void>((go) => {
          held.go = go;
        });
      return added;
    },
  };
  renderApp(withCall(journal.api, "resumeVersions", resumeVersions), "#/resumes");
  await screen.findByRole("heading", { name: "No version yet" });
  chooseFiles([new File(["Jerome Vantongeren"], "first.txt")]);
  await waitFor(async () => expect(await journal.api.resumeVersions.list({})).toHaveLength(1));
  press("Cancel");
  chooseFiles([new File(["Jerome Vantongeren, baker"], "second.txt")]);
  held.go();
  await screen.findByRole("link", { name: "second" });
  expect((await journal.api.resumeVersions.list({})).map(({ label }) => label)).toEqual(["second"]);
});

test("a file is dropped anywhere, or pasted; a pasted text is one too, unless it is short or meant for a field", async () => {
  const { api } = await openRoom();
  const main = screen.getByRole("main");
  fireEvent.drop(main, { dataTransfer: { files: [await docxFile(olderLines, "Dropped.docx")], types: ["Files"] } });
  await screen.findByRole("link", { name: "Dropped" });
  const paste = (target: Element, files: readonly File[], text: string) =>
    fireEvent.paste(target, { clipboardData: { files, getData: () => text } });
  paste(main, [await docxFile(newerLines, "Pasted.docx")], "");
  await screen.findByRole("link", { name: "Pasted" });
  paste(main, [], "jerome@vantongeren.example");
  await screen.findByText(/^Too short to be a résumé/);
  // True: it is left to the field.
  expect(paste(screen.getByLabelText("One more version"), [], "Baked bread at night. ".repeat(20))).toBe(true);
  paste(main, [], `JEROME VANTONGEREN\n${"Ran two lines at Calloway Flats Foods.\n".repeat(9)}`);
  await screen.findByRole("link", { name: /^Pasted résumé \d{4}-\d\d-\d\d$/ });
  const versions = await api.resumeVersions.list({});
  expect(versions.map(({ format }) => format)).toEqual(["txt", "docx", "docx"]);
  expect(versions[0]?.file).toMatch(/^Pasted résumé .*\.txt$/);
});

test("what is put away stands at the end, and what somebody has is counted", async () => {
  const journal = await openJournalAt();
  const { api } = journal;
  const old = await addVersion(api, olderLines, "Old");
  await addVersion(api, newerLines, "New");
  await api.resumeVersions.save({ id: old.id, state: "retired" });
  const { id: opportunityId } = await api.opportunities.create({ companyLegal: "Thistledown Vets", role: "Nurse" });
  await api.resumeCopies.create({ opportunityId, resumeVersionId: old.id });
  renderApp(api, "#/resumes");
  const away = await screen.findByRole("list", { name: "Put away" });
  await waitFor(() => expect(away.textContent).toMatch(/Old.*One employer has it/));
  expect(rows()).toHaveLength(1);
  const both = screen.getByRole("link", { name: "Compare the two newest" });
  expect(both.getAttribute("href")).toMatch(new RegExp(`^#/resumes/compare/${old.id}/`));
  press(/^Compare New with/);
  fireEvent.click(screen.getByRole("menuitem", { name: "Old" }));
  await screen.findByRole("heading", { name: "Compare" });
});

test("one key on a row compares it with the version before it", async () => {
  const { api } = await openJournalAt();
  const old = await addVersion(api, olderLines, "Old");
  const young = await addVersion(api, newerLines, "New");
  renderApp(api, "#/resumes");
  fireEvent.keyDown(await screen.findByRole("link", { name: "New" }), { key: "c" });
  await screen.findByRole("heading", { name: "Compare" });
  expect(window.location.hash).toBe(`#/resumes/compare/${old.id}/${young.id}`);
});

test("what was added can be taken back at once", async () => {
  const { api } = await openRoom();
  chooseFiles([await docxFile(olderLines, "Spring.docx")]);
  await screen.findByRole("link", { name: "Spring" });
  press("Undo");
  await screen.findByRole("heading", { name: "No version yet" });
  expect((await api.trash.list({})).map(({ title }) => title)).toEqual(["Spring"]);
});
