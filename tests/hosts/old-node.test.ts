import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "../support/open-test-journal.ts";

const root = resolve(import.meta.dirname, "../..");
const oldNode = ["/usr/bin/node", "/usr/local/bin/node"].find(isOld);
if (oldNode === undefined) console.warn("SKIPPED: no Node below 22.14 on this machine to refuse (bar R0)");

test.skipIf(oldNode === undefined)("an old Node is refused in one sentence, and writes nothing", () => {
  const dataDir = makeFolder();
  const env = { PATH: "/usr/bin:/bin", PRONTO_DATA: dataDir };
  const { status, stdout, stderr } = spawnSync(oldNode ?? "", ["out/main/loopback.js"], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  expect([status, stdout, stderr]).toEqual([1, "", "Pronto needs Node 22.14 or newer.\n"]);
  expect(readdirSync(dataDir)).toEqual([]);
});

function isOld(path: string): boolean {
  if (!existsSync(path)) return false;
  const { stdout } = spawnSync(path, ["-p", "process.versions.napi"], { encoding: "utf8" });
  return Number(stdout) > 0 && Number(stdout) < 10;
}
