import { expect, test } from "vitest";
import { openTestJournal } from "../support/open-test-journal.ts";
import { openScene } from "./scene.ts";

type Message = { readonly title: string; readonly body: string };

/** The interview of the scene ended on 3 March at 17:00 UTC: its thank-you is due on the 5th, and reminded of on the 5th at 05:00. */
async function openReminded(isShown = true) {
  const said: Message[] = [];
  const kept = new Map<string, unknown>();
  const notify = (message: Message) => {
    said.push(message);
    return isShown;
  };
  const settings = { get: (key: string) => kept.get(key), set: (key: string, value: unknown) => kept.set(key, value) };
  const listeners: ((event: "sleep" | "wake") => void)[] = [];
  const scene = await openScene({ notify, settings, onSleep: (listener) => listeners.push(listener) });
  const at = (instant: string) => {
    scene.setClock(instant);
    scene.core.remind();
    return said.length;
  };
  const wake = () => {
    for (const listener of listeners) listener("wake");
  };
  return { ...scene, said, at, wake, notify, settings };
}

test("a due date is reminded of once, twelve hours before, and never again", async () => {
  const { at, said } = await openReminded();
  expect(at("2026-03-05T04:59:59Z")).toBe(0);
  expect(at("2026-03-05T05:00:00Z")).toBe(1);
  expect(at("2026-03-05T05:01:00Z")).toBe(1);
  expect(at("2026-03-05T04:30:00Z")).toBe(1); // the clock was set back
  expect(at("2026-03-05T05:00:00Z")).toBe(1);
  expect(said).toEqual([{ title: "Pronto", body: "Something you planned is due by 09:00." }]);
});

test("it names the employer only where that was asked for, and no person ever", async () => {
  const { api, at, said } = await openReminded();
  const { revision } = await api.settings.get({});
  await api.settings.save({ revision, namesEmployer: true });
  at("2026-03-05T05:00:00Z");
  expect(said).toEqual([{ title: "Fiddlehead", body: "Thank-you is due by 09:00." }]);
});

test("a restart, and a journal restored from a copy, bring none a second time", async () => {
  const { at, core, platform, said, notify, settings } = await openReminded();
  at("2026-03-05T05:00:00Z");
  core.close();
  const now = () => new Date("2026-03-05T06:00:00Z");
  const again = await openTestJournal({ dataDir: platform.dataDir, notify, settings, now });
  again.core.remind();
  expect(said).toHaveLength(1);
});

test("what came due while the app was closed is one message, and a list to look at", async () => {
  const { api, at, said, opportunityId, interviewId, personId } = await openReminded();
  await api.promises.create({ opportunityId, interviewId, personId, text: "the checklist" });
  at("2026-03-07T12:00:00Z");
  expect(said).toEqual([{ title: "Pronto", body: "3 things you planned are waiting for you." }]);
  expect((await api.reminders.missed({})).map(({ row, at: when }) => [row.kind, when])).toEqual([
    ["thank_you", "2026-03-05T05:00:00Z"],
    ["promise", "2026-03-05T17:00:00Z"],
    ["linkedin_invite", "2026-03-06T17:00:00Z"],
  ]);
  await api.reminders.seen({});
  expect(await api.reminders.missed({})).toEqual([]);
});

test("a host that shows none leaves them to the list", async () => {
  const { api, at } = await openReminded(false);
  at("2026-03-05T05:00:00Z");
  expect((await api.reminders.missed({})).map(({ row }) => row.kind)).toEqual(["thank_you"]);
});

test("after sleep the computer is told at once", async () => {
  const { setClock, said, wake } = await openReminded();
  setClock("2026-03-05T05:30:00Z");
  wake();
  expect(said).toHaveLength(1);
});

test("one that is put off comes at the time named, once", async () => {
  const { api, at, opportunityId } = await openReminded();
  at("2026-03-05T05:00:00Z");
  const { plan } = await api.opportunities.open({ id: opportunityId });
  const followUpId = plan.find(({ kind }) => kind === "thank_you")?.id ?? "";
  await api.followUps.snooze({ opportunityId, followUpId, until: "2026-03-05T12:00:00Z" });
  expect(at("2026-03-05T11:59:00Z")).toBe(1);
  expect(at("2026-03-05T12:00:00Z")).toBe(2);
  expect(at("2026-03-05T12:05:00Z")).toBe(2);
});

test("there is none for what is done, skipped or closed, and none where they are switched off", async () => {
  const done = await openReminded();
  const { opportunityId, personId } = done;
  await done.api.touches.log({ opportunityId, personId, channel: "email", direction: "out", kind: "thank_you" });
  expect(done.at("2026-03-05T05:00:00Z")).toBe(0);
  const closed = await openReminded();
  await closed.api.opportunities.close({ id: closed.opportunityId, status: "cancelled" });
  expect(closed.at("2026-03-08T05:00:00Z")).toBe(0);
  const off = await openReminded();
  const { revision } = await off.api.settings.get({});
  await off.api.settings.save({ revision, hasReminders: false });
  expect(off.at("2026-03-05T05:00:00Z")).toBe(0);
});
