import { describe, expect, it } from "vitest";
import { planFollowUps } from "#domain/follow-ups/plan";
import { aDossier, ruiz } from "./a-dossier.ts";

type Given = Parameters<typeof aDossier>[0];

// The interview of a-dossier: Thursday, 2 September 2027, until 14:35 in Los Angeles; Monday the 6th is Labor Day here.
const settings = { holidays: [{ on: "2027-09-06", name: "Labor Day" }] };
const phone = { permission: "granted", permissionChannels: ["phone"] };
const onFriday = { decisionOn: "2027-09-10", decisionPrecision: "day" };

const rowsOf = (kind: string, given: Given, now = "2027-09-02T22:00:00Z") =>
  planFollowUps(aDossier({ settings, ...given }), now)
    .filter((row) => row.kind === kind)
    .map(({ personId, rule, state, opensAt, dueAt, expiresAt }) => {
      const short = (at: string | null) => at?.slice(5, 16) ?? "-";
      return `${personId} ${rule} ${state} ${short(opensAt)} ${short(dueAt)} ${short(expiresAt)}`;
    });
const said = (more: object): Given => ({ people: [{ ...ruiz, ...more }] });

describe("windows of the kinds (DOMAIN E)", () => {
  it.each<readonly [string, string, Given, readonly string[]]>([
    [
      "E3: the agency's recruiter, the same day",
      "recruiter_debrief",
      { people: [ruiz, { ...ruiz, id: "sam", role: "recruiter" }] },
      ["sam E3 open 09-02T14:35 09-02T18:35 09-03T14:35"],
    ],
    [
      "E4: a day later, by the third business day",
      "linkedin_invite",
      {},
      ["ruiz E4 scheduled 09-03T14:35 09-08T17:00 09-17T17:00"],
    ],
    [
      "R56: the same evening, where that was set",
      "linkedin_invite",
      { settings: { ...settings, linkedinPolicy: "same_day" } },
      ["ruiz E4 open 09-02T14:35 09-08T17:00 09-17T17:00"],
    ],
    [
      "E4: not before the answer, where that was set",
      "linkedin_invite",
      { settings: { ...settings, linkedinPolicy: "after_outcome" } },
      ["ruiz E4 blocked - - -"],
    ],
    [
      "E4: and counted from the answer then",
      "linkedin_invite",
      {
        settings: { ...settings, linkedinPolicy: "after_outcome" },
        opportunity: { status: "rejected", outcomeAt: "2027-09-02T21:50:00Z" },
      },
      ["ruiz E4 open 09-02T14:50 09-08T17:00 09-17T17:00"],
    ],
    [
      "E0d: none for who wants a thank-you only",
      "linkedin_invite",
      said({ permission: "denied_followup" }),
      ["ruiz E0d blocked - - -"],
    ],
    ["R36: for others only when wanted", "linkedin_invite", said({ role: "panel" }), []],
    [
      "R36: and then as for the one who decides",
      "linkedin_invite",
      said({ role: "panel", wantsLinkedin: true }),
      ["ruiz E4 scheduled 09-03T14:35 09-08T17:00 09-17T17:00"],
    ],
    [
      "E13: two business days where no time was named",
      "promise",
      { promises: [{ text: "the list" }] },
      ["ruiz E13 open 09-02T14:35 09-07T17:00 09-17T17:00"],
    ],
    [
      "E13: the time that was named, and two more business days at the end",
      "promise",
      { promises: [{ text: "the list", dueAt: "2027-09-20T19:00:00Z" }] },
      ["ruiz E13 open 09-02T14:35 09-20T12:00 09-22T17:00"],
    ],
    [
      "E5: from the later of the round and the final version",
      "resume_update",
      { resumeVersions: [{ state: "final", finalAt: "2027-09-03T16:00:00Z" }] },
      ["ruiz E5 scheduled 09-03T09:00 09-08T17:00 09-20T17:00"],
    ],
    [
      "E5: never after the last business day before they decide",
      "resume_update",
      { opportunity: onFriday, resumeVersions: [{ state: "final", finalAt: "2027-09-08T16:00:00Z" }] },
      ["ruiz E5 scheduled 09-08T09:00 09-09T17:00 09-09T17:00"],
    ],
    [
      "E5: no row when it comes too late",
      "resume_update",
      { opportunity: onFriday, resumeVersions: [{ state: "final", finalAt: "2027-09-10T16:00:00Z" }] },
      [],
    ],
    [
      "R50: not before it is final",
      "resume_update",
      { resumeVersions: [{ state: "in_progress" }] },
      ["ruiz R50 blocked - - -"],
    ],
    [
      "R50: never the one they have",
      "resume_update",
      {
        resumeCopies: [{ resumeVersionId: "rv1" }],
        resumeVersions: [{ state: "sent", finalAt: "2027-09-03T16:00:00Z" }],
      },
      [],
    ],
    [
      "E6: asked the next business day, needed seven after the round",
      "recommendation_request",
      { recommenders: [{}] },
      ["ruiz E6 open 09-02T14:35 09-03T17:00 09-14T17:00"],
    ],
    [
      "E6: needed two business days before they decide",
      "recommendation_request",
      { opportunity: onFriday, recommenders: [{}] },
      ["ruiz E6 open 09-02T14:35 09-03T17:00 09-08T17:00"],
    ],
    [
      "I13: nobody who decides is asked",
      "recommendation_request",
      { recommenders: [{ isInLoop: true }] },
      ["ruiz I13 blocked - - -"],
    ],
    [
      "E7: two business days after the letter came",
      "recommendation_forward",
      { recommenders: [{ receivedAt: "2027-09-03T16:00:00Z", consentedAt: "2027-09-03T16:00:00Z" }] },
      ["ruiz E7 scheduled 09-03T09:00 09-08T17:00 09-20T17:00"],
    ],
    [
      "I6: not without consent",
      "recommendation_forward",
      { recommenders: [{ receivedAt: "2027-09-03T16:00:00Z" }] },
      ["ruiz I6 blocked - - -"],
    ],
    ["E8: no date named", "check_in", {}, ["ruiz E8 scheduled 09-17T09:00 09-21T17:00 10-01T17:00"]],
    [
      "E8: after the date",
      "check_in",
      { opportunity: onFriday },
      ["ruiz E8 scheduled 09-15T09:00 09-17T17:00 09-24T17:00"],
    ],
    [
      "G2: five business days after the call",
      "check_in",
      {
        opportunity: onFriday,
        touches: [{ kind: "follow_up_call", channel: "call", at: "2027-09-14T18:00:00Z", isTheCall: true }],
      },
      ["ruiz E8 scheduled 09-21T09:00 09-23T17:00 09-24T17:00"],
    ],
    ["E9b: no date named", "follow_up_call", {}, ["ruiz E9b scheduled 09-08T10:00 09-10T16:00 09-24T16:00"]],
    [
      "E9b: they may be rung",
      "follow_up_call",
      { ...said(phone), opportunity: onFriday },
      ["ruiz E9b scheduled 09-08T10:00 09-10T16:00 09-17T16:00"],
    ],
    [
      "E9c: a date, and no word of the telephone",
      "follow_up_call",
      { opportunity: onFriday },
      ["ruiz E9c scheduled 09-24T10:00 09-28T16:00 10-01T16:00"],
    ],
    [
      "E9d: other channels were named",
      "follow_up_call",
      said({ permission: "granted", permissionChannels: ["email"] }),
      ["ruiz E9d blocked - - -"],
    ],
    [
      "E9a: the time they named, whatever else they named",
      "follow_up_call",
      said({
        permission: "granted",
        permissionChannels: ["email"],
        agreedAt: "2027-09-09T17:00:00Z",
        agreedChannel: "phone",
      }),
      ["ruiz E9a scheduled 09-09T10:00 09-09T10:00 09-13T16:00"],
    ],
    [
      "E10: two hours to cool off",
      "rejection_reply",
      { opportunity: { status: "rejected", outcomeAt: "2027-09-02T21:40:00Z" } },
      ["ruiz E10 scheduled 09-02T16:40 09-07T17:00 09-17T17:00"],
    ],
    [
      "E11: the first business day ninety days later",
      "keep_in_touch",
      { opportunity: { status: "rejected", outcomeAt: "2027-09-02T21:40:00Z" } },
      ["ruiz E11 scheduled 12-01T09:00 12-01T17:00 02-29T17:00"],
    ],
    [
      "E12: a day, and no end",
      "acceptance",
      { opportunity: { status: "accepted", outcomeAt: "2027-09-02T21:40:00Z" } },
      ["ruiz E12 open 09-02T14:40 09-03T14:40 -"],
    ],
  ])("%s", (_what, kind, given, expected) => {
    expect(rowsOf(kind, given)).toEqual(expected);
  });

  const rounds = [{}, { startsWall: "2027-09-14T10:00", endsWall: "2027-09-14T11:00", status: "planned" }];

  it("E14: a later round closes the questions about the one before, and the thanks stay", () => {
    const given = { interviews: rounds };
    expect(rowsOf("check_in", given)).toEqual([
      "ruiz E8 scheduled 09-28T09:00 09-30T17:00 10-12T17:00",
      "ruiz E14 superseded - - -",
    ]);
    expect(rowsOf("thank_you", given).map((row) => row.split(" ")[2])).toEqual(["open", "scheduled"]);
  });

  it("E14: and called off again, it leaves them open", () => {
    const [first, second] = rounds;
    expect(rowsOf("check_in", { interviews: [first ?? {}, { ...second, status: "cancelled" }] })).toEqual([
      "ruiz E8 scheduled 09-17T09:00 09-21T17:00 10-01T17:00",
    ]);
  });

  it("a date named anew asks anew, and what was asked about the old one stays", () => {
    const given: Given = {
      opportunity: { decisionOn: "2027-10-01", decisionPrecision: "day" },
      pastDecisions: [{ decisionOn: "2027-09-10", replacedAt: "2027-09-20T17:00:00Z" }],
      touches: [{ kind: "check_in", at: "2027-09-16T17:00:00Z" }],
    };
    expect(rowsOf("check_in", given, "2027-09-21T17:00:00Z")).toEqual([
      "ruiz E8 done_on_time 09-15T09:00 09-17T17:00 09-24T17:00",
      "ruiz E8 scheduled 10-06T09:00 10-08T17:00 10-15T17:00",
    ]);
  });

  it("the answer ends the questions, but not what had expired", () => {
    const opportunity = { ...onFriday, status: "rejected", outcomeAt: "2027-09-27T17:00:00Z" };
    const now = "2027-09-28T00:00:00Z";
    expect(rowsOf("check_in", { opportunity }, now)).toEqual(["ruiz E8 expired 09-15T09:00 09-17T17:00 09-24T17:00"]);
    expect(rowsOf("follow_up_call", { opportunity }, now)).toEqual([
      "ruiz E9c cancelled 09-24T10:00 09-28T16:00 10-01T16:00",
    ]);
  });

  it.each<readonly [string, readonly object[], readonly string[]]>([
    [
      "the one who decides",
      [
        { id: "hr", role: "hr_contact" },
        { id: "boss", role: "hiring_authority" },
      ],
      ["boss"],
    ],
    [
      "else the HR contact",
      [
        { id: "panel", role: "panel" },
        { id: "hr", role: "hr_contact" },
      ],
      ["hr"],
    ],
    [
      "else of the panel who may be written to",
      [
        { id: "no", role: "panel", permission: "denied_followup" },
        { id: "yes", role: "panel" },
      ],
      ["yes"],
    ],
    [
      "past who wants no contact",
      [
        { id: "boss", role: "hiring_authority", permission: "no_contact" },
        { id: "hr", role: "hr_contact" },
      ],
      ["hr"],
    ],
    [
      "through the agency",
      [
        { id: "boss", role: "hiring_authority", permission: "via_recruiter" },
        { id: "sam", role: "recruiter" },
      ],
      ["sam"],
    ],
  ])("a question of status goes to %s", (_who, people, expected) => {
    const rows = rowsOf("check_in", { people: people.map((one) => ({ ...ruiz, ...one })) });
    expect(rows.map((row) => row.split(" ")[0])).toEqual(expected);
  });
});
