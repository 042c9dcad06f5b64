// What hostile text in the journal could do: run, load, or lead away. It is counted outside the page, so that a page that
// was led away cannot forget it.

import { type BrowserContextOptions, expect, type Page, test } from "@playwright/test";
import { type Filled, fillEveryField } from "../support/fill-every-field.ts";
import { clientOf } from "../support/host-client.ts";
import { launchLoopback } from "../support/launch-loopback.ts";
import { payloads } from "../support/payloads.ts";

test.describe.configure({ timeout: process.env["FULL"] === undefined ? 90_000 : 600_000 });

/** What was seen of an attack. */
interface Seen {
  hits: number;
  readonly violations: string[];
  readonly foreign: string[];
}

async function watch(page: Page, origin: string): Promise<Seen> {
  const seen: Seen = { hits: 0, violations: [], foreign: [] };
  await page.exposeFunction("__hit", () => {
    seen.hits += 1;
  });
  await page.exposeFunction("__violation", (words: string) => void seen.violations.push(words));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, sample }) => {
      const report: unknown = Reflect.get(window, "__violation");
      if (typeof report === "function") report(`${violatedDirective} ${sample}`);
    });
  });
  page.on("dialog", (dialog) => void dialog.dismiss());
  await page.context().route(
    (url) => url.origin !== origin && !/^(data|blob):$/.test(url.protocol),
    (route) => {
      seen.foreign.push(route.request().url());
      return route.abort();
    },
  );
  return seen;
}

/** A page that takes text for markup, as `dangerouslySetInnerHTML` would. */
function plantFault(): void {
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) {
        const text = node.textContent ?? "";
        if (text.includes("<") && node instanceof HTMLElement && node.dataset["planted"] === undefined) {
          const twin = document.createElement("div");
          twin.dataset["planted"] = "";
          document.body.append(twin);
          twin.innerHTML = text;
        }
      }
  }).observe(document, { childList: true, subtree: true });
}

const sign = (payload: string, field: string) => `${payload}//${field}`;

/** Several to a field, to save time; where a text is taken for an address, the rest of it is a comment. */
function packs(size: number): readonly string[] {
  const step = process.env["FULL"] === undefined ? size : 1;
  const starts = payloads.filter((_payload, index) => index % step === 0);
  return starts.map((_start, index) => payloads.slice(index * step, (index + 1) * step).join("//"));
}

/** All that a person can read on the page, in fields too. */
function readPage(): string {
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")];
  return [document.body.textContent, ...fields.map(({ value }) => value)].join("\n");
}

/** Where the fields of one process are shown, each with some that must be read there word for word. */
function placesOf({ interviewId, personId, entryId, documentIds }: Filled): readonly [string, readonly string[]][] {
  const at = `#/interviews/${interviewId}`;
  return [
    [`${at}/prepare`, ["opportunities.agencyRule", "interviews.research", "requirements.proof"]],
    [`${at}/debrief`, ["needs.open", "evidence.text", "points.text", "weakSpots.recoverText", "promises.text"]],
    [`${at}/debrief`, ["hospitality.text", "journal.text", "opportunities.decisionText", "interviews.nextStep"]],
    [`${at}/letters`, ["frontDesk.fullName"]],
    [`${at}/letters/${documentIds[0]}`, ["documents.body", "documents.subject", "documents.dateLine"]],
    [`${at}/letters/${documentIds[1]}`, ["documents.toAddress", "hospitality.text"]],
    [`${at}/people`, ["participations.permissionWords", "people.title"]],
    [`${at}/log`, ["touches.note", "touches.remark", "interviews.reason"]],
    [`#/people/${personId}`, ["people.fullName", "people.linkedinUrl", "people.notes", "people.employer"]],
    [`#/journal/${entryId}`, ["journal.text"]],
    ["#/settings", ["profile.fullName", "profile.street", "settings.holiday"]],
  ];
}

/** The rooms that show every process at once, and a field of which each payload must be read there; a page's title is cut. */
const rooms: readonly (readonly [hash: string, field: string, characters?: number])[] = [
  ["#/", "followUps.title"],
  ["#/interviews", "opportunities.role"],
  ["#/people", "other.fullName"],
  ["#/journal", "journal.text", 80],
  ["#/trash", "trash.person"],
];

/** Four that stand on the first page of a room: people come by name, all else comes newest first. */
function onFirstPage(hash: string, words: readonly string[]): readonly string[] {
  return hash === "#/people" ? words.toSorted().slice(0, 4) : words.slice(-4);
}

async function expectShown(page: Page, hash: string, texts: readonly string[]): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  const missing = async () => {
    const words = await page.evaluate(readPage);
    return texts.filter((text) => !words.includes(text));
  };
  await expect.poll(missing, { message: `${hash} shows the text`, intervals: [30, 60, 100, 200] }).toEqual([]);
}

for (const [title, options, inOneField] of [
  ["the rendering alone lets no text run, load or lead away", { bypassCSP: true }, 3],
  ["with the policy no text even tries to", {}, 6],
] as const satisfies readonly (readonly [string, BrowserContextOptions, number])[]) {
  test(title, async ({ browser }, info) => {
    const host = await launchLoopback(info.outputPath("data"));
    const api = clientOf(host);
    const page = await browser.newPage(options);
    const seen = await watch(page, new URL(host.address).origin);
    await page.goto(host.address);
    const words = packs(inOneField);
    for (const payload of words) {
      const filled = await fillEveryField(api, (field) => sign(payload, field));
      for (const [hash, fields] of placesOf(filled))
        await expectShown(
          page,
          hash,
          fields.map((field) => sign(payload, field)),
        );
    }
    for (const [hash, field, characters] of rooms)
      await expectShown(
        page,
        hash,
        onFirstPage(hash, words).map((payload) => sign(payload, field).slice(0, characters)),
      );
    await page.keyboard.press("Control+k");
    await page.keyboard.type("hit");
    await expect(page.getByRole("option").nth(3)).toBeVisible();
    expect(page.url()).toContain(new URL(host.address).origin);
    expect(seen).toEqual({ hits: 0, violations: [], foreign: [] });
    await page.close();
    await host.stop();
  });
}

test("a page that takes text for markup is found out, and the policy alone stops it", async ({ browser }, info) => {
  const host = await launchLoopback(info.outputPath("data"));
  const filled = await fillEveryField(clientOf(host), (field) =>
    sign("<img src=x onerror=__hit(1)><img src=//evil.test/pixel.png>", field),
  );
  const look = async (options: BrowserContextOptions) => {
    const page = await browser.newPage(options);
    const seen = await watch(page, new URL(host.address).origin);
    await page.addInitScript(plantFault);
    await page.goto(host.address);
    await expectShown(page, `#/interviews/${filled.interviewId}/debrief`, []);
    await expect.poll(() => seen.hits + seen.violations.length).toBeGreaterThan(0);
    if (options.bypassCSP) await expect.poll(() => seen.foreign.length).toBeGreaterThan(0);
    await page.close();
    return seen;
  };
  expect((await look({ bypassCSP: true })).hits).toBeGreaterThan(0);
  const held = await look({});
  expect([held.hits, held.foreign]).toEqual([0, []]);
  expect(held.violations.length).toBeGreaterThan(0);
  await host.stop();
});
