import { expect, test } from "vitest";
import { lineFaults, type ReadCalendar, readIcs } from "../support/read-ics.ts";
import { openScene, type Scene } from "./scene.ts";

async function openCalendar(given: Parameters<typeof openScene>[0] = {}) {
  const scene = await openScene(given);
  const { api, opportunityId, interviewId, personId, savedFiles } = scene;
  const followUpId = `thank_you:${interviewId}:${personId}`;
  /** What the newest file says. */
  const last = (): ReadCalendar => {
    const text = Buffer.from(savedFiles.at(-1)?.bytes ?? []).toString();
    expect(lineFaults(text)).toEqual([]);
    return readIcs(text);
  };
  const one = async (exported: Promise<{ path: string } | null>) => {
    expect(await exported).not.toBeNull();
    const { method, events } = last();
    return { method, sequence: events[0]?.sequence, startsAt: events[0]?.startsAt, uid: events[0]?.uid };
  };
  return {
    ...scene,
    last,
    followUp: (id = followUpId) => one(api.calendar.exportFollowUp({ opportunityId, followUpId: id })),
    interview: () => one(api.calendar.exportInterview({ id: interviewId })),
    plan: () => api.calendar.exportPlan({ opportunityId }),
    cancelled: () => api.calendar.exportCancelled({ opportunityId }),
    followUpId,
  };
}

async function reschedule({ api, interviewId }: Scene, day: string) {
  const { revision } = await api.interviews.get({ id: interviewId });
  const slot = { startsWall: `${day}T08:00`, endsWall: `${day}T09:00`, zone: "America/Los_Angeles" };
  return api.interviews.reschedule({ id: interviewId, revision, ...slot, reason: "they asked" });
}

test("a follow-up keeps its uid, and its sequence rises with each change", async () => {
  const { api, interviewId, followUp, setClock } = await openCalendar();
  const first = await followUp();
  expect(first).toMatchObject({ method: "PUBLISH", sequence: 0, startsAt: "2026-03-05T17:00:00.000Z" });
  setClock("2026-03-03T19:00:00Z");
  expect(await followUp()).toEqual(first);
  await api.interviews.save({ id: interviewId, endedAt: "2026-03-03T17:30:00.000Z" });
  expect(await followUp()).toEqual({ ...first, sequence: 1, startsAt: "2026-03-05T17:30:00.000Z" });
  expect(await followUp()).toMatchObject({ sequence: 1 });
});

test("a title that names the employer is a change too", async () => {
  const { api, followUp, last, savedFiles } = await openCalendar();
  await followUp();
  expect(last().events[0]?.texts).toMatchObject({ summary: "Personal reminder" });
  expect(savedFiles.at(-1)?.suggestedName).toBe("Personal reminder 2026-03-05.ics");
  const { revision } = await api.settings.get({});
  await api.settings.save({ revision, namesEmployer: true });
  expect(await followUp()).toMatchObject({ sequence: 1 });
  expect(last().events[0]?.texts).toMatchObject({ summary: "Follow-up: Fiddlehead" });
  expect(savedFiles.at(-1)?.suggestedName).toBe("Follow-up Fiddlehead 2026-03-05.ics");
});

test("a dialog that was cancelled leaves no trace", async () => {
  let isCancelled = true;
  const files: string[] = [];
  const { api, opportunityId, interviewId, followUpId, cancelled } = await openCalendar({
    saveFile: async ({ bytes, suggestedName }) => {
      files.push(Buffer.from(bytes).toString());
      return isCancelled ? null : { path: suggestedName };
    },
  });
  expect(await api.calendar.exportFollowUp({ opportunityId, followUpId })).toBeNull();
  await api.interviews.save({ id: interviewId, endedAt: "2026-03-03T17:30:00.000Z" });
  expect(await cancelled()).toBeNull();
  isCancelled = false;
  await api.calendar.exportFollowUp({ opportunityId, followUpId });
  expect(files.map((text) => readIcs(text).events[0]?.sequence)).toEqual([0, 0]);
});

test("an interview that was moved before anybody exported it begins at the number of its moves", async () => {
  const scene = await openCalendar();
  await reschedule(scene, "2026-03-10");
  await reschedule(scene, "2026-03-11");
  expect(await scene.interview()).toMatchObject({ sequence: 2, startsAt: "2026-03-11T15:00:00.000Z" });
});

test("an interview that is moved keeps its uid and rises", async () => {
  const scene = await openCalendar();
  const { uid } = await scene.interview();
  scene.setClock("2026-03-03T19:00:00Z");
  await reschedule(scene, "2026-03-10");
  expect(await scene.interview()).toMatchObject({ method: "PUBLISH", uid, sequence: 1 });
});

test("an interview that is moved can be taken out where it stood, and comes back with a higher number", async () => {
  const scene = await openCalendar();
  const { uid } = await scene.interview();
  scene.setClock("2026-03-03T19:00:00Z");
  await reschedule(scene, "2026-03-10");
  await scene.cancelled();
  const { method, events } = scene.last();
  expect({ method, events }).toMatchObject({
    method: "CANCEL",
    events: [{ uid, sequence: 1, startsAt: "2026-03-03T16:00:00.000Z", texts: { status: "CANCELLED" } }],
  });
  expect(await scene.cancelled()).toBeNull();
  expect(await scene.interview()).toMatchObject({ method: "PUBLISH", uid, sequence: 2 });
});

test("an interview that is called off is taken out, and brought back when it takes place after all", async () => {
  const { api, interviewId, interview, cancelled, last } = await openCalendar();
  const { uid } = await interview();
  await api.interviews.save({ id: interviewId, status: "cancelled" });
  await cancelled();
  expect(last()).toMatchObject({ method: "CANCEL", events: [{ uid, sequence: 1 }] });
  expect(await interview()).toMatchObject({ method: "CANCEL", uid, sequence: 1 });
  await api.interviews.save({ id: interviewId, status: "planned" });
  expect(await interview()).toMatchObject({ method: "PUBLISH", uid, sequence: 2 });
});

test("the whole plan is one file: what is to come, each with its own uid", async () => {
  const scene = await openCalendar();
  await reschedule(scene, "2026-03-10");
  await scene.plan();
  const { plan } = await scene.api.opportunities.open({ id: scene.opportunityId });
  const due = plan.filter(({ state, dueAt }) => ["scheduled", "open", "overdue"].includes(state) && dueAt !== null);
  const { method, events, zones } = scene.last();
  expect({ method, zones }).toEqual({ method: "PUBLISH", zones: ["America/Los_Angeles"] });
  expect(events.map(({ startsAt }) => startsAt)).toEqual([
    "2026-03-10T15:00:00.000Z",
    ...due.map(({ dueAt }) => new Date(dueAt ?? "").toISOString()),
  ]);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(due.length + 1);
  expect(due.length).toBeGreaterThan(3);
  expect(scene.savedFiles.at(-1)?.suggestedName).toBe("Personal reminders 2026-03-03.ics");
});

test("what is done, blocked or gone is taken out of the calendar once, and nothing else is", async () => {
  const { api, opportunityId, personId, participationId, plan, cancelled, last, followUp, followUpId } =
    await openCalendar();
  const own = await api.followUps.add({ opportunityId, title: "Read their report", dueAt: "2026-03-06T17:00:00.000Z" });
  await plan();
  const before = last().events;
  expect(await cancelled()).toBeNull();
  await api.touches.log({ opportunityId, personId, channel: "email", kind: "thank_you", direction: "out" });
  await api.followUps.remove({ id: own.id });
  await api.participations.save({ id: participationId, permission: "denied_followup" });
  await cancelled();
  const { method, events } = last();
  expect(method).toBe("CANCEL");
  expect(events.map(({ sequence, texts }) => `${sequence} ${texts["status"]}`)).toEqual(
    events.map(() => "1 CANCELLED"),
  );
  expect(before.map(({ uid }) => uid)).toEqual(expect.arrayContaining(events.map(({ uid }) => uid)));
  const { plan: rows } = await api.opportunities.open({ id: opportunityId });
  const standing = rows.filter(({ state }) => ["scheduled", "open", "overdue"].includes(state));
  expect(events).toHaveLength(before.length - standing.length);
  expect(await cancelled()).toBeNull();
  await expect(api.calendar.exportFollowUp({ opportunityId, followUpId: `own:${own.id}` })).resolves.not.toBeNull();
  expect(last()).toMatchObject({ method: "CANCEL", events: [{ sequence: 1, startsAt: null }] });
  expect(await followUp(followUpId)).toMatchObject({ method: "PUBLISH", sequence: 2 });
});

test("of a process in the trash everything is taken out", async () => {
  const { api, opportunityId, plan, last, cancelled, interview } = await openCalendar();
  await plan();
  await interview();
  await api.opportunities.remove({ id: opportunityId });
  await cancelled();
  expect(last().events.length).toBeGreaterThan(4);
  expect(await cancelled()).toBeNull();
});

test("a row that is closed and was never exported has nothing to hand over, and one that is not known is not found", async () => {
  const { api, opportunityId, participationId, followUpId, savedFiles } = await openCalendar();
  await api.participations.save({ id: participationId, permission: "no_contact" });
  expect(await api.calendar.exportFollowUp({ opportunityId, followUpId })).toBeNull();
  expect(savedFiles).toEqual([]);
  await expect(api.calendar.exportFollowUp({ opportunityId, followUpId: "check_in:x:y" })).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(api.calendar.exportInterview({ id: "nowhere" })).rejects.toMatchObject({ code: "not-found" });
  await expect(api.calendar.exportPlan({ opportunityId: "nowhere" })).rejects.toMatchObject({ code: "not-found" });
});

test("nothing private stands in a calendar", async () => {
  const { api, opportunityId, interviewId, personId, plan, savedFiles } = await openCalendar();
  await api.followUps.add({ opportunityId, title: "Ask Zebulon about 9,400", dueAt: "2026-03-06T17:00:00.000Z" });
  await api.promises.create({ opportunityId, interviewId, personId, text: "the Quillfeather figures" });
  await api.journal.create({ on: "2026-03-03", text: "I was nervous at Juniper Mill." });
  const { revision } = await api.settings.get({});
  await api.settings.save({ revision, namesEmployer: true });
  await plan();
  const text = Buffer.from(savedFiles.at(-1)?.bytes ?? []).toString();
  expect(text).toContain("Follow-up: Fiddlehead");
  expect(text).not.toMatch(/zebulon|9,400|9\\,400|quillfeather|juniper|nervous|lorraine|tsosie|scrap|supervisor/i);
});

test("an employer of any name makes a file that can be saved", async () => {
  const { api, opportunityId, followUp, savedFiles } = await openCalendar();
  await api.opportunities.save({ id: opportunityId, revision: 1, companyShort: `../a\\b: "c" ${"面".repeat(200)}` });
  const { revision } = await api.settings.get({});
  await api.settings.save({ revision, namesEmployer: true });
  await followUp();
  const name = savedFiles.at(-1)?.suggestedName ?? "";
  expect(name).toMatch(/^Follow-up .. a b c 面+\.ics$/);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180);
});
