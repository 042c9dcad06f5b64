// Long and strange words in every field, on every screen, at three widths: nothing leaves its place.

import { basename, join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { type Filled, fillEveryField } from "../support/fill-every-field.ts";
import { findBrokenBoxes } from "../support/geometry.ts";
import { hardTexts } from "../support/hard-texts.ts";
import { clientOf } from "../support/host-client.ts";
import { launchLoopback } from "../support/launch-loopback.ts";

test.describe.configure({ timeout: 120_000 });

const sizes = [
  { width: 1280, height: 800 },
  { width: 900, height: 700 },
  { width: 640, height: 700 },
];
const pictures = process.env["PICTURES"];

/** The screens of one process. */
function screensOf({ interviewId, personId, entryId, documentIds, resumeIds }: Filled): readonly string[] {
  const at = `/interviews/${interviewId}`;
  const tabs = [
    "prepare",
    "debrief",
    "letters",
    "people",
    "resume",
    "log",
    ...documentIds.map((id) => `letters/${id}`),
  ];
  const papers = [...resumeIds.map((id) => `/resumes/${id}`), `/resumes/compare/${resumeIds.join("/")}`];
  return [...tabs.map((tab) => `${at}/${tab}`), `/people/${personId}`, `/journal/${entryId}`, ...papers];
}
const rooms = ["/", "/interviews", "/people", "/journal", "/resumes", "/insights", "/settings", "/trash"];

for (const [kind, text] of Object.entries(hardTexts)) {
  test(`${kind}: nothing leaves its place on any screen`, async ({ page }, info) => {
    const host = await launchLoopback(info.outputPath("data"));
    const filled = await fillEveryField(clientOf(host), () => text);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(host.address);
    const broken: string[] = [];
    for (const screen of [...screensOf(filled), ...rooms]) {
      await go(page, screen);
      for (const size of sizes) {
        await page.setViewportSize(size);
        const found = await findBrokenBoxes(page);
        broken.push(...found.map((words) => `${nameOf(screen)} at ${size.width}: ${words}`));
        if (pictures) await picture(page, `${kind} ${nameOf(screen)}`, size);
      }
      const title = await page.title();
      expect(title.length).toBeLessThanOrEqual(80);
      expect(title).not.toContain(text.slice(0, 8));
    }
    expect(broken).toEqual([]);
    await host.stop();
  });

  test(`${kind}: the file of a letter has a name that fits everywhere`, async () => {
    const host = await launchLoopback(test.info().outputPath("data"));
    const api = clientOf(host);
    const { documentIds } = await fillEveryField(api, () => text);
    const [, id] = documentIds;
    const then = Date.now() - 19 * 3_600_000;
    const weekday = new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "Europe/Berlin" }).format(then);
    const { revision } = await api.documents.get({ id });
    await api.documents.save({ id, revision, subject: "Thank you", body: `Thank you for the umbrella on ${weekday}.` });
    const file = await api.documents.exportDocx({ id, release: { warned: true, reason: "a test" } });
    expect(Buffer.byteLength(basename(file?.path ?? ""))).toBeGreaterThan(10);
    expect(Buffer.byteLength(basename(file?.path ?? ""))).toBeLessThanOrEqual(180);
    await host.stop();
  });
}

/** The last two words of a path, ids left out. */
function nameOf(screen: string): string {
  const words = screen.split("/").filter((word) => word !== "" && !/^[0-9a-f-]{36}$/.test(word));
  return words.slice(-2).join(" ") || "today";
}

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  await expect(page.locator("main")).not.toHaveText("");
}

async function picture(page: Page, name: string, { width }: { readonly width: number }): Promise<void> {
  await page.screenshot({ path: join(pictures ?? "", `${name} ${width}.png`.replaceAll(" ", "-")) });
}
