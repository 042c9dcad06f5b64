import { writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { expectNoBarriers } from "../support/barriers.ts";
import { clientOf } from "../support/host-client.ts";
import { createHands } from "../support/keys.ts";
import { launchLoopback } from "../support/launch-loopback.ts";
import { watchPage } from "../support/page-problems.ts";
import { plainPdfOf } from "../support/resume-files.ts";

test.use({ timezoneId: "America/Los_Angeles", viewport: { width: 1280, height: 800 } });
test.describe.configure({ timeout: 90_000 });

test("a recommender's road is gone by keys alone, from the suggestion to the forwarding note", async ({
  page,
}, info) => {
  const problems = await watchPage(page);
  const host = await launchLoopback(info.outputPath("data"), ["--sample"]);
  const api = clientOf(host);
  await api.people.create({
    fullName: "Dana Whitfield",
    title: "Line Manager",
    employer: "Calloway Flats Foods",
    email: "dana@calloway.example",
    workRelation: "manager",
  });
  const hands = createHands(page);
  const card = page.getByRole("region", { name: "Dana Whitfield" });
  const button = (name: string | RegExp) => page.getByRole("button", { name });
  const inCard = (name: string) => card.getByRole("button", { name });
  const look = async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await expectNoBarriers(page);
    }
  };
  await page.goto(host.address);
  await expect(button("Write the thank-you")).toBeFocused();
  await hands.press("Enter");
  await expect(page).toHaveURL(/letters/);
  const resume = page.url().replace(/letters.*/, "resume");
  await page.goto(resume);

  await hands.reach(button("Add Dana Whitfield"));
  await look();
  await hands.press("Enter");
  await expect(inCard("Note that you spoke")).toBeFocused();
  await hands.press("Enter");
  await expect(inCard("They agreed")).toBeFocused();
  await hands.press("Enter");
  await expect(inCard("Write the brief")).toBeFocused();
  await look();
  await hands.press("Enter");
  await expect(page).toHaveURL(/letters\//);
  await expect(page.getByText("a one-page fact sheet").first()).toBeVisible();
  await hands.reach(button("I sent it"));
  await hands.press("Enter");
  await expect(page.getByText(/^Sent/).first()).toBeVisible();
  await expect(button("Export .docx")).toBeFocused();

  await page.goto(resume);
  const letter = info.outputPath("Letter for Jerome.pdf");
  writeFileSync(letter, plainPdfOf(["The best baker I know."]));
  const chooser = page.waitForEvent("filechooser");
  await hands.reach(inCard("Add the letter of Dana Whitfield"));
  await hands.press("Enter");
  await (await chooser).setFiles(letter);
  await expect(inCard("They agree to pass it on")).toBeFocused();
  await look();
  await hands.press("Enter");
  await expect(inCard("Write the forwarding note")).toBeFocused();
  await hands.press("Enter");
  await expect(page).toHaveURL(/letters\//);
  await expect(button(/^Open Letter for Jerome\.pdf/)).toBeVisible();
  await expect(page.getByText(/letter from Dana Whitfield/).first()).toBeVisible();

  await page.goto(resume);
  await hands.reach(page.getByRole("combobox", { name: "One more recommender" }));
  await hands.type("Lorraine Tsosie-Halbrook");
  await hands.press("Enter");
  const boss = page.getByRole("region", { name: "Lorraine Tsosie-Halbrook" });
  await expect(boss.getByText("They interview you and have a say in the decision")).toBeVisible();
  expect(await boss.evaluate((card) => card.contains(document.activeElement))).toBe(true);
  await expect(page.getByRole("listbox")).toHaveCount(0); // an open one hides the page from readers of screens
  expect(problems).toEqual([]);
  await host.stop();
});
