import { expect, test } from "@playwright/test";
import { createHands } from "../support/keys.ts";
import { launchLoopback } from "../support/launch-loopback.ts";

test("one starts where there is something to type, and F6 goes round the parts of the page", async ({ page }, info) => {
  const now = "2027-09-02T18:00:00Z";
  const host = await launchLoopback(info.outputPath("data"), [], now);
  await page.clock.setSystemTime(new Date(now));
  const hands = createHands(page);
  await page.goto(host.address);
  await hands.reach(page.getByLabel("Your name"));
  await hands.type("Nora Quill");
  await hands.press("Control+Enter");
  await expect(page.getByRole("dialog")).toBeHidden();

  await hands.press("n");
  const sheet = page.getByRole("dialog", { name: "New interview" });
  await hands.reach(sheet.getByLabel("Employer"));
  await hands.type("Alder");
  await hands.press("Tab");
  await hands.type("Planner");
  await hands.reach(sheet.getByRole("spinbutton", { name: /hour/i }).first());
  await hands.type("1000");
  await hands.reach(sheet.getByPlaceholder("Name"));
  await hands.type("Mira Anders");
  await hands.press("Tab");
  await hands.press("Tab");
  await hands.type("mira@alder.example");
  await hands.press("Control+Enter");
  await expect(page.getByRole("textbox", { name: "They need, line 1" })).toBeFocused();

  const plan = page.getByRole("complementary", { name: "Plan" });
  const facts = page.getByRole("complementary", { name: "Facts" });
  await hands.press("F6");
  expect(await facts.evaluate((side) => side.contains(document.activeElement))).toBe(true);
  await hands.press("F6");
  await hands.press("F6");
  expect(await plan.evaluate((side) => side.contains(document.activeElement))).toBe(true);
  await hands.press("F6");
  await expect(page.getByRole("textbox", { name: "They need, line 1" })).toBeFocused();

  await hands.type("calmer Mondays");
  await hands.press("Control+Enter");
  const body = page.getByRole("textbox", { name: "Body of the letter" });
  await expect(body).toBeFocused();
  await hands.press("F6");
  const review = page.getByRole("complementary", { name: "Review" });
  expect(await review.evaluate((side) => side.contains(document.activeElement))).toBe(true);
  await host.stop();
});
