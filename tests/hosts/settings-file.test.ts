import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Conf from "conf";
import { expect, test } from "vitest";
import { openSettings } from "#core/settings-file";
import { makeFolder } from "../support/open-test-journal.ts";

const good = { theme: "dark", lastFolder: "/home/ana", window: { x: 0, y: 0, width: 800, height: 600 } };

const damages: readonly (readonly [string, string | Buffer])[] = [
  ["empty", ""],
  ["truncated", JSON.stringify(good).slice(0, 20)],
  ["full of NULs", Buffer.alloc(512)],
  ["begun by a byte order mark", `\ufeff${JSON.stringify(good)}`],
  ["an array", "[1,2]"],
  ["of wrong types", `{"lastFolder":7,"window":"wide"}`],
  ["of a wrong choice", `{"staysInTray":"yes"}`],
  ["after a prototype", `{"__proto__":{"isAdmin":true},"theme":{"__proto__":{}}}`],
  ["10 MB of garbage", Buffer.alloc(10_000_000, "x")],
  ["10 MB of good JSON", `{"theme":"${"x".repeat(10_000_000)}"}`],
  ["a bare null", "null"],
];

test.each(damages)("a settings file that is %s is kept as .bad, and the last good copy is used", (_name, damage) => {
  const file = makeFile(JSON.stringify(good));
  open(file);
  writeFileSync(file, damage);
  const settings = open(file);
  expect([settings.get("theme"), settings.get("lastFolder")]).toEqual(["dark", "/home/ana"]);
  expect(readFileSync(`${file}.bad`).equals(Buffer.from(damage))).toBe(true);
  expect(Reflect.get({}, "isAdmin")).toBeUndefined();
});

test.each(damages)(
  "a settings file that is %s and has no copy means defaults, and can be written again",
  (_name, damage) => {
    const file = makeFile(damage);
    const settings = open(file);
    expect(settings.get("theme")).toBeUndefined();
    settings.set("theme", "light");
    expect(open(file).get("theme")).toBe("light");
  },
);

test("a damaged copy is not used either", () => {
  const file = makeFile("{");
  writeFileSync(`${file}.bak`, "[");
  expect(open(file).get("theme")).toBeUndefined();
});

test("what was set last is in the copy, readable by this account only", () => {
  const file = makeFile("{}");
  open(file).set("theme", "light");
  writeFileSync(file, "{");
  expect(open(file).get("theme")).toBe("light");
  expect(statSync(`${file}.bak`).mode & 0o777).toBe(0o600);
});

test("a file that only the library finds damaged does not stop the start", () => {
  const file = makeFile("{}");
  let tries = 0;
  const settings = openSettings(file, () => {
    if (++tries === 1) throw new Error("I do not like it");
    return new Map<string, unknown>([["theme", "dark"]]);
  });
  expect([settings.get("theme"), tries, existsSync(`${file}.bad`)]).toEqual(["dark", 2, true]);
});

function makeFile(content: string | Buffer): string {
  const file = join(makeFolder(), "settings.json");
  writeFileSync(file, content);
  return file;
}

function open(file: string) {
  const options = { cwd: join(file, ".."), configName: "settings", configFileMode: 0o600 };
  return openSettings(file, () => new Conf<Record<string, unknown>>(options));
}
