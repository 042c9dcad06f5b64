// Tab through what the main job needs: focus is always somewhere, can be seen, and comes round.

import { expect, type Page, test } from "@playwright/test";
import { findFocusFaults } from "../support/focus.ts";
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
    wrong.push(...(await findFocusFaults(page)));
    if (await start.evaluate((element) => element === document.activeElement)) return wrong;
  }
  return [...wrong, `it has not come round after ${mostTabs}`];
}
