// What the guard of DOMAIN E ("Etiquette budget") and H must say of a contact. Where the text leaves a question open, more
// than one verdict is acceptable: such a stop is a `maybe`.

import { bd, day, dayOf } from "./dates.ts";
import type { Shape } from "./row-states.ts";
import { expectedRows } from "./rows.ts";
import { isStatusAsk } from "./status-rows.ts";
import {
  type Allowed,
  answerOf,
  type Channel,
  type Contact,
  isAttempt,
  isRecruiter,
  isTheCall,
  type Logged,
  type Process,
  partsOf,
  type Round,
  standing,
  takingPlace,
  type World,
} from "./world.ts";

export const verdicts = ["allow", "warn", "hold", "refuse"] as const;
export type Verdict = (typeof verdicts)[number];

/** One rule's word on a contact: of several verdicts the text leaves open which it is. */
interface Word {
  readonly rule: string;
  readonly verdicts: readonly Verdict[];
}

export interface ExpectedVerdict {
  readonly acceptable: readonly Verdict[];
  /** The rules that had something to say, for whoever reads a failure. */
  readonly because: string;
}

/** The strongest of what the rules say: refuse > hold > warn > allow. */
export function expectedVerdict(world: World, process: Process, contact: Contact): ExpectedVerdict {
  const words = wordsOn(world, process, contact);
  let acceptable: readonly Verdict[] = ["allow"];
  for (const word of words) {
    const next = acceptable.flatMap((so) => word.verdicts.map((said) => strongest(so, said)));
    acceptable = verdicts.filter((verdict) => next.includes(verdict));
  }
  return { acceptable, because: words.map((word) => `${word.rule} ${word.verdicts.join("|")}`).join(", ") };
}

function strongest(a: Verdict, b: Verdict): Verdict {
  return verdicts.indexOf(a) >= verdicts.indexOf(b) ? a : b;
}

const surely = (rule: string, verdict: Verdict): readonly Word[] => [{ rule, verdicts: [verdict] }];
const maybe = (rule: string, ...open: readonly Verdict[]): readonly Word[] => [{ rule, verdicts: ["allow", ...open] }];
const nothing: readonly Word[] = [];

interface Scene {
  readonly world: World;
  readonly process: Process;
  readonly round: Round;
  readonly contact: Contact;
}

function wordsOn(world: World, process: Process, contact: Contact): readonly Word[] {
  const round = process.rounds.find(({ id }) => id === contact.roundId);
  if (round === undefined || contact.direction === "in") return nothing;
  const scene = { world, process, round, contact };
  // Answers and what they asked for are no touches.
  if (contact.isSolicited) return onCallBack(scene);
  if (isPromised(scene)) return [...onPermission(scene), ...onChannel(scene), ...onRow(scene)];
  return [
    ...onStranger(scene),
    ...onPermission(scene),
    ...onChannel(scene),
    ...onCall(scene),
    ...onStatusAsks(scene),
    ...onPace(scene),
    ...onDay(scene),
    ...onQuiet(scene),
    ...onRecruiter(scene),
    ...onRow(scene),
  ];
}

/** Promised material is no touch, once. */
function isPromised({ world, process, contact }: Scene): boolean {
  if (contact.kind !== "promise" || contact.aboutId === null) return false;
  const isKept = standing(world).some(({ kind, aboutId }) => kind === "promise" && aboutId === contact.aboutId);
  return (
    !isKept && process.promises.some(({ id, personId }) => id === contact.aboutId && personId === contact.personId)
  );
}

/** Somebody who was never met is somebody gone to over a head (G7). */
function onStranger({ process, contact }: Scene): readonly Word[] {
  return partsOf(process, contact.personId).length === 0 ? surely("G7", "hold") : nothing;
}

/** I3, I4. */
function onPermission(scene: Scene): readonly Word[] {
  const { world, process, contact } = scene;
  const { permission, isThankYouWelcome } = answerOf(process, contact.personId);
  const isWelcome =
    contact.kind === "promise" || contact.kind === "rejection_reply" || contact.kind === "hospitality_note";
  switch (permission) {
    case "no_contact":
      return isPromised(scene) ? maybe("E0n", "refuse") : surely("E0n", "refuse");
    case "denied_followup": {
      const thanked = standing(world).some(
        ({ kind, personId, processId }) =>
          kind === "thank_you" && personId === contact.personId && processId === process.id,
      );
      if (contact.kind === "thank_you" && isThankYouWelcome && !thanked) return nothing;
      // Promised material is no touch; the note and the reply may be the one thank-you, as long as there was none.
      return isPromised(scene) || (isWelcome && !thanked) ? maybe("E0d", "refuse") : surely("E0d", "refuse");
    }
    case "via_recruiter":
      // The thank-you is handed on; under whose name that is written down is left open.
      return contact.kind === "thank_you" || isPromised(scene) ? maybe("E0r", "refuse") : surely("E0r", "refuse");
    default:
      return nothing;
  }
}

const offeredAs: Readonly<Partial<Record<Channel, Allowed>>> = { text: "text", whatsapp: "whatsapp" };

/** G7, E9d: a named list applies to calls, texts and messages. */
function onChannel({ process, contact }: Scene): readonly Word[] {
  const { channel, personId } = contact;
  const { permission, channels, callAt } = answerOf(process, personId);
  if (channel === "visit") return surely("G7", "refuse");
  const offered = offeredAs[channel];
  if (offered !== undefined)
    return channels.includes(offered) && permission === "granted" ? nothing : surely("G7", "refuse");
  if (permission !== "granted" || channels.length === 0) return nothing;
  const isCall = channel === "call" || channel === "voicemail";
  if (isCall && !channels.includes("phone") && callAt === null) return surely("E9d", "refuse");
  // Whether a letter or an e-mail is a message is left open.
  if ((channel === "email" || channel === "letter") && !channels.includes("email"))
    return maybe("C32", "warn", "hold", "refuse");
  return nothing;
}

/** Returning their call is no touch; whether it can be one when nothing came from them is left open. */
function onCallBack({ world, contact }: Scene): readonly Word[] {
  if (contact.channel !== "call" && contact.channel !== "voicemail") return nothing;
  const hasCalled = standing(world).some(
    ({ direction, personId, channel, at }) =>
      direction === "in" && personId === contact.personId && channel === "call" && at <= contact.at,
  );
  const isUsed = standing(world).some(
    (touch) => touch.direction === "out" && !touch.isSolicited && ["call", "voicemail"].includes(touch.channel),
  );
  return hasCalled && !isUsed ? nothing : maybe("G1", "refuse");
}

/** G1 and the attempts. */
function onCall({ world, process, contact }: Scene): readonly Word[] {
  if (isRecruiter(process, contact.personId)) return nothing;
  const isUsed = standing(world).some((touch) => isTheCall(process, touch));
  if (isTheCall(process, contact)) return isUsed ? surely("G1", "refuse") : nothing;
  if (!isAttempt(contact)) return nothing;
  const rings = standing(world).filter(
    (touch) => isAttempt(touch) && touch.processId === process.id && !isRecruiter(process, touch.personId),
  );
  if (isUsed) return maybe("G1", "refuse");
  if (rings.length >= 2) return surely("G1", "refuse");
  const days = rings.map((ring) => isSameDay(process, ring.at, contact.at));
  return days.includes("yes") ? surely("G1", "hold") : days.includes("open") ? maybe("G1", "hold") : nothing;
}

/** A local day: of rounds in different zones the text does not say whose. */
function isSameDay({ rounds }: Process, a: number, b: number): "yes" | "no" | "open" {
  const same = new Set(rounds.map(({ zone }) => dayOf(a, zone) === dayOf(b, zone)));
  return same.size > 1 ? "open" : same.has(true) ? "yes" : "no";
}

/** G2. */
function onStatusAsks({ world, process, contact }: Scene): readonly Word[] {
  const isCheckIn = contact.kind === "check_in";
  const isPhone = contact.channel === "call" || contact.channel === "voicemail";
  if (!isCheckIn && !isPhone) return nothing;
  const all = standing(world).filter((touch) => touch.processId === process.id && isStatusAsk(process, touch));
  const asks = all.filter(({ at }) => at <= contact.at);
  const later = all.filter(({ at }) => at > contact.at).flatMap((ask) => apart(world, process, ask.at, contact.at));
  const isSurelyAsk = isCheckIn || isTheCall(process, contact);
  const spacing = asks.flatMap((ask) => apart(world, process, ask.at, contact.at));
  const checkIns = asks.filter(({ kind }) => kind === "check_in");
  const { decisionSince } = process;
  const isSameDate = checkIns.some(({ at }) => decisionSince === null || at >= decisionSince);
  return [
    ...later.flatMap(({ rule }) => maybe(rule, "hold", "refuse")),
    ...(isSurelyAsk ? spacing : spacing.flatMap(({ rule }) => maybe(rule, "hold"))),
    ...(isCheckIn && checkIns.length >= 2 ? surely("G2", "refuse") : nothing),
    ...(isCheckIn && isSameDate ? surely("G2", "refuse") : nothing),
  ];
}

/** Fewer than five business days between two instants; on the fifth day itself the hour is left open. */
function apart({ calendar }: World, { rounds }: Process, a: number, b: number): readonly Word[] {
  const holds = rounds.map(({ zone }) => {
    const fifth = bd(dayOf(Math.min(a, b), zone), 5, calendar);
    const later = dayOf(Math.max(a, b), zone);
    return later < fifth ? "yes" : later === fifth ? "open" : "no";
  });
  if (holds.every((one) => one === "yes")) return surely("G2", "hold");
  return holds.every((one) => one === "no") ? nothing : maybe("G2", "hold");
}

/** G3. */
function onPace(scene: Scene): readonly Word[] {
  const { world, process, contact } = scene;
  const replies = standing(world).filter(
    ({ direction, personId }) => direction === "in" && personId === contact.personId,
  );
  const lastReply = Math.max(
    Number.NEGATIVE_INFINITY,
    ...replies.filter(({ at }) => at <= contact.at).map(({ at }) => at),
  );
  const touches = counted(scene);
  const within = (from: number) => touches.filter(({ at }) => at > from && at <= contact.at).length;
  const week = within(contact.at - 7 * day);
  const sinceReply = within(Math.max(lastReply, contact.at - 7 * day));
  const inProcess = touches.filter(
    ({ at, processId }) => processId === process.id && at > lastReply && at <= contact.at,
  );
  // An attempt is no touch; whether it may come on top of too many is left open.
  if (isAttempt(contact)) return week >= 3 || inProcess.length >= 6 ? maybe("G3", "hold", "refuse") : nothing;
  return [
    // A reply resets the count: whether that of the seven days too is left open.
    ...(sinceReply >= 3 ? surely("G3", "hold") : week >= 3 ? maybe("G3", "hold") : nothing),
    ...(inProcess.length >= 6 ? surely("G3", "refuse") : nothing),
  ];
}

/** What counts of the contacts with this person, in all processes of the employer (R14). */
function counted({ world, contact }: Scene): readonly Logged[] {
  const promisedBefore = new Set<string>();
  return standing(world).filter((touch) => {
    if (touch.personId !== contact.personId || touch.direction === "in" || touch.isSolicited || isAttempt(touch))
      return false;
    if (touch.kind !== "promise" || touch.aboutId === null) return true;
    const isFirst = !promisedBefore.has(touch.aboutId);
    promisedBefore.add(touch.aboutId);
    return !isFirst;
  });
}

/** G4: the thank-you and the invitation may go out on one day. */
function onDay(scene: Scene): readonly Word[] {
  const { process, contact } = scene;
  if (isAttempt(contact)) return nothing;
  const isExcepted = (kind: string | null) => kind === "thank_you" || kind === "linkedin_invite";
  const near = counted(scene).filter(({ at }) => isSameDay(process, at, contact.at) !== "no");
  if (near.length === 0) return nothing;
  const thatDay = near.filter(({ at }) => isSameDay(process, at, contact.at) === "yes");
  if (thatDay.length === 0) return maybe("G4", "hold");
  // A contact is judged at its instant: what was done later that day may be left out.
  const today = thatDay.filter(({ at }) => at <= contact.at);
  if (today.length === 0) return maybe("G4", "hold");
  // Whether one of the two is excepted beside something else too is left open.
  if (isExcepted(contact.kind)) {
    const isPair = today.every(({ kind }) => isExcepted(kind) && kind !== contact.kind);
    return isPair ? nothing : maybe("G4", "hold");
  }
  return today.every(({ kind }) => isExcepted(kind)) ? maybe("G4", "hold") : surely("G4", "hold");
}

/** G6: quiet after a rejection, but for the reply and the invitation; then one sign of life. */
function onQuiet({ world, process, contact }: Scene): readonly Word[] {
  const isExcepted = contact.kind === "rejection_reply" || contact.kind === "linkedin_invite";
  const quiet = (one: Process): readonly Word[] => {
    if (one.outcome?.status !== "rejected" || contact.at < one.outcome.at) return nothing;
    if (isExcepted) return nothing;
    // An attempt is no touch.
    if (one !== process || isAttempt(contact)) return maybe("G6", "hold");
    return contact.at < one.outcome.at + 30 * day ? surely("G6", "hold") : maybe("G6", "hold");
  };
  return world.processes.flatMap(quiet);
}

/** G8. */
function onRecruiter(scene: Scene): readonly Word[] {
  const { world, process, contact } = scene;
  if (!isRecruiter(process, contact.personId)) return nothing;
  const isRing = isAttempt(contact);
  const words = counted(scene).flatMap(({ at }) =>
    at <= contact.at ? apart(world, process, at, contact.at) : maybe("G8", "hold"),
  );
  return words.flatMap((word) => (isRing ? maybe("G8", "hold") : [{ ...word, rule: "G8" }]));
}

/** Before it opens: a warning; after it expires: a refusal (H). */
function onRow({ world, process, round, contact }: Scene): readonly Word[] {
  const { kind, personId, aboutId } = contact;
  if (kind === null) return nothing;
  const rows = expectedRows(world, process, contact.at).filter(
    (row) =>
      row.kind === kind &&
      (row.roundId === null || row.roundId === round.id) &&
      (row.personId === null || row.personId === personId) &&
      (row.aboutId === null || row.aboutId === aboutId),
  );
  const isLatest = takingPlace(process).at(-1) === round;
  const isAsk = kind === "check_in" || kind === "follow_up_call";
  const again = standing(world).some(
    (touch) => touch.kind === kind && touch.personId === personId && touch.processId === process.id,
  );
  // Of a kind or to a person for whom there is no row: the text has no rule of its own; nor for the second of a kind.
  if (again && kind !== "thank_you" && kind !== "follow_up_call") return maybe("again", "warn", "hold", "refuse");
  if (rows.length === 0) return maybe("row", "warn", "hold", "refuse");
  // A contact from before a round was over may belong to the round before.
  const isEarly = contact.at < round.t0 && process.rounds.length > 1;
  // Somebody else may be the one to ask; and of an invitation the text does not say which round's window counts.
  const isOpen = rows.some(({ isOptional }) => isOptional);
  const isAgain = kind === "linkedin_invite" && partsOf(process, personId).length > 1;
  const open: readonly Verdict[] =
    (isAsk && (!isLatest || isEarly || isOpen)) || isAgain ? ["allow", "warn", "hold", "refuse"] : [];
  return rows.map((row) => ({
    rule: `row ${row.shapes.map(({ state }) => state).join("|")}`,
    verdicts: [
      ...new Set([
        ...row.shapes.flatMap((shape) => verdictsOfState(shape, kind)),
        ...(row.isOptional ? (["allow"] as const) : []),
        ...open,
      ]),
    ],
  }));
}

function verdictsOfState({ state }: Shape, kind: string): readonly Verdict[] {
  switch (state) {
    case "scheduled":
      return ["warn"];
    case "open":
    case "overdue":
      return ["allow"];
    case "expired":
    case "blocked":
      return ["refuse"];
    case "done_on_time":
    case "done_late":
      // I2, G1, G2; that another note or invitation is one too many the text does not say.
      return kind === "thank_you" || kind === "follow_up_call" ? ["refuse"] : ["allow", "warn", "hold", "refuse"];
    default:
      return ["allow", "warn", "hold", "refuse"];
  }
}
