import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ProntoError } from "#contract/errors";
import { readKey } from "#core/journal/keyring";
import type { Platform } from "#core/platform";
import { sentenceFor } from "#core/refusal-words";
import { makeFolder } from "../support/open-test-journal.ts";

const inTheOpen: Platform["secrets"] = {
  kind: "file-mode",
  wrap: async (secret) => secret,
  unwrap: async (wrapped) => wrapped,
};
const keychain: Platform["secrets"] = {
  kind: "keychain",
  wrap: async (secret) => Buffer.from(secret).toString("base64"),
  unwrap: async (wrapped) => Buffer.from(wrapped, "base64").toString(),
};

test("the key is made once, for this account only, and leaves nothing else behind", async () => {
  const dataDir = makeFolder();
  const key = await readKey({ dataDir, secrets: keychain });
  expect(key).toHaveLength(32);
  expect(await readKey({ dataDir, secrets: keychain })).toEqual(key);
  expect(statSync(join(dataDir, "journal.key")).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(dataDir, "journal.key"), "utf8")).not.toContain(key.toString("hex"));
  expect(readdirSync(dataDir)).toEqual(["journal.key"]);
});

test("two starts at one moment agree on one key", async () => {
  const dataDir = makeFolder();
  const keys = await Promise.all([1, 2, 3, 4].map(() => readKey({ dataDir, secrets: keychain })));
  expect(new Set(keys.map((key) => key.toString("hex"))).size).toBe(1);
});

test.each(["journal.db", "journal.db-wal", "backups"])("beside %s a missing key is not made anew", async (name) => {
  const dataDir = makeFolder();
  if (name === "backups") mkdirSync(join(dataDir, name));
  else writeFileSync(join(dataDir, name), "words");
  const error = await failure(readKey({ dataDir, secrets: inTheOpen }));
  expect(error).toMatchObject({ code: "storage", details: { cause: "no-key" } });
  expect(sentenceFor(error)).toMatch(/is missing.*did not touch it/);
  expect(existsSync(join(dataDir, "journal.key"))).toBe(false);
});

test.each([
  ["empty", ""],
  ["cut short", "file-mode 00ff"],
  ["of another keychain", `cloud ${"00".repeat(32)}`],
  ["not what the keychain wrapped", "keychain !!!!"],
  ["no text at all", "\u0000\u0001"],
])("a key file that is %s is refused and stays as it is", async (_name, content) => {
  const dataDir = makeFolder();
  writeFileSync(join(dataDir, "journal.key"), content);
  const error = await failure(readKey({ dataDir, secrets: keychain }));
  expect(error).toMatchObject({ code: "storage", details: { cause: "no-key" } });
  expect(sentenceFor(error)).toMatch(/cannot be read/);
  expect(readFileSync(join(dataDir, "journal.key"), "utf8")).toBe(content);
});

test("a keychain that refuses is said to be the reason", async () => {
  const dataDir = makeFolder();
  await readKey({ dataDir, secrets: keychain });
  const locked = { ...keychain, unwrap: () => Promise.reject(new Error("locked")) };
  expect(sentenceFor(await failure(readKey({ dataDir, secrets: locked })))).toMatch(/Unlock the keychain/);
});

test("a key kept in the open is read by a host with a keychain", async () => {
  const dataDir = makeFolder();
  const key = await readKey({ dataDir, secrets: inTheOpen });
  expect(await readKey({ dataDir, secrets: keychain })).toEqual(key);
});

test("every reason not to start is told in whole sentences, with what became of the words", () => {
  const causes = ["full", "locked", "damaged", "no-key", "already-open"] as const;
  const errors = causes.map((cause) => new ProntoError("storage", "x", { details: { cause } }));
  const said = [...errors, new ProntoError("newer-journal", "x"), new Error("secret words")].map(sentenceFor);
  expect(new Set(said).size).toBe(said.length);
  for (const sentence of said) {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence).toMatch(/safe|changed|unharmed|left as it is|still in the journal/);
    expect(sentence).not.toContain("secret");
  }
});

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}
