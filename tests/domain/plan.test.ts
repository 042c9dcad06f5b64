import { describe, expect, it } from "vitest";
import { planFollowUps } from "#domain/follow-ups/plan";
import { aDossier, ruiz } from "./a-dossier.ts";

type Given = Parameters<typeof aDossier>[0];
const rows = (given: Given, now: string) =>
  thankYous(given, now).map(({ kind, personId, round, state, rule, opensAt, dueAt, expiresAt }) =>
    [kind, personId, round, state, rule, opensAt, dueAt, expiresAt].map((one) => one ?? "-").join(" "),
  );
const thankYous = (given: Given, now: string) =>
  planFollowUps(aDossier(given), now).filter(({ kind }) => kind === "thank_you");
const opens = "2027-09-02T14:35:00-07:00";
const due = "2027-09-04T14:35:00-07:00";
const expires = "2027-09-09T14:35:00-07:00";
const at = {
  before: "2027-09-02T21:34:59Z",
  opens: "2027-09-02T21:35:00Z",
  due: "2027-09-04T21:35:00Z",
  late: "2027-09-04T21:35:01Z",
  last: "2027-09-09T21:35:00Z",
  gone: "2027-09-09T21:35:01Z",
};
const thanks = (state: string, rule = "E1", round = 1) =>
  `thank_you ruiz ${round} ${state} ${rule} ${opens} ${due} ${expires}`;
const closed = (state: string, rule: string, round = 1) => `thank_you ruiz ${round} ${state} ${rule} - - -`;
const said = (permission: string, more: object = {}) => ({ people: [{ ...ruiz, permission, ...more }] });

describe("a thank-you in the plan", () => {
  it.each<readonly [string, Given, string, readonly string[]]>([
    ["is scheduled a second before the end", {}, at.before, [thanks("scheduled")]],
    ["opens at the end", {}, at.opens, [thanks("open")]],
    ["is in time at the instant it is due", {}, at.due, [thanks("open")]],
    ["is overdue a second later", {}, at.late, [thanks("overdue")]],
    ["is welcome until the seventh day", {}, at.last, [thanks("overdue")]],
    ["is closed after that", {}, at.gone, [thanks("expired")]],
    ["is done in time at the due instant", { touches: [{ at: at.due }] }, at.gone, [thanks("done_on_time")]],
    ["is done late a second after", { touches: [{ at: at.late }] }, at.gone, [thanks("done_late")]],
    ["asks nothing of who wants no letters", said("no_contact"), at.opens, [closed("blocked", "E0n")]],
    ["is one for who wants no follow-up", said("denied_followup"), at.opens, [thanks("open")]],
    [
      "is none where not even that is welcome",
      said("denied_followup", { isThankYouWelcome: false }),
      at.opens,
      [closed("blocked", "E0d")],
    ],
    [
      "stays done when they say no afterwards",
      { ...said("no_contact"), touches: [{}] },
      at.due,
      [thanks("done_on_time")],
    ],
    [
      "keeps its instants where the round was cancelled",
      { interview: { status: "cancelled" } },
      at.opens,
      [thanks("cancelled")],
    ],
    [
      "becomes part of the answer to a rejection",
      { opportunity: { status: "rejected", outcomeAt: "2027-09-03T10:00:00Z" } },
      at.due,
      [closed("superseded", "E10")],
    ],
    [
      "was open before the rejection came",
      { opportunity: { status: "rejected", outcomeAt: "2027-09-03T10:00:00Z" } },
      at.opens,
      [thanks("open")],
    ],
    [
      "had expired before the rejection came",
      { opportunity: { status: "rejected", outcomeAt: "2027-09-20T10:00:00Z" } },
      "2027-09-21T10:00:00Z",
      [thanks("expired")],
    ],
    [
      "ends with the process",
      { opportunity: { status: "withdrawn", outcomeAt: at.opens } },
      at.due,
      [thanks("cancelled")],
    ],
  ])("%s", (_rule, given, now, expected) => {
    expect(rows(given, now)).toEqual(expected);
  });

  const decides = (decision: Readonly<Record<string, unknown>>) =>
    rows({ opportunity: decision }, at.opens)[0]?.split(" ").slice(4, 7);
  it.each<readonly [string, Readonly<Record<string, unknown>>, readonly string[]]>([
    [
      "a day counts as nine o'clock, less two hours",
      { decisionOn: "2027-09-03", decisionPrecision: "day" },
      ["E1s", opens, "2027-09-03T07:00:00-07:00"],
    ],
    [
      "a minute is taken as it is",
      { decisionOn: "2027-09-04", decisionAt: "2027-09-04T18:00:00Z", decisionPrecision: "minute" },
      ["E1s", opens, "2027-09-04T09:00:00-07:00"],
    ],
    [
      "never sooner than two hours after the end",
      { decisionOn: "2027-09-02", decisionPrecision: "day" },
      ["E1s", opens, "2027-09-02T16:35:00-07:00"],
    ],
    [
      "a day before the interview is ignored",
      { decisionOn: "2027-09-01", decisionPrecision: "day" },
      ["E1", opens, due],
    ],
    ['"next week" shortens nothing', { decisionOn: "2027-09-03", decisionPrecision: "week" }, ["E1", opens, due]],
    [
      "two hours before the due instant exactly is not sooner",
      { decisionOn: "2027-09-04", decisionAt: "2027-09-04T23:35:00Z", decisionPrecision: "minute" },
      ["E1", opens, due],
    ],
  ])("with a decision near: %s", (_rule, decision, expected) => {
    expect(decides(decision)).toEqual(expected);
  });

  it("asks an earlier answer where a later round has none", () => {
    const interviews = [{}, { startsWall: "2027-09-20T10:00", endsWall: "2027-09-20T11:00", status: "planned" }];
    const people = [{ ...ruiz, parts: { i1: { permission: "no_contact" }, i2: { permission: "not_asked" } } }];
    expect(rows({ interviews, people }, at.opens)).toEqual([closed("blocked", "E0n"), closed("blocked", "E0n", 2)]);
  });

  it("is one over both rounds for who wants no follow-up", () => {
    const interviews = [{}, { startsWall: "2027-09-20T10:00", endsWall: "2027-09-20T11:00" }];
    const given = { interviews, ...said("denied_followup"), touches: [{ at: at.opens }] };
    expect(rows(given, "2027-09-20T20:00:00Z")).toEqual([thanks("done_on_time"), closed("blocked", "E0d", 2)]);
  });
});
