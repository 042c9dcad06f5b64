import type { Handlers } from "#contract/contract";
import type { Dossier } from "#domain/dossier";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import { isPending, planFollowUps } from "#domain/follow-ups/plan";
import { blankOpportunity } from "#domain/opportunities";
import type { Journal } from "./journal/journal.ts";
import type { Platform } from "./platform.ts";
import { createRecordHandlers } from "./record-handlers.ts";

const pageSize = 50;

export function createOpportunityHandlers(
  { db, records, readDossier }: Journal,
  platform: Platform,
): Handlers["opportunities"] {
  const page = db.prepare<[number, number], { number: number; id: string }>(
    "SELECT number, id FROM opportunities WHERE deletedAt IS NULL AND number < ? ORDER BY number DESC LIMIT ?",
  );
  const documentsOf = db.prepare<[string]>(
    "SELECT * FROM documents WHERE opportunityId = ? AND deletedAt IS NULL ORDER BY number",
  );
  const pagesOf = db.prepare<[string]>(
    `SELECT * FROM journalEntries WHERE deletedAt IS NULL AND interviewId IN (SELECT id FROM interviews WHERE opportunityId = ?) ORDER BY number`,
  );

  return {
    ...createRecordHandlers(records.opportunities, blankOpportunity),
    list({ before = Number.MAX_SAFE_INTEGER }) {
      const found = page.all(before, pageSize + 1);
      const shown = found.slice(0, pageSize);
      const now = platform.now().toISOString();
      const rows = shown.map(({ id }) => {
        const dossier = readDossier(id);
        return { opportunity: dossier.opportunity, interviews: [...dossier.interviews], next: nextOf(dossier, now) };
      });
      return { rows, more: found.length > pageSize ? (shown.at(-1)?.number ?? null) : null };
    },
    open({ id }) {
      const dossier = readDossier(id);
      const now = platform.now().toISOString();
      return {
        dossier: { ...dossier },
        plan: [...planFollowUps(dossier, now)],
        documents: documentsOf.all(id).map(records.documents.decode),
        pages: pagesOf.all(id).map(records.journalEntries.decode),
        now,
      };
    },
  };
}

/** The next row that asks for something: overdue first, since rows stand in the order in which they fall due. */
function nextOf(dossier: Dossier, now: string): FollowUp | null {
  return planFollowUps(dossier, now).find(isPending) ?? null;
}
