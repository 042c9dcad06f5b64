// A crash of the page while somebody types: what was typed more than a second before it is in the journal.

import { type Browser, expect, type Page, test } from "@playwright/test";
import type { Client } from "#contract/contract";
import { clientOf } from "../support/host-client.ts";
import { type Loopback, launchLoopback } from "../support/launch-loopback.ts";

const times = process.env["FULL"] === undefined ? 6 : 50;
test.describe.configure({ timeout: 60_000 + times * 6_000 });

const lostMs = 1_000;

interface Place {
  readonly hash: string;
  readonly field: string | RegExp;
  /** What the journal holds of it. */
  readonly read: (api: Client) => Promise<string>;
}

interface Typed {
  readonly at: number;
  readonly text: string;
}

test("no character typed more than a second before a crash of the page is missing", async ({ browser }, info) => {
  const host = await launchLoopback(info.outputPath("data"), ["--sample"]);
  const api = clientOf(host);
  const places = await preparePlaces(api);
  for (let time = 0; time < times; time += 1) {
    const place = places[time % places.length];
    if (place === undefined) throw new Error("no place");
    const page = await openAt(browser, host, place);
    const before = await startWriting(page, place);
    const crashed = page.waitForEvent("crash");
    const session = await page.context().newCDPSession(page);
    const endsAt = Date.now() + 1_400 + ((time * 137) % 700);
    // A busy machine types slowly: there must be something that is owed.
    const typed = await typeUntil(page, (so) => Date.now() >= endsAt && owedOf(so, Date.now()).length > 4);
    const crashedAt = Date.now();
    session.send("Page.crash").catch(() => {}); // a page that is gone answers nothing
    await crashed;
    const owed = owedOf(typed, crashedAt);
    expect(owed.length).toBeGreaterThan(4);
    const stored = await place.read(api);
    expect(stored, `${place.hash} after a crash`).toContain(`${before}${owed}`);
    await page.context().close();

    if (time >= places.length) continue; // shown once for each
    const again = await openAt(browser, host, place);
    await expect.poll(() => valuesOf(again)).toContain(`${before}${owed}`);
    await again.context().close();
  }
  await host.stop();
});

test("a host killed while somebody types loses nothing that it had acknowledged", async ({ browser }, info) => {
  const dataDir = info.outputPath("data");
  let host = await launchLoopback(dataDir);
  await clientOf(host).sample.fill({});
  const places = await preparePlaces(clientOf(host));
  for (const place of places) {
    const page = await openAt(browser, host, place);
    const acknowledged = listenForAnswers(page);
    const before = await startWriting(page, place);
    const written = () => acknowledged.filter((text) => text.length > before.length + 8);
    await typeUntil(page, () => written().length >= 1);
    process.kill(host.pid, "SIGKILL");
    await typeUntil(page, () => false, 5);
    host = await launchLoopback(dataDir);
    const stored = await place.read(clientOf(host));
    expect(stored).toContain(written().at(-1) ?? "nothing was acknowledged");
    await page.context().close();
  }
  await host.stop();
});

/** A line of a debrief, a private page and the body of a letter. */
async function preparePlaces(api: Client): Promise<readonly Place[]> {
  const { people } = await api.people.list({});
  const personId = people.find(({ fullName }) => fullName.startsWith("Lorraine"))?.id ?? "";
  const { meetings } = await api.people.open({ id: personId });
  const interviewId = meetings[0]?.interview.id ?? "";
  const opportunityId = meetings[0]?.opportunity.id ?? "";
  const letter = await api.documents.create({ interviewId, personId, kind: "thank_you" });
  const entry = await api.journal.create({ on: "2026-03-03", text: "It begins." });
  return [
    {
      hash: `/interviews/${interviewId}/debrief`,
      field: /^They need, line/,
      async read(now) {
        const { dossier } = await now.opportunities.open({ id: opportunityId });
        return dossier.needs.map(({ text }) => text).join("\n");
      },
    },
    {
      hash: `/journal/${entry.id}`,
      field: "Page",
      read: async (now) => (await now.journal.get({ id: entry.id })).text,
    },
    {
      hash: `/interviews/${interviewId}/letters/${letter.id}`,
      field: "Body of the letter",
      read: async (now) => (await now.documents.get({ id: letter.id })).body,
    },
  ];
}

/** In a context of its own, as after a start. */
async function openAt(browser: Browser, { address }: Loopback, { hash, field }: Place): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await expect(page.getByRole("navigation", { name: "Rooms" })).toBeVisible();
  await page.goto(`${new URL(address).origin}/#${hash}`);
  await expect(page.getByRole("textbox", { name: field }).first()).toBeVisible();
  return page;
}

/** Puts the cursor at the end of the field; what stands in it already. */
async function startWriting(page: Page, { field }: Place): Promise<string> {
  const box = page.getByRole("textbox", { name: field }).last();
  await box.focus();
  await page.keyboard.press("Control+End");
  return (await box.inputValue()).slice(-20);
}

/** What was typed more than a second before. */
function owedOf(typed: readonly Typed[], crashedAt: number): string {
  return typed.filter(({ at }) => at < crashedAt - lostMs).at(-1)?.text ?? "";
}

/** Key after key without a pause; every text as it stood, and when. */
async function typeUntil(
  page: Page,
  isOver: (typed: readonly Typed[]) => boolean,
  most = 600,
): Promise<readonly Typed[]> {
  const typed: Typed[] = [];
  for (let text = ""; text.length < most && !isOver(typed); ) {
    const letter = text.length % 6 === 5 ? " " : String.fromCharCode(97 + (text.length % 26));
    await page.keyboard.type(letter, { delay: 5 });
    text += letter;
    typed.push({ at: Date.now(), text });
  }
  return typed;
}

/** The words of every save that the host has answered with "stored". */
function listenForAnswers(page: Page): string[] {
  const acknowledged: string[] = [];
  page.on("requestfinished", async (request) => {
    if (!/\/call\/\w+\.(save|create)$/.test(request.url())) return;
    const response = await request.response();
    const reply: unknown = await response?.json().catch(() => null);
    const sent: unknown = request.postDataJSON();
    if (typeof reply !== "object" || reply === null || Reflect.get(reply, "ok") !== true) return;
    if (typeof sent !== "object" || sent === null) return;
    acknowledged.push(String(Reflect.get(sent, "text") ?? Reflect.get(sent, "body") ?? ""));
  });
  return acknowledged;
}

function valuesOf(page: Page): Promise<string> {
  return page
    .locator("textarea")
    .evaluateAll((fields) => fields.flatMap((field) => (field instanceof HTMLTextAreaElement ? [field.value] : [])))
    .then((values) => values.join("\n"));
}
