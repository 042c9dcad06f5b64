import { describe, expect, it } from "vitest";
import { aboutFor } from "#domain/about";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import { planFollowUps } from "#domain/follow-ups/plan";
import { outOfLoop, reopenedBy, settledBy } from "#domain/recommender-contacts";
import { insteadOfLetter, isLateForLetter, nextStep } from "#domain/recommender-steps";
import type { Recommender } from "#domain/recommenders";
import { aDossier, ruiz } from "./a-dossier.ts";

// The interview ended on Thu 2 Sep 2027, 14:35 (Los Angeles); they decide on Fri 24 Sep, so that a letter helps until
// Wed 22 Sep, 17:00, and the one reminder is for Mon 20 Sep.
const walt = { id: "walt", fullName: "Walter Okonkwo", role: "observer", email: "w@x.example" };
const spoken = "2027-09-02T22:30:00Z";
const answered = "2027-09-02T23:00:00Z";
const asked = "2027-09-03T16:00:00Z";
const came = "2027-09-14T16:00:00Z";
const agreed = "2027-09-14T18:00:00Z";
const passed = "2027-09-15T16:00:00Z";

function dossierWith(recommender: object, opportunity: object = {}) {
  const decides = { decisionOn: "2027-09-24", decisionPrecision: "day", ...opportunity };
  return aDossier({ people: [ruiz, walt], opportunity: decides, recommenders: [{ personId: "walt", ...recommender }] });
}

function stepAt(now: string, recommender: object, opportunity: object = {}) {
  const dossier = dossierWith(recommender, opportunity);
  const [one] = dossier.recommenders;
  const next = one === undefined ? null : nextStep(dossier, one, now);
  return next === null ? null : `${next.step} ${next.dueAt?.slice(0, 16) ?? "-"}`;
}

describe("the next step of a recommender", () => {
  const willing = { state: "agreed", contactedAt: spoken, answeredAt: answered };
  const written = { ...willing, state: "received", askedAt: asked, receivedAt: came };
  const over = { status: "rejected", outcomeAt: "2027-09-23T16:00:00Z" };

  it.for<readonly [what: string, now: string, recommender: object, step: string | null, opportunity?: object]>([
    ["nobody has spoken yet", "2027-09-03T10:00:00Z", {}, "speak 2027-09-03T17:00"],
    ["spoken, no answer", asked, { state: "contacted", contactedAt: spoken }, "note_answer 2027-09-03T17:00"],
    ["they agreed", asked, willing, "write_brief 2027-09-03T17:00"],
    [
      "the brief is out",
      "2027-09-10T16:00:00Z",
      { ...willing, state: "briefed", askedAt: asked },
      "wait 2027-09-22T17:00",
    ],
    [
      "its day for a reminder",
      "2027-09-20T16:00:00Z",
      { ...willing, state: "briefed", askedAt: asked },
      "remind 2027-09-20T17:00",
    ],
    [
      "past that day",
      "2027-09-21T16:00:00Z",
      { ...willing, state: "briefed", askedAt: asked },
      "remind 2027-09-20T17:00",
    ],
    [
      "reminded",
      "2027-09-21T16:00:00Z",
      { ...willing, state: "briefed", askedAt: asked, remindedAt: "2027-09-20T17:00:00Z" },
      "wait 2027-09-22T17:00",
    ],
    ["the letter came", agreed, written, "ask_consent 2027-09-16T00:00"],
    ["the letter came, and they decide before it can go on", "2027-09-24T20:00:00Z", written, "thank 2027-09-16T17:00"],
    ["its day is past, and no letter came", "2027-09-23T16:00:00Z", { ...willing, askedAt: asked }, "wait -"],
    ["they agreed when it was too late", "2027-09-23T16:00:00Z", willing, "write_brief -"],
    [
      "it may be handed on",
      agreed,
      { ...written, state: "consented", consentedAt: agreed },
      "forward 2027-09-16T17:00",
    ],
    [
      "it was handed on",
      passed,
      { ...written, state: "forwarded", consentedAt: agreed, forwardedAt: passed },
      "thank 2027-09-16T17:00",
    ],
    [
      "thanked, and no answer yet",
      passed,
      { ...written, state: "thanked", consentedAt: agreed, forwardedAt: passed, thankedAt: passed },
      null,
    ],
    [
      "an answer is there, not thanked yet",
      over.outcomeAt,
      { ...written, consentedAt: agreed },
      "thank 2027-09-16T17:00",
      over,
    ],
    [
      "an answer is there",
      over.outcomeAt,
      { ...written, state: "thanked", thankedAt: passed },
      "tell 2027-09-30T17:00",
      over,
    ],
    [
      "an answer is there, and they were told",
      "2027-09-24T16:00:00Z",
      { ...written, thankedAt: passed, toldAt: "2027-09-23T18:00:00Z" },
      null,
      over,
    ],
    [
      "an answer is there, and they never wrote",
      over.outcomeAt,
      { ...willing, askedAt: asked },
      "tell 2027-09-30T17:00",
      over,
    ],
    ["an answer is there, and nobody spoke", over.outcomeAt, {}, null, over],
    ["they would rather not", asked, { ...willing, state: "declined" }, "thank 2027-09-06T17:00"],
    ["they may not", asked, { ...willing, state: "policy_limited" }, "thank 2027-09-06T17:00"],
    ["they may not, and were thanked", asked, { ...willing, state: "policy_limited", thankedAt: asked }, null],
    ["they decide themselves (I13)", asked, { isInLoop: true }, null],
  ])("%s", ([, now, recommender, step, opportunity]) => {
    expect(stepAt(now, recommender, opportunity)).toBe(step);
  });

  it("lets them be thanked while their consent is asked for", () => {
    const dossier = dossierWith(written);
    const next = dossier.recommenders[0] && nextStep(dossier, dossier.recommenders[0], agreed);
    expect([next?.step, next?.row?.kind]).toEqual(["ask_consent", "recommender_thanks"]);
  });

  it("says that it is late for a letter only where a round was held and the day is past", () => {
    const at = (now: string, opportunity: object = {}) => {
      const dossier = dossierWith(willing, opportunity);
      const next = dossier.recommenders[0] && nextStep(dossier, dossier.recommenders[0], now);
      return next != null && isLateForLetter(dossier, next);
    };
    expect([at(asked), at("2027-09-23T16:00:00Z"), at(asked, { decisionOn: "2027-09-03" })]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it("offers what else they could do only where a letter cannot be had", () => {
    expect([insteadOfLetter({ state: "policy_limited" }), insteadOfLetter({ state: "agreed" })]).toEqual([
      ["linkedin", "call"],
      [],
    ]);
  });
});

describe("the rows of a recommender", () => {
  const rowsOf = (recommender: object, now = "2027-09-13T16:00:00Z", opportunity: object = {}): readonly FollowUp[] =>
    planFollowUps(dossierWith(recommender, opportunity), now).filter(({ aboutId }) => aboutId === "rc1");
  const words = ({ kind, state, opensAt, dueAt, expiresAt }: FollowUp) =>
    [kind, state, ...[opensAt, dueAt, expiresAt].map((at) => at?.slice(5, 16) ?? "-")].join(" ");
  const briefed = { state: "briefed", contactedAt: spoken, answeredAt: answered, askedAt: asked };
  const theRow = (kind: string, recommender: object, now?: string, opportunity?: object): readonly string[] =>
    rowsOf(recommender, now, opportunity)
      .filter((row) => row.kind === kind)
      .map(words);

  it("has it said to speak first, until they were spoken to (R39)", () => {
    const cautionsOf = (one: object) => rowsOf(one).flatMap(({ cautions }) => cautions);
    const first = "Speak with them first, then write.";
    expect([cautionsOf({}), cautionsOf({ state: "contacted", contactedAt: spoken })]).toEqual([[first], []]);
  });

  it("reminds once, two business days before their letter is needed", () => {
    expect(theRow("recommender_reminder", briefed)).toEqual([
      "recommender_reminder scheduled 09-20T09:00 09-20T17:00 09-22T17:00",
    ]);
    expect(
      theRow("recommender_reminder", { ...briefed, remindedAt: "2027-09-20T18:00:00Z" }, "2027-09-21T00:00:00Z"),
    ).toEqual(["recommender_reminder done_on_time 09-20T09:00 09-20T17:00 09-22T17:00"]);
  });

  it.for<readonly [string, object, object?]>([
    ["who was not asked", { state: "agreed", contactedAt: spoken, answeredAt: answered }],
    ["whose letter is here", { ...briefed, receivedAt: came }],
    ["who would rather not", { ...briefed, state: "declined" }],
    ["who was asked on that day", { ...briefed, askedAt: "2027-09-20T15:00:00Z" }],
    ["who decides", { isInLoop: true }],
    ["where they decide too soon", briefed, { decisionOn: "2027-09-03" }],
  ])("does not remind %s", ([, recommender, opportunity]) => {
    expect(theRow("recommender_reminder", recommender, undefined, opportunity)).toEqual([]);
  });

  it("ends the reminder with the answer", () => {
    const over = { status: "rejected", outcomeAt: "2027-09-13T15:00:00Z" };
    expect(theRow("recommender_reminder", briefed, undefined, over)[0]).toMatch(/ cancelled /);
  });

  it("closes the request for whoever wrote without being asked in writing (E6)", () => {
    const unasked = {
      state: "received",
      contactedAt: spoken,
      answeredAt: answered,
      receivedAt: "2027-09-03T16:00:00Z",
    };
    expect(theRow("recommendation_request", unasked)[0]).toMatch(/ done_on_time /);
  });

  it("thanks within two business days of the letter, and tells the outcome within five", () => {
    const over = { status: "accepted", outcomeAt: "2027-09-23T16:00:00Z" };
    const thanked = { ...briefed, state: "thanked", receivedAt: came, thankedAt: passed };
    expect(
      rowsOf(thanked, "2027-09-24T16:00:00Z", over)
        .filter(({ kind }) => kind.startsWith("recommender_"))
        .map(words),
    ).toEqual([
      "recommender_thanks done_on_time 09-14T09:00 09-16T17:00 10-12T17:00",
      "recommender_outcome open 09-23T09:00 09-30T17:00 -",
    ]);
  });

  it("tells no outcome to whoever was not spoken to, would rather not, or decides", () => {
    const over = { status: "accepted", outcomeAt: "2027-09-23T16:00:00Z" };
    for (const one of [{}, { ...briefed, state: "declined" }, { isInLoop: true }])
      expect(theRow("recommender_outcome", one, "2027-09-24T16:00:00Z", over)).toEqual([]);
  });
});

describe("what a contact settles of a recommender, and what is open again once it is taken back", () => {
  const blank = dossierWith({}).recommenders[0];
  if (blank === undefined) throw new Error("it was given");
  const at = "2027-09-10T10:00:00.000Z";
  const one = (changes: object): Recommender => ({ ...blank, ...changes });

  it.each<readonly [kind: string, before: object, after: object]>([
    ["recommendation_request", { state: "candidate" }, { state: "contacted", contactedAt: at, askedAt: at }],
    ["recommendation_request", { state: "contacted", contactedAt: spoken }, { askedAt: at }],
    [
      "recommendation_request",
      { state: "agreed", contactedAt: spoken, answeredAt: answered },
      { state: "briefed", askedAt: at },
    ],
    ["recommender_reminder", { state: "briefed", askedAt: asked }, { remindedAt: at }],
    [
      "recommendation_forward",
      { state: "consented", receivedAt: came, consentedAt: agreed },
      { state: "forwarded", forwardedAt: at },
    ],
    [
      "recommendation_forward",
      { state: "thanked", receivedAt: came, consentedAt: agreed, thankedAt: passed },
      { forwardedAt: at },
    ],
    ["recommender_thanks", { state: "received", receivedAt: came }, { state: "thanked", thankedAt: at }],
    [
      "recommender_thanks",
      { state: "forwarded", receivedAt: came, consentedAt: agreed, forwardedAt: passed },
      { state: "thanked", thankedAt: at },
    ],
    ["recommender_thanks", { state: "declined", answeredAt: answered }, { thankedAt: at }],
    ["recommender_outcome", { state: "thanked" }, { toldAt: at }],
  ])("%s from %j", (kind, before, after) => {
    const there = one(before);
    expect(settledBy(there, kind, at, false)).toEqual(after);
    const settled = { ...there, ...settledBy(there, kind, at, false) };
    expect(settledBy(settled, kind, "2027-09-11T10:00:00Z", false)).toBeNull();
    expect(reopenedBy(settled, kind, "2027-09-11T10:00:00Z")).toBeNull();
    expect({ ...settled, ...reopenedBy(settled, kind, at) }).toEqual(there);
  });

  it("has told the outcome with thanks that came after it, and not once they are taken back", () => {
    const there = one({ state: "received", receivedAt: came });
    const settled = { ...there, ...settledBy(there, "recommender_thanks", at, true) };
    expect([settled.thankedAt, settled.toldAt]).toEqual([at, at]);
    expect({ ...settled, ...reopenedBy(settled, "recommender_thanks", at) }).toEqual(there);
  });

  it("stands where its dates say once it was no decider after all, and a no stays a no", () => {
    const decider = { isInLoop: true, contactedAt: spoken, answeredAt: answered };
    expect([
      outOfLoop(one({ ...decider, state: "candidate" })),
      outOfLoop(one({ ...decider, state: "declined" })),
    ]).toEqual([
      { isInLoop: false, state: "agreed" },
      { isInLoop: false, state: "declined" },
    ]);
  });

  it("has nothing to say of a contact of another kind", () => {
    expect([settledBy(one({}), "thank_you", at, true), reopenedBy(one({}), "thank_you", at)]).toEqual([null, null]);
  });
});

it("a note that names no letter is about the first that may be handed on", () => {
  const recommenders = [
    { personId: "walt", receivedAt: came },
    { personId: "ruiz", receivedAt: came, consentedAt: agreed },
  ];
  const dossier = aDossier({ people: [ruiz, walt], recommenders });
  expect(aboutFor(dossier, "recommendation_forward", "ruiz")).toBe("rc2");
});
