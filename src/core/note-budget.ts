import type { Handlers } from "#contract/contract";
import { noteLimit, recentInvitations } from "#domain/linkedin";
import { Touch } from "#domain/touches";
import type { Journal } from "./journal/journal.ts";
import { codecsOf, decodeRow } from "./journal/rows.ts";
import type { Platform } from "./platform.ts";

/** How many invitations went out this month, over all processes, and what a note may hold (DOMAIN B4). */
export function createNoteBudget(
  { db, profile, settings }: Journal,
  platform: Platform,
): Handlers["documents"]["noteBudget"] {
  const codecs = codecsOf(Touch);
  // With what corrects them: an entry that was taken back did not happen.
  const invitations = db.prepare<[], Record<string, unknown>>(
    `SELECT * FROM touches WHERE channel = 'linkedin_invite'
     OR correctionOf IN (SELECT id FROM touches WHERE channel = 'linkedin_invite')`,
  );
  return () => {
    // The seam: the columns of the ledger are the keys of Touch.
    const touches = invitations.all().map((row) => decodeRow(row, codecs) as Touch);
    return {
      used: recentInvitations(touches, platform.now().toISOString()),
      ceiling: settings.get().linkedinNotesAMonth,
      limit: noteLimit(profile.get()),
    };
  };
}
