import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe leaves open, each with the reason why it is well. */
const explained: readonly { readonly id: string; readonly says: RegExp }[] = [
  { id: "color-contrast", says: /overlapped by another element/ }, // a letter's marks lie under its field
  { id: "color-contrast", says: /partially obscured by another element/ }, // what scrolls is cut by the edge of its sheet
  { id: "scrollable-region-focusable", says: /negative tabindex/ }, // the palette's arrows scroll its list
];

/** Faults, and what axe could not decide; where a dialog or a menu hides the page, no landmark is missed. */
export async function expectNoBarriers(page: Page, rules?: string[]): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations, incomplete } = await (rules === undefined ? axe.withTags(tags) : axe.withRules(rules)).analyze();
  const isCovered = (await page.locator("[role=dialog], [role=alertdialog], [role=menu]").count()) > 0;
  const found = [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    isCovered && id === "bypass"
      ? []
      : nodes.map(({ html, any, all, none }) => ({
          id,
          html,
          says: [...any, ...all, ...none].map(({ message }) => message).join("; "),
        })),
  );
  expect(found.filter((one) => !explained.some(({ id, says }) => id === one.id && says.test(one.says)))).toEqual([]);
}
