import { describe, expect, it } from "vitest";
import { impliedKind } from "#domain/contacts";
import { planFollowUps } from "#domain/follow-ups/plan";
import { budgetOf } from "#domain/guard/budget";
import { stopsForContact } from "#domain/guard/guard";
import { aDossier, metIn, ruiz } from "./a-dossier.ts";

type Given = Parameters<typeof aDossier>[0];
const noon = (day: string) => `2027-${day}T19:00:00Z`; // twelve o'clock in Los Angeles
const mail = (day: string, more: object = {}) => ({ kind: null, at: noon(day), ...more });
const call = (day: string, more: object = {}) => ({
  kind: "follow_up_call",
  channel: "call",
  at: noon(day),
  isTheCall: true,
  ...more,
});
const answer = (day: string) => mail(day, { direction: "in" });
const phone = { people: [{ ...ruiz, permission: "granted", permissionChannels: ["email", "phone"] }] };

function stops(given: Given, contact: object): readonly string[] {
  const dossier = aDossier(given);
  const { person, interview } = metIn(dossier);
  const whole = {
    personId: person.id,
    interviewId: interview.id,
    kind: null,
    direction: "out",
    isSolicited: false,
    channel: "email",
    at: noon("09-10"),
    result: null,
    aboutId: null,
    ...contact,
  } as const;
  const given2 = { ...whole, kind: impliedKind(whole) };
  return stopsForContact(dossier, planFollowUps(dossier, whole.at), given2).map(
    ({ verdict, rule }) => `${verdict} ${rule}`,
  );
}

describe("the etiquette budget (DOMAIN E)", () => {
  it.each<readonly [string, Given, object, readonly string[]]>([
    ["nothing on the first mail", {}, {}, []],
    [
      "G1: a second call, whoever it goes to",
      { ...phone, touches: [call("09-08")] },
      { channel: "call" },
      ["refuse G1"],
    ],
    [
      "G1: a voicemail counts as the call",
      { ...phone, touches: [call("09-08", { channel: "voicemail" })] },
      { channel: "call" },
      ["refuse G1"],
    ],
    [
      "G1: a ring without an answer is none",
      { ...phone, touches: [call("09-08", { result: "no_answer", isTheCall: false })] },
      { channel: "call" },
      [],
    ],
    [
      "G1: a second ring on one day waits",
      { ...phone, touches: [call("09-10", { result: "no_answer", isTheCall: false, at: "2027-09-10T17:30:00Z" })] },
      { channel: "call", result: "no_answer" },
      ["hold G1a"],
    ],
    [
      "G1: a third ring is one too many",
      { ...phone, touches: ["09-08", "09-09"].map((day) => call(day, { result: "no_answer", isTheCall: false })) },
      { channel: "call", result: "no_answer" },
      ["refuse G1a"],
    ],
    [
      "G1: and after the rings the call itself",
      { ...phone, touches: ["09-08", "09-09"].map((day) => call(day, { result: "no_answer", isTheCall: false })) },
      { channel: "call" },
      [],
    ],
    [
      "G1: to ring back whoever asked is no second call",
      { ...phone, touches: [call("09-08"), answer("09-09")] },
      { channel: "call", isSolicited: true },
      [],
    ],
    [
      "G1: to say that they asked is not enough",
      { ...phone, touches: [call("09-08")] },
      { channel: "call", isSolicited: true },
      ["refuse G1"],
    ],
    [
      "G2: four business days after a call",
      { ...phone, touches: [call("09-13")] },
      { kind: "check_in", at: noon("09-17") },
      ["hold G2", "warn E8"],
    ],
    ["G2: five are enough", { ...phone, touches: [call("09-13")] }, { kind: "check_in", at: noon("09-20") }, []],
    [
      "G2: a second check-in about a date, also before a later round is over",
      {
        interviews: [{}, { startsWall: "2027-09-30T10:00", status: "planned" }],
        touches: [mail("09-10", { kind: "check_in" })],
      },
      { kind: "check_in", at: noon("09-20") },
      ["refuse E14", "refuse G2"],
    ],
    ["G3: the fourth in seven days", { touches: [mail("09-07"), mail("09-08"), mail("09-09")] }, {}, ["hold G3"]],
    [
      "G3: a reply begins the count anew",
      { touches: [mail("09-07"), mail("09-08"), mail("09-09"), answer("09-09")] },
      {},
      [],
    ],
    [
      "G3: seven times 24 hours later there is room",
      { touches: [mail("09-07"), mail("09-08"), mail("09-09")] },
      { at: noon("09-14") },
      [],
    ],
    [
      "G3: the seventh without a reply",
      { touches: ["09-03", "09-07", "09-09", "09-13", "09-16", "09-20"].map((day) => mail(day)) },
      { at: noon("09-28") },
      ["refuse G3"],
    ],
    [
      "G3: across the processes at one employer",
      { atSameEmployer: [anEarlierProcess(["09-07", "09-08", "09-09"])] },
      {},
      ["hold G3"],
    ],
    ["G4: a second one on a day", { touches: [mail("09-10", { at: "2027-09-10T08:00:00Z" })] }, {}, ["hold G4"]],
    [
      "G4: the invitation goes with the thank-you",
      { touches: [mail("09-04", { kind: "thank_you" })] },
      { channel: "linkedin_invite", at: "2027-09-04T20:00:00Z" },
      [],
    ],
    [
      "G4: promised material is not counted",
      { promises: [{ text: "the list" }], touches: [mail("09-10", { at: "2027-09-10T08:00:00Z" })] },
      { kind: "promise", aboutId: "pr1" },
      [],
    ],
    [
      "G4: unless nothing was promised",
      { touches: [mail("09-10", { at: "2027-09-10T08:00:00Z" })] },
      { kind: "promise" },
      ["hold G4"],
    ],
    [
      "G6: quiet for thirty days after a rejection",
      { opportunity: { status: "rejected", outcomeAt: noon("09-03") } },
      { at: noon("10-02") },
      ["hold G6"],
    ],
    [
      "G6: and not on the thirtieth",
      { opportunity: { status: "rejected", outcomeAt: noon("09-03") } },
      { at: noon("10-03") },
      [],
    ],
    [
      "G6: the reply itself is welcome",
      { opportunity: { status: "rejected", outcomeAt: noon("09-03") } },
      { kind: "rejection_reply", at: "2027-09-04T19:00:00Z" },
      [],
    ],
    ["G7: a text that was not offered", phone, { channel: "text" }, ["refuse G7"]],
    [
      "G7: a text that was",
      { people: [{ ...ruiz, permission: "granted", permissionChannels: ["text"] }] },
      { channel: "text" },
      [],
    ],
    ["G7: a visit", phone, { channel: "visit" }, ["refuse G7"]],
    ["G7: somebody who was never met", {}, { personId: "boss" }, ["hold G7"]],
    [
      "C32: an e-mail where only the telephone was named",
      { people: [{ ...ruiz, permission: "granted", permissionChannels: ["phone"] }] },
      {},
      ["warn C32"],
    ],
    [
      "G8: a recruiter, four business days later",
      { people: [{ ...ruiz, role: "recruiter" }], touches: [mail("09-03")] },
      { at: noon("09-09") },
      ["hold G8"],
    ],
    ["E5: no version to send", {}, { kind: "resume_update" }, ["refuse R50"]],
    [
      "I6: a letter that has not come",
      { recommenders: [{ personId: "sam" }] },
      { kind: "recommendation_forward", aboutId: "rc1" },
      ["refuse I6"],
    ],
    ["nothing for what they send", { people: [{ ...ruiz, permission: "no_contact" }] }, { direction: "in" }, []],
  ])("%s", (_what, given, contact, expected) => {
    expect(stops(given, contact)).toEqual(expected);
  });

  it.each<readonly [string, Given, readonly [number, string, boolean, string | null]]>([
    ["green before anything was sent", {}, [0, "green", true, null]],
    ["green at one", { touches: [mail("09-09")] }, [1, "green", false, null]],
    ["amber at two", { touches: [mail("09-08"), mail("09-09")] }, [2, "amber", false, null]],
    [
      "red at three",
      { touches: [mail("09-07"), mail("09-08"), mail("09-09")] },
      [3, "red", false, "2027-09-14T19:00:00Z"],
    ],
    [
      "green after a reply",
      { touches: [mail("09-07"), mail("09-08"), mail("09-09"), answer("09-09")] },
      [0, "green", false, null],
    ],
  ])("the meter is %s", (_what, given, [touches, colour, isFirstContact, restUntil]) => {
    expect(budgetOf(aDossier(given), "ruiz", noon("09-10"))).toEqual({ touches, colour, isFirstContact, restUntil });
  });
});

function anEarlierProcess(days: readonly string[]) {
  const touches = aDossier({ touches: days.map((day) => mail(day)) }).touches.map((touch) => ({
    ...touch,
    id: `earlier ${touch.id}`,
    opportunityId: "earlier",
  }));
  return {
    id: "earlier",
    role: "Packer",
    status: "rejected",
    outcomeAt: noon("08-01"),
    createdAt: noon("07-01"),
    touches,
  };
}
