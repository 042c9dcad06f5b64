// LibreOffice as the other program that reads a letter: as plain text, and as pages.

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { makeFolder } from "../support/open-test-journal.ts";

/** What LibreOffice made of one file. */
export interface Read {
  /** The lines that hold anything. */
  readonly lines: readonly string[];
  readonly pages: number;
  /** Fonts of the PDF by their PostScript names, and whether each is in it. */
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean }[];
}

const batch = 50;

/** Reads them all, fifty at a time: most of what a call takes is its start. */
export function readAll(files: readonly Uint8Array[]): readonly (Read | null)[] {
  const folder = makeFolder();
  const paths = files.map((bytes, index) => {
    const path = join(folder, `letter-${index}.docx`);
    writeFileSync(path, bytes);
    return path;
  });
  for (let from = 0; from < paths.length; from += batch) {
    const some = paths.slice(from, from + batch);
    convert("txt:Text (encoded):UTF8", folder, some);
    convert("pdf", folder, some);
  }
  return paths.map((path) => readOne(path.replace(/docx$/, "txt"), path.replace(/docx$/, "pdf")));
}

/** A profile of its own: a LibreOffice that is open, or an older profile, would take the call. */
function convert(format: string, folder: string, paths: readonly string[]): void {
  const profile = join(folder, "profile");
  mkdirSync(profile, { recursive: true });
  const options = ["--headless", "--norestore", `-env:UserInstallation=file://${profile}`];
  spawnSync("soffice", [...options, "--convert-to", format, "--outdir", folder, ...paths], {
    stdio: "ignore",
    timeout: 180_000,
  });
}

function readOne(text: string, pdf: string): Read | null {
  if (!existsSync(text) || !existsSync(pdf)) return null;
  return {
    lines: linesOf(readFileSync(text, "utf8")),
    pages: Number(/^Pages:\s+(\d+)/m.exec(ask("pdfinfo", pdf))?.[1] ?? 0),
    fonts: [
      ...ask("pdffonts", pdf).matchAll(/^(?:[A-Z]{6}\+)?(\S+)\s.*\s(yes|no)\s+(?:yes|no)\s+(?:yes|no)\s+\d+\s+\d+$/gm),
    ].map(([, name = basename(pdf), embedded]) => ({ name, isEmbedded: embedded === "yes" })),
  };
}

/** What it writes and what is on the page, told apart by words alone: it puts empty lines where there is a space. */
export function linesOf(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The characters of a text for which none of these fonts has a glyph; spaces and joiners need none. */
export function withoutGlyph(text: string, fonts: Read["fonts"]): readonly string[] {
  const ranges = fonts.flatMap(({ name }) => charsetOf(name));
  const characters = new Set([...text.replace(/[\p{Z}\p{Cc}\p{Cf}\p{Variation_Selector}]/gu, "")]);
  return [...characters].filter((one) => {
    const code = one.codePointAt(0) ?? 0;
    return !ranges.some(([from, to]) => code >= from && code <= to);
  });
}

const charsets = new Map<string, readonly (readonly [from: number, to: number])[]>();

function charsetOf(postscriptName: string): readonly (readonly [from: number, to: number])[] {
  const known = charsets.get(postscriptName);
  if (known !== undefined) return known;
  // A variant within a font (`NotoSansCJKjp-Regular-VKana`) is listed under the font's own name.
  const names = [postscriptName, postscriptName.replace(/-[^-]*$/, "")];
  const listed = names.map((name) => ask("fc-list", `:postscriptname=${name}`, "charset")).find(Boolean) ?? "";
  const ranges = [...listed.matchAll(/\b([0-9a-f]+)(?:-([0-9a-f]+))?\b/g)].map(
    ([, from = "0", to]) => [Number.parseInt(from, 16), Number.parseInt(to ?? from, 16)] as const,
  );
  charsets.set(postscriptName, ranges);
  return ranges;
}

function ask(command: string, ...args: readonly string[]): string {
  return spawnSync(command, args, { encoding: "utf8" }).stdout ?? "";
}
