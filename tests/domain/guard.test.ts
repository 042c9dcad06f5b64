import { describe, expect, it } from "vitest";
import { planFollowUps } from "#domain/follow-ups/plan";
import { stopsForContact } from "#domain/guard/guard";
import { permissionStops } from "#domain/guard/permission-stops";
import { aDossier, metIn, ruiz } from "./a-dossier.ts";

type Given = Parameters<typeof aDossier>[0];
const stops = (given: Given, contact: object) => {
  const dossier = aDossier(given);
  const { person, interview } = metIn(dossier);
  const whole = {
    personId: person.id,
    interviewId: interview.id,
    kind: "thank_you",
    direction: "out",
    isSolicited: false,
    channel: "email",
    at: "2027-09-03T10:00:00Z",
    result: null,
    aboutId: null,
    ...contact,
  } as const;
  return stopsForContact(dossier, planFollowUps(dossier, whole.at), whole).map(
    ({ verdict, rule }) => `${verdict} ${rule}`,
  );
};
const said = (permission: string, more: object = {}): Given => ({ people: [{ ...ruiz, permission, ...more }] });

describe("what stands in the way of a contact", () => {
  it.each<readonly [string, Given, object, readonly string[]]>([
    ["nothing, in its window", {}, {}, []],
    ["a warning before it opens", {}, { at: "2027-09-02T21:00:00Z" }, ["warn E1"]],
    ["a refusal after it expires", {}, { at: "2027-09-09T21:35:01Z" }, ["refuse E1"]],
    ["nothing at the instant it expires", {}, { at: "2027-09-09T21:35:00Z" }, []],
    ["a second thank-you", { touches: [{}] }, {}, ["refuse I2"]],
    ["a no to all contact", said("no_contact"), {}, ["refuse E0n"]],
    ["a no to more than thanks", said("denied_followup"), { kind: "check_in" }, ["refuse E0d"]],
    ["nothing for the one thank-you", said("denied_followup"), {}, []],
    ["the agency, for anything direct", said("via_recruiter"), { kind: "check_in" }, ["refuse E0r"]],
    ["nothing for the letter it hands on", said("via_recruiter"), {}, []],
    ["nothing for an answer", said("no_contact"), { direction: "in" }, []],
    ["nothing for what they asked for", said("no_contact"), { isSolicited: true }, []],
    [
      "the answer to a rejection",
      { opportunity: { status: "rejected", outcomeAt: "2027-09-03T09:00:00Z" } },
      {},
      ["refuse E10"],
    ],
    [
      "nothing for what went before it",
      { opportunity: { status: "rejected", outcomeAt: "2027-09-03T11:00:00Z" } },
      {},
      [],
    ],
  ])("%s", (_what, given, contact, expected) => {
    expect(stops(given, contact)).toEqual(expected);
  });

  it("is not lifted by a round that is only planned", () => {
    const dossier = aDossier({
      interviews: [{}, { status: "planned", startsWall: "2027-09-20T10:00" }],
      people: [{ ...ruiz, parts: { i1: { permission: "no_contact" } } }],
    });
    expect(
      permissionStops(dossier, { personId: metIn(dossier).person.id, kind: "thank_you" }).map(({ rule }) => rule),
    ).toEqual(["E0n"]);
  });
});
