import { expect, test } from "vitest";
import { findHoles } from "#domain/holes";
import { openTestJournal } from "../support/open-test-journal.ts";

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
    "Your proof",
    "Your own questions",
  ]);
});

test("afterwards it asks for what the letters need", async () => {
  expect(await holesAt("2026-03-02T12:00:00Z")).toEqual(["Who was there", "What they need", "When they decide"]);
});
