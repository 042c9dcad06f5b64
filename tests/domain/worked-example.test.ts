import { expect, test } from "vitest";
import { planFollowUps } from "#domain/follow-ups/plan";
import { aDossier, ruiz } from "./a-dossier.ts";

// The worked example of DOMAIN E: America/Denver, holidays on 11 and 25 November 2027, an interview that ended on Friday,
// 5 November 2027, at 15:00, a decision on Friday, 19 November; the clocks go back on the 7th.

type Given = NonNullable<Parameters<typeof aDossier>[0]>;

const example = {
  settings: {
    holidays: [
      { on: "2027-11-11", name: "" },
      { on: "2027-11-25", name: "" },
    ],
  },
  interview: { zone: "America/Denver", startsWall: "2027-11-05T14:00", endsWall: "2027-11-05T15:00" },
  opportunity: { decisionOn: "2027-11-19", decisionPrecision: "day" },
} satisfies Given;

function rowsOf(kind: string, given: Given = {}) {
  const opportunity = { ...example.opportunity, ...given.opportunity };
  return planFollowUps(aDossier({ ...example, ...given, opportunity }), "2027-11-08T20:00:00Z")
    .filter((row) => row.kind === kind)
    .map(({ opensAt, dueAt, expiresAt, neededBy }) => [
      opensAt,
      dueAt,
      expiresAt,
      ...(neededBy === null ? [] : [neededBy]),
    ]);
}

const saying = (permissionChannels: readonly string[]): Given => ({
  people: [{ ...ruiz, permission: "granted", permissionChannels }],
});
const rejected: Given = { opportunity: { status: "rejected", outcomeAt: "2027-11-25T01:30:00Z" } };

test.each<readonly [string, string, Given, readonly (string | null)[]]>([
  [
    "the thank-you is due after 48 elapsed hours and expires on the wall calendar",
    "thank_you",
    {},
    ["2027-11-05T15:00:00-06:00", "2027-11-07T14:00:00-07:00", "2027-11-12T15:00:00-07:00"],
  ],
  [
    "the invitation",
    "linkedin_invite",
    {},
    ["2027-11-06T15:00:00-06:00", "2027-11-10T17:00:00-07:00", "2027-11-22T17:00:00-07:00"],
  ],
  [
    "the check-in",
    "check_in",
    {},
    ["2027-11-24T09:00:00-07:00", "2027-11-29T17:00:00-07:00", "2027-12-06T17:00:00-07:00"],
  ],
  [
    "the call where the phone is permitted",
    "follow_up_call",
    saying(["phone"]),
    ["2027-11-10T10:00:00-07:00", "2027-11-15T16:00:00-07:00", "2027-11-29T16:00:00-07:00"],
  ],
  [
    "the call without that permission",
    "follow_up_call",
    {},
    ["2027-12-06T10:00:00-07:00", "2027-12-08T16:00:00-07:00", "2027-12-13T16:00:00-07:00"],
  ],
  [
    "the call after a yes without detail",
    "follow_up_call",
    saying([]),
    ["2027-12-06T10:00:00-07:00", "2027-12-08T16:00:00-07:00", "2027-12-13T16:00:00-07:00"],
  ],
  [
    "a résumé that was final on the 8th at noon, before the decision",
    "resume_update",
    { resumeVersions: [{ state: "final", finalAt: "2027-11-08T19:00:00Z" }] },
    ["2027-11-08T12:00:00-07:00", "2027-11-10T17:00:00-07:00", "2027-11-18T17:00:00-07:00"],
  ],
  [
    "a recommender's letter is needed two business days before the decision",
    "recommendation_request",
    {
      recommenders: [{ personId: "sato", state: "candidate" }],
      people: [ruiz, { ...ruiz, id: "sato", role: "observer" }],
    },
    [
      "2027-11-05T15:00:00-06:00",
      "2027-11-08T17:00:00-07:00",
      "2027-11-17T17:00:00-07:00",
      "2027-11-17T17:00:00-07:00",
    ],
  ],
  [
    "the reply to a rejection on the 24th at 18:30",
    "rejection_reply",
    rejected,
    ["2027-11-24T20:30:00-07:00", "2027-11-29T17:00:00-07:00", "2027-12-09T17:00:00-07:00"],
  ],
  [
    "keeping in touch from the first business day ninety days on",
    "keep_in_touch",
    rejected,
    ["2028-02-22T09:00:00-07:00", "2028-02-22T17:00:00-07:00", "2028-05-22T17:00:00-06:00"],
  ],
])("the worked example: %s", (_what, kind, given, expected) => {
  expect(rowsOf(kind, given)).toEqual([expected]);
});
