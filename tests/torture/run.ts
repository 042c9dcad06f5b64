// npm run torture [-- ID …] [--ci]: one line for each, and an exit code that says whether all held.

import { parseArgs } from "node:util";
import { tortures } from "./all.ts";
import { some } from "./torture.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { ci: { type: "boolean" } } });
const unknown = positionals.filter((id) => !tortures.some((one) => one.id === id));
if (unknown.length > 0) throw new Error(`No such torture: ${unknown.join(", ")}`);
console.error = () => {};

let failed = 0;
for (const { id, title, run } of tortures.filter((one) => positionals.length === 0 || positionals.includes(one.id))) {
  const started = performance.now();
  const { figure, failures, skipped } = await run(values.ci ? "ci" : "full");
  const verdict = skipped !== undefined ? "SKIP" : failures.length === 0 ? "PASS" : "FAIL";
  if (verdict === "FAIL") failed++;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${id.padEnd(4)} ${verdict}  ${title}: ${skipped ?? figure} (${seconds} s)`);
  if (failures.length > 0) console.log(`  ${some(failures)}`);
}
process.exit(failed === 0 ? 0 : 1);
