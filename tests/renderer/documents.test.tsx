// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import type { Client } from "#contract/contract";
import { renderApp, stored, type } from "../support/render-app.tsx";

const copied: string[] = [];
beforeEach(() => {
  copied.length = 0;
  const clipboard = { writeText: async (text: string) => void copied.push(text) };
  Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
});

interface Awaited {
  readonly api: Client;
  readonly opportunityId: string;
  readonly interviewId: string;
  readonly personId: string;
}

/** The sample's process that waits for an answer, at its letters. */
async function openAwaited(fill: (scene: Awaited) => Promise<unknown> = async () => {}): Promise<Awaited> {
  let scene: Awaited | undefined;
  await renderApp("/", async (api) => {
    await api.sample.fill({});
    const { rows } = await api.opportunities.list({});
    const row = rows.find(({ opportunity }) => opportunity.companyShort === "Copperline");
    const [interview] = row?.interviews ?? [];
    const { dossier } = await api.opportunities.open({ id: row?.opportunity.id ?? "" });
    const [part] = dossier.participations;
    scene = {
      api,
      opportunityId: dossier.opportunity.id,
      interviewId: interview?.id ?? "",
      personId: part?.personId ?? "",
    };
    await fill(scene);
  });
  if (scene === undefined) throw new Error("no such process");
  window.location.hash = `/interviews/${scene.interviewId}/letters`;
  return scene;
}

const touchesOf = async ({ api, opportunityId }: Awaited) =>
  (await api.opportunities.open({ id: opportunityId })).dossier.touches;

test("letters stand by person: the voicemail beside the call, and thanks to whoever wrote a letter", async () => {
  const scene = await openAwaited(async ({ api, opportunityId }) => {
    const { id: personId } = await api.people.create({ fullName: "Ruth Amari" });
    const { id } = await api.recommenders.create({ opportunityId, personId, relation: "my manager" });
    await api.recommenders.save({ id, state: "received", receivedAt: new Date().toISOString() });
  });
  const hers = await screen.findByRole("list", { name: "Letters: Ruth Amari" });
  expect(within(hers).getByText("Thanks to a recommender")).toBeTruthy();
  const theirs = screen.getByRole("list", { name: "Letters: Hana Brandvold" });
  expect(within(theirs).getAllByText(/call|Voicemail/i).length).toBeGreaterThan(1);
  fireEvent.click(within(hers).getByRole("button", { name: "Write it: Thanks to a recommender" }));
  await screen.findByRole("textbox", { name: "Body of the letter" });
  const { documents } = await scene.api.opportunities.open({ id: scene.opportunityId });
  expect(documents.map(({ kind, toName }) => [kind, toName])).toContainEqual(["recommender_thanks", "Ruth Amari"]);
});

test("after a hand-off one calm line asks whether it was sent; only a yes is a touch, and “Not yet” is believed", {
  timeout: 20_000,
}, async () => {
  const scene = await openAwaited();
  const before = (await touchesOf(scene)).length;
  const { id } = await scene.api.documents.create({ ...scene, kind: "check_in" });
  window.location.hash = `/interviews/${scene.interviewId}/letters/${id}`;
  const copy = async () => {
    fireEvent.click(await screen.findByRole("button", { name: "Copy" }));
    fireEvent.click(await screen.findByRole("menuitem", { name: /with the subject/ }));
  };
  await copy();
  fireEvent.click(await screen.findByRole("button", { name: "Copy it all the same" }));
  await screen.findByText("Did you send it?");
  expect(copied.at(-1)).toContain("Night Production Manager");
  window.location.hash = "/";
  await waitFor(() => expect(screen.queryByText("Did you send it?")).toBeNull());
  window.location.hash = `/interviews/${scene.interviewId}/letters/${id}`;
  fireEvent.click(await screen.findByRole("button", { name: "Not yet" }));
  await waitFor(() => expect(screen.queryByText("Did you send it?")).toBeNull());
  expect((await touchesOf(scene)).length).toBe(before);
  await copy();
  fireEvent.click(await screen.findByRole("button", { name: "Yes, I sent it" }));
  fireEvent.click(await screen.findByRole("button", { name: "I sent it all the same" }));
  await stored(() => scene.api.documents.get({ id }), { state: "sent", handedOverAt: null });
  expect((await touchesOf(scene)).length).toBe(before + 1);
});

test("a note counts exactly, says what it lacks, and knows that there is no profile", { timeout: 20_000 }, async () => {
  const scene = await openAwaited();
  const { id } = await scene.api.documents.create({ ...scene, kind: "linkedin_invite" });
  window.location.hash = `/interviews/${scene.interviewId}/letters/${id}`;
  const note = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "The note" });
  await screen.findByText(`${note.value.length} of 200`);
  type(note, `${"a".repeat(150)}\n${"b".repeat(51)} `);
  await screen.findByText("202 of 200");
  expect(screen.getByText(/2 too many/)).toBeTruthy();
  expect(note.value.length).toBe(203);
  await screen.findByText("Still to say: who you are, when you met, whatever the outcome.", {}, { timeout: 5000 });
  fireEvent.click(screen.getByRole("button", { name: /There is none/ }));
  const linkedinUrl = async () => (await scene.api.people.open({ id: scene.personId })).person;
  await stored(linkedinUrl, { linkedinUrl: "not found" });
  await screen.findByText(/Kept: there is no profile/);
});

test("where the browser keeps the clipboard to itself, that is what is said", async () => {
  const scene = await openAwaited();
  const refuse = async () => Promise.reject(new DOMException("no", "NotAllowedError"));
  Object.defineProperty(navigator, "clipboard", { value: { writeText: refuse }, configurable: true });
  const { id } = await scene.api.documents.create({ ...scene, kind: "check_in" });
  window.location.hash = `/interviews/${scene.interviewId}/letters/${id}`;
  fireEvent.click(await screen.findByRole("button", { name: "Copy" }));
  fireEvent.click(await screen.findByRole("menuitem", { name: /with the subject/ }));
  fireEvent.click(await screen.findByRole("button", { name: "Copy it all the same" }));
  await screen.findByText(/^Not copied: the browser/);
});

test("the clock of a call runs on while its text is looked at", async () => {
  const scene = await openAwaited();
  const { id } = await scene.api.documents.create({ ...scene, kind: "call_script" });
  window.location.hash = `/interviews/${scene.interviewId}/letters/${id}`;
  fireEvent.click(await screen.findByRole("button", { name: /^Start the clock/ }));
  fireEvent.click(screen.getByRole("radio", { name: "Text" }));
  await screen.findByRole("textbox", { name: "Talking points" });
  fireEvent.click(screen.getByRole("radio", { name: "Card" }));
  await screen.findByRole("button", { name: /^Stop the clock/ });
});

test("what stands against a note is said in whole sentences, and no longer once the note is another", {
  timeout: 20_000,
}, async () => {
  const scene = await openAwaited();
  const { id } = await scene.api.documents.create({ ...scene, kind: "linkedin_invite" });
  window.location.hash = `/interviews/${scene.interviewId}/letters/${id}`;
  const note = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "The note" });
  type(note, "a".repeat(201));
  fireEvent.click(screen.getByRole("button", { name: /^Copy and open/ }));
  const problem = await screen.findByText(/The note is too long for your account/, {}, { timeout: 5000 });
  expect(problem.textContent).not.toMatch(/[.?!]\./);
  type(note, "a".repeat(200));
  await waitFor(() => expect(screen.queryByText(/The note is too long for your account/)).toBeNull(), {
    timeout: 5000,
  });
});

test("a ring that nobody answered is an attempt; a call that was made is the one call, and keeps what was promised", {
  timeout: 20_000,
}, async () => {
  const scene = await openAwaited();
  const { id } = await scene.api.documents.create({ ...scene, kind: "call_script" });
  window.location.hash = `/interviews/${scene.interviewId}/letters/${id}`;
  await screen.findByText("If somebody else answers");
  const log = async (result: string) => {
    fireEvent.click(await screen.findByRole("button", { name: "What came of it" }));
    const sheet = await screen.findByRole("dialog", { name: "What came of it" });
    fireEvent.click(within(sheet).getByRole("radio", { name: result }));
    if (result === "We spoke")
      type(within(sheet).getByRole("textbox", { name: "I promised to" }), "send the shift plan");
    await waitFor(() => {
      const seen = within(sheet).queryByRole<HTMLInputElement>("checkbox", { name: /I have seen it/ });
      if (seen !== null && !seen.checked) fireEvent.click(seen);
      expect(within(sheet).getByRole<HTMLButtonElement>("button", { name: "Log the call" }).disabled).toBe(false);
    });
    fireEvent.click(within(sheet).getByRole("button", { name: "Log the call" }));
  };
  await log("Nobody answered");
  expect(
    (await touchesOf(scene)).map(({ channel, result, isTheCall }) => ({ channel, result, isTheCall })),
  ).toContainEqual({ channel: "call", result: "no_answer", isTheCall: false });
  await log("We spoke");
  await stored(() => scene.api.documents.get({ id }), { state: "sent" });
  const { dossier } = await scene.api.opportunities.open({ id: scene.opportunityId });
  expect(dossier.touches.filter(({ isTheCall }) => isTheCall)).toHaveLength(1);
  expect(dossier.promises.map(({ text }) => text)).toContain("send the shift plan");
});

test("two versions are laid over each other, and each file is opened as it went out", async () => {
  const scene = await openAwaited();
  const { id } = await scene.api.documents.create({ ...scene, kind: "check_in" });
  await scene.api.documents.exportDocx({ id, release: { warned: true } });
  const { revision, body } = await scene.api.documents.get({ id });
  await scene.api.documents.save({ id, revision, body: `${body} Gladly.` });
  window.location.hash = `/interviews/${scene.interviewId}/letters/${id}`;
  fireEvent.click((await screen.findAllByRole("button", { name: "More" }))[0] ?? document.body);
  fireEvent.click(await screen.findByRole("menuitem", { name: "Versions" }));
  await screen.findByRole("button", { name: /^Open .*\.docx as it went out$/ });
  fireEvent.click(screen.getByRole("radio", { name: "Compare two" }));
  const added = await screen.findByText(/Gladly/, { selector: "ins" });
  expect(added.textContent?.trim()).toContain("Gladly");
});

test("what the new letters say is asked for where it belongs", async () => {
  const scene = await openAwaited();
  const [version] = await scene.api.resumeVersions.list({});
  window.location.hash = `/resumes/${version?.id}`;
  type(await screen.findByRole("textbox", { name: "What is new in it" }), "adds the completion figures");
  await stored(async () => (await scene.api.resumeVersions.list({})).find(({ id }) => id === version?.id), {
    news: "adds the completion figures",
  });
});

test("what the review says of the text of a call is seen before it is passed, or the text is left out", {
  timeout: 20_000,
}, async () => {
  const scene = await openAwaited();
  const { id, revision } = await scene.api.documents.create({ ...scene, kind: "call_script" });
  await scene.api.documents.save({ id, revision, body: "Hello [name], did you decide?" });
  window.location.hash = `/interviews/${scene.interviewId}/letters/${id}`;
  fireEvent.click(await screen.findByRole("button", { name: "What came of it" }));
  const sheet = await screen.findByRole("dialog", { name: "What came of it" });
  await within(sheet).findAllByText("This one cannot be");
  const log = within(sheet).getByRole<HTMLButtonElement>("button", { name: "Log the call" });
  expect(log.disabled).toBe(true);
  fireEvent.click(within(sheet).getByRole("button", { name: "Leave its text out" }));
  await waitFor(() => {
    const seen = within(sheet).queryByRole<HTMLInputElement>("checkbox", { name: /I have seen it/ });
    if (seen !== null && !seen.checked) fireEvent.click(seen);
    expect(log.disabled).toBe(false);
  });
  fireEvent.click(log);
  await waitFor(async () => expect((await touchesOf(scene)).filter(({ isTheCall }) => isTheCall)).toHaveLength(1));
  expect((await scene.api.documents.get({ id })).state).not.toBe("sent");
});
