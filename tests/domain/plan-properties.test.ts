import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dossier } from "#domain/dossier";
import { planFollowUps } from "#domain/follow-ups/plan";
import { addDays, addHours, compareInstants, instantOf } from "#domain/time";
import { aDossier } from "./a-dossier.ts";

// What holds of every plan, whatever the process, the zone and its clocks. The model in tests/model says which plan it is.

const runs = { numRuns: 100 };
const patient = { timeout: 60_000 };
const zones = Intl.supportedValuesOf("timeZone");
const live = ["scheduled", "open", "overdue"];

test("opens, due and expires stand in that order", patient, () => {
  holds((dossier, now) => {
    for (const { id, opensAt, dueAt, expiresAt } of planFollowUps(dossier, now)) {
      const stands = [opensAt, dueAt, expiresAt].flatMap((one) => one ?? []);
      expect([id, ...stands.toSorted(compareInstants)]).toEqual([id, ...stands]);
    }
  });
});

test("there is one call at most", patient, () => {
  holds((dossier, now) => {
    const calls = planFollowUps(dossier, now).filter(({ kind }) => kind === "follow_up_call");
    const isMade = dossier.touches.some(({ isTheCall }) => isTheCall);
    expect(calls.filter(({ state }) => live.includes(state)).length).toBeLessThanOrEqual(isMade ? 0 : 1);
    expect(calls.filter(({ state }) => state.startsWith("done")).length).toBeLessThanOrEqual(1);
  });
});

test("nothing is asked for towards somebody to whom nothing may be sent", patient, () => {
  holds((dossier, now) => {
    const refusing = dossier.participations.filter(({ permission }) => permission === "no_contact");
    const declining = dossier.participations.filter(({ permission }) => permission === "denied_followup");
    const rows = planFollowUps(dossier, now).filter(({ state }) => live.includes(state));
    const to = (parts: Dossier["participations"]) =>
      rows.filter(({ personId }) => parts.some((part) => part.personId === personId)).map(({ kind }) => kind);
    expect(to(refusing)).toEqual([]);
    expect(
      to(declining).filter((kind) => kind === "check_in" || kind === "follow_up_call" || kind === "linkedin_invite"),
    ).toEqual([]);
    expect(
      to(declining.filter(({ isThankYouWelcome }) => !isThankYouWelcome)).filter((kind) => kind === "thank_you"),
    ).toEqual([]);
  });
});

test("the same facts give the same plan, however often and from whichever copy", patient, () => {
  holds((dossier, now) => {
    const before = JSON.stringify(dossier);
    const plan = planFollowUps(dossier, now);
    expect(planFollowUps(dossier, now)).toEqual(plan);
    expect(planFollowUps(structuredClone(dossier), now)).toEqual(plan);
    expect(JSON.stringify(dossier)).toBe(before);
  });
});

test("the order in which contacts were logged changes nothing", patient, () => {
  fc.assert(
    fc.property(aProcess, fc.infiniteStream(fc.nat()), ({ dossier, now }, dice) => {
      const shuffled = dossier.touches.map((touch) => ({ touch, place: dice.next().value }));
      const touches = shuffled.toSorted((a, b) => a.place - b.place).map(({ touch }) => touch);
      expect(planFollowUps({ ...dossier, touches }, now)).toEqual(planFollowUps(dossier, now));
    }),
    runs,
  );
});

test("no two rows are of one kind for one person in one round about one thing", patient, () => {
  holds((dossier, now) => {
    const ids = planFollowUps(dossier, now).map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

function holds(check: (dossier: Dossier, now: string) => void): void {
  fc.assert(
    fc.property(aProcess, ({ dossier, now }) => check(dossier, now)),
    runs,
  );
}

const role = fc.constantFrom("hiring_authority", "panel", "peer", "hr_contact", "assistant", "recruiter", "observer");
const person = fc.record({
  role,
  permission: fc.constantFrom("granted", "granted", "not_asked", "denied_followup", "no_contact", "via_recruiter"),
  permissionChannels: fc.uniqueArray(fc.constantFrom("email", "phone", "text", "linkedin")),
  isThankYouWelcome: fc.boolean(),
  wantsLinkedin: fc.boolean(),
  hasAgreed: fc.boolean(),
});
const touch = fc.record({
  who: fc.nat({ max: 3 }),
  round: fc.constantFrom("i1", "i2"),
  hours: fc.integer({ min: 0, max: 1200 }),
  what: fc.constantFrom(
    { channel: "email", kind: "thank_you" },
    { channel: "email", kind: "check_in" },
    { channel: "call", kind: "follow_up_call", isTheCall: true },
    { channel: "linkedin_invite", kind: "linkedin_invite" },
    { channel: "email", kind: null },
    { channel: "email", kind: null, direction: "in" },
    { channel: "email", kind: "rejection_reply" },
  ),
});

const aProcess = fc
  .record({
    zone: fc.constantFrom(...zones),
    day: fc.integer({ min: 0, max: 800 }),
    time: fc.constantFrom("00:30", "02:15", "09:00", "14:35", "23:45"),
    weekend: fc.constantFrom([6, 7], [5, 6], [7], []),
    holidays: fc.uniqueArray(fc.integer({ min: -3, max: 40 }), { maxLength: 4 }),
    decision: fc.option(
      fc.record({
        days: fc.integer({ min: -3, max: 40 }),
        precision: fc.constantFrom("day", "minute", "week", "about"),
      }),
    ),
    outcome: fc.option(
      fc.record({
        hours: fc.integer({ min: 1, max: 1200 }),
        status: fc.constantFrom("rejected", "offer", "withdrawn", "no_response"),
      }),
    ),
    people: fc.array(person, { minLength: 1, maxLength: 4 }),
    touches: fc.uniqueArray(touch, { maxLength: 6, selector: ({ hours }) => hours }),
    secondRoundAfter: fc.option(fc.integer({ min: 1, max: 30 })),
    promiseDueAfter: fc.option(fc.integer({ min: 1, max: 900 })),
    nowAfter: fc.integer({ min: -50, max: 4000 }),
  })
  .map((given) => {
    const { zone, time, weekend, decision, outcome } = given;
    const on = addDays("2026-12-01", given.day);
    const slot = (day: string) => ({ zone, startsWall: `${day}T${time}`, endsWall: null });
    const ended = addHours(instantOf(`${on}T${time}`, zone), 1);
    const second =
      given.secondRoundAfter === null ? [] : [{ ...slot(addDays(on, given.secondRoundAfter)), status: "planned" }];
    const theCall = given.touches.find(({ what }) => what.isTheCall);
    const dossier = aDossier({
      settings: { weekend, holidays: given.holidays.map((days) => ({ on: addDays(on, days), name: "" })) },
      opportunity: {
        ...(decision === null
          ? {}
          : {
              decisionOn: addDays(on, decision.days),
              decisionPrecision: decision.precision,
              decisionAt:
                decision.precision === "minute" ? instantOf(`${addDays(on, decision.days)}T16:30`, zone) : null,
            }),
        ...(outcome === null ? {} : { status: outcome.status, outcomeAt: addHours(ended, outcome.hours) }),
      },
      interviews: [slot(on), ...second],
      people: given.people.map(({ hasAgreed, ...one }, index) => ({
        ...one,
        // Whoever recruits for an agency has agreed to be written to.
        ...(one.role === "recruiter" ? { permission: "granted" } : {}),
        id: `p${index}`,
        fullName: `Person ${index}`,
        ...(hasAgreed && one.role !== "recruiter" && one.permission === "granted"
          ? { agreedAt: addHours(ended, 30), agreedChannel: "phone" }
          : {}),
      })),
      touches: given.touches
        .filter((one) => !one.what.isTheCall || one === theCall)
        .map(({ who, round, hours, what }) => ({
          ...what,
          personId: `p${who % given.people.length}`,
          interviewId: second.length > 0 ? round : "i1",
          at: addHours(ended, hours),
          loggedAt: addHours(ended, hours),
        })),
      promises:
        given.promiseDueAfter === null
          ? []
          : [{ personId: "p0", text: "the figures", dueAt: addHours(ended, given.promiseDueAfter) }],
    });
    return { dossier, now: addHours(ended, given.nowAfter) };
  });
