import { expect, test } from "vitest";
import { whereTheyDiffer } from "../../../src/renderer/kit/clash.tsx";

test.each([
  ["a", "b", "a", "b"],
  ["a\n\nb\n\nc", "a\n\nB\n\nc", "…\n\nb\n\n…", "…\n\nB\n\n…"],
  ["a\n\nb", "a\n\nb more", "…\n\nb", "…\n\nb more"],
  ["a\n\nb", "a\n\nb\n\nc", "…\n\nb", "…\n\nb\n\nc"],
  ["a\n\nb", "x\n\na\n\nb", "a\n\n…", "x\n\na\n\n…"],
  ["", "a", "", "a"],
])("of %j and %j one sees %j and %j", (mine, theirs, own, other) => {
  expect(whereTheyDiffer(mine, theirs)).toEqual([own, other]);
});
