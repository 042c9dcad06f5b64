// "Mail me any time" as an answer: what they said about following up, read for the person to confirm (R22).

import type { WorkCalendar } from "./business-days.ts";
import { readClock } from "./clock-words.ts";
import { readDecision } from "./decision-words.ts";
import type { Participation } from "./people.ts";
import { addDays, type CalendarDay, instantOf } from "./time.ts";

export type ReadPermission = Pick<
  Participation,
  "permission" | "permissionChannels" | "isThankYouWelcome" | "agreedAt" | "agreedChannel"
>;
type PermissionChannel = Participation["permissionChannels"][number];

interface Spoken {
  /** The day on which it was said, in `zone`. */
  readonly on: CalendarDay;
  readonly zone: string;
  readonly calendar: WorkCalendar;
}

/** Null: the words give no answer that is known here, as "we will let you know" does not. */
export function readPermission(words: string, spoken: Spoken): ReadPermission | null {
  const said = plain(words);
  if (said === "") return null;
  if (/\b(did ?n't|did not|never|forgot to) ask\b|\bnot asked\b/.test(said)) return answer("not_asked");
  if (isThroughAgency(said)) return answer("via_recruiter");
  if (isShut(said)) return answer("no_contact");
  if (isNo(said)) {
    const isThankYouWelcome = !/\b(nothing (further|at all|please)|not even)\b/.test(said);
    return { ...answer("denied_followup"), isThankYouWelcome };
  }
  return readYes(said, spoken);
}

function answer(permission: Participation["permission"]): ReadPermission {
  return { permission, permissionChannels: [], isThankYouWelcome: true, agreedAt: null, agreedChannel: null };
}

/** In small letters, without what only sounds like a no. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/["“”!?]/g, " ")
    .replace(/\b(e-mail|e mail)/g, "email")
    .replace(
      /\b(do not|don't|no need to) (hesitate|be shy)( to)?\b|\b(no|not a) problem\b|\bno worries\b|\bwhy not\b/g,
      "yes",
    )
    .replace(/\b(?:do not|don't|not) ((?:\w+ ){0,4}?)(?:before|until) /g, "$1on ")
    .replace(/\s+/g, " ")
    .trim();
}

const agency = "(agency|recruiter|recruitment|agent|headhunter|consultant)";

function isThroughAgency(said: string): boolean {
  return new RegExp(
    `\\b(through|via|over|to|with|by way of|ask|tell|call|contact|write|mail)\\b[^.;]*\\b${agency}\\b|\\b${agency}\\b[^.;]*\\b(pass|hand|let you know|in touch|first|knows|tell you|handles?)\\b`,
  ).test(said);
}

/** Nothing to them at all. */
function isShut(said: string): boolean {
  return (
    /\bno (letters?|mails?|emails?|messages?|notes?|post) to me\b|\bno contact\b|\bno (mails?|emails?) please\b/.test(
      said,
    ) ||
    /\b(do not|don't|never|please not) (write|contact|email|mail)\b(?! (us|the office|anyone))/.test(said) ||
    /\b(leave me out|take me off|not to me\b|prefer not to be (contacted|written))/.test(said)
  );
}

/** A thank-you, and nothing beyond it. */
function isNo(said: string): boolean {
  return (
    /\b(no|not|do not|don't|without|never|rather not)\b[^.;]{0,24}\bfollow(ing)?[- ]?(up|ups)\b/.test(said) ||
    /\b(beyond|after|apart from) that\b|\bleave (it|that|the rest) (with|to) us\b|\bnothing (more|further|else|at all|please)\b/.test(
      said,
    ) ||
    /\bno need to (write|call|ring|mail|email|follow|chase|check|contact|get in touch)\b|\b(do not|don't) (call|contact|write|write to|mail|email|ring|chase) us\b|\b(do not|don't) chase\b/.test(
      said,
    ) ||
    /\b(one|a|just a|a single|only a) (note|thank[- ]you|line|thank[- ]you note) is (fine|enough|plenty|welcome)\b|\bthank[- ]you('s)? (is )?(fine|enough)\b/.test(
      said,
    ) ||
    /\bwe (do not|don't|can't|cannot) (take|accept|answer|allow|encourage)\b/.test(said)
  );
}

const ways: readonly (readonly [PermissionChannel, RegExp])[] = [
  ["email", /\b(mails?|emails?|mail's|email's|write|drop (me|us) a (line|note)|send (me|us)|by mail|inbox)\b/],
  ["phone", /\b(ring|call|calls|phone|phone's|telephone|give (me|us) a (call|ring|buzz)|buzz)\b/],
  ["text", /\b(text|texts|sms)\b/],
  ["whatsapp", /\bwhats ?app\b/],
  ["linkedin", /\b(linkedin|linked in|connect with me)\b/],
  ["post", /\b(by post|letters?|postcard|in writing on paper)\b/],
];
const refusal = /\b(no|not|do not|don't|never|rather not|instead of|rather than|hate|without)\b/;
const welcome =
  /\b(yes|yeah|sure|of course|certainly|feel free|please do|by all means|any ?time|whenever|as you like|happy to|glad to|love to|go ahead|welcome|absolutely|good|fine|okay|ok|best|suits?|works)\b/;

function readYes(said: string, spoken: Spoken): ReadPermission | null {
  const clauses = said.split(/[,;.](?!\d)| but | though /).filter((clause) => !isTheirs(clause));
  const wanted = waysIn(clauses.map((clause) => halves(clause).wanted));
  const unwanted = waysIn(clauses.map((clause) => halves(clause).unwanted));
  const channels = wanted.filter((channel) => !unwanted.includes(channel));
  if (channels.length > 0) return granted(said, channels, spoken);
  // Only what they do not want was said: what stays is the usual way.
  if (unwanted.length > 0) return unwanted.includes("email") ? null : granted(said, ["email"], spoken);
  return welcome.test(said) && !refusal.test(said) ? granted(said, [], spoken) : null;
}

/** What they will do themselves opens no way to them. */
function isTheirs(clause: string): boolean {
  return /\b(we'll|we will|i'll|i will|someone will|hr will)\b/.test(clause) && !/\bsend (me|us)\b/.test(clause);
}

/** Before the word that refuses, and after it. "The phone I leave to others" refuses backwards. */
function halves(clause: string): { readonly wanted: string; readonly unwanted: string } {
  if (/\bi leave\b/.test(clause)) return { wanted: "", unwanted: clause };
  const at = clause.search(refusal);
  return at === -1 ? { wanted: clause, unwanted: "" } : { wanted: clause.slice(0, at), unwanted: clause.slice(at) };
}

function waysIn(parts: readonly string[]): readonly PermissionChannel[] {
  return ways.flatMap(([channel, pattern]) => (parts.some((part) => pattern.test(part)) ? [channel] : []));
}

function granted(said: string, channels: readonly PermissionChannel[], spoken: Spoken): ReadPermission {
  return { ...answer("granted"), permissionChannels: [...channels], ...agreed(said, channels, spoken) };
}

/** A time that they named themselves. A day alone begins at nine. */
function agreed(
  said: string,
  channels: readonly PermissionChannel[],
  { on, zone, calendar }: Spoken,
): Pick<ReadPermission, "agreedAt" | "agreedChannel"> {
  const none = { agreedAt: null, agreedChannel: null };
  const read = readDecision(said, on, calendar);
  if (read?.on == null || (read.precision !== "day" && read.precision !== "about")) return none;
  const clock = readClock(said);
  if (read.on === on && (clock === null || /\btonight\b/.test(said))) return none;
  const isAfter = /\bafter (the|next) /.test(said) && read.precision === "day" && clock === null;
  const day = isAfter ? addDays(read.on, 1) : read.on;
  const [only = null, ...others] = channels;
  return { agreedAt: instantOf(`${day}T${clock ?? "09:00"}`, zone), agreedChannel: others.length === 0 ? only : null };
}
