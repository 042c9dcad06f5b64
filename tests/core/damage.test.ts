import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { ProntoError } from "#contract/errors";
import { sentenceFor } from "#core/refusal-words";
import { makeFolder, openTestJournal } from "../support/open-test-journal.ts";

test.each<[string, string, (dataDir: string) => void]>([
  ["another key", "damaged", (dataDir) => writeKey(dataDir, `file-mode ${"ab".repeat(32)}`)],
  ["a lost key", "no-key", (dataDir) => rmSync(join(dataDir, "journal.key"))],
  ["a key that is no key", "no-key", (dataDir) => writeKey(dataDir, "file-mode hello")],
  ["a key kept by another system", "no-key", (dataDir) => writeKey(dataDir, `keychain ${"ab".repeat(32)}`)],
  ["a journal whose first page is damaged", "damaged", (dataDir) => flip(dataDir, 200)],
  ["a journal whose list of tables is damaged", "damaged", (dataDir) => flip(dataDir, 4096 + 200)],
  ["a journal cut short", "damaged", (dataDir) => truncateSync(join(dataDir, "journal.db"), 5000)],
  ["a file that is no journal", "damaged", (dataDir) => writeFileSync(join(dataDir, "journal.db"), "hello")],
])("%s is refused as %s, and no byte is changed", async (_name, cause, harm) => {
  const dataDir = await makeJournal();
  harm(dataDir);
  const before = bytesIn(dataDir);
  await expect(openTestJournal({ dataDir })).rejects.toMatchObject({
    name: "ProntoError",
    code: "storage",
    details: { cause },
  });
  expect(bytesIn(dataDir)).toEqual(before);
});

test("a key of another journal is named as a possible reason", async () => {
  const dataDir = await makeJournal();
  writeKey(dataDir, `file-mode ${"ab".repeat(32)}`);
  const reason: unknown = await openTestJournal({ dataDir }).catch((error: unknown) => error);
  expect(sentenceFor(reason)).toMatch(/damaged, or journal\.key is the key of another one\. Nothing was changed/);
});

test("damage further in is told with the call that meets it", async () => {
  const quiet = vi.spyOn(console, "error").mockReturnValue();
  const dataDir = await makeJournal();
  const pages = readFileSync(join(dataDir, "journal.db")).length / 4096;
  const outcomes = new Set<string>();
  for (let page = 4; page < pages; page += 7) {
    flip(dataDir, page * 4096 + 99);
    outcomes.add(await outcomeOf(dataDir));
    flip(dataDir, page * 4096 + 99);
  }
  quiet.mockRestore();
  expect([...outcomes].toSorted()).toEqual(["ok", "storage damaged"]);
});

async function makeJournal(): Promise<string> {
  const dataDir = makeFolder();
  const { api, core } = await openTestJournal({ dataDir });
  await api.sample.fill({});
  core.close();
  expect(existsSync(join(dataDir, "journal.db-wal"))).toBe(false);
  return dataDir;
}

async function outcomeOf(dataDir: string): Promise<string> {
  try {
    const { api, core } = await openTestJournal({ dataDir });
    return await api.opportunities
      .list({})
      .finally(core.close)
      .then(() => "ok");
  } catch (error) {
    return error instanceof ProntoError ? `${error.code} ${error.details?.cause}` : String(error);
  }
}

function writeKey(dataDir: string, content: string): void {
  writeFileSync(join(dataDir, "journal.key"), content);
}

function flip(dataDir: string, at: number): void {
  const path = join(dataDir, "journal.db");
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

function bytesIn(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "hex")]));
}
