import { expect, type Locator, type Page } from "@playwright/test";

/** A person who never touches the mouse. */
export interface Hands {
  readonly press: (keys: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Tab, or another key, until focus is on it; fails when it cannot be reached. */
  readonly reach: (target: Locator, keys?: string) => Promise<void>;
  /** Types into the first empty line of a part of the debrief. */
  readonly line: (part: string, text: string) => Promise<void>;
}

export function createHands(page: Page): Hands {
  const press = (keys: string) => page.keyboard.press(keys);
  const isFocused = (target: Locator) => target.evaluate((element) => element.contains(document.activeElement));
  return {
    press,
    type: (text) => page.keyboard.type(text),
    async reach(target, keys = "Tab") {
      await expect(target).toBeVisible();
      for (let left = 80; left > 0; left -= 1) {
        if (await isFocused(target)) return;
        await press(keys);
      }
      throw new Error(`no key leads to ${target}`);
    },
    async line(part, text) {
      const lines = page.getByRole("textbox", { name: new RegExp(`^${part}, line`) });
      const last = lines.last();
      for (let left = 12; left > 0 && !(await isFocused(last)); left -= 1) {
        if (await isFocused(lines.locator("visible=true").first())) await press("Enter");
        else await press("Control+ArrowDown");
      }
      await expect(last).toBeFocused();
      await page.keyboard.type(text);
      await press("Enter");
    },
  };
}
