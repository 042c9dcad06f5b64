import { expect, test } from "vitest";
import { type FollowUp, FollowUp as Row } from "#domain/follow-ups/follow-up";
import { kinds } from "#domain/follow-ups/kinds/index";
import {
  faceOf,
  isWritten,
  kindName,
  shortVerbOf,
  verbOf,
} from "../../../src/renderer/app/follow-ups/follow-up-faces.ts";

const row = (kind: string, more: Partial<FollowUp> = {}): FollowUp =>
  Row.parse({
    id: kind,
    kind,
    title: kinds.find(({ id }) => id === kind)?.title ?? "Post the form",
    purpose: "thank",
    personId: "person-1",
    aboutId: null,
    personName: "Ana Ruiz",
    interviewId: "interview-1",
    round: 1,
    zone: "UTC",
    opensAt: null,
    targetAt: null,
    dueAt: "2027-09-03T10:00:00+00:00",
    expiresAt: null,
    doneAt: null,
    neededBy: null,
    home: null,
    state: "open",
    basis: "default",
    rule: "E1",
    reason: "",
    sendVia: null,
    cautions: [],
    document: kinds.find(({ id }) => id === kind)?.document ?? null,
    ...more,
  });

test.each(kinds.map(({ id }) => id))("%s has an icon, a title for the card and a verb of its own", (kind) => {
  const unknown = faceOf({ kind: "not-a-kind" });
  const face = faceOf({ kind });
  expect(face.icon).not.toBe(unknown.icon);
  expect(face.title(row(kind))).toMatch(/^[A-Z]/);
  expect(face.title(row(kind, { personName: "" }))).not.toMatch(/ $|undefined/);
  expect(verbOf(row(kind))).toMatch(/^(Write|Log) /);
  expect(verbOf(row(kind)).startsWith("Write")).toBe(isWritten(row(kind)));
  expect(["Write it", "Log it"]).toContain(shortVerbOf(row(kind)));
});

test("a call at a time they named says its hour, and a promise what was promised", () => {
  expect(faceOf({ kind: "follow_up_call" }).title(row("follow_up_call", { rule: "E9a" }))).toBe(
    "Call Ana Ruiz at 10:00",
  );
  expect(faceOf({ kind: "follow_up_call" }).title(row("follow_up_call"))).toBe("Call Ana Ruiz");
  const promise = row("promise", { title: "Promise: the checklist" });
  expect(faceOf(promise).title(promise)).toBe("Keep your promise: the checklist");
});

test("what nobody foresaw still has a face", () => {
  expect(faceOf({ kind: "new" }).title(row("new", { title: "Something newer" }))).toBe("Something newer");
  expect(verbOf(row("new"))).toBe("Log it");
});

test("what was sent is named by its kind, also where no row of the plan asks for it", () => {
  expect(kindName("recommender_thanks")).toBe("thanks to a recommender");
  expect(kindName("check_in")).toBe("check-in");
  expect(kindName("linkedin_invite")).toBe("LinkedIn invitation");
});
