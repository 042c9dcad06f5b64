import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { expectNoBarriers } from "../support/barriers.ts";
import { createHands } from "../support/keys.ts";
import { launchLoopback } from "../support/launch-loopback.ts";
import { watchPage } from "../support/page-problems.ts";

test.use({ timezoneId: "America/Los_Angeles", viewport: { width: 1280, height: 800 } });

test("a file is attached, opened and taken out by keys alone", async ({ page }, info) => {
  const problems = await watchPage(page);
  const host = await launchLoopback(info.outputPath("data"), ["--sample"]);
  const hands = createHands(page);
  await page.goto(host.address);
  await expect(page.getByRole("button", { name: "Write the thank-you" })).toBeFocused();
  await hands.press("Enter");

  const plan = info.outputPath("Plan for the first ninety days.pdf");
  writeFileSync(plan, Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(3_000_000, "plan")]));
  const attach = page.getByRole("button", { name: "Attach a file" });
  const chooser = page.waitForEvent("filechooser");
  await hands.reach(attach);
  await hands.press("Enter");
  await (await chooser).setFiles(plan);
  const chip = page.getByRole("button", { name: "Open Plan for the first ninety days.pdf, 2.9 MB" });
  await expect(chip).toBeVisible();
  await expect(page.getByText("The letter does not say what is attached")).toBeVisible();
  await expectNoBarriers(page);

  await hands.reach(chip, "Shift+Tab");
  await hands.press("Enter");
  const said = await page.getByText(/^A copy to read is at/).textContent();
  const path = /\u2068(.*)\u2069/.exec(said ?? "")?.[1] ?? "";
  expect(readFileSync(path).equals(readFileSync(plan))).toBe(true);
  await hands.press("Tab");
  await hands.press("Enter");
  await expect(page.getByText(/is taken out$/)).toBeVisible();
  await expect(chip).toBeHidden();
  await hands.press("Control+Shift+Z");
  await expect(chip).toBeVisible();
  expect(problems).toEqual([]);
  await host.stop();
});
