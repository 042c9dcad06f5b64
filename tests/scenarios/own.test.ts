import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { interviewOf } from "./acts.ts";
import { readScenarioFile } from "./format.ts";
import { loadScenario } from "./load.ts";
import { rename } from "./rename.ts";
import { runScenario } from "./scenario.ts";

const folder = join(import.meta.dirname, "own");
const own = readdirSync(folder).flatMap((name) => readScenarioFile(join(folder, name)).scenarios);
const given = readScenarioFile(join(import.meta.dirname, "scenarios.json"));
const written = ["thank_you", "hospitality_note"];

/** What the review rightly asks for where the facts are thin. */
const asked: Readonly<Record<string, readonly string[]>> = {
  "S01-five-and-two-needs ashdown": ["C14", "C15"],
  "S06-by-post-below-the-bar drusilla": ["R5"],
};

describe("scenarios of our own", () => {
  it.each(own.map((scenario) => [scenario.id, scenario] as const))(
    "%s holds, and with other names too",
    async (_id, scenario) => {
      for (const variant of [scenario, rename(scenario)]) {
        const parts = ["plan", "documents", "refusals"] as const;
        const { found } = await runScenario(variant, { parts, only: null, globallyForbidden: given.globallyForbidden });
        const failed = found.flatMap(({ kind, person, checks }) =>
          checks.filter(({ ok }) => !ok).map((check) => ({ kind, person, ...check })),
        );
        expect(failed).toEqual([]);
      }
    },
    60_000,
  );
});

describe("the review of a letter as it is written", () => {
  it.each([...own, ...given.scenarios].map((scenario) => [scenario.id, scenario] as const))(
    "finds nothing in %s",
    async (_id, scenario) => {
      const loaded = await loadScenario(scenario);
      const expected: Record<string, readonly string[]> = {};
      const found: Record<string, readonly string[]> = {};
      for (const one of scenario.expected.documents.filter(({ kind }) => written.includes(kind))) {
        const { id } = await loaded.api.documents.create({
          interviewId: interviewOf(loaded, {
            do: "",
            person: one.to,
            ...(one.round === undefined ? {} : { round: one.round }),
          }),
          personId: loaded.personIds.get(one.to ?? "") ?? "",
          kind: one.kind,
          ...(one.form === "letter" ? { form: "letter" as const } : {}),
        });
        const key = `${scenario.id} ${one.to}`;
        const { findings } = await loaded.api.documents.review({ id });
        found[key] = findings.map(({ rule, title, why }) =>
          asked[key]?.includes(rule) ? rule : `${rule} ${title} ${why}`,
        );
        expected[key] = asked[key] ?? [];
      }
      loaded.core.close();
      expect(found).toEqual(expected);
    },
  );
});
