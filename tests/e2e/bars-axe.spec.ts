// Axe looks at the workspace of an interview, tab by tab, and at everything that opens over it.

import { expect, type Page, test } from "@playwright/test";
import type { Client } from "#contract/contract";
import { expectNoBarriers } from "../support/barriers.ts";
import { clientOf } from "../support/host-client.ts";
import { launchLoopback } from "../support/launch-loopback.ts";
import { watchPage } from "../support/page-problems.ts";

const tabs = ["prepare", "debrief", "letters", "people", "resume", "log"];

/** In dark nothing changes but colours. */
const inColour = ["color-contrast", "link-in-text-block"];

test.use({ timezoneId: "America/Los_Angeles", actionTimeout: 5_000 });
test.describe.configure({ timeout: 90_000 });

test("axe finds nothing in the workspace, empty and filled, in light and dark, at two widths", async ({
  page,
}, info) => {
  const host = await launchLoopback(info.outputPath("data"), ["--sample"]);
  const problems = await watchPage(page);
  const api = clientOf(host);
  const { filled, letterId, invitationId, callId } = await findFilled(api);
  const empty = await createEmpty(api);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(host.address);
  const screens = [
    ...tabs.map((tab) => `/interviews/${filled}/${tab}`),
    ...[letterId, invitationId, callId].map((id) => `/interviews/${filled}/letters/${id}`),
    ...tabs.map((tab) => `/interviews/${empty}/${tab}`),
  ];
  for (const screen of screens) {
    await go(page, screen);
    await page.emulateMedia({ colorScheme: "light" });
    await expectNoBarriers(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectNoBarriers(page, inColour);
  }
  await page.setViewportSize({ width: 900, height: 700 });
  for (const screen of screens.filter((each) => each.includes(filled))) {
    await go(page, screen);
    await expectNoBarriers(page);
  }
  await host.stop();
  expect(problems.filter((problem) => !problem.includes("ERR_CONNECTION_REFUSED"))).toEqual([]);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in what opens over the workspace, in ${colorScheme}`, async ({ page }, info) => {
    const host = await launchLoopback(info.outputPath("data"), ["--sample"]);
    const { filled, letterId, callId } = await findFilled(clientOf(host));
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto(host.address);
    const look = () => expectNoBarriers(page, colorScheme === "dark" ? inColour : undefined);
    const pass = (name: string) => passDialog(page, name, look);
    const menu = page.getByRole("button", { name: /^This interview:/ });
    const more = page.getByRole("button", { name: "More" }).locator("visible=true");

    await go(page, `/interviews/${filled}/debrief`);
    await menu.click();
    await expect(page.getByRole("menu")).toBeVisible();
    await look();
    await page.getByRole("menuitem", { name: /^Change time/ }).click();
    await pass("Change this interview");
    for (const [key, name] of [
      ["n", "New interview"],
      ["Control+k", "Search or run a command"],
      ["?", "All keys"],
      ["l", "Log a contact"],
    ] as const) {
      await expect(menu).toBeFocused(); // where focus came from
      await page.keyboard.press(key);
      await pass(name);
    }

    await go(page, `/interviews/${filled}/letters/${letterId}`);
    await more.click();
    await page.getByRole("menuitem", { name: "Versions" }).click();
    await expect(page.getByRole("list", { name: "Versions" })).toBeVisible();
    await pass("Versions");
    await more.click();
    await page.getByRole("menuitem", { name: "Versions" }).click();
    await page.getByText("Compare two").click();
    await pass("Versions");
    await page.getByRole("textbox", { name: "Body of the letter" }).fill("My own words.");
    await page.getByRole("radiogroup", { name: "Form" }).getByText("Letter").click();
    await pass("Write it anew?");

    await go(page, `/interviews/${filled}/letters/${callId}`);
    await page.keyboard.press("Control+Shift+o");
    await pass("What came of it");

    await page.setViewportSize({ width: 900, height: 700 });
    await go(page, `/interviews/${filled}/debrief`);
    for (const name of ["Plan", "Facts"]) {
      await page.getByRole("button", { name, exact: true }).click();
      await pass(name);
    }
    await go(page, "/");
    await page.getByRole("button", { name: "Finish the thank-you" }).focus();
    await page.keyboard.press("e");
    await pass("Skip this one");
    await host.stop();
  });
}

/** Looks at the open sheet, and closes it. */
async function passDialog(page: Page, name: string, look: () => Promise<void>): Promise<void> {
  await expect(page.getByRole(/Write it/.test(name) ? "alertdialog" : "dialog", { name })).toBeVisible();
  await look();
  await page.keyboard.press("Escape");
  await expect(page.locator("[role=dialog], [role=alertdialog]")).toHaveCount(0);
}

async function findFilled(api: Client): Promise<Record<"filled" | "letterId" | "invitationId" | "callId", string>> {
  const { rows } = await api.opportunities.list({});
  const { interviews } = rows.find(({ opportunity }) => opportunity.companyShort === "Fiddlehead") ?? {
    interviews: [],
  };
  const filled = interviews[0]?.id ?? "";
  const { people } = await api.people.list({});
  const personId = people.find(({ fullName }) => fullName.startsWith("Lorraine"))?.id ?? "";
  const letter = await api.documents.create({ interviewId: filled, personId, kind: "thank_you" });
  await api.touches.log({
    opportunityId: letter.opportunityId,
    personId,
    channel: "email",
    direction: "in",
    note: "They will write on Friday",
  });
  const others = { interviewId: filled, personId };
  const invitation = await api.documents.create({ ...others, kind: "linkedin_invite" });
  const call = await api.documents.create({ ...others, kind: "call_script" });
  return { filled, letterId: letter.id, invitationId: invitation.id, callId: call.id };
}

/** An interview of which nothing is known but its time. */
async function createEmpty(api: Client): Promise<string> {
  const { id: opportunityId } = await api.opportunities.create({ companyLegal: "", role: "" });
  const slot = { startsWall: "2026-03-03T09:00", zone: "America/Los_Angeles" };
  return (await api.interviews.create({ opportunityId, ...slot })).id;
}

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  const [, room, , tab = ""] = hash.split("/");
  if (room !== "interviews") return;
  const current = page.getByRole("navigation", { name: "Interview" }).locator("[aria-current=page]");
  await expect(current).toHaveAttribute("href", new RegExp(`/${tab}$`));
}
