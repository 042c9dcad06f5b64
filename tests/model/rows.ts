// The rows that DOMAIN E and H ask for, from the records and the clock alone. Where the text leaves a question open, a row
// has more than one acceptable shape, and a comment says so.

import { afterOutcome } from "./outcome-rows.ts";
import { hospitalityNotes, invitations, promises, thankYous } from "./round-rows.ts";
import { type ExpectedRow, isSkipped } from "./row-states.ts";
import { statusRows } from "./status-rows.ts";
import type { Process, World } from "./world.ts";

export const coveredKinds = [
  "thank_you",
  "hospitality_note",
  "linkedin_invite",
  "check_in",
  "follow_up_call",
  "promise",
  "rejection_reply",
  "keep_in_touch",
];

export function expectedRows(world: World, process: Process, now: number = world.now): readonly ExpectedRow[] {
  const scene = { world, process, now };
  const rows = process.rounds.flatMap((round) => [
    ...thankYous(scene, round),
    ...hospitalityNotes(scene, round),
    ...invitations(scene, round),
    ...statusRows(scene, round),
    ...promises(scene, round),
  ]);
  // What was skipped may stay so, whatever closes it later; whether that holds for another round's too is left open.
  const orSkipped = (row: ExpectedRow) =>
    isSkipped(process, row) || isSkipped(process, { ...row, roundId: null })
      ? { ...row, shapes: [...row.shapes, { state: "skipped" }] }
      : row;
  return [...rows.map(orSkipped), ...afterOutcome(scene)];
}
