// The card of the last ten minutes and the answer, by keyboard alone; and axe over what is new.

import { expect, type Page, test } from "@playwright/test";
import type { Client } from "#contract/contract";
import { addHours, wallOf } from "#domain/time";
import { expectNoBarriers } from "../support/barriers.ts";
import { clientOf } from "../support/host-client.ts";
import { launchLoopback } from "../support/launch-loopback.ts";
import { watchPage } from "../support/page-problems.ts";

const zone = "America/Los_Angeles";
test.use({ timezoneId: zone, actionTimeout: 5_000 });
test.describe.configure({ timeout: 60_000 });

test("the card comes by itself, and card and answer are kept without a mouse", async ({ page }, info) => {
  const problems = await watchPage(page);
  const host = await launchLoopback(info.outputPath("data"));
  const api = clientOf(host);
  const { opportunityId } = await fill(api);
  await page.goto(host.address);
  const card = page.getByRole("dialog", { name: "Before you leave" });
  await expect(card).toBeVisible();

  const words = page.getByRole("textbox", { name: "What Ana Ruiz answers" });
  await tabTo(page, "What Ana Ruiz answers");
  await page.keyboard.type("mail me any time");
  await expect(card.getByText("Keep: may follow up by e-mail")).toBeVisible();
  await page.keyboard.press("Control+.");
  await expect(card.getByText("may follow up by e-mail", { exact: true })).toBeVisible();
  await expect(words).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.type("end of next week");
  await page.keyboard.press("Control+.");
  await page.keyboard.press("Control+Enter");
  await expect(card).toHaveCount(0);
  await expect.poll(() => new URL(page.url()).hash).toMatch(/debrief$/);
  // The address is there before the page behind it; a key pressed between the two reaches nobody.
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Nurse");

  await page.keyboard.press("Control+Shift+A");
  const sheet = page.getByRole("dialog", { name: "The answer" });
  await expect(sheet.getByRole("button", { name: /What it was/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.type("They said");
  await page.keyboard.press("Enter");
  await expect(sheet.getByText("Reply to the rejection")).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(sheet).toHaveCount(0);
  await expect(page.getByText("Kept: they said no")).toBeVisible();

  const { dossier } = await api.opportunities.open({ id: opportunityId });
  expect(dossier.opportunity).toMatchObject({ status: "rejected", decisionText: "end of next week" });
  expect(dossier.participations).toMatchObject([{ permission: "granted", permissionChannels: ["email"] }]);
  expect(dossier.interviews).toMatchObject([{ status: "completed" }]);
  expect(problems).toEqual([]);
  await host.stop();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in the new sheets and rooms, in ${colorScheme}`, async ({ page }, info) => {
    const host = await launchLoopback(info.outputPath("data"));
    const { interviewId } = await fill(clientOf(host));
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto(host.address);
    await expect(page.getByRole("dialog", { name: "Before you leave" })).toBeVisible();
    await expectNoBarriers(page);
    await leave(page);
    for (const room of ["/resumes", "/insights"]) {
      await go(page, room);
      await expectNoBarriers(page);
    }
    await go(page, "/resumes");
    const label = page.getByRole("textbox", { name: "One more version" });
    await label.fill("Spring");
    await label.press("Enter");
    await expect(page.getByRole("heading", { name: "Spring" })).toBeVisible();
    await expectNoBarriers(page);
    await go(page, `/interviews/${interviewId}/debrief`);
    for (const [command, name] of [
      ["There is an answer", "The answer"],
      ["Change this interview", "Change this interview"],
    ] as const) {
      await page.keyboard.press("Control+k");
      await page.keyboard.type(command);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("dialog", { name })).toBeVisible();
      await expectNoBarriers(page);
      await leave(page);
    }
    await page.getByRole("button", { name: "See what to do" }).click();
    await expect(page.getByRole("dialog", { name: "Before you write" })).toBeVisible();
    await expectNoBarriers(page);
    await host.stop();
  });
}

/** One round that ends in five minutes, for a job that asks for more than there is. */
async function fill(api: Client) {
  const { revision } = await api.profile.get({});
  await api.profile.save({ revision, isIntroduced: true, homeZone: zone });
  const { now } = await api.interviews.atHand({});
  const { id: opportunityId } = await api.opportunities.create({ companyLegal: "Thistledown Vets Ltd", role: "Nurse" });
  const { id: interviewId } = await api.interviews.create({
    opportunityId,
    zone,
    startsWall: wallOf(addHours(now, -1), zone),
    endsWall: wallOf(addHours(now, 5 / 60), zone),
  });
  const { id: personId } = await api.people.create({ fullName: "Ana Ruiz" });
  await api.participations.create({ interviewId, personId, role: "hiring_authority" });
  await api.requirements.create({ opportunityId, text: "a licence", met: "not_met" });
  return { opportunityId, interviewId };
}

async function tabTo(page: Page, name: string): Promise<void> {
  const field = page.getByRole("textbox", { name });
  for (let tabs = 0; tabs < 20; tabs += 1) {
    if (await field.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(field).toBeFocused();
}

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

async function leave(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
}
