import type { Database } from "better-sqlite3";
import { type Dossier, hasSay, SameEmployer } from "#domain/dossier";
import { PastDecision } from "#domain/opportunities";
import { Profile } from "#domain/profile";
import { ResumeChange } from "#domain/resume-changes";
import { Settings } from "#domain/settings";
import { Touch } from "#domain/touches";
import type { Records } from "./records.ts";
import { codecsOf, decodeRow } from "./rows.ts";
import { createSingleton } from "./singleton.ts";

/** Gathers all that is known of one process, without what lies in the trash. Throws `not-found`. */
export function createReadDossier(journal: Database, records: Records): (opportunityId: string) => Dossier {
  const profile = createSingleton<Profile>(journal, "profile", Profile);
  const settings = createSingleton<Settings>(journal, "settings", Settings);
  const touchCodecs = codecsOf(Touch);
  const touchRows = journal.prepare<[string]>("SELECT * FROM touches WHERE opportunityId = ? ORDER BY at, number");
  const ofOpportunity = "WHERE opportunityId = ? AND deletedAt IS NULL ORDER BY number";
  const pastDecisions = journal.prepare<[string]>(
    `SELECT ${Object.keys(PastDecision.shape).join(", ")} FROM pastDecisions WHERE opportunityId = ? ORDER BY number`,
  );
  const atSameEmployer = journal.prepare<
    [string, string],
    { id: string; role: string; status: string; outcomeAt: string | null; createdAt: string }
  >(
    `SELECT other.id, other.role, other.status, other.outcomeAt, other.createdAt FROM opportunities AS other
     JOIN opportunities AS this ON this.employerKey = other.employerKey AND this.employerKey <> ''
     WHERE this.id = ? AND other.id <> ? AND other.deletedAt IS NULL ORDER BY other.number DESC`,
  );
  const ofInterviews = "IN (SELECT id FROM interviews WHERE opportunityId = ? AND deletedAt IS NULL)";

  const list = <Entity extends { readonly id: string }>(
    rows: { readonly decode: (row: unknown) => Entity },
    sql: string,
    times = 1,
  ) => {
    const statement = journal.prepare<string[]>(sql);
    return (opportunityId: string): Entity[] => statement.all(...Array(times).fill(opportunityId)).map(rows.decode);
  };
  const { requirements, needs, evidence, dots, points, weakSpots, promises, hospitality } = records;
  const { ownFollowUps, skips, recommenders } = records;
  // From each file that this employer has to the file of each living version.
  const resumeChanges = journal.prepare<[string], { beforeId: string; afterId: string; added: string; facts: string }>(
    `SELECT DISTINCT copy.resumeVersionId AS beforeId, version.id AS afterId, difference.added, difference.facts
     FROM resumeCopies AS copy
     JOIN resumeDifferences AS difference ON difference.beforeSha256 = copy.sha256
     JOIN resumeVersions AS version ON version.sha256 = difference.afterSha256 AND version.deletedAt IS NULL
     WHERE copy.opportunityId = ? AND copy.deletedAt IS NULL`,
  );
  const resumeVersions = journal.prepare("SELECT * FROM resumeVersions WHERE deletedAt IS NULL ORDER BY number");
  // The seam: the columns of the ledger are the keys of Touch.
  const toTouch = (row: unknown) => decodeRow(row as Record<string, unknown>, touchCodecs) as Touch;

  const read = {
    requirements: list(requirements, `SELECT * FROM requirements ${ofOpportunity}`),
    interviews: list(
      records.interviews,
      "SELECT * FROM interviews WHERE opportunityId = ? AND deletedAt IS NULL ORDER BY round, startsAt, number",
    ),
    // Who was deleted stays as a name on what they were part of (I15), so people are read with their tombstones.
    people: list(
      records.people,
      `SELECT * FROM people WHERE id IN (
         SELECT personId FROM participations WHERE deletedAt IS NULL AND interviewId ${ofInterviews}
         UNION SELECT personId FROM recommenders WHERE opportunityId = ? AND deletedAt IS NULL
         UNION SELECT personId FROM touches WHERE opportunityId = ?) ORDER BY number`,
      3,
    ),
    participations: list(
      records.participations,
      `SELECT participations.* FROM participations JOIN people ON people.id = personId AND people.deletedAt IS NULL
       WHERE participations.deletedAt IS NULL AND interviewId ${ofInterviews} ORDER BY participations.number`,
    ),
    needs: list(needs, `SELECT * FROM needs ${ofOpportunity}`),
    evidence: list(evidence, `SELECT * FROM evidence ${ofOpportunity}`),
    dots: list(dots, `SELECT * FROM dots ${ofOpportunity}`),
    points: list(points, `SELECT * FROM points ${ofOpportunity}`),
    weakSpots: list(weakSpots, `SELECT * FROM weakSpots ${ofOpportunity}`),
    promises: list(promises, `SELECT * FROM promises ${ofOpportunity}`),
    hospitality: list(hospitality, `SELECT * FROM hospitality ${ofOpportunity}`),
    ownFollowUps: list(ownFollowUps, `SELECT * FROM ownFollowUps ${ofOpportunity}`),
    skips: list(skips, `SELECT * FROM skips ${ofOpportunity}`),
    resumeCopies: list(records.resumeCopies, `SELECT * FROM resumeCopies ${ofOpportunity}`),
    recommenders: list(
      recommenders,
      `SELECT recommenders.* FROM recommenders JOIN people ON people.id = personId AND people.deletedAt IS NULL
       WHERE opportunityId = ? AND recommenders.deletedAt IS NULL ORDER BY recommenders.number`,
    ),
  };

  return (id) => {
    const participations = read.participations(id);
    return {
      profile: profile.get(),
      settings: settings.get(),
      opportunity: records.opportunities.get(id),
      requirements: read.requirements(id),
      interviews: read.interviews(id),
      people: read.people(id),
      participations,
      needs: read.needs(id),
      evidence: read.evidence(id),
      dots: read.dots(id),
      points: read.points(id),
      weakSpots: read.weakSpots(id),
      promises: read.promises(id),
      hospitality: read.hospitality(id),
      ownFollowUps: read.ownFollowUps(id),
      skips: read.skips(id),
      touches: touchRows.all(id).map(toTouch),
      recommenders: read
        .recommenders(id)
        .map((one) => ({ ...one, isInLoop: one.isInLoop || hasSay({ participations }, one.personId) })),
      resumeVersions: resumeVersions.all().map(records.resumeVersions.decode),
      resumeCopies: read.resumeCopies(id),
      resumeChanges: resumeChanges
        .all(id)
        .map(({ added, facts, ...ids }) =>
          ResumeChange.parse({ ...ids, added: JSON.parse(added), facts: JSON.parse(facts) }),
        ),
      pastDecisions: pastDecisions.all(id).map((row) => PastDecision.parse(row)),
      atSameEmployer: atSameEmployer.all(id, id).map((other) => ({
        ...SameEmployer.omit({ touches: true }).parse(other),
        touches: touchRows.all(other.id).map(toTouch),
      })),
    };
  };
}
