// What stands against a letter is said where it can be read, and leaves everything else in its place.

import { expect, test } from "@playwright/test";
import { expectNoBarriers } from "../support/barriers.ts";
import { findFocusFaults } from "../support/focus.ts";
import { clientOf } from "../support/host-client.ts";
import { createHands } from "../support/keys.ts";
import { launchLoopback } from "../support/launch-loopback.ts";

const address = (interviewId: string, id: string) => `#/interviews/${interviewId}/letters/${id}`;

test("a note that is too long is refused above the bar, and its buttons stay in the window", async ({ page }, info) => {
  const host = await launchLoopback(info.outputPath("data"), ["--sample"]);
  const api = clientOf(host);
  const note = await makeLetter(api, "linkedin_invite");
  await api.documents.save({ id: note.id, revision: note.revision, body: "a".repeat(201) });
  await page.setViewportSize({ width: 900, height: 700 });
  await page.goto(host.address);
  await page.evaluate((to) => location.assign(to), address(note.interviewId, note.id));
  await expect(page.getByRole("textbox", { name: "The note" })).toBeFocused();
  await createHands(page).press("Control+Shift+l");
  const said = page.getByRole("alert").filter({ hasText: "too long for your account" });
  await expect(said).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("button", { name: "I sent it" })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("button", { name: /^Copy and open/ })).toBeInViewport({ ratio: 1 });
  await expectNoBarriers(page);
  await host.stop();
});

test("once two texts of a letter are settled, one is back in the text", async ({ page, context }, info) => {
  const host = await launchLoopback(info.outputPath("data"), ["--sample"]);
  const letter = await makeLetter(clientOf(host), "thank_you");
  const other = await context.newPage();
  for (const each of [other, page]) {
    await each.goto(host.address);
    await each.evaluate((to) => location.assign(to), address(letter.interviewId, letter.id));
    await expect(each.getByRole("textbox", { name: "Body of the letter" })).toBeFocused();
  }
  await other.keyboard.type("Theirs. ");
  await expect(other.getByText("Saved", { exact: true })).toBeVisible();
  await page.keyboard.type("Mine. ");
  const hands = createHands(page);
  await hands.reach(page.getByRole("button", { name: "Keep both" }), "Shift+Tab");
  await hands.press("Enter");
  const body = page.getByRole("textbox", { name: "Body of the letter" });
  await expect(body).toBeFocused();
  await expect(body).toHaveValue(/Theirs\..*Mine\./s);
  expect(await findFocusFaults(page)).toEqual([]);
  await host.stop();
});

async function makeLetter(api: ReturnType<typeof clientOf>, kind: string) {
  const { rows } = await api.opportunities.list({});
  const row = rows.find(({ opportunity }) => opportunity.companyShort === "Fiddlehead");
  const { people } = await api.people.list({});
  return api.documents.create({
    interviewId: row?.interviews[0]?.id ?? "",
    personId: people.find(({ fullName }) => fullName.startsWith("Lorraine"))?.id ?? "",
    kind,
  });
}
