import {
  AlarmClock,
  BellRing,
  CalendarCheck,
  Coffee,
  FilePen,
  Forward,
  Handshake,
  type LucideIcon,
  Mail,
  MessageCircleQuestionMark,
  MessagesSquare,
  PackageCheck,
  Phone,
  Quote,
  Reply,
  Sprout,
  Undo2,
  UserPlus,
} from "lucide-react";
import { documentKindOf, isComposed } from "#domain/compose/compose";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import { kindOf } from "#domain/follow-ups/kinds/index";

/** How a kind of follow-up is shown, and what its button says. */
interface Face {
  readonly icon: LucideIcon;
  /** On the large card: what to do, with whom. */
  readonly title: (row: FollowUp) => string;
  /** Where Pronto writes it. */
  readonly write: string;
  /** Where it was done elsewhere and is put into the log. */
  readonly log: string;
}

const face = (icon: LucideIcon, title: (who: string, row: FollowUp) => string, log: string, write = "Write it") => ({
  icon,
  title: (row: FollowUp) => title(row.personName || "them", row),
  write,
  log,
});

const faces: Readonly<Record<string, Face>> = {
  thank_you: face(Mail, (who) => `Thank ${who}`, "Log the thank-you", "Write the thank-you"),
  hospitality_note: face(Coffee, (who) => `Thank ${who}`, "Log the note", "Write the note"),
  linkedin_invite: face(UserPlus, (who) => `Invite ${who} on LinkedIn`, "Log the invitation", "Write the invitation"),
  recruiter_debrief: face(MessagesSquare, (who) => `Tell ${who} how it went`, "Log the debrief", "Write the debrief"),
  resume_update: face(FilePen, (who) => `Send ${who} the new résumé`, "Log it as sent", "Write the cover note"),
  recommendation_request: face(Quote, (who) => `Ask ${who} for a letter`, "Log the request", "Write the request"),
  recommendation_forward: face(
    Forward,
    (who) => `Hand the letter on to ${who}`,
    "Log it as handed on",
    "Write the note",
  ),
  recommender_reminder: face(AlarmClock, (who) => `Remind ${who}, once`, "Log the reminder", "Write the reminder"),
  recommender_thanks: face(Mail, (who) => `Thank ${who}`, "Log the thanks", "Write the thanks"),
  recommender_outcome: face(
    MessagesSquare,
    (who) => `Tell ${who} how it ended`,
    "Log it as told",
    "Write how it ended",
  ),
  check_in: face(
    MessageCircleQuestionMark,
    (who) => `Ask ${who} how things stand`,
    "Log the check-in",
    "Write the check-in",
  ),
  follow_up_call: face(
    Phone,
    (who, row) => `Call ${who}${agreedTime(row)}`,
    "Log the call",
    "Write the talking points",
  ),
  promise: face(PackageCheck, (_who, { title }) => promised(title), "Log it as kept"),
  rejection_reply: face(Reply, (who) => `Answer ${who}`, "Log the reply", "Write the reply"),
  keep_in_touch: face(Sprout, (who) => `Write to ${who} again`, "Log the note", "Write the note"),
  acceptance: face(Handshake, () => "Say yes in writing", "Log the acceptance", "Write the acceptance"),
  decline: face(Undo2, () => "Decline in writing", "Log the decline", "Write the decline"),
  withdrawal: face(Undo2, (who) => `Tell ${who} that you withdraw`, "Log the withdrawal", "Write the withdrawal"),
  own: face(CalendarCheck, (_who, { title }) => title, "Mark as done"),
};

const unknown = face(BellRing, (_who, { title }) => title, "Log it");

export function faceOf({ kind }: Pick<FollowUp, "kind">): Face {
  return faces[kind] ?? unknown;
}

/** Whether Pronto writes what it takes; else it is done elsewhere and logged. */
export function isWritten({ document, interviewId, personId }: FollowUp): boolean {
  return isComposed(document) && interviewId !== null && personId !== null;
}

/** On the large card. */
export function verbOf(row: FollowUp): string {
  const { write, log } = faceOf(row);
  return isWritten(row) ? write : log;
}

/** At the end of a row. */
export function shortVerbOf(row: FollowUp): string {
  if (row.kind === "own") return "Mark as done";
  return isWritten(row) ? "Write it" : "Log it";
}

/** The name of a kind in a sentence, or in a log: "thank-you", "the one call". */
export function kindName(kind: string): string {
  const title = kindOf(kind)?.title ?? documentKindOf(kind)?.title ?? kind.replaceAll("_", " ");
  return title.startsWith("LinkedIn") ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

/** Promises stand in the plan as "Promise: the checklist". */
function promised(title: string): string {
  return `Keep your promise: ${title.replace(/^Promise: /, "")}`;
}

/** Where they named the time, it is the thing to know. */
function agreedTime({ rule, dueAt }: FollowUp): string {
  return rule === "E9a" && dueAt !== null ? ` at ${dueAt.slice(11, 16)}` : "";
}
