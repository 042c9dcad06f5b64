import { expect, test } from "@playwright/test";
import { launchLoopback } from "../support/launch-loopback.ts";

test("a dead host is told within two seconds, the words are kept, and the next host has them", async ({
  page,
}, info) => {
  const dataDir = info.outputPath("data");
  const host = await launchLoopback(dataDir);
  await page.goto(host.address);
  await expect(page.getByRole("dialog", { name: "Welcome to your journal" })).toBeVisible();
  await page.keyboard.press("Escape"); // it can wait
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.goto(`${new URL(host.address).origin}/#/journal/new`);
  const field = page.getByRole("textbox", { name: "Page" });
  await field.fill("Before the end.");
  await expect(page.getByText("Saved")).toBeVisible();
  process.kill(host.pid, "SIGKILL");
  const killed = Date.now();
  await field.pressSequentially(" After it.");
  await expect(page.getByRole("alert").filter({ hasText: "Pronto does not answer" })).toBeVisible({ timeout: 2_000 });
  expect(Date.now() - killed).toBeLessThan(4_000);
  await expect(field).toHaveValue("Before the end. After it.");

  const next = await launchLoopback(dataDir);
  expect(next.address).toBe(host.address);
  await expect(page.getByRole("alert")).toBeHidden({ timeout: 5_000 });
  await expect(page.getByText("Saved")).toBeVisible();
  await page.reload();
  await expect(field).toHaveValue("Before the end. After it.");
  await next.stop();
});
