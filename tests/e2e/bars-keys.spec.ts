// The main job with the keyboard alone and with few keys: every one that is not text is counted, and after each the
// focus is looked at.

import { readFileSync } from "node:fs";
import { expect, type Locator, type Page, test } from "@playwright/test";
import mammoth from "mammoth";
import { findFocusFaults } from "../support/focus.ts";
import { launchLoopback } from "../support/launch-loopback.ts";
import { watchPage } from "../support/page-problems.ts";

/** Key presses beyond text (BARS U2). */
const most = 60;

test.use({ locale: "en-US", timezoneId: "America/Los_Angeles" });

test(`from the interview to "I sent it" in at most ${most} keys beyond text`, async ({ page }, info) => {
  test.setTimeout(60_000);
  const now = "2027-09-02T22:00:00Z"; // 15:00 where they met
  const host = await launchLoopback(info.outputPath("data"), [], now);
  const problems = await watchPage(page);
  await page.clock.setSystemTime(new Date(now));
  await page.addInitScript(countMouse);
  await page.goto(host.address);
  const keys = createCounted(page);
  const body = page.getByRole("textbox", { name: "Body of the letter" });

  await keys.at(page.getByLabel("Your name"));
  await keys.type("Jerome Vantongeren");
  await keys.press("Tab");
  await keys.type("jerome@vantongeren.example");
  await keys.press("Control+Enter");
  await expect(page.getByRole("dialog")).toBeHidden();

  await keys.press("n");
  const sheet = page.getByRole("dialog", { name: "New interview" });
  await keys.at(sheet.getByLabel("Employer"));
  await keys.type("Fiddlehead Bakehouse");
  await keys.press("Tab");
  await keys.at(sheet.getByLabel("Role"));
  await keys.type("Shift Supervisor");
  await keys.reach(sheet.getByRole("group", { name: "Start" }));
  await keys.type("1320");
  await keys.reach(sheet.getByRole("group", { name: "End" }));
  await keys.type("1435");
  await keys.press("Control+Enter");
  await expect(sheet).toBeHidden();

  await keys.at(page.getByRole("textbox", { name: "Who was there, line 1" }));
  await keys.type("Ms. Lorraine Halbrook, plant director, lorraine@fiddlehead.example");
  await keys.press("Control+ArrowDown");
  await keys.at(page.getByRole("textbox", { name: "They need, line 1" }));
  await keys.type("less dough scrap on the sheeter line");
  await keys.press("Control+ArrowDown");
  await keys.at(page.getByRole("textbox", { name: "I have, line 1" }));
  await keys.type("brought scrap from 7% to 3% on two lines");
  await expect(page.getByText(/^Answers:/)).toBeVisible();
  await keys.press("Control+.");
  await expect(page.getByText(/^Your proof:/)).toBeVisible();
  await keys.press("Control+ArrowDown");
  await keys.at(page.getByRole("textbox", { name: "We talked about, line 1" }));
  await keys.type("how the night crew hands over");
  await keys.press("Control+Enter");

  await keys.at(body);
  await expect(body).toHaveValue(/sheeter line/);
  await expect(body).toHaveValue(/from 7% to 3%/);
  await expect(body).toHaveValue(/night crew/);
  const written = await body.inputValue();

  await keys.press("Control+1");
  await expect(page).toHaveURL(/#\/$/);
  await keys.at(page.getByRole("button", { name: /thank-you/ }));
  await keys.press("Control+k");
  const palette = page.getByRole("combobox", { name: "Search or run a command" });
  await keys.at(palette);
  await keys.press("Escape");
  await expect(palette).toBeHidden();
  await keys.at(page.getByRole("button", { name: /thank-you/ }));
  await keys.press("Control+k");
  await keys.at(palette);
  await keys.type("sheeter");
  const letter = page.getByRole("option").filter({ hasText: "Letter" });
  await expect(letter).toBeVisible();
  while ((await letter.getAttribute("aria-selected")) !== "true") await keys.press("ArrowDown");
  await keys.press("Enter");
  await keys.at(body);

  await keys.press("Control+e");
  const saved = page.getByText(/Saved as/);
  await expect(saved).toBeVisible();
  const path = (await saved.innerText()).replace(/^.*Saved as /s, "").split("\n")[0] ?? "";
  const { value: text } = await mammoth.extractRawText({ buffer: readFileSync(path) });
  for (const paragraph of written.split("\n\n")) expect(text).toContain(paragraph);
  await keys.press("Control+Shift+s");
  await expect(page.getByText("Sent, and kept as it was sent")).toBeVisible();
  await keys.look();

  info.annotations.push({ type: "keys", description: `${keys.count()} beyond text` });
  expect(keys.count()).toBeLessThanOrEqual(most);
  expect(await page.evaluate("window.mouseEvents")).toBe(0);
  expect(problems).toEqual([]);
  await host.stop();
});

/** Hands whose every key beyond text is counted; after each, focus has come to rest where it is seen. */
function createCounted(page: Page) {
  let pressed = 0;
  const look = () => expect.poll(() => findFocusFaults(page), { timeout: 2_000 }).toEqual([]);
  const press = async (key: string) => {
    await page.keyboard.press(key);
    pressed += 1;
    await look();
  };
  const has = (target: Locator) => target.evaluate((element) => element.contains(document.activeElement));
  return {
    look,
    press,
    count: () => pressed,
    async type(text: string) {
      await page.keyboard.type(text);
      await look();
    },
    /** Focus comes here by itself. */
    async at(target: Locator) {
      await expect.poll(() => has(target), { timeout: 5_000 }).toBe(true);
      await look();
    },
    async reach(target: Locator) {
      for (let left = 12; left > 0 && !(await has(target)); left -= 1) await press("Tab");
      expect(await has(target)).toBe(true);
    },
  };
}

function countMouse(): void {
  Object.assign(window, { mouseEvents: 0 });
  for (const type of ["pointerdown", "mousedown", "click", "wheel", "touchstart"])
    window.addEventListener(
      type,
      // A key pressed on a button makes a click too, without a place and by no pointer.
      (event) => {
        if (!(event instanceof PointerEvent) || event.pointerType !== "" || event.detail !== 0)
          Object.assign(window, { mouseEvents: 1 });
      },
      { capture: true },
    );
}
