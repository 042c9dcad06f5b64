import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import mammoth from "mammoth";
import { launchDesktop } from "../support/launch-desktop.ts";

test("words typed just before the window closes are there when it opens again", async ({ browserName: _ }, info) => {
  const dataDir = info.outputPath("data");
  const first = await launchDesktop(dataDir);
  await expect(first.page.getByRole("dialog", { name: "Welcome to your journal" })).toBeVisible();
  await first.page.keyboard.press("Escape");
  await first.page.getByRole("link", { name: "Journal" }).click();
  await first.page.evaluate(() => Object.assign(location, { hash: "#/journal/new" }));
  const field = first.page.getByRole("textbox", { name: "Page" });
  await field.fill("Ask Ana");
  await expect(first.page.getByText("Saved")).toBeVisible();
  await field.fill("Ask Ana tomorrow");
  expect(await first.quit()).toBe(0);

  const second = await launchDesktop(dataDir);
  await second.page.getByRole("link", { name: "Journal" }).click();
  await expect(second.page.getByRole("link", { name: /Ask Ana tomorrow/ })).toBeVisible();
  expect(await second.quit()).toBe(0);
});

test("a letter goes where the save dialog says", async ({ browserName: _ }, info) => {
  const path = info.outputPath("letter.docx");
  const dialogs = {
    showSaveDialog: [
      { canceled: true, filePath: "" },
      { canceled: false, filePath: path },
    ],
  };
  const { page, quit } = await launchDesktop(info.outputPath("data"), dialogs);
  const call = (method: string, input: unknown) =>
    page.evaluate(
      ([name, given]) => {
        const pronto: { call?: (method: string, input: unknown) => Promise<unknown> } = Reflect.get(window, "pronto");
        return pronto.call?.(name, given);
      },
      [method, input] as const,
    );
  await call("sample.fill", {});
  await page.reload();
  await page.getByRole("button", { name: /Write the thank-you/ }).click();
  const body = page.getByRole("textbox", { name: "Body of the letter" });
  await expect(body).toBeVisible();
  await page.keyboard.press("Control+e"); // the dialog is cancelled, which is no error
  await expect(page.getByRole("button", { name: "Export .docx" })).toBeVisible();
  expect(existsSync(path)).toBe(false);
  await page.keyboard.press("Control+e");
  await expect.poll(() => existsSync(path)).toBe(true);
  const { value } = await mammoth.extractRawText({ buffer: readFileSync(path) });
  expect(value.split(/\s+/).join(" ")).toContain((await body.inputValue()).split(/\s+/).slice(0, 20).join(" "));
  expect(await quit()).toBe(0);
});
