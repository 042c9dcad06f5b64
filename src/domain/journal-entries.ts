import { z } from "zod";
import { InterviewId, JournalEntryId } from "./ids.ts";
import { stamps } from "./record.ts";
import { Line, Paragraphs } from "./text.ts";
import { CalendarDay } from "./time.ts";

/** A private page, free or tied to an interview. It never flows into a document (R60). */
export const JournalEntryFields = z.object({
  on: CalendarDay,
  interviewId: InterviewId.nullable(),
  mood: Line.nullable(),
  text: Paragraphs,
});
export type JournalEntryFields = z.infer<typeof JournalEntryFields>;

export const JournalEntry = JournalEntryFields.extend({ id: JournalEntryId, ...stamps });
export type JournalEntry = z.infer<typeof JournalEntry>;

export function entryTitle({ text }: Pick<JournalEntry, "text">): string {
  const firstLine = text.trim().split("\n", 1)[0] ?? "";
  return firstLine.slice(0, 80) || "Empty page";
}
