import type { Handlers } from "#contract/contract";
import { ProntoError } from "#contract/errors";
import {
  followUpEvent,
  followUpUid,
  goneEvent,
  interviewEvent,
  type Naming,
  namingOf,
  titleOf,
} from "#domain/calendar/calendar-event";
import { withdrawnEvents } from "#domain/calendar/calendar-plan";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import { planFollowUps } from "#domain/follow-ups/plan";
import { takesPlace } from "#domain/interviews";
import { type CalendarWords, createCalendarWriter } from "./calendar-writer.ts";
import type { Journal } from "./journal/journal.ts";
import type { Platform } from "./platform.ts";

export function createCalendarHandlers(journal: Journal, platform: Platform): Handlers["calendar"] {
  const { records, settings, readDossier } = journal;
  const { write, planOf, entriesOf } = createCalendarWriter(journal, platform);
  const now = () => platform.now().toISOString();

  /** Writes the file, and keeps what is in it once it was saved. */
  async function handOver(words: CalendarWords): Promise<{ path: string } | null> {
    const file = write(words);
    if (file === null) return null;
    const { suggestedName, bytes, keep } = file;
    const saved = await platform.saveFile({ suggestedName, bytes });
    if (saved !== null) keep();
    return saved;
  }

  return {
    exportFollowUp({ opportunityId, followUpId }) {
      const dossier = readDossier(opportunityId);
      const naming = namingOf(dossier);
      const row = planFollowUps(dossier, now()).find(({ id }) => id === followUpId);
      const uid = followUpUid(naming, followUpId);
      const isThere = entriesOf(opportunityId).some((entry) => entry.uid === uid);
      if (row === undefined && !isThere) throw new ProntoError("not-found", "No such row in the plan");
      const event = row === undefined ? goneEvent(uid, naming) : followUpEvent(row, naming);
      const isCancelled = row === undefined || isClosed(row);
      const events = isCancelled && !isThere ? [] : [event];
      return handOver({ naming, events, isCancelled, title: event.title });
    },
    exportInterview({ id }) {
      const interview = records.interviews.get(id);
      const naming = namingOf(readDossier(interview.opportunityId));
      const event = interviewEvent(interview, naming);
      return handOver({ naming, events: [event], isCancelled: !takesPlace(interview), title: event.title });
    },
    exportPlan: ({ opportunityId }) => handOver(planOf(opportunityId)),
    exportCancelled({ opportunityId }) {
      // In the trash too: what was exported is still in the calendar.
      const opportunity = records.opportunities.getAny(opportunityId);
      const naming: Naming = { opportunity, settings: settings.get() };
      const entries = entriesOf(opportunityId);
      const title = titleOf("Cancelled follow-ups", "Cancelled reminders", naming);
      if (opportunity.deletedAt !== null) {
        const events = entries.filter((one) => !one.isCancelled).map(({ uid }) => goneEvent(uid, naming));
        return handOver({ naming, events, isCancelled: true, title });
      }
      const dossier = readDossier(opportunityId);
      const events = withdrawnEvents(dossier, planFollowUps(dossier, now()), entries);
      return handOver({ naming, events, isCancelled: true, title });
    },
  };
}

/** Nothing is asked of the person any more, and nothing was done either. */
function isClosed({ state, dueAt }: FollowUp): boolean {
  return dueAt === null || ["blocked", "superseded", "cancelled", "skipped"].includes(state);
}
