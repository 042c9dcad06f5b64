import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { count } from "../../scripts/count.mjs";
import { makeFolder } from "../support/open-test-journal.ts";

const read = ({ sums }: { readonly sums: readonly [number, number, number] }) => sums;

test.each([
  ["went well", 0, [5, 0, 1], [5, 0, 1]],
  ["had failed tests", 1, [5, 2, 1], [5, 2, 1]],
  ["ended badly without a failed test", 1, [5, 0, 0], [5, 1, 0]],
])("a run that %s", (_how, status, sums, counted) => {
  const file = join(makeFolder(), "report.json");
  writeFileSync(file, JSON.stringify({ sums }));
  expect(count(file, status, read)).toEqual(counted);
});

test("a run that left no report has failed, whatever it says itself", () => {
  expect(count(join(makeFolder(), "report.json"), 0, read)).toEqual([0, 1, 0]);
});
