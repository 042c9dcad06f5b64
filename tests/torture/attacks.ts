// S2: the attacks on the browser host are tests of their own: raw requests in tests/hosts, a rebound name and foreign sites
// in a real browser in tests/e2e. Here they are run and counted.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { makeFolder } from "../support/open-test-journal.ts";
import type { Outcome, Torture } from "./torture.ts";

export const attacks: Torture = { id: "S2", title: "attacks on the browser host", run: attack };

const root = resolve(import.meta.dirname, "../..");

async function attack(): Promise<Outcome> {
  const folder = makeFolder();
  const raw = join(folder, "raw.json");
  const vitest = [
    "vitest/vitest.mjs",
    "run",
    "--config",
    "tests/vitest.config.ts",
    "tests/hosts/loopback-attacks.test.ts",
  ];
  const first = run([...vitest, "--reporter=json", `--outputFile.json=${raw}`], {});
  const browser = join(folder, "browser.json");
  const playwright = ["@playwright/test/cli.js", "test", "--config", "tests/playwright.config.ts", "rebinding"];
  const second = run([...playwright, "--reporter=json"], { PLAYWRIGHT_JSON_OUTPUT_FILE: browser });
  const counts = { ...JSON.parse(readFileSync(raw, "utf8")), ...JSON.parse(readFileSync(browser, "utf8")).stats };
  const { numPassedTests, numFailedTests, expected, unexpected } = counts;
  const failures = [
    ...(first === 0
      ? []
      : [`${numFailedTests} of the raw requests were accepted: npx vitest run tests/hosts/loopback-attacks`]),
    ...(second === 0 ? [] : [`${unexpected} of the attacks in a browser went through`]),
    ...(numPassedTests > 0 && expected > 0 ? [] : ["nothing was run"]),
  ];
  return {
    figure: `${numPassedTests} with raw requests, ${expected} in a browser, ${failures.length} accepted`,
    failures,
  };
}

function run([script = "", ...args]: readonly string[], env: Readonly<Record<string, string>>): number | null {
  const command = [join(root, "node_modules", script), ...args];
  const options = {
    cwd: root,
    stdio: "ignore",
    env: { CHROMIUM: "/usr/bin/chromium", ...process.env, ...env },
  } as const;
  return spawnSync(process.execPath, command, options).status;
}
