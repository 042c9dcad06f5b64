import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Handlers } from "#contract/contract";
import { createDispatch } from "#core/dispatch";
import { openTestJournal } from "../support/open-test-journal.ts";

const logged: string[] = [];
beforeEach(() => {
  logged.length = 0;
  vi.spyOn(console, "error").mockImplementation((...words) => void logged.push(words.join(" ")));
});
afterEach(() => vi.restoreAllMocks());

test("a call that is right comes back with its value", async () => {
  const { core } = await openTestJournal();
  expect(await core.call("zones.accept", { system: "Asia/Tokyo" })).toEqual({ ok: true, value: {} });
});

test.each(["__proto__", "constructor", "people.__proto__", "people.toString", "people", "", "people.create.", "x.y"])(
  "%s is no method",
  async (name) => {
    const { core } = await openTestJournal();
    const error = { code: "invalid", message: "No such method" };
    expect(await core.call(name, {})).toEqual({ ok: false, error });
    expect(logged).toEqual([]);
  },
);

test.each<[string, string, unknown]>([
  ["people.create", "fullName", {}],
  ["people.create", "fullName", { fullName: " " }],
  ["people.create", "fullName", { fullName: "x".repeat(1001) }],
  ["people.create", "nameOrder", { fullName: "Ada", nameOrder: "backwards" }],
  ["people.save", "revision", { id: "x", revision: 1.5 }],
  ["interviews.create", "zone", { opportunityId: "x", startsWall: "2026-03-01T09:30", zone: "+02:00" }],
  ["interviews.create", "startsWall", { opportunityId: "x", startsWall: "2026-02-30T09:30", zone: "UTC" }],
  ["settings.save", "weekend.1", { revision: 1, weekend: [1, 8] }],
  ["settings.save", "holidays.0.on", { revision: 1, holidays: [{ on: "2026-13-01", name: "" }] }],
  ["documents.markReady", "release.reason", { id: "x", release: { reason: "" } }],
])("%s names the field that does not fit: %s", async (method, field, input) => {
  const { core } = await openTestJournal();
  const error = { code: "invalid", message: `Bad input for ${method}`, details: { field } };
  expect(await core.call(method, input)).toEqual({ ok: false, error });
});

test.each([null, "x", 1, [], true, undefined])("%s is no input", async (input) => {
  const { core } = await openTestJournal();
  expect(await core.call("people.create", input)).toMatchObject({ ok: false, error: { code: "invalid" } });
});

test("a key named __proto__ changes nothing", async () => {
  const { core } = await openTestJournal();
  const input: unknown = JSON.parse(`{ "fullName": "Ada", "__proto__": { "title": "Queen" } }`);
  expect(await core.call("people.create", input)).toMatchObject({ ok: true, value: { fullName: "Ada", title: "" } });
  expect("title" in {}).toBe(false);
});

test.each([
  ["SQLITE_FULL", "storage", "full"],
  ["SQLITE_IOERR_WRITE", "storage", "full"],
  ["SQLITE_IOERR_FSYNC", "storage", "full"],
  ["SQLITE_IOERR_READ", "storage", "damaged"],
  ["SQLITE_CORRUPT", "storage", "damaged"],
  ["SQLITE_CORRUPT_VTAB", "storage", "damaged"],
  ["SQLITE_NOTADB", "storage", "damaged"],
  ["SQLITE_BUSY", "storage", "locked"],
  ["SQLITE_READONLY_DIRECTORY", "storage", "locked"],
  ["SQLITE_CANTOPEN", "storage", "locked"],
  ["ENOSPC", "storage", "full"],
  ["EACCES", "storage", "locked"],
  ["SQLITE_CONSTRAINT_FOREIGNKEY", "not-found", undefined],
  ["SQLITE_CONSTRAINT_UNIQUE", "conflict", undefined],
  ["SQLITE_CONSTRAINT_TRIGGER", "refused", undefined],
  ["SQLITE_CONSTRAINT_NOTNULL", "unexpected", undefined],
  ["SQLITE_ERROR", "unexpected", undefined],
])("%s thrown inside is told as %s %s", async (thrown, code, cause) => {
  const reply = await callThatThrows(Object.assign(new Error("words of a person"), { code: thrown }));
  expect(reply).toMatchObject({ ok: false, error: { code, ...(cause && { details: { cause } }) } });
});

test("what nobody foresaw is told by the id under which it was logged, and its words stay inside", async () => {
  const reply = await callThatThrows(new SyntaxError(`"Dear Ms. Halbrook" is not valid JSON`));
  const id = /Logged as (\d+-\d+)/.exec(JSON.stringify(reply))?.[1];
  expect(reply).toMatchObject({ ok: false, error: { code: "unexpected" } });
  expect(logged.filter((line) => line.startsWith(`${id} `))).toHaveLength(2);
  expect(logged.join("\n")).toMatch(/SyntaxError\n\s+at .*dispatch\.test/);
  expect(logged.join("\n") + JSON.stringify(reply)).not.toContain("Halbrook");
});

test("the log holds names of methods and codes, and nothing that was typed", async () => {
  const { core } = await openTestJournal();
  await core.call("people.create", { fullName: "Halbrook", title: 7 });
  await core.call("people.create", { fullName: "Halbrook", Halbrook: 1, employer: null });
  await core.call("Halbrook.create", {});
  await core.call("people.open", { id: "Halbrook" });
  expect(logged.join("\n")).toMatch(/people\.create \d+ ms invalid/);
  expect(logged.join("\n")).not.toContain("Halbrook");
});

async function callThatThrows(error: unknown): Promise<unknown> {
  const raise = () => {
    throw error;
  };
  const any = new Proxy({}, { get: () => raise });
  // The seam: handlers of every name that all do the same.
  return createDispatch(new Proxy({}, { get: () => any }) as Handlers)("people.list", {});
}
