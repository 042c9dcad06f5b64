import { createHash } from "node:crypto";
import { CalendarEntry, nextSequence } from "#domain/calendar/calendar-entry";
import { type CalendarEvent, type Naming, namingOf, titleOf } from "#domain/calendar/calendar-event";
import { writeCalendar } from "#domain/calendar/calendar-file";
import { plannedEvents } from "#domain/calendar/calendar-plan";
import { toFileName } from "#domain/file-names";
import { planFollowUps } from "#domain/follow-ups/plan";
import { dayIn } from "#domain/time";
import type { Journal } from "./journal/journal.ts";
import { codecsOf, decodeRow, encodeRow } from "./journal/rows.ts";
import type { NamedFile, Platform } from "./platform.ts";

export interface CalendarWords {
  readonly naming: Naming;
  readonly events: readonly CalendarEvent[];
  readonly isCancelled: boolean;
  /** What the file is called, without its day. */
  readonly title: string;
}

interface CalendarFile extends NamedFile {
  /** To be called once the file was handed over: what a calendar has is known from then on. */
  readonly keep: () => void;
}

interface CalendarWriter {
  /** Null: there is nothing to write. */
  readonly write: (words: CalendarWords) => CalendarFile | null;
  /** The interviews to come and every row that asks for something. */
  readonly planOf: (opportunityId: string) => CalendarWords;
  readonly entriesOf: (opportunityId: string) => readonly CalendarEntry[];
}

export function createCalendarWriter(
  { db, profile, readDossier, inOneGo }: Journal,
  platform: Platform,
): CalendarWriter {
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

  /** Of one: the day that it stands on; of several: today. */
  function dayOf([event, ...others]: readonly CalendarEvent[], today: string): string {
    const slot = others.length === 0 ? event?.slot : null;
    const home = profile.get().homeZone ?? "UTC";
    return slot == null ? dayIn(home, today) : dayIn(slot.zone ?? home, slot.startsAt);
  }

  return {
    entriesOf,
    planOf(opportunityId) {
      const dossier = readDossier(opportunityId);
      const naming = namingOf(dossier);
      const events = plannedEvents(dossier, planFollowUps(dossier, now()), now());
      return { naming, events, isCancelled: false, title: titleOf("Follow-ups", "Personal reminders", naming) };
    },
    write({ naming, events, isCancelled, title }) {
      if (events.length === 0) return null;
      const exportedAt = now();
      const before = new Map(entriesOf(naming.opportunity.id).map((entry) => [entry.uid, entry]));
      const entries = events.map((event) => {
        const fingerprint = fingerprintOf(event);
        const sequence = nextSequence(before.get(event.uid), { fingerprint, isCancelled, moves: event.moves });
        return { event, uid: event.uid, opportunityId: naming.opportunity.id, sequence, fingerprint };
      });
      return {
        suggestedName: toFileName(`${title.replace(/[\\/]/g, " ")} ${dayOf(events, exportedAt)}.ics`),
        bytes: Buffer.from(writeCalendar(isCancelled ? "CANCEL" : "PUBLISH", entries, exportedAt)),
        keep: () =>
          inOneGo(() => {
            for (const { event: _event, ...entry } of entries)
              keep.run(encodeRow({ ...entry, isCancelled, exportedAt }, codecs));
          }),
      };
    },
  };
}

/** Of all that a calendar shows: another one means that something changed. */
function fingerprintOf({ moves: _moves, ...shown }: CalendarEvent): string {
  return createHash("sha256").update(JSON.stringify(shown)).digest("hex");
}
