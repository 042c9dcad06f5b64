import { expect, test } from "vitest";
import { planChanges, withAnswer, withInterview } from "#domain/plan-changes";
import { aDossier, now } from "./a-dossier.ts";

function kindsOf(changes: ReturnType<typeof planChanges>) {
  const kinds = (rows: (typeof changes)["closed"]) => rows.map(({ kind }) => kind);
  return { closed: kinds(changes.closed), opened: kinds(changes.opened), moved: kinds(changes.moved) };
}

const dossier = aDossier();
const [interview] = dossier.interviews;
if (interview === undefined) throw new Error("a dossier has an interview");

test("a rejection ends the questions, and brings the reply and the word in ninety days", () => {
  const after = withAnswer(dossier, { status: "rejected", outcomeAt: now });
  expect(kindsOf(planChanges(dossier, after, now))).toEqual({
    closed: ["thank_you", "follow_up_call", "check_in"],
    opened: ["rejection_reply", "keep_in_touch"],
    moved: [],
  });
});

test("a yes is owed in writing within a day", () => {
  const after = withAnswer(dossier, { status: "accepted", outcomeAt: now });
  const [row] = planChanges(dossier, after, now).opened;
  expect(row).toMatchObject({ kind: "acceptance", dueAt: "2027-09-04T08:00:00-07:00" });
});

test("a round that moves takes its rows along, and one that is called off closes them", () => {
  const moved = withInterview(dossier, interview.id, {
    startsWall: "2027-09-08T13:20",
    endsWall: "2027-09-08T14:35",
    status: "planned",
  });
  expect(kindsOf(planChanges(dossier, moved, now)).moved).toContain("thank_you");
  const off = withInterview(dossier, interview.id, { status: "cancelled" });
  expect(kindsOf(planChanges(dossier, off, now)).closed).toContain("thank_you");
  expect(kindsOf(planChanges(dossier, dossier, now))).toEqual({ closed: [], opened: [], moved: [] });
});
