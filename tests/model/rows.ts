// The rows that DOMAIN E and H ask for, from the records and the clock alone. Where the text leaves a question open, a row
// has more than one acceptable shape, and a comment says so.

import { bd, businessDayFrom, type Calendar, dayOf, daysAfter, hoursAfter, wallAt, wallDaysAfter } from "./dates.ts";
import { known } from "./known.ts";
import {
  answerOf,
  type Decision,
  isTheCall,
  type Logged,
  partsOf,
  type Part,
  type Process,
  type Round,
  recruiterOf,
  standing,
  takingPlace,
  type World,
} from "./world.ts";

export interface Window {
  readonly opens: number;
  readonly due: number;
  readonly expires: number | null;
}

/** One way in which a row may stand there. Null instants: it shows none; left out: the text does not say. */
export interface Shape {
  readonly state: string;
  readonly window?: Window | null;
  readonly doneAt?: number | null;
}

export interface ExpectedRow {
  readonly kind: string;
  readonly roundId: string | null;
  readonly personId: string | null;
  readonly aboutId: string | null;
  readonly shapes: readonly Shape[];
  /** The text does not say whether it is there at all. */
  readonly isOptional?: boolean;
}

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
    isSkipped(process, row) || isSkipped(process, { ...row, roundId: null }) ? { ...row, shapes: [...row.shapes, { state: "skipped" }] } : row;
  return [...rows.map(orSkipped), ...afterOutcome(scene)];
}

interface Scene {
  readonly world: World;
  readonly process: Process;
  readonly now: number;
}

const interviewers = ["hiring_authority", "panel", "peer", "hr_contact"];
const blocked: Shape = { state: "blocked", window: null };

function thankYous(scene: Scene, round: Round): readonly ExpectedRow[] {
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
    if (permission === "denied_followup" && hasThanked(scene, part.personId)) return [{ ...row, shapes: [blocked, ...shapes] }];
    if (permission === "via_recruiter" && recruiterOf(process) === null) return [{ ...row, shapes: [blocked, ...shapes] }];
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

/** D, on the calendar of the round, unless it is earlier than T0's date. */
function decisionFor({ decision }: Process, { t0, zone }: Round): Decision | null {
  if (decision === null) return null;
  const on = decision.at === null ? decision.on : dayOf(decision.at, zone);
  return on < dayOf(t0, zone) ? null : { ...decision, on };
}

/** An unsent thank-you merges into the reply to a rejection. */
function mergedAt(scene: Scene): number | null {
  const outcome = outcomeBy(scene);
  return outcome?.status === "rejected" ? outcome.at : null;
}

function hospitalityNotes(scene: Scene, round: Round): readonly ExpectedRow[] {
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

function invitations(scene: Scene, round: Round): readonly ExpectedRow[] {
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
      return [{ ...row, shapes: [...anyDone, ...superseded(process, round), ...finish(scene, row, window)], isOptional: true }];
    if (!isInvited) {
      // "A denied_followup person shows it blocked": added by the user or not. Adding somebody may hold for later rounds.
      const isAdded = isAddedElsewhere(process, part);
      const shapes = isAdded && round.status !== "cancelled" ? finish(scene, row, window) : [];
      return [{ ...row, shapes: [blocked, ...shapes], isOptional: true }];
    }
    if (round.status === "cancelled") return [{ ...cancelledRound(scene, row, window), isOptional: true }];
    const shapes = finish(scene, row, window);
    if (doneBy(scene, row) !== null) return [{ ...row, shapes, isOptional }];
    const { permission } = answerOf(process, part.personId);
    if (permission === "no_contact") return [{ ...row, shapes: [blocked], isOptional: true }];
    if (permission === "denied_followup" || permission === "via_recruiter") return [{ ...row, shapes: [blocked], isOptional }];
    return [{ ...row, shapes, isOptional }];
  });
}

function isInvitedElsewhere({ rounds }: Process, { personId }: Part, round: Round): boolean {
  return rounds.some((other) => other !== round && other.parts.some((part) => part.personId === personId));
}

function isAddedElsewhere(process: Process, { personId }: Part): boolean {
  return partsOf(process, personId).some(({ part }) => part.wantsLinkedin || part.role === "hiring_authority");
}

function promises(scene: Scene, round: Round): readonly ExpectedRow[] {
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
      const window = { opens: round.t0, due, expires };
      if (round.status === "cancelled") return { ...cancelledRound(scene, row, window), isOptional: true };
      const isTwice = known.promiseKeptTwice && doneBy(scene, row) !== null;
      const shapes = [...finish(scene, row, window), ...(isTwice ? anyDone : [])];
      if (doneBy(scene, row) !== null) return { ...row, shapes };
      const { permission } = answerOf(process, personId);
      if (permission === "no_contact") return { ...row, shapes: [blocked], isOptional: true };
      // Promised material is no touch, yet "one thank-you and nothing else".
      if (permission === "denied_followup" || permission === "via_recruiter") return { ...row, shapes: [blocked, ...shapes] };
      return { ...row, shapes };
    });
}

// E8 and E9.

function statusRows(scene: Scene, round: Round): readonly ExpectedRow[] {
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
function addressees(process: Process, { parts, number }: Round): Addressees {
  // Who would have asked in a round that was cancelled since may still be whom one asks.
  const isLaterCancelled = process.rounds.some((one) => one.number > number && one.status === "cancelled");
  if (isLaterCancelled) return { ids: [...new Set(everybody(process).map(({ personId }) => personId))], isOpen: true };
  const may = ({ personId }: Part) => !["no_contact", "denied_followup"].includes(answerOf(process, personId).permission);
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
  return rounds.flatMap(({ parts }) => parts).filter(({ role }) => ["hiring_authority", "hr_contact", "panel", "peer"].includes(role));
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
  // Whether a question that came after it moves the dates of what is done already is left open.
  if (known.noShift && again.length > 0)
    again.push(...statusShapes(scene, round, row, checkInWindow(scene, round, done, () => false), done));
  // Whether a call to the agency's recruiter asks for the state of things is left open.
  const wide = checkInWindow(scene, round, done, (touch) => isStatusAsk(process, touch) || touch.kind === "follow_up_call");
  again.push(...statusShapes(scene, round, row, wide, done));
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

const anyDone: readonly Shape[] = [{ state: "done_on_time" }, { state: "done_late" }, blocked];

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

/** Done, whatever became of the row's dates since. */
function doneOf({ at }: Logged): readonly Shape[] {
  return ["done_on_time", "done_late"].map((state) => ({ state, window: null, doneAt: at }));
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
  if (round.status === "cancelled") return [...cancelledRound(scene, row, window).shapes, ...superseded(process, round)];
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

function superseded(process: Process, round: Round): readonly Shape[] {
  const isLater = takingPlace(process).some(({ number }) => number > round.number);
  return isLater || round.status === "cancelled" ? [{ state: "superseded", window: null }, { state: "cancelled" }] : [];
}

/** A clock that went back knows of no outcome that is still to come. */
function outcomeBy({ process, now }: Scene): Process["outcome"] {
  return process.outcome !== null && process.outcome.at <= now ? process.outcome : null;
}

// E10 and E11.

function afterOutcome(scene: Scene): readonly ExpectedRow[] {
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
  const early = known.sentBeforeOutcome && doneBy(scene, row) !== null ? anyDone : [];
  const shapes = [...early, ...zones.flatMap((zone) => finish(scene, row, windowOf(world.calendar, at, zone), done))];
  const isBarred = isAnyoneBarred(process, round);
  // A new process at the same employer is what the bridge was kept for.
  const isNew = kind === "keep_in_touch" && world.processes.length > 1 ? [{ state: "superseded" }] : [];
  return { ...row, shapes: [...shapes, ...(isBarred || isOptional ? [blocked] : []), ...isNew], isOptional: isOptional || isBarred };
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

// States.

type RowKey = Pick<ExpectedRow, "kind" | "roundId" | "personId" | "aboutId">;

/** What did it: the first standing contact of its kind. */
export function doneBy({ world, process }: Scene, row: RowKey, since = Number.NEGATIVE_INFINITY): Logged | null {
  const found = standing(world).filter(
    (touch) =>
      touch.kind === row.kind &&
      touch.direction === "out" &&
      touch.processId === process.id &&
      touch.at >= since &&
      (row.personId === null || touch.personId === row.personId) &&
      (row.roundId === null || touch.roundId === row.roundId || row.kind === "promise") &&
      (row.aboutId === null || touch.aboutId === row.aboutId) &&
      !(touch.kind === "follow_up_call" && !isTheCall(process, touch)),
  );
  return found.toSorted((a, b) => a.at - b.at)[0] ?? null;
}

/** A row that nothing has closed. */
function finish(scene: Scene, row: RowKey, window: Window, done: Logged | null = doneBy(scene, row)): readonly Shape[] {
  if (done !== null) {
    const state = done.at <= window.due ? "done_on_time" : "done_late";
    // "The row stays as it was": whether its dates are still shown once nothing more may be sent is left open.
    return [{ state, window, doneAt: done.at }, ...doneOf(done)];
  }
  if (isSkipped(scene.process, row)) return [{ state: "skipped" }];
  return [{ state: stateAt(scene.now, window), window }];
}

export function stateAt(now: number, { opens, due, expires }: Window): string {
  if (now < opens) return "scheduled";
  if (now <= due) return "open";
  return expires === null || now <= expires ? "overdue" : "expired";
}

/** Closed at an instant by what happened: cancelled rows keep their instants, superseded ones show none. */
function closed(
  scene: Scene,
  row: RowKey,
  window: Window,
  at: number,
  state: "cancelled" | "superseded",
  done: Logged | null = doneBy(scene, row),
): readonly Shape[] {
  // The text says that it stays as it was; whether it still shows its instants is left open.
  if (done !== null) return finish(scene, row, window, done).map(({ state: is, doneAt = null }) => ({ state: is, doneAt }));
  if (isSkipped(scene.process, row)) return [{ state: "skipped" }, { state }];
  if (window.expires !== null && window.expires < at) return [{ state: "expired", window }];
  return [state === "cancelled" ? { state, window } : { state, window: null }];
}

/** Its rows are cancelled; whether a round that never was has any is left open. */
function cancelledRound(scene: Scene, row: RowKey, window: Window): ExpectedRow {
  const done = doneBy(scene, row);
  const shapes = done === null ? [{ state: "cancelled", window }] : finish(scene, row, window);
  return { ...row, shapes: [...shapes, { state: "skipped" }, blocked, { state: "superseded", window: null }], isOptional: true };
}

function isSkipped({ skips }: Process, row: RowKey): boolean {
  return skips.some(
    (skip) =>
      skip.kind === row.kind &&
      (row.roundId === null || skip.roundId === row.roundId) &&
      (row.personId === null || skip.personId === row.personId) &&
      skip.aboutId === row.aboutId,
  );
}

