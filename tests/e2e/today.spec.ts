import { expect, test } from "@playwright/test";
import { expectNoBarriers } from "../support/barriers.ts";
import { launchLoopback } from "../support/launch-loopback.ts";
import { watchPage } from "../support/page-problems.ts";

test.use({ timezoneId: "America/Los_Angeles" });

test("Enter on the card writes the thank-you of the sample journal", async ({ page }, info) => {
  const problems = await watchPage(page);
  const host = await launchLoopback(info.outputPath("data"), ["--sample"]);
  await page.goto(host.address);
  const write = page.getByRole("button", { name: "Write the thank-you" });
  await expect(write).toBeFocused();
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#\/interviews\/[\w-]+\/letters\/[\w-]+$/);
  expect(problems).toEqual([]);
  await host.stop();
});

test("the list is walked, a row skipped and brought back without a mouse", async ({ page }, info) => {
  const host = await launchLoopback(info.outputPath("data"), ["--sample"]);
  await page.goto(host.address);
  await expect(page.getByRole("button", { name: "Write the thank-you" })).toBeFocused();
  await page.keyboard.press("j");
  await expect(page.getByRole("region", { name: "Overdue" }).getByRole("link")).toBeFocused();
  await page.keyboard.press("e");
  await expect(page.getByRole("dialog", { name: "Skip this one" })).toBeVisible();
  await page.keyboard.press("3");
  await expect(page.getByText("Skipped: thank-you for Marisol Ketterman")).toBeVisible();
  await expect(page.getByRole("region", { name: "Overdue" })).toHaveCount(0);
  await page.keyboard.press("Control+Shift+Z");
  await expect(page.getByRole("region", { name: "Overdue" })).toBeVisible();
  await host.stop();
});

test("a contact is logged, a promise kept and the one call used without a mouse", async ({ page }, info) => {
  const problems = await watchPage(page);
  const host = await launchLoopback(info.outputPath("data"), ["--sample"]);
  await page.goto(host.address);
  await expect(page.getByRole("button", { name: "Write the thank-you" })).toBeFocused();
  await page.keyboard.press("l");
  const sheet = page.getByRole("dialog", { name: "Log a contact" });
  await expect(sheet.getByText("First contact since the interview: welcome")).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Logged: E-mail: thank-you")).toBeVisible();
  await page.keyboard.press("Control+Shift+Z");
  await expect(page.getByRole("button", { name: "Write the thank-you" })).toBeVisible();

  const call = page.getByRole("listitem").filter({ hasText: "The one call" }).filter({ hasText: "Copperline" });
  await call.getByRole("link").focus();
  await page.keyboard.press("l");
  await expect(sheet.getByText("This is the one call of the process.")).toBeVisible();
  await expect(sheet.getByText("so this is early", { exact: false })).toBeVisible();
  const log = sheet.getByRole("button", { name: "Log the call" });
  await expect(log).toBeDisabled();
  for (let tabs = 0; tabs < 12; tabs += 1) {
    if (await sheet.getByRole("checkbox").evaluate((box) => box === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Space");
  await expect(log).toBeEnabled();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Logged: Call: the one call. It is used now")).toBeVisible();
  await expect(call).toHaveCount(0);
  expect(problems).toEqual([]);
  await host.stop();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in ${colorScheme}: empty, sample, and with what floats over it`, async ({ page }, info) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const host = await launchLoopback(info.outputPath("data"));
    await page.goto(host.address);
    await page.getByRole("button", { name: "Later" }).click();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Add the interview" })).toBeVisible();
    await expectNoBarriers(page);
    await page.getByRole("button", { name: "Look around with a sample journal" }).click();
    await expect(page.getByRole("button", { name: "Write the thank-you" })).toBeVisible();
    await expectNoBarriers(page);
    for (const [key, name] of [
      ["e", "Skip this one"],
      ["s", "Put it off"],
      ["l", "Log a contact"],
      ["n", "New interview"],
      ["?", "All keys"],
      ["Control+k", "Search or run a command"],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.getByRole("dialog", { name })).toBeVisible();
      await expectNoBarriers(page);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
    }
    await host.stop();
  });
}
