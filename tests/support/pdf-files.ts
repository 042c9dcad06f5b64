// PDFs as other programs make them: a browser prints one, qpdf locks it.

import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findChromium } from "../../scripts/chromium.mjs";
import { makeFolder } from "./open-test-journal.ts";

/** Each page of HTML printed to A4; one browser for all of them. */
export async function pdfsOf(pages: readonly string[]): Promise<readonly Buffer[]> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage();
    const printed: Buffer[] = [];
    for (const html of pages) {
      await page.setContent(html);
      printed.push(await page.pdf({ format: "A4" }));
    }
    return printed;
  } finally {
    await browser.close();
  }
}

export async function pdfOf(html: string): Promise<Buffer> {
  const [printed = Buffer.alloc(0)] = await pdfsOf([html]);
  return printed;
}

/** The same file behind a password; with an empty one it opens for all, and only who may change it is asked. */
export function lockedPdfOf(pdf: Uint8Array, password: string, bits: 40 | 128 | 256 = 256): Buffer {
  const folder = makeFolder();
  const [open, locked] = [join(folder, "open.pdf"), join(folder, "locked.pdf")];
  writeFileSync(open, pdf);
  const options = ["--allow-weak-crypto", "--encrypt", password, "owner", String(bits), "--", open, locked];
  const { status, stderr } = spawnSync("qpdf", options, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return readFileSync(locked);
}
