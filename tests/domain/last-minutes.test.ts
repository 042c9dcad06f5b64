import { describe, expect, it } from "vitest";
import { interviewInLastMinutes } from "#domain/last-minutes";
import { marks } from "#domain/marks";
import { aDossier } from "./a-dossier.ts";

type Case = readonly [now: string, expected: string | null, interview?: Facts];
type Facts = Readonly<Record<string, unknown>>;

/** One round until 14:35 in Los Angeles, which is 21:35 in London's summer. */
function roundAt(now: string, interview: Facts = {}) {
  const { interviews } = aDossier({ interview: { status: "planned", ...interview } });
  return interviewInLastMinutes(interviews, now)?.id ?? null;
}

describe("the card of the last ten minutes", () => {
  it.for<Case>([
    ["2027-09-02T21:24:59Z", null],
    ["2027-09-02T21:25:00Z", "i1"],
    ["2027-09-02T21:35:00Z", "i1"],
    ["2027-09-02T22:35:00Z", "i1"],
    ["2027-09-02T22:35:01Z", null],
    ["2027-09-02T21:30:00Z", "i1", { status: "confirmed" }],
    ["2027-09-02T21:30:00Z", null, { status: "cancelled" }],
    ["2027-09-02T21:30:00Z", null, { status: "no_show_them" }],
    ["2027-09-02T21:30:00Z", null, { status: "completed" }],
    ["2027-09-02T21:30:00Z", null, { endedAt: "2027-09-02T21:20:00Z" }],
    ["2027-09-02T21:30:00Z", null, { checked: [marks.lastMinutes] }],
    // Without an end it is counted as an hour long.
    ["2027-09-02T21:09:00Z", null, { endsWall: null }],
    ["2027-09-02T21:10:00Z", "i1", { endsWall: null }],
  ])("at %s it is for %s", ([now, expected, interview = {}]) => {
    expect(roundAt(now, interview)).toBe(expected);
  });

  it("is for the one that ends first", () => {
    const { interviews } = aDossier({
      interview: { status: "planned" },
      interviews: [{ endsWall: "2027-09-02T14:38" }, { endsWall: "2027-09-02T14:35" }],
    });
    expect(interviewInLastMinutes(interviews, "2027-09-02T21:30:00Z")?.id).toBe("i2");
    expect(interviewInLastMinutes([], "2027-09-02T21:30:00Z")).toBe(null);
  });
});
