// Whether it may go to this person, and by this way: C32, and the one call (R42).

import type { Document } from "../documents.ts";
import type { Dossier } from "../dossier.ts";
import { kindOf } from "../follow-ups/kinds/index.ts";
import { callBackStops, theCall } from "../guard/call-stops.ts";
import { channelStops, permissionStops, thanksOnceStops } from "../guard/permission-stops.ts";
import type { Contact } from "../guard/stop.ts";
import type { Channel, Touch } from "../touches.ts";
import { type Finding, finding, type Severity } from "./finding.ts";
import type { ReviewInput } from "./review.ts";

/** How a document of each form goes out, unless the person says otherwise. */
export const channelOfForm: Readonly<Record<Document["form"], Channel>> = {
  email: "email",
  letter: "letter",
  linkedin_note: "linkedin_invite",
  script: "call",
};

/** What was sent is asked nothing more. */
export function checkChannel({ document, dossier, now }: ReviewInput): Finding[] {
  if (document.state === "sent") return [];
  const contact = contactOf(document, now);
  const stops = [
    ...permissionStops(dossier, contact),
    ...thanksOnceStops(withoutItsOwn(dossier, document), contact),
    ...channelStops(dossier, contact),
    ...(document.form === "script" ? callBackStops(dossier, contact) : []),
  ];
  const [first] = stops.filter(({ verdict }) => verdict === "refuse").concat(stops);
  if (first === undefined) return [];
  const [usual, title, why] = words[first.rule] ?? closed;
  const isSpent = first.rule === "G1" && isOfTheCall(dossier, document);
  const rule = first.rule === "G1" ? "G1" : "C32";
  return [finding(rule, isSpent ? "remark" : usual, title, `${why} (${first.rule}).`, { field: "facts" })];
}

/** What was logged of this round may be this very letter: it can still be printed. */
function withoutItsOwn(dossier: Dossier, { interviewId, personId }: Document): Dossier {
  const isOwn = (touch: Touch) => touch.interviewId === interviewId && touch.personId === personId;
  return { ...dossier, touches: dossier.touches.filter((touch) => !isOwn(touch)) };
}

/** The same of the call: its own script can be read again, and none is written for a second one. */
function isOfTheCall(dossier: Dossier, { interviewId, personId }: Document): boolean {
  const call = theCall(dossier);
  return call?.personId === personId && call.interviewId === interviewId;
}

function contactOf({ personId, interviewId, aboutId, kind, form }: Document, at: string): Contact {
  const row = kindOf(kind)?.id ?? kind;
  const whom = { personId, interviewId, aboutId, kind: row, channel: channelOfForm[form] };
  return { ...whom, at, direction: "out", isSolicited: false, result: null };
}

type Words = readonly [severity: Severity, title: string, why: string];

const closed: Words = ["refuse", "This person asked not to be written to", "Their answer closes this letter"];

const words: Readonly<Record<string, Words>> = {
  E0d: ["refuse", "This person wants no more than one thank-you", "Their answer closes anything else"],
  E0r: ["refuse", "Everything here goes through the agency", "Write to the recruiter, who passes it on"],
  E9d: ["refuse", "The telephone is not among the ways they named", "Write in the way they named"],
  C32: ["warn", "They named other ways to be reached than e-mail", "Use one of those, or go on, once seen"],
  G1: ["refuse", "The one call of this process was made", "A second one is for when they ask you to ring"],
  G7: ["warn", "This person was not met in this process", "Going around the people you met is seldom welcome"],
  I13: ["refuse", "They take part in the decision", "Ask somebody who is not part of it"],
};
