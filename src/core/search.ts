import type { Handlers } from "#contract/contract";
import { entryTitle } from "#domain/journal-entries";
import { runningName } from "#domain/names";
import { snippetOf, toSearchQuery } from "#domain/search-query";
import type { Journal } from "./journal/journal.ts";
import type { Stamped } from "./journal/rows.ts";

const shown = 20;

export function createSearchHandlers({ db, records }: Journal): Handlers["search"] {
  // One letter finds half the journal: then the newest are shown. From three on the best of the newest thousand.
  const newest = db.prepare<[string, string, string | null, number], Hit>(
    "SELECT noun, id FROM search WHERE search MATCH ? AND (noun = 'journalEntries') = (? = 'journal') AND noun = coalesce(?, noun) ORDER BY rowid DESC LIMIT ?",
  );
  const best = db.prepare<[string, string, string | null, number], Hit>(
    `SELECT noun, id FROM (
       SELECT noun, id, rank FROM search WHERE search MATCH ? AND (noun = 'journalEntries') = (? = 'journal') AND noun = coalesce(?, noun) ORDER BY rowid DESC LIMIT 1000
     ) ORDER BY rank LIMIT ?`,
  );
  const interviewOf = db
    .prepare<[string], string>(
      "SELECT id FROM interviews WHERE opportunityId = ? AND deletedAt IS NULL ORDER BY round DESC LIMIT 1",
    )
    .pluck();
  const meetingOf = db
    .prepare<[string], string>(
      "SELECT interviewId FROM participations WHERE personId = ? AND deletedAt IS NULL ORDER BY number DESC LIMIT 1",
    )
    .pluck();

  function show({ noun, id }: Hit, typed: string) {
    const found = describe(noun, id);
    if (found === null) return [];
    const opportunityId = found.opportunityId ?? null;
    // What lies in the trash has no page on which its lines and letters could be read.
    if (opportunityId !== null && records.opportunities.find(opportunityId) === undefined) return [];
    const there = records.interviews.find(found.interviewId ?? "")?.id ?? null;
    const interviewId = there ?? (opportunityId === null ? null : (interviewOf.get(opportunityId) ?? null));
    const { snippet, ranges } = snippetOf(found.text, typed);
    return [
      {
        noun,
        id,
        opportunityId,
        interviewId,
        title: found.title,
        snippet,
        ranges: [...ranges],
        isPrivate: noun === "journalEntries",
      },
    ];
  }

  function describe(noun: string, id: string): Found | null {
    switch (noun) {
      case "opportunities":
        return withRow(records.opportunities.find(id), (row) => ({
          title: row.companyShort || row.companyLegal,
          text: [row.companyLegal, row.role, row.agency ?? "", row.decisionText, row.advert]
            .filter(Boolean)
            .join(" · "),
          opportunityId: row.id,
        }));
      case "people":
        return withRow(records.people.find(id), (row) => ({
          title: runningName(row),
          text: [row.fullName, row.title, row.employer, row.email ?? "", row.phone ?? ""].filter(Boolean).join(" · "),
          interviewId: meetingOf.get(row.id) ?? null,
        }));
      case "journalEntries":
        return withRow(records.journalEntries.find(id), (row) => ({
          title: entryTitle(row),
          text: row.text,
          interviewId: row.interviewId,
        }));
      case "documents":
        return withRow(records.documents.find(id), (row) => ({
          title: row.subject,
          text: row.body,
          opportunityId: row.opportunityId,
          interviewId: row.interviewId,
        }));
      case "interviews":
        return withRow(records.interviews.find(id), (row) => ({
          title: `Round ${row.round}`,
          text: [row.place, row.nextStep, row.research, row.questions].filter(Boolean).join(" · "),
          opportunityId: row.opportunityId,
          interviewId: row.id,
        }));
      case "weakSpots":
        return withRow(records.weakSpots.find(id), (row) => ({
          title: row.question,
          text: `${row.question} ${row.recoverText}`,
          opportunityId: row.opportunityId,
          interviewId: row.interviewId,
        }));
      case "requirements":
        return withRow(records.requirements.find(id), (row) => ({
          title: row.text,
          text: `${row.text} ${row.proof}`,
          opportunityId: row.opportunityId,
        }));
      case "ownFollowUps":
        return withRow(records.ownFollowUps.find(id), (row) => ({
          title: row.title,
          text: row.title,
          opportunityId: row.opportunityId,
        }));
      case "resumeVersions":
        return withRow(records.resumeVersions.find(id), (row) => ({
          title: row.label,
          text: [row.label, row.targetRole, row.file, row.news].filter(Boolean).join(" · "),
        }));
      case "templates":
        return withRow(records.templates.find(id), (row) => ({
          title: row.name,
          text: [row.name, row.subject, row.text].filter(Boolean).join(" · "),
        }));
      case "evidence":
        return withRow(records.evidence.find(id), (row) => ({
          title: row.text,
          text: [row.text, row.situation, row.task, row.action, row.result].filter(Boolean).join(" · "),
          opportunityId: row.opportunityId,
        }));
      case "needs":
        return withRow(records.needs.find(id), (row) => ({
          title: row.text,
          text: row.text,
          opportunityId: row.opportunityId,
          interviewId: row.interviewId,
        }));
      case "points":
      case "promises":
      case "hospitality":
        return withRow(records[noun].find(id), (row) => ({
          title: row.text,
          text: row.text,
          opportunityId: row.opportunityId,
          interviewId: row.interviewId,
        }));
      default:
        return null;
    }
  }

  return {
    find({ text, scope, noun }) {
      const query = toSearchQuery(text);
      if (query === null) return [];
      const statement = text.trim().length < 3 ? newest : best;
      return statement.all(query, scope, noun ?? null, shown).flatMap((hit) => show(hit, text));
    },
  };
}

interface Hit {
  readonly noun: string;
  readonly id: string;
}

interface Found {
  readonly title: string;
  readonly text: string;
  readonly opportunityId?: string | null;
  readonly interviewId?: string | null;
}

function withRow<Row extends Stamped>(row: Row | undefined, read: (row: Row) => Found): Found | null {
  return row === undefined ? null : read(row);
}
