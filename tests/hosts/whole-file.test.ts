import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { placeNewFile, replaceFile } from "#core/whole-file";
import { numberedName, toFileName } from "#domain/file-names";
import { makeFolder } from "../support/open-test-journal.ts";

test("a file is replaced whole, and nothing is left beside it", () => {
  const path = join(makeFolder(), "a.txt");
  replaceFile(path, "first");
  replaceFile(path, Buffer.from("second"));
  expect([readFileSync(path, "utf8"), readdirSync(join(path, ".."))]).toEqual(["second", ["a.txt"]]);
});

test("a new file never takes the place of another", () => {
  const path = join(makeFolder(), "a.txt");
  expect([placeNewFile(path, "first"), placeNewFile(path, "second")]).toEqual([true, false]);
  expect([readFileSync(path, "utf8"), readdirSync(join(path, ".."))]).toEqual(["first", ["a.txt"]]);
});

test("a failed write leaves the old file, and nothing beside it", () => {
  const folder = makeFolder();
  const path = join(folder, "a.txt");
  mkdirSync(path); // nothing can be renamed onto a folder
  expect(() => replaceFile(path, "x")).toThrow();
  expect(readdirSync(folder)).toEqual(["a.txt"]);
});

test.each([
  ["Letter to Ana.docx", "Letter to Ana.docx"],
  ["../../etc/passwd", "passwd"],
  ["..\\..\\boot.ini", "boot.ini"],
  ["a\u0000b\nc.docx", "abc.docx"],
  ["evil\u202excod.exe", "evilxcod.exe"],
  ["con.docx", "_con.docx"],
  ["..", "Pronto"],
  ["", "Pronto"],
  [" .hidden. ", "hidden"],
  ['a<b>:"|?*.eml', "ab.eml"],
])("%j becomes the file name %j", (suggested, name) => {
  expect(toFileName(suggested)).toBe(name);
});

test("a long name is cut between characters and keeps its ending", () => {
  const name = toFileName(`${"😀é".repeat(200)}.docx`);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180);
  expect([name.endsWith(".docx"), !/[\ud800-\udfff]/u.test(name)]).toEqual([true, true]);
});

test("the second of a name has its number before the ending", () => {
  expect([1, 2].map((number) => numberedName("a.b.docx", number))).toEqual(["a.b.docx", "a.b (2).docx"]);
});
