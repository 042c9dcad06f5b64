import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const folders = (path: string) =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

test("ARCHITECTURE.md names the rooms that there are", () => {
  const named = [...readFileSync(join(root, "ARCHITECTURE.md"), "utf8").matchAll(/^\| `(src\/\w+|electron)` \|/gm)];
  const rooms = [...folders("src").map((name) => `src/${name}`), "electron"];
  expect(named.map(([, name]) => name).sort()).toEqual(rooms.sort());
});
