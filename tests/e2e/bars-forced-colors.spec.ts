// The colours of the system instead of ours: text can be read, focus is seen, and what is chosen looks chosen.

import { expect, type Page, test } from "@playwright/test";
import { findFocusFaults } from "../support/focus.ts";
import { clientOf } from "../support/host-client.ts";
import { launchLoopback } from "../support/launch-loopback.ts";
import { findUnreadable } from "../support/readable.ts";

test.use({ timezoneId: "America/Los_Angeles", deviceScaleFactor: 2, viewport: { width: 1280, height: 1200 } });
test.describe.configure({ timeout: 90_000 });

const tabsEach = 24;

for (const colorScheme of ["light", "dark"] as const) {
  test(`in forced colours, ${colorScheme}, the main screens can be read and used`, async ({ page }, info) => {
    const host = await launchLoopback(info.outputPath("data"), ["--sample"]);
    const api = clientOf(host);
    const { people } = await api.people.list({});
    const personId = people.find(({ fullName }) => fullName.startsWith("Lorraine"))?.id ?? "";
    const { meetings } = await api.people.open({ id: personId });
    const interviewId = meetings[0]?.interview.id ?? "";
    const letter = await api.documents.create({ interviewId, personId, kind: "thank_you" });
    const others = { interviewId, personId };
    const note = await api.documents.create({ ...others, kind: "linkedin_invite" });
    const call = await api.documents.create({ ...others, kind: "call_script" });
    const ids = [letter.id, note.id, call.id];
    await page.emulateMedia({ forcedColors: "active", colorScheme, reducedMotion: "reduce" });
    await page.goto(host.address);

    const at = `/interviews/${interviewId}`;
    const tabs = ["prepare", "debrief", "letters", "people", "log", ...ids.map((id) => `letters/${id}`)].map(
      (tab) => `${at}/${tab}`,
    );
    const found: string[] = [];
    const look = async (where: string) => {
      const faults = [
        ...(await findUnreadable(page)),
        ...(await page.evaluate(findUnseenChoices)),
        ...(await findFocusFaults(page)),
      ];
      found.push(...faults.map((fault) => `${where}: ${fault}`));
    };
    for (const screen of ["/", "/interviews", "/people", "/journal", "/settings", ...tabs]) {
      await page.goto(`${new URL(host.address).origin}/#${screen}`);
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      for (let left = tabsEach; left > 0; left -= 1) {
        await page.keyboard.press("Tab");
        found.push(...(await findFocusFaults(page)).map((fault) => `${screen}: ${fault}`));
      }
      await look(screen);
    }
    for (const [key, name] of [
      ["Control+k", "Search or run a command"],
      ["n", "New interview"],
    ] as const) {
      await page.getByRole("button", { name: /New interview/ }).focus();
      await page.keyboard.press(key);
      await expect(page.getByRole("dialog", { name })).toBeVisible();
      await look(name);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toBeHidden();
    }
    expect([...new Set(found)]).toEqual([]);
    await host.stop();
  });
}

test("what is not chosen is told from what is, by more than our colours", async ({ page }, info) => {
  const host = await launchLoopback(info.outputPath("data"), ["--sample"]);
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(host.address);
  await page.goto(`${new URL(host.address).origin}/#/settings`);
  const box = (day: string) => page.getByText(day, { exact: true }).locator("xpath=ancestor::label");
  await expect(box("Saturday").locator("svg")).toBeVisible();
  await expect(box("Monday").locator("svg")).toBeHidden();
  expect(await groundOf(page, "Saturday")).not.toBe(await groundOf(page, "Monday"));
  await host.stop();
});

function groundOf(page: Page, day: string): Promise<string> {
  const box = page
    .getByText(day, { exact: true })
    .locator("xpath=ancestor::label")
    .locator("[aria-hidden=true]")
    .first();
  return box.evaluate((element) => getComputedStyle(element).backgroundColor);
}

/** What is chosen has another ground than what stands beside it, and no ring, which is the focus's own. */
function findUnseenChoices(): readonly string[] {
  const groups = [
    ["nav a", "[aria-current=page]"],
    ["[role=option]", "[aria-selected=true]"],
    ["[role=radiogroup] label", "[data-selected]"],
  ] as const;
  return groups.flatMap(([all, chosen]) =>
    [...document.querySelectorAll<HTMLElement>(`${all}${chosen}`)].flatMap((one) => {
      const others = [...(one.closest("nav, [role=listbox], [role=radiogroup]")?.querySelectorAll(all) ?? [])];
      const other = others.find((each) => !each.matches(chosen));
      const { backgroundColor, outlineStyle } = getComputedStyle(one);
      const name = one.textContent.slice(0, 24);
      const isRinged = outlineStyle !== "none" && !one.matches(":focus-visible, [data-focus-visible]");
      return [
        ...(other !== undefined && getComputedStyle(other).backgroundColor === backgroundColor
          ? [`${name} does not look chosen`]
          : []),
        ...(isRinged ? [`${name} looks focused`] : []),
      ];
    }),
  );
}
