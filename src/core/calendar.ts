import { createHash } from "node:crypto";
import type { Handlers } from "#contract/contract";
import { ProntoError } from "#contract/errors";
import { CalendarEntry, nextSequence } from "#domain/calendar/calendar-entry";
import {
  type CalendarEvent,
  followUpEvent,
  followUpUid,
  goneEvent,
  interviewEvent,
  type Naming,
  namingOf,
  titleOf,
} from "#domain/calendar/calendar-event";
import { writeCalendar } from "#domain/calendar/calendar-file";
import { plannedEvents, withdrawnEvents } from "#domain/calendar/calendar-plan";
import { toFileName } from "#domain/file-names";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import { planFollowUps } from "#domain/follow-ups/plan";
import { takesPlace } from "#domain/interviews";
import { dayIn } from "#domain/time";

import type { Journal } from "./journal/journal.ts";
import { codecsOf, decodeRow, encodeRow } from "./journal/rows.ts";
import type { Platform } from "./platform.ts";

export function createCalendarHandlers(
  { db, records, profile, settings, readDossier, inOneGo }: Journal,
  platform: Platform,
): Handlers["calendar"] {
  const codecs = codecsOf(CalendarEntry);
  const ofOpportunity = db.prepare<[string], Record<string, unknown>>(
    "SELECT * FROM calendarEntries WHERE opportunityId = ?",
  );
  // Two dialogs may be open at once: what was exported first never takes a later number back.
  const keep = db.prepare(
    `INSERT INTO calendarEntries (uid, opportunityId, sequence, fingerprint, isCancelled, exportedAt)
     VALUES (@uid, @opportunityId, @sequence, @fingerprint, @isCancelled, @exportedAt)
     ON CONFLICT (uid) DO UPDATE SET sequence = excluded.sequence, fingerprint = excluded.fingerprint,
       isCancelled = excluded.isCancelled, exportedAt = excluded.exportedAt WHERE excluded.sequence >= sequence`,
  );
  const now = () => platform.now().toISOString();
  const entriesOf = (opportunityId: string) =>
    ofOpportunity.all(opportunityId).map((row) => CalendarEntry.parse(decodeRow(row, codecs)));

  /** Writes the file, and keeps what is in it once it was saved. */
  async function handOver(given: HandOver): Promise<{ path: string } | null> {
    const { naming, events, isCancelled, title } = given;
    if (events.length === 0) return null;
    const exportedAt = now();
    const before = new Map(entriesOf(naming.opportunity.id).map((entry) => [entry.uid, entry]));
    const entries = events.map((event) => {
      const fingerprint = fingerprintOf(event);
      const sequence = nextSequence(before.get(event.uid), { fingerprint, isCancelled, moves: event.moves });
      return { event, uid: event.uid, opportunityId: naming.opportunity.id, sequence, fingerprint };
    });
    const text = writeCalendar(isCancelled ? "CANCEL" : "PUBLISH", entries, exportedAt);
    const suggestedName = toFileName(`${title.replace(/[\\/]/g, " ")} ${dayOf(events, exportedAt)}.ics`);
    const saved = await platform.saveFile({ suggestedName, bytes: Buffer.from(text) });
    if (saved === null) return null;
    inOneGo(() => {
      for (const { event: _event, ...entry } of entries)
        keep.run(encodeRow({ ...entry, isCancelled, exportedAt }, codecs));
    });
    return saved;
  }

  /** Of one: the day that it stands on; of several: today. */
  function dayOf([event, ...others]: readonly CalendarEvent[], today: string): string {
    const slot = others.length === 0 ? event?.slot : null;
    const home = profile.get().homeZone ?? "UTC";
    return slot == null ? dayIn(home, today) : dayIn(slot.zone ?? home, slot.startsAt);
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
    exportPlan({ opportunityId }) {
      const dossier = readDossier(opportunityId);
      const naming = namingOf(dossier);
      const events = plannedEvents(dossier, planFollowUps(dossier, now()), now());
      return handOver({
        naming,
        events,
        isCancelled: false,
        title: titleOf("Follow-ups", "Personal reminders", naming),
      });
    },
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

interface HandOver {
  readonly naming: Naming;
  readonly events: readonly CalendarEvent[];
  readonly isCancelled: boolean;
  /** What the file is called, without its day. */
  readonly title: string;
}

/** Nothing is asked of the person any more, and nothing was done either. */
function isClosed({ state, dueAt }: FollowUp): boolean {
  return dueAt === null || ["blocked", "superseded", "cancelled", "skipped"].includes(state);
}

/** Of all that a calendar shows: another one means that something changed. */
function fingerprintOf({ moves: _moves, ...shown }: CalendarEvent): string {
  return createHash("sha256").update(JSON.stringify(shown)).digest("hex");
}
