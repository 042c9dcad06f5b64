// npm test: everything that can be tested on this machine, and one line with the sum at the end.

import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "./chromium.mjs";
import { count } from "./count.mjs";
import { findOffice } from "./office.mjs";
import { build, environment, installDependencies, nodeForJournal, root } from "./prepare.mjs";
import { findQpdf } from "./qpdf.mjs";

const results = join(root, "test-results");

const started = performance.now();
timed("Preparing", () => {
  installDependencies();
  build();
  const why = findOffice({ mayInstall: true });
  if (why !== null) console.log(`Letters are not looked at in LibreOffice (the test U7 is skipped): ${why}`);
  const whyNot = findQpdf({ mayInstall: true });
  if (whyNot !== null) console.log(`PDFs that qpdf locks are not tried: ${whyNot}`);
});
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const sums = [timed("Rules, contract, engine, screens, hosts", runVitest), timed("Browser and desktop", runPlaywright)];
const [passed, failed, skipped] = [0, 1, 2].map((i) => sums.reduce((sum, counts) => sum + counts[i], 0));
const { CI_STARTED } = process.env; // in seconds since 1970; set by .ci/run, so that the sum stays the last line
const whole = CI_STARTED
  ? `, everything since .ci/run began ${(Date.now() / 1000 - Number(CI_STARTED)).toFixed(1)} s`
  : "";
console.log(`All tests took ${seconds(started)}${whole}.`);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function timed(what, run) {
  const begun = performance.now();
  const result = run();
  console.log(`${what}: ${seconds(begun)}`);
  return result;
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

function runVitest() {
  const file = join(results, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { status } = node("vitest/vitest.mjs", ["run", "--config", "tests/vitest.config.ts", ...reporters]);
  return count(file, status, (r) => [r.numPassedTests, r.numFailedTests, r.numPendingTests + r.numTodoTests]);
}

function runPlaywright() {
  const file = join(root, "node_modules/.cache/playwright.json"); // Playwright empties test-results
  const env = { CHROMIUM: findChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  rmSync(file, { force: true });
  // A second try, named as such in what is printed: on a busy machine a key can come before the page that takes it.
  const args = ["test", "--config", "tests/playwright.config.ts", "--reporter=list,json", "--retries=1"];
  const { status } = node("@playwright/test/cli.js", args, env);
  return count(file, status, ({ stats }) => [stats.expected + stats.flaky, stats.unexpected, stats.skipped]);
}

function node(script, args, env) {
  const path = join(root, "node_modules", script);
  return spawnSync(nodeForJournal(), [path, ...args], { cwd: root, stdio: "inherit", env: environment(env) });
}
