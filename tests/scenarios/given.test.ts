import { join } from "node:path";
import { expect, test } from "vitest";
import { readScenarioFile } from "./format.ts";
import { rename } from "./rename.ts";
import { runScenario } from "./scenario.ts";

const { scenarios, globallyForbidden } = readScenarioFile(join(import.meta.dirname, "scenarios.json"));

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  "%s holds, and with every name and figure another",
  async (_id, scenario) => {
    for (const variant of [scenario, rename(scenario)]) {
      const { found } = await runScenario(variant, {
        parts: ["plan", "documents", "refusals"],
        only: null,
        globallyForbidden,
      });
      const misses = found.flatMap(({ kind, person, checks }) =>
        checks.filter(({ ok }) => !ok).map((one) => ({ kind, person, ...one })),
      );
      expect(misses).toEqual([]);
      expect(found.filter(({ state }) => state === "passed").length).toBeGreaterThan(2);
    }
  },
  60_000,
);
