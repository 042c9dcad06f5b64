import { expect, test } from "vitest";
import { findHoles } from "#domain/holes";
import { addHours } from "#domain/time";
import { openTestJournal } from "../support/open-test-journal.ts";
import { aDossier, ruiz } from "./a-dossier.ts";

async function holesAt(now: string) {
  const { api } = await openTestJournal();
  const { id: opportunityId } = await api.opportunities.create({ companyLegal: "Acme", role: "Clerk" });
  const interview = await api.interviews.create({
    opportunityId,
    zone: "Europe/London",
    startsWall: "2026-03-02T10:00",
    endsWall: null,
  });
  const { dossier } = await api.opportunities.open({ id: opportunityId });
  return findHoles(dossier, interview, now).map(({ what }) => what);
}

test("before the interview the plan asks for what makes it go well", async () => {
  expect(await holesAt("2026-03-01T09:00:00Z")).toEqual([
    "Who will be there",
    "The zone of the time",
    "When it ends",
    "The address",
    "What the job must have",
    "What they need",
    "Your proof",
    "Your own questions",
  ]);
});

test("afterwards it asks for what the letters need", async () => {
  expect(await holesAt("2026-03-02T12:00:00Z")).toEqual(["Who was there", "What they need", "When they decide"]);
});

/** What is missing in the last round of a process, an hour before it or an hour after. */
function holesOf(facts: Parameters<typeof aDossier>[0], hours: number) {
  const dossier = aDossier({ interview: { isZoneAssumed: false, place: "Gate 3", questions: "Why?" }, ...facts });
  const interview = dossier.interviews.at(-1);
  if (interview === undefined) throw new Error("a dossier has an interview");
  return findHoles(dossier, interview, addHours("2027-09-02T21:35:00Z", hours)).map(({ what }) => what);
}

test("who is known may not be who interviews", () => {
  const facts = { people: [{ ...ruiz, role: "assistant" }], requirements: [{ text: "a licence" }] };
  expect(holesOf(facts, -1)).toEqual(["Who interviews you"]);
  expect(holesOf({ requirements: [{ text: "a licence" }] }, -1)).toEqual([]);
});

test("what was not asked in one round is asked in the next", () => {
  const requirements = [{ text: "a licence" }];
  const interviews = [{ startsWall: "2027-08-20T10:00", endsWall: "2027-08-20T11:00" }, {}];
  const asked = [{ ...ruiz, parts: { i1: { permission: "granted" } } }];
  expect(holesOf({ requirements, interviews }, -1)).toEqual(["Permission of Ana Ruiz"]);
  expect(holesOf({ requirements, interviews, people: asked }, -1)).toEqual([]);
});

test("afterwards it asks for the card, the answer, the date and who decides", () => {
  expect(holesOf({}, 1)).toEqual(["A business card", "Permission to follow up", "When they decide"]);
  expect(
    holesOf({ people: [{ ...ruiz, role: "panel", email: null, hasCard: true, permission: "granted" }] }, 1),
  ).toEqual(["Who decides", "An address for Ana Ruiz", "When they decide"]);
});
