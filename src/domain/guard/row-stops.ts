// What the plan itself says of a contact: its row is done, closed, not yet open, or past.

import { impliedKind, isByPhone, isOwed } from "../contacts.ts";
import { type Dossier, latestPart } from "../dossier.ts";
import type { FollowUp } from "../follow-ups/follow-up.ts";
import { callWith } from "../follow-ups/kinds/follow-up-call.ts";
import { isTooLateForResume } from "../follow-ups/kinds/resume-update.ts";
import { latestRound } from "../follow-ups/rounds.ts";
import { compareInstants } from "../time.ts";
import { standingTouches } from "../touches.ts";
import { isToEmployer } from "./call-stops.ts";
import type { Contact, Stop } from "./stop.ts";

/** The rule that a second one of a kind meets; of the others a second is no matter of the plan. */
const once: Readonly<Record<string, string>> = {
  thank_you: "I2",
  hospitality_note: "I2",
  linkedin_invite: "I2",
  follow_up_call: "G1",
  check_in: "G2",
  resume_update: "R50",
  recommender_reminder: "B5",
  recommendation_forward: "I2",
  rejection_reply: "I2",
  keep_in_touch: "I2",
};

/** Of its own kind; and whatever an unasked call is said to be, it is the call as well. */
export function rowStops(dossier: Dossier, plan: readonly FollowUp[], contact: Contact): readonly Stop[] {
  const kind = impliedKind(contact);
  if (kind === null) return [];
  const isCall = isByPhone(contact) && isToEmployer(dossier, contact.personId) && kind !== "follow_up_call";
  return [
    ...kindStops(dossier, plan, contact, kind),
    ...(isCall && !isOwed(contact) ? kindStops(dossier, plan, contact, "follow_up_call") : []),
  ];
}

function kindStops(dossier: Dossier, plan: readonly FollowUp[], contact: Contact, kind: string): readonly Stop[] {
  const row = rowFor(plan, contact, kind);
  if (kind === "follow_up_call" && row?.personId !== contact.personId) return strayCallStops(dossier, contact);
  if (row === undefined) return missingRowStops(dossier, contact, kind);
  return [...stateStops(row, kind), ...windowStops(row, contact), ...unfinishedStops(dossier, row, contact)];
}

/** That of this person and round, else of this person, else of the process; of another round only while it is not superseded. */
function rowFor(plan: readonly FollowUp[], contact: Contact, kind: string): FollowUp | undefined {
  const rows = plan.filter((row) => row.kind === kind && (contact.aboutId === null || row.aboutId === contact.aboutId));
  const theirs = rows.filter(({ personId, sendVia }) => personId === contact.personId || sendVia === contact.personId);
  const isOpen = ({ state }: FollowUp) => state !== "superseded";
  return (
    theirs.find(({ interviewId }) => interviewId === contact.interviewId) ??
    theirs.find(isOpen) ??
    (perProcess.includes(kind) ? rows.find(isOpen) : undefined)
  );
}

const perProcess = ["check_in", "follow_up_call", "resume_update", "rejection_reply", "keep_in_touch"];

function stateStops({ state, rule, personName: person }: FollowUp, kind: string): readonly Stop[] {
  if (state === "done_on_time" || state === "done_late") {
    const second = once[kind];
    return second === undefined ? [] : [{ verdict: "refuse", rule: second, person }];
  }
  if (state !== "blocked" && state !== "superseded" && state !== "cancelled") return [];
  // An invitation that waits for the answer does so by one's own setting.
  const verdict = kind === "linkedin_invite" && rule === "E4" && state === "blocked" ? "warn" : "refuse";
  return [{ verdict, rule, person }];
}

function windowStops(
  row: Pick<FollowUp, "opensAt" | "expiresAt" | "rule" | "personName" | "state">,
  { at }: Contact,
): readonly Stop[] {
  const { opensAt, expiresAt, rule, personName: person, state } = row;
  if (state.startsWith("done") || state === "cancelled") return [];
  if (expiresAt !== null && compareInstants(at, expiresAt) > 0)
    return [{ verdict: "refuse", rule, person, until: expiresAt }];
  if (opensAt !== null && compareInstants(at, opensAt) < 0) return [{ verdict: "warn", rule, person, until: opensAt }];
  return [];
}

/** R50: what was not final yet cannot have been sent. */
function unfinishedStops({ resumeVersions }: Dossier, { kind, aboutId }: FollowUp, { at }: Contact): readonly Stop[] {
  const version = kind === "resume_update" ? resumeVersions.find(({ id }) => id === aboutId) : undefined;
  if (version?.finalAt == null || compareInstants(at, version.finalAt) >= 0) return [];
  return [{ verdict: "refuse", rule: "R50", until: version.finalAt, what: version.label }];
}

/** The call to somebody else than the plan proposes: by what they answered, and not before it is time. */
function strayCallStops(dossier: Dossier, contact: Contact): readonly Stop[] {
  const met = latestPart(dossier, contact.personId);
  const round = latestRound(dossier);
  if (met === null || round === null || met.part.role === "recruiter") return [];
  const { window, shut, closing, rule } = callWith(dossier, met, round);
  if (shut != null) return [{ verdict: "refuse", rule: shut.rule }];
  const isEnded = closing !== undefined && compareInstants(closing.at, contact.at) <= 0;
  if (isEnded || window === null) return [{ verdict: "refuse", rule }];
  const shown = { opensAt: window.opens, expiresAt: window.expires, rule, personName: "", state: "open" } as const;
  return windowStops(shown, contact);
}

/** Thanks to somebody without a row are sent once, too (I2). */
function wasThanked({ touches }: Dossier, { personId, interviewId }: Contact, kind: string): boolean {
  return standingTouches(touches).some(
    (touch) => touch.kind === kind && touch.personId === personId && touch.interviewId === interviewId,
  );
}

/** No row: no version to send, no letter to hand on, or no time left for either. */
function missingRowStops(dossier: Dossier, contact: Contact, kind: string): readonly Stop[] {
  if (once[kind] === "I2" && wasThanked(dossier, contact, kind)) return [{ verdict: "refuse", rule: "I2" }];
  if (kind === "resume_update") return [{ verdict: "refuse", rule: isTooLateForResume(dossier) ? "E5" : "R50" }];
  if (kind === "recommendation_forward") {
    const one = dossier.recommenders.find(({ id }) => id === contact.aboutId);
    return [{ verdict: "refuse", rule: one?.receivedAt != null && one.consentedAt !== null ? "E7" : "I6" }];
  }
  return [];
}
