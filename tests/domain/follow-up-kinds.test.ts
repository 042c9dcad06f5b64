import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentKinds } from "#domain/compose/kinds/index";
import { everyoneMet } from "#domain/dossier";
import { kinds } from "#domain/follow-ups/kinds/index";
import { compareInstants } from "#domain/time";
import { aDossier, ruiz, written } from "./a-dossier.ts";

const zones = [
  "America/Los_Angeles",
  "America/St_Johns",
  "Europe/London",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Auckland",
  "Asia/Riyadh",
  "UTC",
];
const people = [ruiz, { ...ruiz, id: "desk", fullName: "Odalys Pruitt", honorific: null, role: "assistant" }];
const outcomes: Readonly<Record<string, string>> = {
  rejection_reply: "rejected",
  keep_in_touch: "rejected",
  acceptance: "accepted",
  decline: "declined",
  withdrawal: "withdrawn",
  recommender_outcome: "rejected",
};

/** All that a kind could need: an agency's recruiter, a promise, a letter that came, a new résumé, the answer it is about. */
function everythingAround(endedAt: string) {
  const later = (hours: number) => new Date(Date.parse(endedAt) + hours * 3_600_000).toISOString();
  return {
    people: [...people, { ...ruiz, id: "agent", fullName: "Gethin Rhys", role: "recruiter" }],
    promises: [{ text: "the checklist" }],
    recommenders: [
      { personId: "desk", receivedAt: later(30), consentedAt: "2027-09-03T16:00:00Z", state: "received" },
      { personId: "agent", askedAt: later(1), contactedAt: later(1), state: "briefed" },
    ],
    resumeVersions: [{ state: "final", finalAt: later(20) }],
    outcomeAt: later(120),
  };
}

const anEnd = fc.record({
  zone: fc.constantFrom(...zones),
  endedAt: fc
    .date({ min: new Date("2026-01-01T00:00:00Z"), max: new Date("2032-12-31T00:00:00Z"), noInvalidDate: true })
    .map((date) => date.toISOString()),
  decision: fc.option(fc.integer({ min: -72, max: 200 })),
});

describe.each(kinds.map((kind) => [kind.id, kind] as const))("%s keeps the promises of a kind", (_id, kind) => {
  it("has an id and a title of its own", () => {
    const others = kinds.filter((one) => one !== kind);
    expect(others.filter(({ id, title }) => id === kind.id || title === kind.title)).toEqual([]);
  });

  it("is never due before the interview ended, and opens, is due and expires in that order", () => {
    fc.assert(
      fc.property(anEnd, ({ zone, endedAt, decision }) => {
        const decisionAt =
          decision === null ? null : new Date(Date.parse(endedAt) + decision * 3_600_000).toISOString();
        const { outcomeAt, ...around } = everythingAround(endedAt);
        const status = outcomes[kind.id];
        const opportunity = {
          ...(status === undefined ? {} : { status, outcomeAt }),
          decisionAt,
          decisionOn: decisionAt?.slice(0, 10) ?? null,
          decisionPrecision: decisionAt === null ? "unknown" : "minute",
        };
        const dossier = aDossier({ ...around, interview: { zone, endedAt }, opportunity });
        const windows = kind.drafts(dossier).flatMap(({ window }) => window ?? []);
        const isWrong = windows.filter(
          ({ opens, due, expires }) =>
            compareInstants(due, endedAt) < 0 ||
            compareInstants(due, opens) < 0 ||
            (expires !== null && compareInstants(expires, due) < 0),
        );
        // Where they decide soon, the time for some may have passed before it began (DOMAIN H).
        expect([windows.length > 0 || decision !== null, isWrong]).toEqual([true, []]);
      }),
      { numRuns: 100 },
    );
  });
});

describe.each(documentKinds)("$id", ({ id, forms }) => {
  it("is written with facts and without", () => {
    const bare = aDossier({
      people,
      needs: [],
      evidence: [],
      dots: [],
      profile: { fullName: "", email: "", phone: "" },
      opportunity: { role: "", companyShort: "", companyLegal: "" },
    });
    const full = aDossier({ people, hospitality: [{ personId: "desk", text: "coffee" }] });
    for (const dossier of [bare, full])
      for (const met of everyoneMet(dossier))
        for (const form of forms)
          expect(
            written(id, dossier, met, form)
              .paragraphs.flat()
              .filter(({ text }) => /undefined|null|NaN/.test(text)),
          ).toEqual([]);
  });
});
