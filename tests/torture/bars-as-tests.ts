// Some bars are tests of their own, in tests/hosts and tests/e2e. Here they are run and counted; `FULL` is their full size.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { findChromium } from "../../scripts/chromium.mjs";
import { makeFolder } from "../support/open-test-journal.ts";
import type { Outcome, Torture } from "./torture.ts";

interface Tests {
  readonly vitest?: readonly string[];
  readonly playwright?: readonly string[];
}

export const barsAsTests: readonly Torture[] = [
  bar("R0", "an unsupported Node is refused in a sentence", { vitest: ["tests/hosts/old-node"] }),
  bar("R11", "crashes of the page and of the host while somebody types", { playwright: ["bars-crash"] }),
  bar("S2", "attacks on the browser host", { vitest: ["tests/hosts/loopback-attacks"], playwright: ["rebinding"] }),
  bar("S3", "hostile text in every field on every screen", { playwright: ["bars-xss"] }),
  bar("U1", "axe on every screen", { playwright: ["axe", "today", "settings-people-journal", "forced-colors"] }),
  bar("U2", "the main job by keys alone, with few of them, and where the focus is", {
    playwright: ["main-job", "bars-focus", "bars-keys"],
  }),
  bar("U6", "long and strange names on every screen", { playwright: ["bars-long-names"] }),
];

const root = resolve(import.meta.dirname, "../..");

function bar(id: string, title: string, { vitest, playwright }: Tests): Torture {
  return {
    id,
    title,
    run: async (size) => {
      const runs = [
        ...(vitest === undefined ? [] : [runVitest(vitest, size)]),
        ...(playwright === undefined ? [] : [runPlaywright(playwright, size)]),
      ];
      const passed = runs.reduce((sum, one) => sum + one.passed, 0);
      const failures = runs.flatMap((one) => one.failures);
      return { figure: `${passed} tests passed`, failures: passed > 0 ? failures : [...failures, "nothing was run"] };
    },
  };
}

interface Run extends Pick<Outcome, "failures"> {
  readonly passed: number;
}

function runVitest(files: readonly string[], size: "ci" | "full"): Run {
  const report = join(makeFolder(), "vitest.json");
  const args = ["vitest/vitest.mjs", "run", "--config", "tests/vitest.config.ts", ...files];
  const status = run([...args, "--reporter=json", `--outputFile.json=${report}`], size);
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
  return { passed: numPassedTests, failures: failuresOf(status, numFailedTests, `npx vitest run ${files.join(" ")}`) };
}

function runPlaywright(specs: readonly string[], size: "ci" | "full"): Run {
  const report = join(makeFolder(), "playwright.json");
  const args = ["@playwright/test/cli.js", "test", "--config", "tests/playwright.config.ts", ...specs];
  const status = run([...args, "--reporter=json"], size, {
    CHROMIUM: findChromium(),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  const { expected, unexpected } = JSON.parse(readFileSync(report, "utf8")).stats;
  return { passed: expected, failures: failuresOf(status, unexpected, `npx playwright test ${specs.join(" ")}`) };
}

function failuresOf(status: number | null, failed: number, again: string): readonly string[] {
  return status === 0 ? [] : [`${failed} failed, exit status ${status}; see them with: ${again}`];
}

function run(
  [script = "", ...args]: readonly string[],
  size: "ci" | "full",
  env: Readonly<Record<string, string>> = {},
): number | null {
  return spawnSync(process.execPath, [join(root, "node_modules", script), ...args], {
    cwd: root,
    stdio: "ignore",
    env: { ...process.env, ...(size === "full" ? { FULL: "1" } : {}), ...env },
  }).status;
}
