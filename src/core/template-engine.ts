// Liquid, tamed: it reaches no file, no other template, no clock and no dice, knows the facts it is given and nothing
// behind them, and is stopped when it runs long. What stands in a fact is text, whatever it looks like.

import { Liquid, LiquidError, type Template as Part } from "liquidjs";
import type { TemplateFact } from "#domain/template-facts";
import type { TemplateProblem } from "#domain/templates";

export type Rendered =
  | { readonly text: string; readonly problems: null }
  | { readonly text: null; readonly problems: readonly TemplateProblem[] };

type Problem = Omit<TemplateProblem, "field">;

export function createTemplateEngine(): (source: string, facts: readonly TemplateFact[]) => Rendered {
  const liquid = createLiquid();
  return (source, facts) => {
    const problems = (found: readonly Problem[], field: TemplateProblem["field"] = "text"): Rendered => ({
      text: null,
      problems: found.map((one) => ({ ...one, field })),
    });
    try {
      const parts = liquid.parse(source);
      const unknown = unknownIn(liquid, parts, facts);
      if (unknown.length > 0) return problems(unknown);
      return { text: laidOut(String(liquid.renderSync(parts, scopeOf(facts)))), problems: null };
    } catch (thrown) {
      const found = problemsOf(thrown);
      const long = found.find(({ kind }) => kind === "too-long");
      return problems(long === undefined ? found : [long]);
    }
  };
}

const limits = { parseLimit: 100_000, renderLimit: 100, memoryLimit: 200_000 };

function createLiquid(): Liquid {
  const nothing = () => {
    throw new Error("there are no files");
  };
  const fs = { readFileSync: nothing, readFile: nothing, existsSync: () => false, exists: async () => false };
  const liquid = new Liquid({
    ...limits,
    fs: { ...fs, resolve: nothing },
    root: [],
    relativeReference: false,
    dynamicPartials: false,
    strictFilters: true,
    strictVariables: true,
    ownPropertyOnly: true,
    lenientIf: true,
    catchAllErrors: true,
  });
  for (const tag of ["include", "render", "layout", "block"]) delete liquid.tags[tag];
  for (const filter of Object.keys(liquid.filters))
    if (/^date|^sample$|^json$|^inspect$|_exp$/.test(filter)) delete liquid.filters[filter];
  liquid.registerFilter("in_words", (list: unknown) =>
    inWords(Array.isArray(list) ? list.map(String) : [String(list)]),
  );
  return liquid;
}

/** "a", "a and b", "a, b and c". */
function inWords(list: readonly string[]): string {
  return list.length < 2 ? list.join("") : `${list.slice(0, -1).join(", ")} and ${list.at(-1)}`;
}

/** By their dots, as objects that hold nothing else. A fact of which nothing is known is not there. */
function scopeOf(facts: readonly TemplateFact[]): object {
  const scope: Record<string, unknown> = Object.create(null);
  for (const { name, value } of facts) {
    if (value === "") continue;
    const [first = "", second] = name.split(".");
    if (second === undefined) scope[first] = value;
    else scope[first] = Object.assign(scope[first] ?? Object.create(null), { [second]: value });
  }
  return scope;
}

/** A misspelt name is refused where it would only be asked for, too: in an `if` it would hide a paragraph in silence. */
function unknownIn(liquid: Liquid, parts: Part[], facts: readonly TemplateFact[]): readonly Problem[] {
  const known = new Map(facts.map(({ name, value }) => [name, value]));
  const isKnown = (segments: readonly unknown[]): boolean => {
    const [first, second] = segments;
    if (typeof first !== "string") return false;
    if (!known.has(first)) return typeof second === "string" && known.has(`${first}.${second}`);
    return second === undefined || typeof second === "number" || ["size", "first", "last"].includes(String(second));
  };
  return Object.values(liquid.analyzeSync(parts, { partials: false }).globals)
    .flat()
    .filter(({ segments }) => !isKnown(segments))
    .map(({ segments, location }) => ({
      kind: "unknown",
      what: segments.filter((one) => typeof one === "string").join("."),
      line: location.row,
      column: location.col,
    }));
}

function problemsOf(thrown: unknown): readonly Problem[] {
  if (!(thrown instanceof Error)) return [{ kind: "invalid", what: "", line: 1, column: 1 }];
  const { errors } = thrown as { readonly errors?: readonly unknown[] }; // The seam: with `catchAllErrors` they are gathered.
  if (errors !== undefined) return errors.flatMap(problemsOf);
  const [line, column] = LiquidError.is(thrown) ? thrown.token.getPosition() : [1, 1];
  const place = { line: line ?? 1, column: column ?? 1 };
  const what = thrown.message.replace(/,? ?(?:file|line):.*$/s, "");
  if (/limit exceeded|call stack|Invalid (?:array|string) length/i.test(what))
    return [{ kind: "too-long", what: "", ...place }];
  const [, name] = /undefined variable: (.*)$/.exec(what) ?? [];
  return [name === undefined ? { kind: "invalid", what, ...place } : { kind: "empty", what: name, ...place }];
}

/** What a left out paragraph leaves behind is no gap. */
function laidOut(text: string): string {
  return text
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
