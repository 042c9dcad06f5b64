// Own templates and phrases, made and used with the keyboard alone, and looked at by axe in light and dark.

import { expect, type Page, test } from "@playwright/test";
import { expectNoBarriers } from "../support/barriers.ts";
import { clientOf } from "../support/host-client.ts";
import { launchLoopback } from "../support/launch-loopback.ts";
import { watchPage } from "../support/page-problems.ts";

test.describe.configure({ timeout: 120_000 });

async function look(page: Page, name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expectNoBarriers(page);
    for (const [width, height] of [
      [1280, 800],
      [900, 700],
    ] as const) {
      await page.setViewportSize({ width, height });
      if (process.env["SHOTS"])
        await page.screenshot({ path: `${process.env["SHOTS"]}/${name}-${colorScheme}-${width}.png` });
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  }
}

const go = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

test("a template is made with facts from the list, tried on a real interview, and writes the letter", async ({
  page,
}, info) => {
  const problems = await watchPage(page);
  const host = await launchLoopback(info.outputPath("data"), ["--sample"]);
  const api = clientOf(host);
  await page.goto(host.address);
  await expect(page.getByRole("button", { name: "Write the thank-you" })).toBeFocused();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("templates and");
  await expect(page.getByRole("option", { name: /Templates and phrases/, selected: true })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Templates and phrases" })).toBeVisible();
  await look(page, "list-empty");

  await page.getByRole("textbox", { name: "One more template" }).focus();
  await page.keyboard.type("Short and warm");
  await page.keyboard.press("Enter");
  const text = page.getByRole("textbox", { name: "Text", exact: true });
  await text.focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("We talked about ");
  const facts = page.getByRole("listbox", { name: "Facts to set in" });
  await facts
    .getByRole("option", { name: /^need$|^need\b/ })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  await expect(text).toHaveValue(/We talked about \{\{ need \}\}$/);
  await expect(text).toBeFocused();
  await page.keyboard.type(".");
  await expect(page.getByRole("region", { name: "Preview" })).toContainText("We talked about");
  await expect(page.getByRole("region", { name: "Preview" })).not.toContainText("{{");
  await look(page, "editor");

  await text.focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" {{ recipent.name }} {{ me.linkedin }} {% include 'x' %}");
  await expect(page.getByText(/“{% include %}” is no tag/)).toBeVisible();
  for (let count = 0; count < " {% include 'x' %}".length; count++) await page.keyboard.press("Backspace");
  await expect(page.getByText(/there is no fact called “recipent.name”/)).toBeVisible();
  await look(page, "editor-wrong");
  await page.getByRole("button", { name: "Jump" }).focus();
  await page.keyboard.press("Enter");
  await expect(text).toBeFocused();
  await page.keyboard.press("Control+End");
  for (let count = 0; count < " {{ recipent.name }} {{ me.linkedin }}".length; count++)
    await page.keyboard.press("Backspace");
  await expect(page.getByRole("region", { name: "Preview" })).toBeVisible();

  await api.templates.create({
    name: "Either way",
    part: "phrase",
    text: "Whatever comes of it, I enjoyed the talk at {{ employer }}.",
  });
  await go(page, "/templates");
  await expect(page.getByRole("link", { name: /Either way/ })).toBeVisible();
  await look(page, "list");

  const { rows } = await api.opportunities.list({});
  const interviewId =
    rows.find(({ opportunity }) => opportunity.companyShort === "Fiddlehead")?.interviews[0]?.id ?? "";
  await go(page, `/interviews/${interviewId}/letters`);
  const mine = page.getByRole("button", { name: "With my template …" }).first();
  await expect(mine).toBeVisible();
  await look(page, "letters");
  await mine.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  const body = page.getByRole("textbox", { name: "Body of the letter" });
  await expect(body).toHaveValue(/^Thank you for talking with me on/);

  await body.focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" I recieved your froobling.");
  await page.getByRole("button", { name: /My phrases/ }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(body).toHaveValue(/froobling\. Whatever comes of it, I enjoyed the talk at Fiddlehead\.$/);
  await expect(page.getByText("“recieved” is not in the dictionary; “received” is.")).toBeVisible({ timeout: 20_000 });
  await look(page, "letter");
  await page.getByRole("button", { name: "Write “received”" }).focus();
  await page.keyboard.press("Enter");
  await expect(body).toHaveValue(/I received your froobling/);
  await page.getByRole("button", { name: "Add to my words" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await api.settings.get({})).ownWords).toEqual(["froobling"]);

  await go(page, "/settings");
  await page.getByRole("heading", { name: "Letters" }).scrollIntoViewIfNeeded();
  await page.getByRole("button", { name: /^Your words/ }).click();
  await look(page, "settings");
  expect(problems).toEqual([]);
  await host.stop();
});
