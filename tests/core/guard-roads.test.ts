// The roads round the pest guard: what it refuses is refused by each of them.

import { expect, test } from "vitest";
import { openScene } from "./scene.ts";

const release = { warned: true, reason: "I know" } as const;
const refusedBy = (rule: string) => ({ details: { stops: [{ verdict: "refuse", rule }] } });

/** A scene some days later, in which a call may be made. */
async function openLater() {
  const scene = await openScene();
  const { api, opportunityId, personId } = scene;
  scene.setClock("2026-03-09T18:00:00.000Z");
  const call = { opportunityId, personId, channel: "call", direction: "out", release } as const;
  const callRow = async () =>
    (await api.opportunities.open({ id: opportunityId })).plan.find(({ kind }) => kind === "follow_up_call");
  return { ...scene, call, callRow };
}

test("a ring that turns out to have been answered uses the one call", async () => {
  const { api, call, callRow, setClock } = await openLater();
  const ring = await api.touches.log({ ...call, result: "no_answer" });
  await api.touches.correct({ id: ring.id, note: "we spoke after all", result: "spoken" });
  await expect(api.touches.takeBack({ id: ring.id })).rejects.toMatchObject(refusedBy("I9"));
  setClock("2026-03-10T18:00:00.000Z");
  await expect(api.touches.log(call)).rejects.toMatchObject(refusedBy("G1"));
  expect(await callRow()).toMatchObject({ state: "done_on_time", doneAt: "2026-03-09T11:00:00-07:00" });
  await api.touches.correct({ id: ring.id, note: "or not", result: "no_answer" });
  await expect(api.touches.log(call)).rejects.toMatchObject(refusedBy("G1"));
});

test("of two rings only one can turn out to have been the call", async () => {
  const { api, call, setClock, opportunityId } = await openLater();
  const first = await api.touches.log({ ...call, result: "no_answer" });
  setClock("2026-03-10T18:00:00.000Z");
  const second = await api.touches.log({ ...call, result: "no_answer" });
  for (const { id } of [first, second]) await api.touches.correct({ id, note: "we spoke", result: "spoken" });
  const { touches } = (await api.opportunities.open({ id: opportunityId })).dossier;
  expect(touches.filter(({ isTheCall }) => isTheCall)).toHaveLength(1);
});

test("a remark on a remark is one on the entry", async () => {
  const { api, call } = await openLater();
  const ring = await api.touches.log({ ...call, result: "no_answer" });
  const remark = await api.touches.correct({ id: ring.id, note: "it was the front desk" });
  await api.touches.correct({ id: remark.id, note: "who put me through", result: "spoken" });
  await expect(api.touches.log(call)).rejects.toMatchObject(refusedBy("G1"));
});

test("whoever was rung as a recruiter and then decides has had the one call", async () => {
  const { api, call, callRow, participationId, setClock } = await openLater();
  await api.participations.save({ id: participationId, role: "recruiter" });
  await api.touches.log(call);
  await api.participations.save({ id: participationId, role: "hiring_authority" });
  setClock("2026-03-10T18:00:00.000Z");
  await expect(api.touches.log(call)).rejects.toMatchObject(refusedBy("G1"));
  expect(await callRow()).toMatchObject({ state: "blocked", rule: "G1" });
});

test("an interview and a part in it stay in their process, and take no contact out of it", async () => {
  const { api, call, opportunityId, interviewId, participationId, personId } = await openLater();
  await api.touches.log(call);
  const other = await api.opportunities.create({ companyLegal: "Fiddlehead Bakehouse, Inc.", role: "Baker" });
  const { id } = await api.interviews.create({ opportunityId: other.id, startsWall: "2026-03-03T08:00", zone: "UTC" });
  const moved = { opportunityId: other.id, interviewId: id, personId };
  await api.interviews.save({ ...moved, id: interviewId });
  await api.participations.save({ ...moved, id: participationId });
  const { dossier } = await api.opportunities.open({ id: opportunityId });
  expect(dossier.interviews).toMatchObject([{ id: interviewId }]);
  expect(dossier.participations).toMatchObject([{ id: participationId }]);
});

test("a thank-you is written: by telephone it is the call, and no one gets it who wants none", async () => {
  const { api, opportunityId, participationId, personId } = await openLater();
  for (const [permission, rule] of [
    ["denied_followup", "E0d"],
    ["via_recruiter", "E0r"],
  ] as const) {
    await api.participations.save({ id: participationId, permission });
    for (const channel of ["call", "voicemail", "linkedin_invite"] as const)
      expect(await api.touches.check({ opportunityId, personId, channel, kind: "thank_you" })).toMatchObject([
        { verdict: "refuse", rule },
      ]);
  }
});

test("a name of every object is no kind of letter", async () => {
  const { api, interviewId, personId } = await openLater();
  for (const kind of ["constructor", "toString", "__proto__"])
    await expect(api.documents.create({ interviewId, personId, kind })).rejects.toMatchObject({ code: "invalid" });
});

test("a round that comes after a deleted one has a number of its own", async () => {
  const { api, opportunityId, interviewId } = await openLater();
  const next = { opportunityId, startsWall: "2026-03-05T08:00", zone: "UTC" };
  const second = await api.interviews.create(next);
  await api.interviews.remove({ id: interviewId });
  const third = await api.interviews.create(next);
  expect([second.round, third.round]).toEqual([2, 3]);
});

test("nobody is contacted who was deleted", async () => {
  const { api, call, personId } = await openLater();
  await api.people.remove({ id: personId });
  await expect(api.touches.log(call)).rejects.toMatchObject({ code: "not-found" });
});

test("a reason that shows no letter is none", async () => {
  const { api, call } = await openLater();
  const held = { ...call, channel: "email", release: { reason: "\u200b\u2060" } } as const;
  await expect(api.touches.log(held)).rejects.toMatchObject({ details: { field: "release.reason" } });
});

test("a promised contact names a promise that is on record", async () => {
  const { api, call } = await openLater();
  const given = { ...call, channel: "email", kind: "promise", aboutId: "nothing" } as const;
  await expect(api.touches.log(given)).rejects.toMatchObject({ code: "not-found" });
});

test("an own action is held to the guard whatever of it changes, and shut by what shuts it later", async () => {
  const { api, call, opportunityId, interviewId, personId, participationId } = await openLater();
  const otto = await api.people.create({ fullName: "Otto Brandt" });
  const ottosPart = await api.participations.create({ interviewId, personId: otto.id, role: "peer" });
  const mine = { opportunityId, title: "Ask for the slides", release };
  const toOtto = await api.followUps.add({ ...mine, personId: otto.id, channel: "email" });
  const ring = await api.followUps.add({ ...mine, personId, channel: "call" });
  const nobody = { ...mine, channel: "call" } as const;
  await expect(api.followUps.add(nobody)).rejects.toMatchObject(refusedBy("G1"));
  await api.followUps.remove({ id: ring.id });
  await api.touches.log(call);
  await api.followUps.restore({ id: ring.id });
  await expect(api.followUps.add(nobody)).rejects.toMatchObject(refusedBy("G1"));
  await api.participations.save({ id: participationId, permission: "no_contact" });
  const changed = { id: toOtto.id, personId, release };
  await expect(api.followUps.save(changed)).rejects.toMatchObject(refusedBy("E0n"));
  await api.participations.save({ id: ottosPart.id, permission: "no_contact" });
  const own = (await api.opportunities.open({ id: opportunityId })).plan.filter(({ kind }) => kind === "own");
  expect(own.map(({ state, rule }) => `${state} ${rule}`).toSorted()).toEqual(["blocked E0n", "blocked G1"]);
});

test("a call by any other name meets what shuts the call", async () => {
  const { api, call, opportunityId, setClock } = await openLater();
  setClock("2026-04-20T18:00:00.000Z");
  await expect(api.touches.log({ ...call, kind: "chat" })).rejects.toMatchObject(refusedBy("E9b"));
  await api.opportunities.close({ id: opportunityId, status: "withdrawn", at: "2026-03-10T18:00:00Z" });
  await expect(api.touches.log({ ...call, kind: "chat" })).rejects.toMatchObject({ code: "refused" });
});

test("an own action that contacts somebody is a contact once it is done, and none once that is taken back", async () => {
  const { api, opportunityId, personId, setClock } = await openLater();
  const mine = { opportunityId, personId, title: "Ask about other openings" };
  const own = await api.followUps.add({ ...mine, channel: "email" });
  const quiet = await api.followUps.add({ ...mine, title: "Think of Fiddlehead" });
  const open = () => api.opportunities.open({ id: opportunityId });
  const touched = async () => (await open()).budgets.find((one) => one.personId === personId)?.touches;
  const doneAt = "2026-03-09T18:00:00.000Z";
  await api.followUps.save({ id: quiet.id, doneAt });
  expect(await touched()).toBe(0);
  await api.followUps.save({ id: own.id, doneAt });
  expect(await touched()).toBe(1);
  await api.followUps.save({ id: own.id, doneAt: null });
  expect(await touched()).toBe(0);
  await api.followUps.save({ id: own.id, doneAt });
  expect(await touched()).toBe(1);
  setClock("2026-03-09T18:00:11.000Z");
  await expect(api.followUps.save({ id: own.id, doneAt: null })).rejects.toMatchObject(refusedBy("I9"));
});
