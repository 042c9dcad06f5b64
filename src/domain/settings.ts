import { z } from "zod";
import { Line } from "./text.ts";
import { CalendarDay } from "./time.ts";

export const Holiday = z.object({ on: CalendarDay, name: Line });
export type Holiday = z.infer<typeof Holiday>;

/** What changes a plan or a letter, and so lives in the journal rather than beside it. */
export const SettingsFields = z.object({
  /** 1 Monday … 7 Sunday. */
  weekend: z.array(z.int().min(1).max(7)).max(7),
  holidays: z.array(Holiday).max(500),
  /** When invitations go out: a day after the round (the article), the same evening (R56), or once the answer is there. */
  linkedinPolicy: z.enum(["article", "same_day", "after_outcome"]),
  /** How many invitations with a note a month; LinkedIn publishes no figure (B4). */
  linkedinNotesAMonth: z.int().min(0).max(500),
  /** Spelling and grammar are looked at too, on this computer. */
  checksGrammar: z.boolean(),
  /** Words that are no mistakes. */
  ownWords: z.array(Line).max(5000),
  hasReminders: z.boolean(),
  /** Reminders and calendar entries name the employer; otherwise nothing that a glance could read. */
  namesEmployer: z.boolean(),
  /** Single letters are commands outside text fields. */
  hasLetterKeys: z.boolean(),
});
export type SettingsFields = z.infer<typeof SettingsFields>;

export const Settings = SettingsFields.extend({ revision: z.int().positive() });
export type Settings = z.infer<typeof Settings>;

export const blankSettings: SettingsFields = {
  weekend: [6, 7],
  holidays: [],
  linkedinPolicy: "article",
  linkedinNotesAMonth: 3,
  checksGrammar: true,
  ownWords: [],
  hasReminders: true,
  namesEmployer: false,
  hasLetterKeys: true,
};
