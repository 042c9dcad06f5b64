// npm run scenarios -- FILE [--only KINDS] [--part plan|documents|refusals] [--json FILE] [--out DIR]
// Drives the real core through the typed client, once as written and once with every name and figure another.

import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { plainText } from "#domain/documents";
import { readWhatCanBe } from "./format.ts";
import { rename } from "./rename.ts";
import { type Made, type MadeFile, type Outcome, type Part, runScenario } from "./scenario.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string" }, part: { type: "string" }, json: { type: "string" }, out: { type: "string" } },
});

const { file, unreadable } = readWhatCanBe(
  fromWhereAsked(positionals[0]) ?? join(import.meta.dirname, "scenarios.json"),
);
const only = values.only?.split(",") ?? null;
const parts: readonly Part[] = (["plan", "documents", "refusals"] as const).filter(
  (part) => values.part === undefined || part === values.part,
);
if (parts.length === 0) throw new Error(`no such part: ${values.part}`);

const outcomes: Outcome[] = unreadable.map(({ id, why }) => brokenOff(id, why));
for (const outcome of outcomes) report(outcome);
for (const scenario of file.scenarios) {
  for (const variant of [scenario, rename(scenario)]) {
    const { made, files, found } = await runScenario(variant, {
      parts,
      only,
      globallyForbidden: file.globallyForbidden,
    }).catch((error: unknown) => ({ made: [], files: [], found: [brokenOff(variant.id, error)] }));
    outcomes.push(...found);
    for (const outcome of found) report(outcome);
    if (variant === scenario) for (const one of made) await write(one);
    if (variant === scenario) for (const one of files) writeMade(one);
  }
}

const count = (state: Outcome["state"]) => outcomes.filter((outcome) => outcome.state === state).length;
if (values.json !== undefined)
  writeFileSync(resolve(process.env["INIT_CWD"] ?? ".", values.json), `${JSON.stringify(outcomes, null, 1)}\n`);
const skipped = outcomes.length - count("passed") - count("failed") - count("extra") - count("words");
console.log(`scenarios: ${count("passed")} passed, ${count("failed")} failed, ${skipped} skipped`);
process.exitCode = count("failed") === 0 && outcomes.length > 0 ? 0 : 1;

/** npm runs scripts in the project's folder; a path is meant from where it was typed. */
function fromWhereAsked(path: string | undefined): string | undefined {
  return path === undefined ? undefined : resolve(process.env["INIT_CWD"] ?? ".", path);
}

/** What cannot even be typed in, or ends in an error, is a miss of its own; the other scenarios go on. */
function brokenOff(scenario: string, error: unknown): Outcome {
  const checks = [{ name: "run", ok: false, expected: "to its end", actual: String(error).replace(/\s+/g, " ") }];
  return { scenario, part: "scenario", kind: "run", person: "", state: "failed", checks, why: "" };
}

function report({ scenario, part, kind, person, state, checks, why }: Outcome): void {
  if (state === "words") console.log(`words for a person ${scenario} ${part} ${kind} ${person} · ${why}`);
  if (state === "extra") console.log(`extra ${scenario} ${part} ${kind} ${person} · ${why}`);
  for (const { name, ok, expected, actual } of checks) {
    if (!ok)
      console.log(`miss ${scenario} ${part} ${kind} ${person} · ${name}: expected ${expected} · actual ${actual}`);
  }
}

async function write({ name, document, docx }: Made): Promise<void> {
  const out = fromWhereAsked(values.out);
  if (out === undefined) return;
  mkdirSync(out, { recursive: true });
  writeFileSync(
    join(out, `${name}.txt`),
    `To: ${document.toAddress}\nSubject: ${document.subject}\n\n${plainText(document)}`,
  );
  if (docx !== null) writeFileSync(join(out, `${name}.docx`), docx);
}

function writeMade({ name, bytes }: MadeFile): void {
  const out = fromWhereAsked(values.out);
  if (out === undefined) return;
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, name), bytes);
}
