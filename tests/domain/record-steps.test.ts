import { describe, expect, it } from "vitest";
import { atState, blankRecommender, RecommenderState, withoutContradiction } from "#domain/recommenders";
import { atResumeState } from "#domain/resume-versions";
import { aDossier } from "./a-dossier.ts";

const then = "2027-08-01T10:00:00Z";
const now = "2027-09-03T15:00:00Z";
const blank = { ...blankRecommender };

describe("how far a recommender is", () => {
  it.for<readonly [RecommenderState, boolean, boolean, boolean]>([
    ["candidate", false, false, false],
    ["contacted", false, false, false],
    ["declined", false, false, false],
    ["policy_limited", false, false, false],
    ["briefed", true, false, false],
    ["received", false, true, false],
    ["consented", false, true, true],
    ["forwarded", false, true, true],
    ["thanked", false, true, false],
  ])("at %s: asked %s, received %s, agreed %s", ([state, isAsked, isReceived, isAgreed]) => {
    const reached = atState(blank, state, now);
    expect([reached.askedAt, reached.receivedAt, reached.consentedAt]).toEqual([
      isAsked ? now : null,
      isReceived ? now : null,
      isAgreed ? now : null,
    ]);
  });

  it("keeps the day on which a step was reached before, and takes back what a step back says", () => {
    const there = {
      ...blank,
      state: "forwarded",
      askedAt: then,
      receivedAt: then,
      consentedAt: then,
      forwardedAt: then,
    } as const;
    expect(atState(there, "thanked", now)).toMatchObject({ askedAt: then, receivedAt: then, forwardedAt: then });
    expect(atState(there, "briefed", now)).toMatchObject({
      askedAt: then,
      receivedAt: null,
      consentedAt: null,
      forwardedAt: null,
    });
  });

  it("never holds what the journal refuses", () => {
    const there = {
      ...blank,
      isInLoop: true,
      state: "agreed",
      askedAt: then,
      receivedAt: then,
      forwardedAt: then,
    } as const;
    expect(withoutContradiction(there)).toMatchObject({ state: "candidate", askedAt: null, forwardedAt: null });
    expect(withoutContradiction({ ...there, state: "declined" }).state).toBe("declined");
    expect(withoutContradiction({ ...there, isInLoop: false }).forwardedAt).toBe(null);
    for (const state of RecommenderState.options) {
      const one = withoutContradiction({ ...there, ...atState(there, state, now) });
      expect(
        one.askedAt === null && (one.forwardedAt === null || (one.receivedAt !== null && one.consentedAt !== null)),
      ).toBe(true);
    }
  });
});

describe("how far a résumé version is", () => {
  const [version] = aDossier({ resumeVersions: [{ finalAt: then }] }).resumeVersions;
  if (version === undefined) throw new Error("it was given");

  it("has the dates of its state", () => {
    expect([
      atResumeState(version, "final", now),
      atResumeState(version, "sent", now),
      atResumeState(version, "in_progress", now),
      atResumeState({ ...version, finalAt: null }, "sent", now),
      atResumeState(version, "retired", now),
    ]).toEqual([
      { state: "final", finalAt: then, sentAt: null },
      { state: "sent", finalAt: then, sentAt: now },
      { state: "in_progress", finalAt: null, sentAt: null },
      { state: "sent", finalAt: now, sentAt: now },
      { state: "retired", finalAt: then, sentAt: null },
    ]);
  });
});
