// Where what had the focus goes, focus goes to what took its place: never to nowhere.

import { expect, type Locator, type Page, test } from "@playwright/test";
import type { Client } from "#contract/contract";
import { findFocusFaults } from "../support/focus.ts";
import { clientOf } from "../support/host-client.ts";
import { createHands } from "../support/keys.ts";
import { launchLoopback } from "../support/launch-loopback.ts";

test.describe.configure({ timeout: 60_000 });

async function open(page: Page, dataDir: string): Promise<{ api: Client; stop: () => Promise<unknown> }> {
  const host = await launchLoopback(dataDir, ["--sample"]);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(host.address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  return { api: clientOf(host), stop: host.stop };
}

/** The first row is opened and deleted; the second has the focus then. */
async function deleteFirst(page: Page, list: Locator, deleting: () => Promise<void>): Promise<void> {
  const links = list.getByRole("link");
  await expect.poll(() => links.count()).toBeGreaterThan(1);
  const [first, second] = [await links.nth(0).getAttribute("href"), await links.nth(1).getAttribute("href")];
  await links.nth(0).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${first}$`));
  await deleting();
  await expect(list.locator(`a[href="${first}"]`)).toHaveCount(0);
  await expect(list.locator(`a[href="${second}"]`)).toBeFocused();
  expect(await findFocusFaults(page)).toEqual([]);
}

test("the next row has it after a person, a page or a letter was deleted", async ({ page }, info) => {
  const { api, stop } = await open(page, info.outputPath("data"));
  const hands = createHands(page);
  const deleteHere = async () => {
    await hands.reach(page.getByRole("button", { name: "Delete", exact: true }));
    await hands.press("Enter");
  };

  const { people } = await api.people.list({});
  const { meetings } = await api.people.open({
    id: people.find((one) => one.fullName.startsWith("Lorraine"))?.id ?? "",
  });
  const interviewId = meetings[0]?.interview.id ?? "";

  for (const personId of people.map(({ id }) => id))
    for (const kind of ["thank_you", "hospitality_note"])
      await api.documents.create({ interviewId, personId, kind }).catch(() => null);

  await hands.press("Control+3");
  await deleteFirst(page, page.getByRole("list", { name: "People" }), deleteHere);

  for (const text of ["one", "two", "three"]) await api.journal.create({ on: "2026-11-20", text });
  await page.reload();
  await hands.press("Control+4");
  await deleteFirst(page, page.getByRole("main"), deleteHere);

  await page.evaluate((to) => {
    location.hash = to;
  }, `/interviews/${interviewId}/letters`);
  await page.reload();
  await deleteFirst(page, page.getByRole("main"), async () => {
    await hands.reach(page.getByRole("button", { name: "More", exact: true }).locator("visible=true"));
    await hands.press("Enter");
    await hands.press("End");
    await hands.press("Enter");
  });
  await stop();
});

test("what follows has it after an employer was deleted, and after something was put back", async ({ page }, info) => {
  const { stop } = await open(page, info.outputPath("data"));
  await page.keyboard.press("Control+2");
  const menus = page.getByRole("button", { name: /^Delete from/ });
  await expect.poll(() => menus.count()).toBeGreaterThan(2);
  const next = page.getByRole("main").getByRole("region").nth(1);
  const heading = await next.getByRole("heading").innerText();
  for (let left = 2; left > 0; left -= 1) {
    await menus.first().focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    if (left === 2) {
      await expect(page.getByRole("main").getByRole("region").first().getByRole("heading")).toHaveText(heading);
      await expect(page.getByRole("main").getByRole("region").first().getByRole("link").first()).toBeFocused();
    }
  }
  await expect.poll(() => findFocusFaults(page)).toEqual([]);

  await page.keyboard.press("Control+k");
  await page.keyboard.type("trash");
  await page.keyboard.press("Enter");
  const back = page.getByRole("button", { name: /^Put back/ });
  await expect(page.getByRole("heading", { level: 1, name: "Trash" })).toBeFocused();
  const count = await back.count();
  const name = await back.nth(1).getAttribute("aria-label");
  await back.first().focus();
  await page.keyboard.press("Enter");
  await expect(back).toHaveCount(count - 1);
  await expect(page.getByRole("button", { name: name ?? "" })).toBeFocused();
  await stop();
});

test("one comes back to the row one left by, and to the title of a new screen", async ({ page }, info) => {
  const { stop } = await open(page, info.outputPath("data"));
  await page.getByRole("main").getByRole("link").first().focus();
  await page.keyboard.press("Control+3");
  await expect(page.getByRole("heading", { level: 1, name: "People" })).toBeFocused();
  expect(await findFocusFaults(page)).toEqual([]);
  const second = page.getByRole("list", { name: "People" }).getByRole("link").nth(1);
  const href = await second.getAttribute("href");
  await second.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.keyboard.press("Control+3");
  await expect(page.locator(`a[href="${href}"]`)).toBeFocused();
  await stop();
});
