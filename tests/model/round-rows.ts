// The rows that follow one round: thanks, notes, invitations and promises (E1 to E4, E13).

import { bd, type Calendar, dayOf, hoursAfter, wallAt, wallDaysAfter } from "./dates.ts";
import {
  anyDone,
  blocked,
  cancelledRound,
  closed,
  decisionFor,
  doneBy,
  type ExpectedRow,
  finish,
  outcomeBy,
  type RowKey,
  type Scene,
  type Shape,
  superseded,
  type Window,
} from "./row-states.ts";
import { answerOf, type Part, type Process, partsOf, type Round, recruiterOf, standing } from "./world.ts";

const interviewers = ["hiring_authority", "panel", "peer", "hr_contact"];

export function thankYous(scene: Scene, round: Round): readonly ExpectedRow[] {
  const { process, world } = scene;
  return round.parts.flatMap((part): readonly ExpectedRow[] => {
    const { permission, isThankYouWelcome } = answerOf(process, part.personId);
    const row = { kind: "thank_you", roundId: round.id, personId: part.personId, aboutId: null };
    const done = doneBy(scene, row);
    const window = thankYouWindow(world.calendar, process, round);
    const merged = mergedAt(scene);
    const live = merged === null ? finish(scene, row, window) : closed(scene, row, window, merged, "superseded");
    if (!interviewers.includes(part.role)) {
      // A no_contact person has one blocked thank_you, whatever their part.
      const sent = done === null ? [] : finish(scene, row, window, done);
      return permission === "no_contact" ? [{ ...row, shapes: [blocked, ...sent], isOptional: true }] : [];
    }
    if (round.status === "cancelled") return [cancelledRound(scene, row, window)];
    const shapes = [...live, ...closedByFarewell(scene, row, window)];
    if (done !== null) return [{ ...row, shapes: live }];
    if (permission === "no_contact") return [{ ...row, shapes: [blocked] }];
    if (permission === "denied_followup" && !isThankYouWelcome) return [{ ...row, shapes: [blocked] }];
    if (permission === "denied_followup" && hasThanked(scene, part.personId))
      return [{ ...row, shapes: [blocked, ...shapes] }];
    if (permission === "via_recruiter" && recruiterOf(process) === null)
      return [{ ...row, shapes: [blocked, ...shapes] }];
    return [{ ...row, shapes }];
  });
}

/** "Close all rows" is said of declining and withdrawing (B11): whether it holds for what only thanks is left open. */
function closedByFarewell(scene: Scene, row: RowKey, window: Window): readonly Shape[] {
  const outcome = outcomeBy(scene);
  const isFarewell = outcome !== null && ["declined", "withdrawn", "cancelled"].includes(outcome.status);
  return isFarewell ? closed(scene, row, window, outcome.at, "cancelled") : [];
}

function hasThanked({ world, process }: Scene, personId: string): boolean {
  return standing(world).some(
    (touch) => touch.kind === "thank_you" && touch.personId === personId && touch.processId === process.id,
  );
}

/** E1 and E1s. */
function thankYouWindow(calendar: Calendar, process: Process, round: Round): Window {
  const { t0, zone } = round;
  const decision = decisionInstant(process, round);
  const due = hoursAfter(t0, 48);
  const short = decision === null ? null : hoursAfter(decision, -2);
  void calendar;
  return {
    opens: t0,
    due: short !== null && short < due ? Math.max(short, hoursAfter(t0, 2)) : due,
    expires: wallDaysAfter(t0, 7, zone),
  };
}

/** A day counts as 09:00; "next week" shortens nothing. */
function decisionInstant(process: Process, round: Round): number | null {
  const known = decisionFor(process, round);
  if (known === null || known.precision === "week") return null;
  return known.at ?? wallAt(known.on, "09:00", round.zone);
}

/** An unsent thank-you merges into the reply to a rejection. */
function mergedAt(scene: Scene): number | null {
  const outcome = outcomeBy(scene);
  return outcome?.status === "rejected" ? outcome.at : null;
}

export function hospitalityNotes(scene: Scene, round: Round): readonly ExpectedRow[] {
  const kind = scene.process.kindnesses.filter(({ roundId }) => roundId === round.id);
  const thanked = kind.map(({ personId }) => personId);
  // R57 is about a concrete kindness; whether an assistant has the row before one was written down is left open.
  const assistants = round.parts.filter(({ role }) => role === "assistant").map(({ personId }) => personId);
  return [...new Set([...thanked, ...assistants])].map((personId) => {
    const isOptional = !thanked.includes(personId);
    const row = { kind: "hospitality_note", roundId: round.id, personId, aboutId: null };
    const { t0, zone } = round;
    const window = { opens: t0, due: hoursAfter(t0, 48), expires: wallDaysAfter(t0, 7, zone) };
    if (round.status === "cancelled") return { ...cancelledRound(scene, row, window), isOptional: true };
    const shapes = finish(scene, row, window);
    if (doneBy(scene, row) !== null) return { ...row, shapes, isOptional };
    const { permission } = answerOf(scene.process, personId);
    if (permission === "no_contact") return { ...row, shapes: [blocked], isOptional: true };
    // The note may be the one thank-you of somebody who wants no follow-up.
    if (permission === "denied_followup" || permission === "via_recruiter")
      return { ...row, shapes: [blocked, ...shapes], isOptional };
    return { ...row, shapes, isOptional };
  });
}

export function invitations(scene: Scene, round: Round): readonly ExpectedRow[] {
  const { world, process } = scene;
  return round.parts.flatMap((part): readonly ExpectedRow[] => {
    const row = { kind: "linkedin_invite", roundId: round.id, personId: part.personId, aboutId: null };
    const from = dayOf(round.t0, round.zone);
    const window = {
      opens: hoursAfter(round.t0, 24),
      due: wallAt(bd(from, 3, world.calendar), "17:00", round.zone),
      expires: wallAt(bd(from, 10, world.calendar), "17:00", round.zone),
    };
    // One invitation to one person: of two rounds the text does not say which has it.
    const isOptional = isInvitedElsewhere(process, part, round);
    const isInvited = part.role === "hiring_authority" || part.wantsLinkedin;
    const sent = doneBy(scene, { ...row, roundId: null });
    if (sent !== null && (isOptional || !isInvited || sent.roundId !== round.id))
      return [
        {
          ...row,
          shapes: [...anyDone, ...superseded(process, round), ...finish(scene, row, window)],
          isOptional: true,
        },
      ];
    if (!isInvited) {
      // "A denied_followup person shows it blocked": added by the user or not. Adding somebody may hold for later rounds.
      const isAdded = isAddedElsewhere(process, part);
      const shapes =
        round.status === "cancelled" ? cancelledRound(scene, row, window).shapes : finish(scene, row, window);
      return [{ ...row, shapes: [blocked, ...(isAdded ? shapes : [])], isOptional: true }];
    }
    if (round.status === "cancelled") return [{ ...cancelledRound(scene, row, window), isOptional: true }];
    const shapes = finish(scene, row, window);
    if (doneBy(scene, row) !== null) return [{ ...row, shapes, isOptional }];
    const { permission } = answerOf(process, part.personId);
    if (permission === "no_contact") return [{ ...row, shapes: [blocked], isOptional: true }];
    if (permission === "denied_followup" || permission === "via_recruiter")
      return [{ ...row, shapes: [blocked], isOptional }];
    return [{ ...row, shapes, isOptional }];
  });
}

function isInvitedElsewhere({ rounds }: Process, { personId }: Part, round: Round): boolean {
  return rounds.some((other) => other !== round && other.parts.some((part) => part.personId === personId));
}

function isAddedElsewhere(process: Process, { personId }: Part): boolean {
  return partsOf(process, personId).some(({ part }) => part.wantsLinkedin || part.role === "hiring_authority");
}

export function promises(scene: Scene, round: Round): readonly ExpectedRow[] {
  const { world, process } = scene;
  return process.promises
    .filter(({ roundId }) => roundId === round.id)
    .map(({ id, personId, dueAt }) => {
      const row = { kind: "promise", roundId: round.id, personId, aboutId: id };
      const from = dayOf(round.t0, round.zone);
      const due = dueAt ?? wallAt(bd(from, 2, world.calendar), "17:00", round.zone);
      const expires = Math.max(
        wallAt(bd(from, 10, world.calendar), "17:00", round.zone),
        wallAt(bd(dayOf(due, round.zone), 2, world.calendar), "17:00", round.zone),
      );
      // I8: what was promised for a time before the round, as when the round moved, opens then.
      const window = { opens: Math.min(round.t0, due), due, expires };
      if (round.status === "cancelled") return { ...cancelledRound(scene, row, window), isOptional: true };
      const shapes = finish(scene, row, window);
      if (doneBy(scene, row) !== null) return { ...row, shapes };
      const { permission } = answerOf(process, personId);
      if (permission === "no_contact") return { ...row, shapes: [blocked], isOptional: true };
      // Promised material is no touch, yet "one thank-you and nothing else".
      if (permission === "denied_followup" || permission === "via_recruiter")
        return { ...row, shapes: [blocked, ...shapes] };
      return { ...row, shapes };
    });
}
