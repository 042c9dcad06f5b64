// Each screen is looked at by axe in light and dark, empty and filled, and its job is done with the keyboard alone.

import { expect, type Page, test } from "@playwright/test";
import { expectNoBarriers } from "../support/barriers.ts";
import { type Loopback, launchLoopback } from "../support/launch-loopback.ts";
import { watchPage } from "../support/page-problems.ts";

test.describe.configure({ timeout: 60_000 });

async function open(page: Page, host: Loopback): Promise<string[]> {
  const problems = await watchPage(page);
  await page.goto(host.address);
  await expect(page.locator("header").first()).toBeAttached();
  return problems;
}

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

async function look(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expectNoBarriers(page);
  }
}

/** Tab until the control with this name has focus; fails when it is never reached. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
      const by = element?.getAttribute("aria-labelledby")?.split(" ") ?? [];
      const words = by.map((id) => document.getElementById(id)?.textContent).join(" ");
      return element?.getAttribute("aria-label") || labels?.[0]?.textContent || words || element?.textContent || "";
    });
    if (name.test(focused)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached ${name}`);
}

test("an empty journal is introduced, and every empty screen explains itself without barriers", async ({
  page,
}, info) => {
  const host = await launchLoopback(info.outputPath("data"));
  const problems = await open(page, host);
  await expect(page.getByRole("dialog", { name: "Welcome to your journal" })).toBeVisible();
  await look(page);
  await expect(page.getByLabel("Your name")).toBeFocused();
  await page.keyboard.type("Asha Rao");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.reload();
  for (const [hash, words] of [
    ["/interviews", "No interviews yet"],
    ["/people", "Nobody here yet"],
    ["/journal", "Room for what nobody else reads"],
    ["/trash", "Nothing in the trash"],
  ] as const) {
    await go(page, hash);
    await expect(page.getByRole("heading", { name: words })).toBeVisible();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await look(page);
  }
  await go(page, "/settings");
  await expect(page.getByLabel("Your name")).toHaveValue("Asha Rao");
  expect(problems).toEqual([]);
  await host.stop();
});

test("filled screens have no barriers, at two widths", async ({ page }, info) => {
  test.slow(); // axe looks at nine screens, four times each
  const host = await launchLoopback(info.outputPath("data"), ["--sample"]);
  const problems = await open(page, host);
  for (const width of [1280, 900]) {
    await page.setViewportSize({ width, height: width === 900 ? 700 : 800 });
    for (const [hash, name] of [
      ["/interviews", /Fiddlehead/],
      ["/people", /^People$/],
      ["/journal", /^Journal$/],
      ["/journal/new", /day \d/],
      ["/settings", /^Settings$/],
      ["/trash", /Trash/],
    ] as const) {
      await go(page, hash);
      await expect(page.getByRole("heading", { name }).first()).toBeVisible();
      await look(page);
    }
    await go(page, "/people");
    await page.getByRole("link", { name: "Lorraine Tsosie-Halbrook" }).click();
    await expect(page.getByLabel("Honorific")).toHaveValue("Ms.");
    await look(page);
    await go(page, "/journal");
    await page.getByRole("searchbox").fill("sleep");
    await expect(page.locator("mark").first()).toHaveText("Sleep");
    await look(page);
    await page.getByRole("list", { name: "Found" }).getByRole("link").click();
    await expect(page.getByRole("textbox", { name: "Page" })).toHaveValue(/^I liked them/);
    await look(page);
  }
  expect(problems).toEqual([]);
  await host.stop();
});

test("a page is written, found, deleted and brought back with the keyboard alone", async ({ page }, info) => {
  const host = await launchLoopback(info.outputPath("data"), ["--sample"]);
  await open(page, host);
  await page.keyboard.press("Control+4");
  await tabTo(page, /^New page$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Page" })).toBeFocused();
  expect(page.url()).toMatch(/#\/journal\/new$/);
  await page.keyboard.type("Quiet morning. I slept at last, and the walk did me good.", { delay: 20 });
  await expect(page.getByRole("textbox", { name: "Page" })).toHaveValue(/^Quiet morning.*good\.$/);
  await expect(page.locator('[data-status="saved"]')).toBeVisible();
  expect(page.url()).not.toMatch(/new$/);
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Page" })).toHaveValue(/did me good\.$/);

  await page.keyboard.press("Control+4");
  await tabTo(page, /^Search your pages$/);
  await page.keyboard.type("slept");
  await expect(page.locator("mark").first()).toHaveText("slept");
  await tabTo(page, /^Quiet morning/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^Delete$/);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Deleted the page.")).toBeVisible();
  await page.keyboard.press("Control+Shift+z");
  await expect(page.getByRole("link", { name: /^Quiet morning/ })).toBeVisible();
  await host.stop();
});

test("a person is found, changed and deleted with the keyboard alone", async ({ page }, info) => {
  const host = await launchLoopback(info.outputPath("data"), ["--sample"]);
  await open(page, host);
  await page.keyboard.press("Control+3");
  await tabTo(page, /^Find a person$/);
  await page.keyboard.type("lorr");
  await expect(page.locator("mark").first()).toHaveText("Lorr");
  await tabTo(page, /^Lorraine/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^What follows “Dear”$/);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Lorraine");
  await expect(page.getByText("Dear Lorraine,")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("What follows “Dear”")).toHaveValue("Lorraine");
  await tabTo(page, /^Delete$/);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Deleted .*Lorraine/)).toBeVisible();
  await page.keyboard.press("Control+,");
  await tabTo(page, /^Open the trash$/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^Put back Lorraine/);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Nothing in the trash")).toBeVisible();
  await host.stop();
});

test("settings are changed and a round is deleted with the keyboard alone", async ({ page }, info) => {
  const host = await launchLoopback(info.outputPath("data"), ["--sample"]);
  await open(page, host);
  await page.keyboard.press("Control+,");
  await tabTo(page, /^Friday$/);
  await page.keyboard.press("Space");
  await tabTo(page, /^day, /);
  await page.keyboard.type("25122030");
  await tabTo(page, /^Its name$/);
  await page.keyboard.type("Christmas Day");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Wed 25 Dec 2030")).toBeVisible();
  await tabTo(page, /^Name the employer/);
  await page.keyboard.press("Space");
  await tabTo(page, /LinkedIn invitations/);
  await page.keyboard.press("Enter");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(page.locator('[data-status="saved"]')).toHaveCount(3);
  await expect(page.getByRole("switch", { name: /log in|tray/ })).toHaveCount(0); // a browser host has neither
  await page.reload();
  await expect(page.getByText("Wed 25 Dec 2030")).toBeVisible();
  await expect(page.getByRole("switch", { name: /^Name the employer/ })).toBeChecked();
  await expect(page.getByRole("button", { name: /LinkedIn invitations/ })).toContainText("Once the answer is there");
  await expect(page.getByRole("checkbox", { name: "Friday" })).toBeChecked();

  await page.keyboard.press("Control+2");
  await tabTo(page, /^Delete from Alder/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "Delete round 1" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Deleted round 1/)).toBeVisible();
  await page.keyboard.press("Control+Shift+z");
  await expect(page.getByText(/^Deleted round 1/)).toHaveCount(0);
  const alder = page.getByRole("region", { name: /Alder/ });
  await expect(alder.getByRole("link", { name: "Round 1, by video" })).toBeVisible();
  await host.stop();
});
