// The résumé vault by keyboard alone: from a file to the cover note; and axe over its screens.

import { writeFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import type { Client } from "#contract/contract";
import { addHours, wallOf } from "#domain/time";
import { expectNoBarriers } from "../support/barriers.ts";
import { clientOf } from "../support/host-client.ts";
import { createHands, type Hands } from "../support/keys.ts";
import { launchLoopback } from "../support/launch-loopback.ts";
import { watchPage } from "../support/page-problems.ts";
import { docxOf } from "../support/resume-files.ts";
import { upload } from "../support/upload.ts";

const zone = "America/Los_Angeles";
test.use({ timezoneId: zone, viewport: { width: 1280, height: 800 }, actionTimeout: 5_000 });
test.describe.configure({ timeout: 120_000 });

const older = ["Jerome Vantongeren", "# Experience", "Shift Lead, Calloway Flats Foods, 2017 to 2024"];
const newer = [
  "Jerome Vantongeren",
  "# Experience",
  "Shift Lead, Calloway Flats Foods, 2018 to 2024",
  "- Brought dough scrap from 7.3% to 2.9% on both lines",
];
const withReferences = [...newer, "# References", "Ruth Calloway, Owner, +1 541 555 0131"];

test("a version is added, mended, compared, made final, and goes out with its note, without a mouse", async ({
  page,
}, info) => {
  const problems = await watchPage(page);
  const host = await launchLoopback(info.outputPath("data"));
  const api = clientOf(host);
  const { interviewId } = await fill(api);
  await page.goto(host.address);
  const hands = createHands(page);
  const path = async (name: string, lines: readonly string[]) => {
    const file = info.outputPath(name);
    writeFileSync(file, await docxOf(lines));
    return file;
  };

  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await command(page, hands, "Résumés");
  await expect(page.getByRole("link", { name: "Spring" })).toBeVisible();
  await choose(page, hands, "Add a version", await path("Resume final.docx", withReferences));
  const row = page.getByRole("link", { name: "Resume final" });
  await expect(row).toBeFocused();
  await expect(page.getByText("References found: 2 lines")).toBeVisible();
  await hands.press("Enter");
  await expect(page.getByRole("region", { name: "References found" })).toContainText("Ruth Calloway");
  await choose(page, hands, "Put in another file", await path("Resume final 2.docx", newer));
  await expect(page.getByText("No references in it.")).toBeVisible();

  await hands.reach(page.getByRole("button", { name: /^Call it Jerome_Vantongeren_Resume/ }));
  await hands.press("Enter");
  await hands.reach(page.getByRole("radio", { name: "Being worked on" }));
  await hands.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "Final" })).toBeChecked();
  await hands.reach(page.getByRole("textbox", { name: "What is new in it" }));
  await hands.type("adds the scrap figures");
  await expect
    .poll(async () => (await api.resumeVersions.list({}))[0])
    .toMatchObject({
      file: "Jerome_Vantongeren_Resume.docx",
      state: "final",
      news: "adds the scrap figures",
    });

  await command(page, hands, "Compare two résumé versions");
  await expect(page.getByText("1 line new, 1 line changed.")).toBeVisible();
  await hands.reach(page.getByRole("button", { name: /^This is right: Date 2017/ }));
  await hands.press("Enter");
  await expect(page.getByText("all confirmed")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Undo: Date/ })).toBeFocused();

  await go(page, `/interviews/${interviewId}/resume`);
  await expect(page.getByText("Welcome now")).toBeVisible();
  await hands.reach(page.getByRole("button", { name: "Write the cover note" }));
  await hands.press("Enter");
  await expect(page.getByRole("button", { name: /^Open Jerome_Vantongeren_Resume\.docx/ })).toBeVisible();
  const { documents } = await api.opportunities.open({
    id: (await api.interviews.get({ id: interviewId })).opportunityId,
  });
  expect(documents).toMatchObject([{ kind: "resume_cover_note", attachments: [{ from: { noun: "resume_version" } }] }]);

  await command(page, hands, "Résumés");
  await hands.reach(row);
  await hands.press("Enter");
  await hands.reach(page.getByRole("button", { name: "Delete" }));
  await hands.press("Enter");
  await expect(page.getByRole("link", { name: "Spring" })).toBeFocused();
  await hands.press("Control+Shift+Z");
  await expect(row).toBeVisible();
  expect(problems).toEqual([]);
  await host.stop();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in the vault, in ${colorScheme}`, async ({ page }, info) => {
    const host = await launchLoopback(info.outputPath("data"));
    const api = clientOf(host);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto(host.address);
    await go(page, "/resumes");
    await expect(page.getByRole("heading", { name: "No version yet" })).toBeVisible();
    await expectNoBarriers(page);
    await go(page, "/resumes/compare");
    await expectNoBarriers(page);
    const { interviewId } = await fill(api);
    const { id } = await add(api, "Autumn", withReferences);
    await page.reload();
    for (const [address, words] of [
      ["/resumes", "References found: 2 lines"],
      [`/resumes/${id}`, "Nobody, as far as you have said"],
      ["/resumes/compare", "1 to confirm"],
      [`/interviews/${interviewId}/resume`, "Compare with what they have"],
    ] as const) {
      await go(page, address);
      await expect(page.getByRole("main").getByText(words).first()).toBeVisible();
      await expectNoBarriers(page);
    }
    await go(page, "/resumes");
    const photo = info.outputPath("photo.docx");
    writeFileSync(photo, "no Word file");
    await page.locator("input[type=file]").first().setInputFiles(photo);
    await expect(page.getByRole("heading", { name: "photo.docx" })).toBeVisible();
    await expectNoBarriers(page);
    await host.stop();
  });
}

/** One interview of yesterday, whose house has the older version. */
async function fill(api: Client) {
  const { revision } = await api.profile.get({});
  await api.profile.save({ revision, isIntroduced: true, homeZone: zone, fullName: "Jerome Vantongeren" });
  const { now } = await api.interviews.atHand({});
  const { id: opportunityId } = await api.opportunities.create({ companyLegal: "Thistledown Vets Ltd", role: "Nurse" });
  const { id: interviewId } = await api.interviews.create({
    opportunityId,
    zone,
    isZoneAssumed: false,
    startsWall: wallOf(addHours(now, -20), zone),
    endsWall: wallOf(addHours(now, -19), zone),
  });
  const { id: personId } = await api.people.create({ fullName: "Ana Ruiz", email: "ana@thistledown.example" });
  await api.participations.create({ interviewId, personId, role: "hiring_authority" });
  const spring = await add(api, "Spring", older);
  const finalAt = addHours(now, -24 * 20);
  await api.resumeVersions.save({ id: spring.id, state: "final", finalAt });
  await api.resumeCopies.create({ opportunityId, resumeVersionId: spring.id, sentAt: finalAt });
  return { interviewId };
}

async function add(api: Client, label: string, lines: readonly string[]) {
  const name = `${label}.docx`;
  return api.resumeVersions.add({ name, label, sha256: await upload(api, await docxOf(lines), name) });
}

async function command(page: Page, hands: Hands, title: string): Promise<void> {
  await hands.press("Control+k");
  await hands.type(title);
  await expect(page.getByRole("option").first()).toContainText(title);
  await hands.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

/** Opens the dialog behind a button by keys, and gives it a file. */
async function choose(page: Page, hands: Hands, button: string, path: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await hands.reach(page.getByRole("button", { name: button }));
  await hands.press("Enter");
  await (await chooser).setFiles(path);
}

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}
