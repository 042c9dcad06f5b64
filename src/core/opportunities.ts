import type { Handlers } from "#contract/contract";
import { isPending, planAt } from "#domain/follow-ups/plan";
import { budgetOf } from "#domain/guard/budget";
import { blankOpportunity } from "#domain/opportunities";
import { PastAnswer } from "#domain/people";
import { silentSince } from "#domain/silence";
import { isPutOff } from "#domain/snoozes";
import { completeContact } from "./contacts.ts";
import type { Journal } from "./journal/journal.ts";
import { codecsOf, decodeRow } from "./journal/rows.ts";
import { createLedger } from "./ledger.ts";
import { createOpportunityAttachments } from "./opportunity-attachments.ts";
import type { Platform } from "./platform.ts";
import { createRecordHandlers } from "./record-handlers.ts";
import { createSnoozeReader } from "./snoozes.ts";
import type { TakenFiles } from "./taken-files.ts";

const pageSize = 50;

export function createOpportunityHandlers(
  journal: Journal,
  platform: Platform,
  taken: TakenFiles,
): Handlers["opportunities"] {
  const { db, records, readDossier, readPlan, inOneGo } = journal;
  const page = db.prepare<[number, number], { number: number; id: string }>(
    "SELECT number, id FROM opportunities WHERE deletedAt IS NULL AND number < ? ORDER BY number DESC LIMIT ?",
  );
  const documentsOf = db.prepare<[string]>(
    "SELECT * FROM documents WHERE opportunityId = ? AND deletedAt IS NULL ORDER BY number",
  );
  const pagesOf = db.prepare<[string]>(
    `SELECT * FROM journalEntries WHERE deletedAt IS NULL AND interviewId IN (SELECT id FROM interviews WHERE opportunityId = ?) ORDER BY number`,
  );

  const answersOf = db.prepare<[string]>(
    `SELECT * FROM pastAnswers WHERE participationId IN (
       SELECT id FROM participations WHERE interviewId IN (SELECT id FROM interviews WHERE opportunityId = ?)
     ) ORDER BY +number`,
  );
  const answerCodecs = codecsOf(PastAnswer);
  const ledger = createLedger(journal, platform);
  const readSnoozes = createSnoozeReader(journal);

  return {
    ...createRecordHandlers(records.opportunities, blankOpportunity),
    ...createOpportunityAttachments(journal, taken),
    list({ before = Number.MAX_SAFE_INTEGER }) {
      const found = page.all(before, pageSize + 1);
      const shown = found.slice(0, pageSize);
      const now = platform.now().toISOString();
      const rows = shown.map(({ id }) => {
        const { dossier, drafted } = readPlan(id);
        // The next row that asks for something: overdue first, since rows stand in the order in which they fall due.
        const next = planAt(drafted, now).find(isPending) ?? null;
        return { opportunity: dossier.opportunity, interviews: [...dossier.interviews], next };
      });
      return { rows, more: found.length > pageSize ? (shown.at(-1)?.number ?? null) : null };
    },
    open({ id }) {
      const { dossier, drafted } = readPlan(id);
      const now = platform.now().toISOString();
      const plan = planAt(drafted, now);
      const personIds = [...new Set(plan.flatMap(({ personId }) => personId ?? []))];
      return {
        dossier: { ...dossier },
        plan: [...plan],
        budgets: personIds.map((personId) => ({ personId, ...budgetOf(dossier, personId, now) })),
        snoozes: readSnoozes(id).filter((one) => isPutOff(one, now)),
        // The seam: the columns are the keys of the schema.
        pastAnswers: answersOf
          .all(id)
          .map((row) => PastAnswer.parse(decodeRow(row as Record<string, unknown>, answerCodecs))),
        silentSince: silentSince(dossier, plan, now),
        documents: documentsOf.all(id).map(records.documents.decode),
        pages: pagesOf.all(id).map(records.journalEntries.decode),
        now,
      };
    },
    close: ({ status, at, text, from, ...saved }) =>
      inOneGo(() => {
        const outcomeAt = at ?? platform.now().toISOString();
        const closed = records.opportunities.update({ ...saved, status, outcomeAt, outcomeText: text });
        if (from !== undefined) {
          const told = { opportunityId: closed.id, ...from, direction: "in", result: status } as const;
          ledger.log(completeContact(readDossier(closed.id), told, outcomeAt));
        }
        return closed;
      }),
    reopen: (saved) => records.opportunities.update({ ...saved, status: "interviewing", outcomeAt: null }),
  };
}
