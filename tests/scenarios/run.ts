// npm run scenarios -- FILE [--only KINDS] [--part plan|documents|refusals] [--json FILE] [--out DIR]
// Drives the real core through the typed client, once as written and once with every name and figure another.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { plainText } from "#domain/documents";
import { readScenarioFile } from "./format.ts";
import { rename } from "./rename.ts";
import { type Made, type Outcome, type Part, runScenario } from "./scenario.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string" }, part: { type: "string" }, json: { type: "string" }, out: { type: "string" } },
});

const file = readScenarioFile(positionals[0] ?? join(import.meta.dirname, "scenarios.json"));
const only = values.only?.split(",") ?? null;
const parts: readonly Part[] = (["plan", "documents", "refusals"] as const).filter(
  (part) => values.part === undefined || part === values.part,
);
if (parts.length === 0) throw new Error(`no such part: ${values.part}`);

const outcomes: Outcome[] = [];
for (const scenario of file.scenarios) {
  for (const variant of [scenario, rename(scenario)]) {
    const { made, found } = await runScenario(variant, { parts, only, globallyForbidden: file.globallyForbidden });
    outcomes.push(...found);
    for (const outcome of found) report(outcome);
    if (variant === scenario) for (const one of made) await write(one);
  }
}

const count = (state: Outcome["state"]) => outcomes.filter((outcome) => outcome.state === state).length;
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(outcomes, null, 1)}\n`);
console.log(`scenarios: ${count("passed")} passed, ${count("failed")} failed, ${count("skipped")} skipped`);
process.exitCode = count("failed") === 0 && outcomes.length > 0 ? 0 : 1;

function report({ scenario, part, kind, person, state, checks, why }: Outcome): void {
  if (state === "skipped") console.log(`skip ${scenario} ${part} ${kind} ${person} · ${why}`);
  if (state === "extra") console.log(`extra ${scenario} ${part} ${kind} ${person} · ${why}`);
  for (const { name, ok, expected, actual } of checks) {
    if (!ok)
      console.log(`miss ${scenario} ${part} ${kind} ${person} · ${name}: expected ${expected} · actual ${actual}`);
  }
}

async function write({ name, document, docx }: Made): Promise<void> {
  if (values.out === undefined) return;
  mkdirSync(values.out, { recursive: true });
  writeFileSync(
    join(values.out, `${name}.txt`),
    `To: ${document.toAddress}\nSubject: ${document.subject}\n\n${plainText(document)}`,
  );
  if (docx !== null) writeFileSync(join(values.out, `${name}.docx`), docx);
}
