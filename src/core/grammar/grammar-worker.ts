// The grammar checker, in a thread of its own: it takes a second to load and may take long over odd text, and neither may
// hold up a call. It knows no journal: texts and words come in, places and words go out. Nothing leaves the machine.

import { readFile } from "node:fs/promises";
import { createBinaryModuleFromUrl, type Lint, LocalLinter, SuggestionKind } from "harper.js";
import type { Slip } from "#domain/review/proofread";
import { serve } from "../thread-side.ts";
import type { GrammarMessage } from "./grammar.ts";
import { mistakenRules } from "./mistaken-rules.ts";

const linter = await load();
serve(answer);

async function load(): Promise<LocalLinter> {
  // harper's own way to a file breaks on Windows and on a space in the path; an address of these bytes does not.
  const bytes = await readFile(new URL("harper_wasm_slim_bg.wasm", import.meta.resolve("harper.js")));
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: "application/wasm" }));
  const loaded = new LocalLinter({ binary: createBinaryModuleFromUrl(url, "slim") });
  await loaded.setup();
  URL.revokeObjectURL(url);
  await configure(loaded);
  // The first misspelt word builds what suggestions are taken from.
  await loaded.lint("A mispeling.", { language: "plaintext" });
  return loaded;
}

async function configure(one: LocalLinter): Promise<void> {
  const config = await one.getDefaultLintConfig();
  await one.setLintConfig({ ...config, ...Object.fromEntries(mistakenRules.map((rule) => [rule, false])) });
}

async function answer({ texts, words, dialect }: GrammarMessage): Promise<readonly Slip[]> {
  if ((await linter.getDialect()) !== dialect) {
    await linter.setDialect(dialect);
    await configure(linter);
  }
  await linter.clearWords();
  await linter.importWords([...words]);
  const slips: Slip[] = [];
  for (const field of ["subject", "body"] as const) {
    const lints = await linter.lint(texts[field], { language: "plaintext" });
    slips.push(...lints.map((lint) => slipOf(lint, field)));
  }
  return slips;
}

function slipOf(lint: Lint, field: Slip["field"]): Slip {
  const { start, end } = lint.span();
  const [first] = lint.suggestions();
  const text = lint.get_problem_text();
  const written = first?.get_replacement_text() ?? "";
  const mend = first === undefined ? null : first.kind() === SuggestionKind.InsertAfter ? `${text}${written}` : written;
  const slip = { field, kind: lint.lint_kind(), text, message: lint.message(), start, end, mend };
  lint.free();
  return slip;
}
