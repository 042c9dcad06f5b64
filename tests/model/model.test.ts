import { expect, test, vi } from "vitest";
import { openJournal } from "#core/journal/open";
import { makeFolder } from "../support/open-test-journal.ts";
import { testTortures } from "../torture/test-tortures.ts";
import { faults } from "./faults.ts";
import { forbiddenStates } from "./file-checks.ts";
import { runSequences } from "./run-sequences.ts";

testTortures(["MODEL"]);

test.each(faults)("the model finds a planted fault: $name", { timeout: 120_000 }, async ({ fault, shows }) => {
  const { failure } = await runSequences(120, fault);
  expect(failure).toMatch(shows);
});

test("a second call in the file is found, where the index that forbids it is gone", () => {
  vi.spyOn(console, "error").mockReturnValue();
  const journal = openJournal({ dataDir: makeFolder(), now: () => new Date(0) }, Buffer.alloc(32, 7));
  journal.pragma("foreign_keys = OFF");
  const write = (id: string) =>
    journal.exec(`INSERT INTO touches (id, opportunityId, personId, at, channel, direction, isSolicited, note, loggedAt, isTheCall)
      VALUES ('${id}', 'o', 'p', '2027-01-01T00:00:00Z', 'call', 'out', 0, '', '2027-01-01T00:00:00Z', 1)`);
  write("first");
  expect(() => write("second")).toThrow(/UNIQUE/);
  journal.exec("DROP INDEX oneCall");
  write("second");
  expect(forbiddenStates(journal)).toEqual([
    "I1: more than one call in a process",
    "I1: a second unasked call that is not counted",
  ]);
  journal.close();
});
