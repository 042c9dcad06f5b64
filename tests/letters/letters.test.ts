import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { plainText } from "#domain/documents";
import { readScenarioFile, type Scenario } from "../scenarios/format.ts";
import { type Made, runScenario } from "../scenarios/scenario.ts";
import { masked } from "./masked.ts";

// UPDATE_LETTERS=1 writes them anew; the diff is then read like any other text.
const folder = import.meta.dirname;
const isUpdate = process.env["UPDATE_LETTERS"] === "1";
const file = readScenarioFile(join(folder, "../scenarios/scenarios.json"));
const letters: { readonly scenario: Scenario; readonly made: Made }[] = [];

beforeAll(async () => {
  for (const scenario of file.scenarios) {
    const { made } = await runScenario(scenario, { parts: ["documents"], only: null, globallyForbidden: [] });
    letters.push(...made.map((one) => ({ scenario, made: one })));
  }
}, 60_000);

describe("the letters of the six scenarios", () => {
  it("read as they were committed", () => {
    const written = Object.fromEntries(letters.map(({ made }) => [`${made.name}.txt`, fileOf(made)]));
    if (isUpdate) {
      for (const name of committed()) rmSync(join(folder, name));
      for (const [name, text] of Object.entries(written)) writeFileSync(join(folder, name), text);
    }
    expect(Object.fromEntries(committed().map((name) => [name, readFileSync(join(folder, name), "utf8")]))).toEqual(
      written,
    );
  });

  it("share no sentence in more than two letters, once names, days and facts are masked", () => {
    const seen = new Map<string, Set<string>>();
    for (const { scenario, made } of thanks()) {
      const facts = factsOf(scenario);
      for (const { text } of made.document.sentences) {
        const frame = masked(text, facts);
        seen.set(frame, (seen.get(frame) ?? new Set()).add(made.name));
      }
    }
    expect([...seen].filter(([, names]) => names.size > 2).map(([frame, names]) => [frame, [...names]])).toEqual([]);
  });

  it("repeat no sentence frame within a panel", () => {
    const twice = thanks().flatMap(({ scenario, made }) =>
      thanks()
        .filter(
          (other) =>
            other.made.document.interviewId === made.document.interviewId &&
            other.scenario === scenario &&
            other.made.name < made.name,
        )
        .flatMap((other) => {
          const frames = new Set(other.made.document.sentences.map(({ text }) => masked(text, factsOf(scenario))));
          return made.document.sentences
            .map(({ text }) => masked(text, factsOf(scenario)))
            .filter((one) => frames.has(one));
        }),
    );
    expect(twice).toEqual([]);
  });
});

/** The letters that are read side by side; of the other kinds there is one in a process. */
function thanks() {
  return letters.filter(({ made }) => ["thank_you", "hospitality_note"].includes(made.document.kind));
}

function committed(): readonly string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".txt"))
        .sort()
    : [];
}

function fileOf({ document }: Made): string {
  const head = [
    `To: ${document.toAddress}`,
    document.ccAddress === "" ? "" : `Cc: ${document.ccAddress}`,
    `Subject: ${document.subject}`,
  ];
  return `${head.filter(Boolean).join("\n")}\n\n${plainText(document)}`;
}

/** Every text of the scenario that may stand in a letter. */
function factsOf({
  opportunity,
  people,
  candidate,
  needs,
  evidence,
  promises,
  weak_spots,
}: Scenario): readonly string[] {
  return [
    opportunity.company_legal,
    opportunity.company_short ?? "",
    opportunity.role,
    opportunity.agency ?? "",
    opportunity.next_step ?? "",
    candidate.full_name,
    ...people.flatMap(({ full_name, hospitality }) => [full_name, ...(hospitality ?? [])]),
    ...[...needs, ...evidence, ...promises].map(({ text }) => text),
    ...weak_spots.flatMap(({ question, recover_text }) => [question, recover_text ?? ""]),
  ].filter(Boolean);
}
