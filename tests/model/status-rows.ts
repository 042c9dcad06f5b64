// The two questions about the state of things: the check-in and the one call (E8, E9).

import { bd, type Calendar, dayOf, wallAt } from "./dates.ts";
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
import {
  answerOf,
  isTheCall,
  type Logged,
  type Part,
  type Process,
  type Round,
  recruiterOf,
  standing,
  takingPlace,
} from "./world.ts";

export function statusRows(scene: Scene, round: Round): readonly ExpectedRow[] {
  const { ids, isOpen } = addressees(scene.process, round);
  return [
    ...ids.flatMap((id) => checkIn(scene, round, id, isOpen)),
    ...ids.flatMap((id) => call(scene, round, id, isOpen)),
  ];
}

interface Addressees {
  readonly ids: readonly string[];
  /** The text leaves open which of them it is, or whether there is a row at all. */
  readonly isOpen: boolean;
}

/** The hiring authority, else the hr_contact, else the first panel member who may be written to. */
export function addressees(process: Process, { parts, number }: Round): Addressees {
  // Who would have asked in a round that was cancelled since may still be whom one asks.
  const isLaterCancelled = process.rounds.some((one) => one.number > number && one.status === "cancelled");
  if (isLaterCancelled) return { ids: [...new Set(everybody(process).map(({ personId }) => personId))], isOpen: true };
  const may = ({ personId }: Part) =>
    !["no_contact", "denied_followup"].includes(answerOf(process, personId).permission);
  const candidates = [
    ...parts.filter(({ role }) => role === "hiring_authority"),
    ...parts.filter(({ role }) => role === "hr_contact"),
    ...parts.filter((part) => part.role === "panel" && may(part)),
  ];
  const peers = parts.filter(({ role }) => role === "peer");
  const [first] = candidates;
  // Whether a peer is a member of the panel is left open.
  if (peers.length > 0 && (first === undefined || first.role === "panel"))
    return { ids: [...new Set(everybody(process).map(({ personId }) => personId))], isOpen: true };
  if (first !== undefined && may(first)) return { ids: [first.personId], isOpen: false };
  // "Who may be written to" may be said of all three; and of a round with none of them, somebody of another may be meant.
  const others = [...candidates, ...everybody(process)];
  return { ids: [...new Set(others.map(({ personId }) => personId))], isOpen: true };
}

function everybody({ rounds }: Process): readonly Part[] {
  return rounds
    .flatMap(({ parts }) => parts)
    .filter(({ role }) => ["hiring_authority", "hr_contact", "panel", "peer"].includes(role));
}

function checkIn(scene: Scene, round: Round, addressee: string, isOpen: boolean): readonly ExpectedRow[] {
  const { process } = scene;
  const { permission } = answerOf(process, addressee);
  const recruiter = recruiterOf(process);
  const personId = permission === "via_recruiter" && recruiter !== null ? recruiter : addressee;
  const row = { kind: "check_in", roundId: round.id, personId, aboutId: null };
  const isOptional = isOpen || round.status === "cancelled";
  // One that was sent before the round was over may have been about the round before.
  const done = doneBy(scene, row, Math.max(process.decisionSince ?? 0, round.t0));
  const again = wasAskedOtherwise(scene, row, round) ? [...anyDone] : [];
  const gone = superseded(process, round);
  if (done === null && ["no_contact", "denied_followup"].includes(permission))
    return [{ ...row, shapes: [blocked, ...again, ...gone], isOptional: isOptional || permission === "no_contact" }];
  const shapes = statusShapes(scene, round, row, checkInWindow(scene, round, done), done);
  // Whether a call to the agency's recruiter asks for the state of things is left open.
  for (const ask of standing(scene.world).filter(({ kind }) => kind === "follow_up_call")) {
    const alone = checkInWindow(scene, round, done, (touch) => touch === ask);
    again.push(...statusShapes(scene, round, row, alone, done));
  }
  if (done !== null) again.push({ state: "done_on_time", doneAt: done.at }, { state: "done_late", doneAt: done.at });
  const barred = done === null && permission === "via_recruiter" && recruiter === null ? [blocked] : [];
  return [{ ...row, shapes: [...barred, ...shapes, ...again], isOptional }];
}

/** Sent to somebody else, or for an earlier decision date: the text does not say what its row shows then. */
function wasAskedOtherwise({ world, process }: Scene, row: RowKey, { t0 }: Round): boolean {
  const { decisionSince } = process;
  return standing(world).some(
    (touch) =>
      touch.kind === "check_in" &&
      touch.processId === process.id &&
      (touch.personId !== row.personId || touch.roundId !== row.roundId || touch.at < Math.max(decisionSince ?? 0, t0)),
  );
}

/** E8, and no sooner than five business days after another question about the state of things (G2). */
function checkInWindow(
  { world, process }: Scene,
  round: Round,
  done: Logged | null,
  isAsk: (touch: Logged) => boolean = (touch) => isStatusAsk(process, touch),
): Window {
  const { calendar } = world;
  const known = decisionFor(process, round);
  const from = known?.on ?? dayOf(round.t0, round.zone);
  const [opens, due, expires] = known === null ? [10, 12, 20] : [3, 5, 10];
  const at = (count: number, time: string, day = from) => wallAt(bd(day, count, calendar), time, round.zone);
  const plain = { opens: at(opens, "09:00"), due: at(due, "17:00"), expires: at(expires, "17:00") };
  const asks = standing(world).filter(
    (touch) =>
      touch !== done && touch.processId === process.id && isAsk(touch) && (done === null || touch.at <= done.at),
  );
  if (asks.length === 0) return plain;
  const last = Math.max(...asks.map((touch) => touch.at));
  const later = Math.max(plain.opens, at(5, "09:00", dayOf(last, round.zone)));
  if (later === plain.opens) return plain;
  const laterDue = Math.max(plain.due, at(2, "17:00", dayOf(later, round.zone)));
  return { opens: later, due: laterDue, expires: Math.max(plain.expires, laterDue) };
}

export function isStatusAsk(process: Process, touch: Logged): boolean {
  return (touch.kind === "check_in" && touch.direction === "out") || isTheCall(process, touch);
}

function call(scene: Scene, round: Round, personId: string, isOpen: boolean): readonly ExpectedRow[] {
  const { world, process } = scene;
  const row = { kind: "follow_up_call", roundId: round.id, personId, aboutId: null };
  const { permission, channels, callAt } = answerOf(process, personId);
  const window = callWindow(world.calendar, process, round, channels.includes("phone"), callAt);
  const gone = superseded(process, round);
  const isOptional = isOpen || round.status === "cancelled";
  const theCall = standing(world).find((touch) => isTheCall(process, touch));
  if (theCall !== undefined) {
    const isItsRow = theCall.roundId === round.id && theCall.personId === personId && theCall.at >= round.t0;
    if (isItsRow && !isOptional && gone.length === 0) return [{ ...row, shapes: finish(scene, row, window, theCall) }];
    // It went to somebody else, or the text does not say to which round it belongs: done or blocked, and never open again.
    const done = ["done_on_time", "done_late"].map((state) => ({ state, doneAt: theCall.at }));
    return [{ ...row, shapes: [blocked, ...done, ...gone], isOptional }];
  }
  const isNamedWithoutPhone = permission === "granted" && channels.length > 0 && !channels.includes("phone");
  const isBarred = ["no_contact", "denied_followup", "via_recruiter"].includes(permission);
  if (isBarred || (isNamedWithoutPhone && callAt === null))
    return [{ ...row, shapes: [blocked, ...gone], isOptional: isOptional || permission === "no_contact" }];
  return [{ ...row, shapes: statusShapes(scene, round, row, window, null), isOptional }];
}

/** E9a to E9c. */
function callWindow(
  calendar: Calendar,
  process: Process,
  round: Round,
  isPhoneAllowed: boolean,
  callAt: number | null,
): Window {
  const { zone, t0 } = round;
  const at = (day: string, count: number, time: string) => wallAt(bd(day, count, calendar), time, zone);
  if (callAt !== null) return { opens: callAt, due: callAt, expires: at(dayOf(callAt, zone), 2, "16:00") };
  const known = decisionFor(process, round);
  const from = dayOf(t0, zone);
  if (known !== null && !isPhoneAllowed)
    return { opens: at(known.on, 10, "10:00"), due: at(known.on, 12, "16:00"), expires: at(known.on, 15, "16:00") };
  return {
    opens: at(from, 3, "10:00"),
    due: at(from, 5, "16:00"),
    expires: known === null ? at(from, 15, "16:00") : at(known.on, 5, "16:00"),
  };
}

/** Superseded once a later round is fixed, cancelled by an outcome; what had expired or was done before stays. */
function statusShapes(scene: Scene, round: Round, row: RowKey, window: Window, done: Logged | null): readonly Shape[] {
  const { process } = scene;
  if (round.status === "cancelled")
    return [...cancelledRound(scene, row, window).shapes, ...superseded(process, round)];
  const outcome = outcomeBy(scene);
  const cancelled = outcome === null ? null : closed(scene, row, window, outcome.at, "cancelled", done);
  const next = takingPlace(process).find(({ number }) => number > round.number);
  if (next === undefined) return cancelled ?? finish(scene, row, window, done);
  // "Open rows become superseded": whether one that had expired does is left open.
  const isOver = window.expires !== null && window.expires < next.fixedAt && done === null;
  return [
    ...closed(scene, row, window, next.fixedAt, "superseded", done),
    ...(isOver ? superseded(process, round) : []),
    ...(cancelled ?? []),
  ];
}
