import type { Platform } from "#core/platform";
import { openTestJournal, type TestJournal } from "../support/open-test-journal.ts";

export interface Scene extends TestJournal {
  readonly opportunityId: string;
  readonly interviewId: string;
  readonly personId: string;
  readonly participationId: string;
  readonly setClock: (instant: string) => void;
}

/** One interview that ended an hour ago, with one interviewer, and enough facts for a thank-you that may go out. */
export async function openScene(given: Partial<Platform> = {}): Promise<Scene> {
  let clock = "2026-03-03T18:00:00.000Z";
  const journal = await openTestJournal({ now: () => new Date(clock), ...given });
  const { api } = journal;
  const { revision } = await api.profile.get({});
  const profile = { fullName: "Jerome Vantongeren", email: "jerome@vantongeren.example", phone: "+1 541 555 0107" };
  await api.profile.save({ revision, ...profile, city: "Eugene, OR", isIntroduced: true });
  const { id: opportunityId } = await api.opportunities.create({
    companyLegal: "Fiddlehead Bakehouse, Inc.",
    companyShort: "Fiddlehead",
    role: "Second-Shift Production Supervisor",
  });
  const zone = "America/Los_Angeles";
  const slot = { startsWall: "2026-03-03T08:00", endsWall: "2026-03-03T09:00", zone, isZoneAssumed: false };
  const { id: interviewId } = await api.interviews.create({ opportunityId, ...slot });
  const { id: personId } = await api.people.create({
    fullName: "Lorraine Tsosie-Halbrook",
    honorific: "Ms.",
    addressAs: "Ms. Tsosie-Halbrook",
    title: "Plant Director",
    email: "l.tsosie-halbrook@fiddlehead-bakehouse.example",
  });
  const part = await api.participations.create({ interviewId, personId, role: "hiring_authority" });
  const lines = { opportunityId, interviewId };
  const need = await api.needs.create({ ...lines, text: "dough scrap on the sheeter line stuck at 6.8%" });
  const evidence = await api.evidence.create({
    opportunityId,
    text: "brought scrap from 7.3% to 2.9% on two tortilla lines at Calloway Flats Foods",
  });
  await api.dots.create({ opportunityId, needId: need.id, evidenceId: evidence.id });
  await api.points.create({ ...lines, personId, text: "the walk along the sheeter line" });
  const setClock = (instant: string) => {
    clock = instant;
  };
  return { ...journal, opportunityId, interviewId, personId, participationId: part.id, setClock };
}
