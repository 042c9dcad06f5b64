import { expect, type Page, test } from "@playwright/test";
import type { Client } from "#contract/contract";
import { pageHtml } from "#domain/compose/letter-html";
import { aDocument } from "../support/a-document.ts";
import { expectNoBarriers } from "../support/barriers.ts";
import { clientOf } from "../support/host-client.ts";
import { launchLoopback } from "../support/launch-loopback.ts";
import { watchPage } from "../support/page-problems.ts";

test.use({ timezoneId: "America/Los_Angeles" });

/** Millimetres. */
const papers = { A4: [210, 297], Letter: [216, 279] } as const;

/** Width and height of every page of a PDF, in whole millimetres; browsers round a point up or down. */
function sizesOf(pdf: Buffer): number[][] {
  const boxes = pdf.toString("latin1").matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  const toMillimetres = (length = "0") => Math.round((Number(length) * 25.4) / 72);
  return [...boxes].map(([, width, height]) => [toMillimetres(width), toMillimetres(height)]);
}

async function makeLetter(api: Client): Promise<{ readonly id: string; readonly interviewId: string }> {
  const { interviews } = await api.interviews.atHand({});
  const [interview] = interviews;
  const { dossier } = await api.opportunities.open({ id: interview?.opportunityId ?? "" });
  const part = dossier.participations.find((one) => one.interviewId === interview?.id);
  const whom = { interviewId: interview?.id ?? "", personId: part?.personId ?? "" };
  const { id } = await api.documents.create({ ...whom, kind: "thank_you", form: "letter" });
  return { id, interviewId: whom.interviewId };
}

async function stubPrint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute("data-printed", "yes");
  });
}

test("a letter is printed from the page on its own paper, and nothing but the letter is on it", async ({
  page,
}, info) => {
  const problems = await watchPage(page);
  await stubPrint(page);
  const host = await launchLoopback(info.outputPath("data"), ["--sample"]);
  const api = clientOf(host);
  const { id, interviewId } = await makeLetter(api);
  await page.goto(host.address);
  await page.evaluate((hash) => location.assign(hash), `#/interviews/${interviewId}/letters/${id}`);
  await page.getByRole("button", { name: "Print or save as PDF" }).click();
  const anyway = page.getByRole("button", { name: "Go on all the same" });
  const back = page.getByRole("button", { name: "Back to the letter" });
  await expect(anyway.or(back)).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
  await expect(back).toBeVisible();
  await expect(page.locator("body")).toHaveAttribute("data-printed", "yes");
  await expectNoBarriers(page);
  const { paper } = await api.documents.get({ id });
  await page.screenshot({ path: info.outputPath("print-light.png") });
  const pdf = await page.pdf({ preferCSSPageSize: true, path: info.outputPath("print.pdf") });
  expect(sizesOf(pdf)).toEqual([[...papers[paper]]]);
  await back.click();
  await expect(page.getByRole("button", { name: "Export .docx" })).toBeVisible();
  expect(problems).toEqual([]);
  await host.stop();
});

test("a draft has no print view", async ({ page }, info) => {
  await stubPrint(page);
  const host = await launchLoopback(info.outputPath("data"), ["--sample"]);
  const { id } = await makeLetter(clientOf(host));
  await page.goto(host.address);
  await page.evaluate((hash) => location.assign(hash), `#/print/${id}`);
  await expect(page.getByRole("heading", { name: "Not ready" })).toBeVisible();
  await host.stop();
});

for (const paper of ["A4", "Letter"] as const) {
  test(`the page for a PDF keeps to ${paper} and its margins, as the desktop prints it`, async ({ page }, info) => {
    await page.setContent(pageHtml(aDocument({ form: "letter", paper, body: "Words. ".repeat(60) })));
    // As electron/print.ts asks for it: the paper by name, no margins of its own, no background.
    const pdf = await page.pdf({ format: paper, printBackground: false, path: info.outputPath("page.pdf") });
    expect(sizesOf(pdf)).toEqual([[...papers[paper]]]);
  });
}

test("people and the whole interview are saved from where they are shown", async ({ page }, info) => {
  const problems = await watchPage(page);
  const host = await launchLoopback(info.outputPath("data"), ["--sample"]);
  const { interviewId } = await makeLetter(clientOf(host));
  await page.goto(host.address);
  await page.evaluate((hash) => location.assign(hash), `#/interviews/${interviewId}/people`);
  await page.getByRole("button", { name: "Save everyone as .vcf" }).click();
  await expect(page.getByText(/Saved as .*People_.*\.vcf/)).toBeVisible();
  for (const [scheme, width, height] of [
    ["light", 1280, 800],
    ["dark", 900, 700],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: info.outputPath(`people-tab-${scheme}.png`) });
  }
  await page.getByRole("button", { name: /This interview/ }).click();
  await page.screenshot({ path: info.outputPath("menu-dark.png") });
  await page.getByRole("menuitem", { name: "Save interview pack" }).click();
  await expect(
    page.getByText(/Saved as .*Interview-\d.*\.zip.*One letter is not ready and was left out/),
  ).toBeVisible();
  await page
    .getByRole("link")
    .filter({ hasText: /Ketterman|Halbrook/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Save as .vcf" }).click();
  await page.screenshot({ path: info.outputPath("person-dark.png") });
  await page.getByRole("menuitem", { name: /4\.0/ }).click();
  await expect(page.getByText(/Saved as .*\.vcf/).last()).toBeVisible();
  expect(problems).toEqual([]);
  await host.stop();
});
