// The photo of a card and the advert as a file, by keys alone: chosen, seen upright, opened without where it was taken, taken
// out and brought back.

import { readFileSync, writeFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { expectNoBarriers } from "../support/barriers.ts";
import { createHands } from "../support/keys.ts";
import { launchLoopback } from "../support/launch-loopback.ts";
import { watchPage } from "../support/page-problems.ts";
import { exifOf, place } from "../support/pictures.ts";

test.use({ timezoneId: "America/Los_Angeles", viewport: { width: 1280, height: 800 } });
test.describe.configure({ timeout: 90_000 });

/** A card of 600 × 340, as a telephone that was held upright stores it: lying on its side, with how to turn it. */
async function photoOfCard(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(() => {
    const card = document.createElement("canvas");
    Object.assign(card, { width: 600, height: 340 });
    const ink = card.getContext("2d");
    const stored = document.createElement("canvas");
    Object.assign(stored, { width: 340, height: 600 });
    const turned = stored.getContext("2d");
    if (ink === null || turned === null) throw new Error("No canvas here");
    ink.fillStyle = "#fffdf6";
    ink.fillRect(0, 0, 600, 340);
    ink.fillStyle = "#222";
    ink.font = "36px serif";
    ink.fillText("Lorraine Tsosie-Halbrook", 40, 120);
    ink.font = "24px serif";
    ink.fillText("Plant Director, Fiddlehead Bakehouse", 40, 180);
    turned.translate(0, 600);
    turned.rotate(-Math.PI / 2);
    turned.drawImage(card, 0, 0);
    return stored.toDataURL("image/jpeg", 0.9).slice("data:image/jpeg;base64,".length);
  });
  const jpeg = Buffer.from(base64, "base64");
  return Buffer.concat([jpeg.subarray(0, 2), exifOf(6), jpeg.subarray(2)]);
}

const themes = ["light", "dark"] as const;

test("the photo of a card is put, seen upright and large, and taken off by keys alone", async ({ page }, info) => {
  const problems = await watchPage(page);
  const host = await launchLoopback(info.outputPath("data"), ["--sample"]);
  const hands = createHands(page);
  const look = async (name: string) => {
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await expectNoBarriers(page);
      await page.screenshot({ path: info.outputPath(`${name}-${colorScheme}.png`) });
    }
  };
  await page.goto(host.address);
  await expect(page.getByRole("button", { name: "Write the thank-you" })).toBeFocused();
  const file = info.outputPath("IMG_0042.JPG");
  writeFileSync(file, await photoOfCard(page));
  expect(readFileSync(file, "latin1")).toContain(place);

  await hands.reach(page.getByRole("link", { name: "People" }), "Shift+Tab");
  await hands.press("Enter");
  await hands.reach(page.getByRole("link", { name: /Lorraine/ }).first());
  await hands.press("Enter");
  const add = page.getByRole("button", { name: /^Add a photo of the card of Lorraine/ });
  await hands.reach(add);
  await look("person-without");
  const chooser = page.waitForEvent("filechooser");
  await hands.press("Enter");
  await (await chooser).setFiles(file);

  const small = page.getByRole("button", { name: /^Business card of Lorraine/ });
  await hands.reach(small, "Shift+Tab");
  const picture = small.locator("img");
  const size = () => picture.evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight]);
  await expect.poll(size).toEqual([600, 340]); // turned by how the camera was held
  await look("person-with");
  await hands.press("Enter");
  const sheet = page.getByRole("dialog", { name: /^Business card of Lorraine/ });
  await expect(sheet.getByRole("img")).toBeVisible();
  await look("card-large");
  await hands.reach(sheet.getByRole("button", { name: "Open a copy" }));
  await hands.press("Enter");
  const said = await page.getByText(/^A copy to read is at/).textContent();
  const copy = readFileSync(/\u2068(.*)\u2069/.exec(said ?? "")?.[1] ?? "");
  expect(copy.toString("latin1")).not.toContain(place);
  const copied = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    return [bitmap.width, bitmap.height];
  }, copy.toString("base64"));
  expect(copied).toEqual([600, 340]); // still says how it is turned
  await hands.press("Escape");
  await expect(sheet).toBeHidden();
  await expect(small).toBeFocused();

  await page.setViewportSize({ width: 900, height: 700 });
  await look("person-900");
  await hands.reach(page.getByRole("button", { name: /^Take off the photo/ }));
  await hands.press("Enter");
  await expect(page.getByText(/is taken off$/)).toBeVisible();
  await expect(small).toBeHidden();
  await hands.press("Control+Shift+Z");
  await expect(small).toBeVisible();
  expect(problems).toEqual([]);
  await host.stop();
});

test("the advert is kept as a file by keys alone, and what is wrong with another one is said", async ({
  page,
}, info) => {
  const problems = await watchPage(page);
  const host = await launchLoopback(info.outputPath("data"), ["--sample"]);
  const hands = createHands(page);
  await page.goto(host.address);
  await expect(page.getByRole("button", { name: "Write the thank-you" })).toBeFocused();
  await hands.press("Control+k");
  await hands.type("walnut");
  await expect(page.getByRole("option", { name: /walnut and plain loaves/, selected: true })).toBeVisible();
  await hands.press("Enter");
  await hands.reach(page.getByRole("link", { name: /^Prepare/ }), "Shift+Tab");
  await hands.press("Enter");

  const part = page.getByRole("region", { name: "Files of the job" });
  const choose = async (name: string, bytes: Buffer) => {
    const file = info.outputPath(name);
    writeFileSync(file, bytes);
    await hands.reach(part.getByRole("button", { name: /^Add (the advert as )?a file/ }));
    const chooser = page.waitForEvent("filechooser");
    await hands.press("Enter");
    await (await chooser).setFiles(file);
    await expect(part.getByRole("progressbar")).toHaveCount(0);
    await expect(part.locator(":focus")).toHaveCount(1); // where the button was that came back
  };
  const advert = Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(3_000_000, "advert")]);
  await choose("Advert of the bakehouse.pdf", advert);
  const chip = part.getByRole("button", { name: "Open Advert of the bakehouse.pdf, 2.9 MB" });
  await expect(chip).toBeVisible();
  await choose("Advert.png", advert);
  await expect(part.getByRole("alert")).toHaveText(/inside is a PDF. It was not taken. Let its name end in .pdf/);
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expectNoBarriers(page);
    await part.scrollIntoViewIfNeeded();
    await page.screenshot({ path: info.outputPath(`advert-${colorScheme}.png`) });
  }
  await hands.reach(chip, "Shift+Tab");
  await hands.press("Enter");
  const said = await page.getByText(/^A copy to read is at/).textContent();
  expect(readFileSync(/\u2068(.*)\u2069/.exec(said ?? "")?.[1] ?? "").equals(advert)).toBe(true);
  await hands.press("Tab");
  await hands.press("Enter");
  await expect(page.getByText(/is taken out$/)).toBeVisible();
  await expect(chip).toBeHidden();
  await hands.press("Control+Shift+Z");
  await expect(chip).toBeVisible();
  expect(problems).toEqual([]);
  await host.stop();
});
