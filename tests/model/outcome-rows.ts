// What follows an answer: the reply to a rejection, and keeping in touch (E10, E11).

import { bd, businessDayFrom, type Calendar, dayOf, daysAfter, hoursAfter, wallAt } from "./dates.ts";
import { blocked, doneBy, type ExpectedRow, finish, outcomeBy, type Scene, type Window } from "./row-states.ts";
import { addressees } from "./status-rows.ts";
import { answerOf, type Process, type Round, takingPlace } from "./world.ts";

export function afterOutcome(scene: Scene): readonly ExpectedRow[] {
  const { process } = scene;
  const { outcome } = process;
  const held = takingPlace(process).at(-1);
  const round = held ?? process.rounds.at(-1);
  if (outcome === null || round === undefined) return [];
  // Whose zone it is when the last round was cancelled is left open.
  const zones = [...new Set([round.zone, process.rounds.at(-1)?.zone ?? round.zone])];
  const isOpen = addressees(process, round).isOpen || held === undefined || outcomeBy(scene) === null;
  const isNurtured = outcome.status === "rejected" || outcome.status === "no_response";
  return [
    ...(outcome.status === "rejected" ? [outcomeRow(scene, round, outcome.at, zones, "rejection_reply", isOpen)] : []),
    outcomeRow(scene, round, outcome.at, zones, "keep_in_touch", isOpen || !isNurtured),
  ];
}

function outcomeRow(
  scene: Scene,
  round: Round,
  at: number,
  zones: readonly string[],
  kind: "rejection_reply" | "keep_in_touch",
  isOptional: boolean,
): ExpectedRow {
  const { world, process } = scene;
  const row = { kind, roundId: null, personId: null, aboutId: null };
  const windowOf = kind === "rejection_reply" ? replyWindow : keepWindow;
  const done = doneBy(scene, row, at);
  const shapes = zones.flatMap((zone) => finish(scene, row, windowOf(world.calendar, at, zone), done));
  const isBarred = isAnyoneBarred(process, round);
  // A new process at the same employer is what the bridge was kept for.
  const isNew = kind === "keep_in_touch" && world.processes.length > 1 ? [{ state: "superseded" }] : [];
  return {
    ...row,
    shapes: [...shapes, ...(isBarred || isOptional ? [blocked] : []), ...isNew],
    isOptional: isOptional || isBarred,
  };
}

function replyWindow(calendar: Calendar, received: number, zone: string): Window {
  const at = (count: number) => wallAt(bd(dayOf(received, zone), count, calendar), "17:00", zone);
  return { opens: hoursAfter(received, 2), due: at(2), expires: at(10) };
}

function keepWindow(calendar: Calendar, received: number, zone: string): Window {
  const from = dayOf(received, zone);
  const opens = businessDayFrom(daysAfter(from, 90), calendar);
  return {
    opens: wallAt(opens, "09:00", zone),
    due: wallAt(opens, "17:00", zone),
    expires: wallAt(daysAfter(from, 180), "17:00", zone),
  };
}

/** Whom a reply goes to when not everyone may be written to is left open; who may not be is looked at elsewhere. */
function isAnyoneBarred(process: Process, { parts }: Round): boolean {
  return parts.some(({ personId }) =>
    ["no_contact", "denied_followup", "via_recruiter"].includes(answerOf(process, personId).permission),
  );
}
