import { expect, test } from "@playwright/test";
import { launchLoopback } from "../support/launch-loopback.ts";
import { watchPage } from "../support/page-problems.ts";

test("the palette finds a need as one types, and Enter opens its debrief", async ({ page }, info) => {
  const problems = await watchPage(page);
  const host = await launchLoopback(info.outputPath("data"), ["--sample"]);
  await page.goto(host.address);
  const write = page.getByRole("button", { name: "Write the thank-you" });
  await expect(write).toBeFocused();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("walnut");
  await expect(page.getByRole("option", { name: /walnut and plain loaves/, selected: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(write).toBeFocused();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("walnut");
  await expect(page.getByRole("option", { name: /walnut and plain loaves/, selected: true })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#\/interviews\/[\w-]+\/debrief$/);
  expect(problems).toEqual([]);
  await host.stop();
});
