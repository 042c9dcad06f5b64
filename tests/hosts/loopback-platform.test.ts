import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createPlatform } from "../../src/loopback/platform.ts";
import { makeFolder } from "../support/open-test-journal.ts";

test("a saved file never replaces another, and never leaves the exports folder", async () => {
  const dataDir = makeFolder();
  const { saveFile } = createPlatform(dataDir);
  for (const [suggestedName, words] of [
    ["Letter.docx", "1"],
    ["Letter.docx", "2"],
    ["../../Letter.docx", "3"],
    ["..", "4"],
  ] as const)
    await saveFile({ suggestedName, bytes: Buffer.from(words) });
  const saved = readdirSync(join(dataDir, "exports")).map((name) => [
    name,
    readFileSync(join(dataDir, "exports", name), "utf8"),
  ]);
  expect(Object.fromEntries(saved)).toEqual({
    "Letter.docx": "1",
    "Letter (2).docx": "2",
    "Letter (3).docx": "3",
    Pronto: "4",
  });
  expect(readdirSync(dataDir)).toEqual(["exports"]);
  expect(statSync(join(dataDir, "exports/Letter.docx")).mode & 0o077).toBe(0);
});

test("two saves of one name at one moment are two files", async () => {
  const dataDir = makeFolder();
  const { saveFile } = createPlatform(dataDir);
  const saves = Array.from({ length: 5 }, (_, i) =>
    saveFile({ suggestedName: "a.eml", bytes: Buffer.from(String(i)) }),
  );
  const paths = (await Promise.all(saves)).map((each) => each?.path);
  expect(new Set(paths).size).toBe(5);
});

test("this host starts no program and keeps its settings", async () => {
  const dataDir = makeFolder();
  const platform = createPlatform(dataDir);
  await expect(platform.openFile("/a.eml")).rejects.toMatchObject({ code: "refused" });
  for (const act of [platform.reveal, platform.openLink]) await act("https://example.org");
  expect([await platform.copy({ text: "a" }), await platform.printPdf("<p>", "A4")]).toEqual([false, null]);
  expect([platform.notify({ title: "Pronto", body: "Due" }), platform.desktop]).toEqual([false, null]);
  platform.settings.set("theme", "dark");
  expect(createPlatform(dataDir).settings.get("theme")).toBe("dark");
});
