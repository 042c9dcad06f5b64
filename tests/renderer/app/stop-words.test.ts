import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import type { Verdict } from "#contract/errors";
import { fileRules } from "#core/reading/unreadable";
import { keptFileRules } from "#domain/file-rules";
import { hasWords, sentenceIn } from "../../../src/renderer/app/stop-words.ts";

const src = resolve(import.meta.dirname, "../../../src");

/** Every rule that the guard, the plan or the core names in its code. */
function rulesIn(folder: string): readonly string[] {
  return readdirSync(join(src, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => rulesOf(join(folder, file)));
}

function rulesOf(file: string): readonly string[] {
  const text = readFileSync(join(src, file), "utf8");
  const named = text.matchAll(
    /(?:rule:|refuse\(|hold\(|rule === \S+ \? |: )\s*"([A-Z]\d+[a-z]?|R38-unread|file-[a-z]+)"/g,
  );
  return [...named].flatMap(([, rule]) => rule ?? []);
}

/** One's own actions, which nothing closes, and a size of paper. */
const never = ["R19", "A4"];
const verdicts: readonly Verdict[] = ["refuse", "hold", "warn"];
const rules = [
  ...new Set([...["domain/guard", "domain/follow-ups", "core"].flatMap(rulesIn), ...rulesOf("domain/attachments.ts")]),
].filter((rule) => !never.includes(rule));

test("the guard's rules were found in its code", () => {
  for (const rule of [
    "E0n",
    "E0d",
    "E0r",
    "E9d",
    "E14",
    "G1",
    "G1a",
    "G3",
    "G8",
    "I2",
    "I13",
    "R50",
    "C32",
    "R6",
    "R41",
    "F1",
    "C29",
  ])
    expect(rules).toContain(rule);
});

const kept = [...keptFileRules, "file-there", "picture-damaged"];

test.each([...rules, ...new Set([...fileRules, ...kept])])(
  "%s has a sentence of its own, with what to do instead",
  (rule) => {
    expect(hasWords(rule)).toBe(true);
    for (const verdict of verdicts) {
      for (const facts of [{}, { person: "Ms. Ruiz" }, { until: "2027-09-04T21:35:00Z" }, { what: "text" }]) {
        const said = sentenceIn({ verdict, rule, ...facts }, "America/Los_Angeles");
        expect(said).toMatch(/^[“A-Z].*[.]$/);
        expect(said).not.toMatch(/undefined|null|\d{4}-\d\d-\d\d|stands against it/);
        expect(said.split(/[.;:] /).length).toBeGreaterThan(1);
      }
    }
  },
);

test("instants are said in words: of the zone of the process, or of the zone they carry", () => {
  const said = (until: string) => sentenceIn({ verdict: "hold", rule: "G3", until }, "America/Los_Angeles");
  expect(said("2027-09-04T21:35:00Z")).toContain("it is free again Sat 4 Sep 2027, 14:35 (Los Angeles).");
  expect(said("2027-09-04T14:35:00-07:00")).toContain("it is free again Sat 4 Sep 2027, 14:35.");
});

test("what nobody foresaw still says its rule", () => {
  expect(sentenceIn({ verdict: "refuse", rule: "X9" }, "UTC")).toBe("Rule X9 stands against it.");
});
