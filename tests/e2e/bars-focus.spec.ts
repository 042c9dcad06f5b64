// Tab through what the main job needs: focus is always somewhere, can be seen, and comes round.

import { expect, type Page, test } from "@playwright/test";
import { clientOf } from "../support/host-client.ts";
import { launchLoopback } from "../support/launch-loopback.ts";

test.describe.configure({ timeout: 60_000 });

const mostTabs = 200;

test("Tab shows where one is in the debrief, the letter and a new interview, and comes round", async ({
  page,
}, info) => {
  const host = await launchLoopback(info.outputPath("data"), ["--sample"]);
  const api = clientOf(host);
  const { people } = await api.people.list({});
  const personId = people.find(({ fullName }) => fullName.startsWith("Lorraine"))?.id ?? "";
  const { meetings } = await api.people.open({ id: personId });
  const interviewId = meetings[0]?.interview.id ?? "";
  const letter = await api.documents.create({ interviewId, personId, kind: "thank_you" });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(host.address);

  await page.goto(`${new URL(host.address).origin}/#/interviews/${interviewId}/debrief`);
  await expect(page.getByRole("textbox", { name: "They need, line 2" })).toBeVisible();
  await page.getByRole("link", { name: "Debrief" }).focus();
  expect(await goRound(page)).toEqual([]);

  await page.goto(`${new URL(host.address).origin}/#/interviews/${interviewId}/letters/${letter.id}`);
  await expect(page.getByRole("textbox", { name: "Body of the letter" })).toBeVisible();
  await page.getByRole("link", { name: /^Letters/ }).focus();
  expect(await goRound(page)).toEqual([]);

  await page.keyboard.press("n");
  await expect(page.getByRole("combobox", { name: "Employer" })).toBeFocused();
  expect(await goRound(page)).toEqual([]);
  await host.stop();
});

/** Tab until focus is back where it began; what was wrong on the way. */
async function goRound(page: Page): Promise<readonly string[]> {
  const start = await page.evaluateHandle(() => document.activeElement);
  const wrong: string[] = [];
  for (let tabs = 1; tabs <= mostTabs; tabs += 1) {
    await page.keyboard.press("Tab");
    wrong.push(...(await page.evaluate(lookAtFocus)));
    if (await start.evaluate((element) => element === document.activeElement)) return wrong;
  }
  return [...wrong, `it has not come round after ${mostTabs}`];
}

/** What is wrong with the focus as it is. After the last thing on a page the browser itself has it, once. */
function lookAtFocus(): readonly string[] {
  const element = document.activeElement;
  if (element === null || element === document.body) return document.hasFocus() ? ["focus is on the body"] : [];
  const name = `${element.tagName} ${element.getAttribute("aria-label") ?? element.textContent.slice(0, 30)}`;
  const box = element.getBoundingClientRect();
  const x = Math.min(Math.max(box.x + box.width / 2, 0), window.innerWidth - 1);
  const y = Math.min(Math.max(box.y + Math.min(box.height / 2, 12), 0), window.innerHeight - 1);
  const onTop = document.elementFromPoint(x, y);
  const isSeen =
    box.width > 0 &&
    box.height > 0 &&
    box.bottom > 0 &&
    box.top < window.innerHeight &&
    onTop !== null &&
    (element.contains(onTop) || onTop.contains(element) || onTop.closest("label")?.contains(element) === true);

  const accent = document.createElement("i");
  accent.style.color = "var(--accent)";
  document.body.append(accent);
  const colour = getComputedStyle(accent).color;
  accent.remove();
  const outlined = (style: CSSStyleDeclaration) =>
    style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
  const ruled = (style: CSSStyleDeclaration) =>
    style.borderBottomColor === colour && style.boxShadow.includes(colour) && element.matches("textarea");
  const around = [element, element.parentElement, element.parentElement?.parentElement, element.closest("label")];
  const isShown = around.some(
    (each, level) =>
      each != null &&
      (outlined(getComputedStyle(each)) ||
        (level < 3 && ruled(getComputedStyle(each))) ||
        ["::before", "::after"].some((pseudo) => outlined(getComputedStyle(each, pseudo))) ||
        [...each.children].some(
          (child) => level !== 0 && child.contains(element) && outlined(getComputedStyle(child)),
        )),
  );
  const isRuled =
    element.closest("[class*=line]") !== null && ruled(getComputedStyle(element.closest("[class*=_line]") ?? element));
  return [
    ...(isSeen ? [] : [`${name} cannot be seen`]),
    ...(isShown || isRuled ? [] : [`${name} does not look focused`]),
  ];
}
