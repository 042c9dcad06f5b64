import { expect, type Page, test } from "@playwright/test";
import { launchLoopback } from "../support/launch-loopback.ts";
import { watchPage } from "../support/page-problems.ts";

test("an interview is added with the keyboard alone in under thirty seconds, and its debrief opens", async ({
  page,
}, info) => {
  const problems = await watchPage(page);
  const host = await launchLoopback(info.outputPath("data"));
  await page.goto(host.address);
  await passWelcome(page);
  const begun = Date.now();
  const type = (text: string) => page.keyboard.type(text, { delay: 20 });
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  await press("n");
  await expect(page.getByRole("combobox", { name: "Employer" })).toBeFocused();
  await type("Fiddlehead Bakehouse, Inc.");
  await press("Tab");
  await type("Second-Shift Production Supervisor");
  await press("Tab");
  await type("02092025"); // the day, in the order of this browser's locale
  await press("Tab", "Tab");
  await type("1320");
  await press("Tab");
  await type("1435");
  await press("Tab", "Tab", "ArrowRight", "Tab");
  await type("Lorraine Tsosie-Halbrook");
  await press("Tab");
  await type("Plant Director");
  await press("Enter");
  await type("Odalys Pruitt");
  await expect(page.getByText("Thank-yous will be due Thu 4 Sep 2025, 14:35")).toBeVisible();
  await press("Control+Enter");
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#\/interviews\/[\w-]+\/debrief$/);
  expect(Date.now() - begun).toBeLessThan(30_000);
  expect(problems).toEqual([]);

  await expect(page.getByRole("dialog")).toHaveCount(0);
  await press("Control+k");
  await type("lorraine");
  await expect(page.getByRole("option", { name: /Lorraine Tsosie-Halbrook · Plant Director/ })).toBeVisible();
  await host.stop();
});

test("Esc keeps what was typed", async ({ page }, info) => {
  const host = await launchLoopback(info.outputPath("data"));
  await page.goto(host.address);
  await passWelcome(page);
  await page.keyboard.press("n");
  await expect(page.getByRole("combobox", { name: "Employer" })).toBeFocused();
  await page.keyboard.type("Juniper");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("n");
  await expect(page.getByRole("combobox", { name: "Employer" })).toHaveValue("Juniper");
  await host.stop();
});

async function passWelcome(page: Page): Promise<void> {
  await expect(page.getByRole("textbox", { name: "Your name" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Add the interview" })).toBeFocused();
}
