// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Client } from "#contract/contract";
import { openJournalAt, renderApp, withCall } from "./today-app.tsx";

afterEach(cleanup);

async function openSample() {
  const journal = await openJournalAt();
  await journal.api.sample.fill({});
  return journal.api;
}

async function openPalette(api: Client, address = "#/people"): Promise<HTMLElement> {
  renderApp(api, address);
  await screen.findByRole("button", { name: /^New interview/ });
  fireEvent.keyDown(document.body, { key: "k", ctrlKey: true });
  return screen.findByRole("combobox");
}

const type = (value: string) => fireEvent.change(screen.getByRole("combobox"), { target: { value } });
const press = (key: string) => fireEvent.keyDown(screen.getByRole("combobox"), { key });
/** By its text: marks inside a word would part it in the name that jsdom works out. */
const findOption = (text: string) =>
  waitFor(() => {
    const found = screen.getAllByRole("option").find(({ textContent }) => textContent?.includes(text));
    if (found === undefined) throw new Error(`No option with ${text}`);
    return found;
  });
const titles = () => screen.getAllByRole("group").map((group) => group.getAttribute("aria-label"));

test("with nothing typed there are the actions with their keys, and the newest interviews", async () => {
  await openPalette(await openSample());
  await screen.findByRole("group", { name: "Recent interviews" });
  const action = within(screen.getByRole("group", { name: "Actions" })).getByRole("option", { name: /^Settings/ });
  expect(action.textContent).toContain("Ctrl ,");
  const recent = within(screen.getByRole("group", { name: "Recent interviews" })).getAllByRole("option");
  expect(recent.map(({ textContent }) => textContent?.split(",")[0])).toEqual([
    "Alder & Ash",
    "Fiddlehead",
    "Juniper Mill",
    "Copperline",
    "Bay Street Provisions",
    "Juniper Mill",
  ]);
});

test("an action is found by the beginnings of its words, and Enter runs it", async () => {
  await openPalette(await openSample());
  type("new int");
  const [option] = screen.getAllByRole("option");
  expect([...(option?.querySelectorAll("mark") ?? [])].map(({ textContent }) => textContent)).toEqual(["New", "int"]);
  press("Enter");
  expect(await screen.findByRole("dialog", { name: "New interview" })).toBeTruthy();
});

test("a need is found with its hit lit, and Enter opens its debrief", async () => {
  const api = await openSample();
  await openPalette(api);
  type("dough scr");
  const need = await findOption("dough scrap on the sheeter line");
  expect(need.textContent).toContain("Need");
  expect([...need.querySelectorAll("mark")].map(({ textContent }) => textContent)).toEqual(["dough", "scr"]);
  press("Enter");
  await waitFor(() => expect(window.location.hash).toMatch(/^#\/interviews\/id-\d+\/debrief$/));
  expect(screen.queryByRole("combobox")).toBeNull();
});

test("a person opens among the people, a letter in its interview", async () => {
  const api = await openSample();
  const { rows } = await api.followUps.today({});
  const row = rows.find(({ row: { personName } }) => personName.startsWith("Lorraine"))?.row;
  if (!row?.interviewId || !row.personId) throw new Error("No row");
  const letter = await api.documents.create({
    interviewId: row.interviewId,
    personId: row.personId,
    kind: "thank_you",
  });
  await openPalette(api);
  type("marisol");
  expect((await findOption("Marisol Ketterman")).textContent).toContain("Person");
  press("Enter");
  await waitFor(() => expect(window.location.hash).toMatch(/^#\/people\/id-/));
  fireEvent.keyDown(document.body, { key: "k", ctrlKey: true });
  await screen.findByRole("combobox");
  type("sheeter line");
  fireEvent.click(await findOption("Letter"));
  await waitFor(() => expect(window.location.hash).toBe(`#/interviews/${row.interviewId}/letters/${letter.id}`));
});

test("what waits to be written is found by what it is, and written on Enter", async () => {
  const api = await openSample();
  await openPalette(api);
  type("write hospitality");
  fireEvent.click(await findOption("Odalys Pruitt"));
  await waitFor(() => expect(window.location.hash).toMatch(/^#\/interviews\/id-\d+\/letters\/id-/));
  const { kind } = await api.documents.get({ id: window.location.hash.split("/").at(-1) ?? "" });
  expect(kind).toBe("hospitality_note");
});

test("inside an interview its own process comes first", async () => {
  const api = await openSample();
  const { rows } = await api.opportunities.list({});
  const bakery = rows.find(({ opportunity }) => opportunity.companyShort === "Fiddlehead");
  await openPalette(api, `#/interviews/${bakery?.interviews[0]?.id}/debrief`);
  type("ni");
  await screen.findByRole("group", { name: "In this interview" });
  expect(titles().slice(-3)).toEqual(["In this interview", "Everywhere", "Private"]);
  const here = screen.getByRole("group", { name: "In this interview" });
  expect(here.textContent).toContain("night crew");
  expect(screen.getByRole("group", { name: "Everywhere" }).textContent).toContain("loses one new hire in three");
});

test("private pages are found only where they are asked for, with a lock", async () => {
  await openPalette(await openSample());
  type("sleep");
  await screen.findByRole("option", { name: 'Search the journal for "sleep"' });
  await waitFor(() => expect(titles()).toEqual(["Private"]));
  press("Enter");
  const hit = await findOption("Sleep first, then the letter");
  expect([titles(), hit.textContent?.endsWith("JournalEnter"), hit.querySelector(".lucide-lock") !== null]).toEqual([
    ["Journal, for you alone"],
    true,
    true,
  ]);
  press("Enter");
  await waitFor(() => expect(window.location.hash).toMatch(/^#\/journal\/id-/));
});

test("the answer to an earlier question never covers the newer one", async () => {
  const api = await openSample();
  let release: () => void = () => {};
  const find: Client["search"]["find"] = async (asked) => {
    if (asked.text === "dough") await new Promise<void>((resolve) => (release = resolve));
    return api.search.find(asked);
  };
  await openPalette(withCall(api, "search", { find }));
  type("dough");
  await new Promise((resolve) => setTimeout(resolve, 120));
  type("umbrella");
  await findOption("lent me an umbrella");
  release();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(screen.getAllByRole("option").some(({ textContent }) => textContent?.includes("dough"))).toBe(false);
});

test("hostile text is shown as text", async () => {
  const api = await openSample();
  const { rows } = await api.opportunities.list({});
  const opportunityId = rows[0]?.opportunity.id;
  if (!opportunityId) throw new Error("No process");
  await api.needs.create({ opportunityId, text: 'zebra <img src=x onerror="alert(1)"> ليلى 田中' });
  await openPalette(api);
  type("zebra");
  const need = await findOption("onerror");
  expect([need.querySelector("img"), need.querySelector("[dir='auto']") !== null]).toEqual([null, true]);
});

test("the key sheet lists the keys that do something, and none that nothing here runs", async () => {
  renderApp(await openSample(), "#/people");
  await screen.findByRole("button", { name: /^New interview/ });
  fireEvent.keyDown(document.body, { key: "?", shiftKey: true });
  const sheet = await screen.findByRole("dialog", { name: "All keys" });
  expect(within(sheet).getByRole("region", { name: "Everywhere" }).textContent).toContain(
    "Search or run a commandCtrl K",
  );
  expect(within(sheet).getByRole("region", { name: "Today" }).textContent).toContain("Skip, with a reasonE");
  expect(sheet.textContent).not.toContain("Export .docx");
});
