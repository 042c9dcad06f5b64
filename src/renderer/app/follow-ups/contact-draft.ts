import { noAnswer } from "#domain/contacts";
import { everyoneMet, recruiterOf } from "#domain/dossier";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import { isToEmployer } from "#domain/guard/call-stops";
import type { Person } from "#domain/people";
import { compareInstants, dayIn, instantOf, wallOf } from "#domain/time";
import type { Channel } from "#domain/touches";
import type { CallResult } from "./contact-words.ts";
import type { OpenedOpportunity } from "./one-row.ts";

/** A voicemail is a call with that result. */
export type Way = Exclude<Channel, "voicemail">;

/** A contact as it is being typed. */
export interface ContactDraft {
  readonly direction: "out" | "in";
  readonly personId: Person["id"] | null;
  readonly channel: Way;
  /** The id of a row of the plan, or one of `asked`, `scheduling`, `other`. */
  readonly what: string;
  readonly result: CallResult;
  /** The time was not touched: it is whenever it is logged. */
  readonly isNow: boolean;
  readonly on: string | null;
  readonly time: string | null;
  readonly note: string;
}

export interface WhatOption {
  readonly id: string;
  readonly label: string;
  readonly meta?: string;
}

export function zoneOf({ dossier }: OpenedOpportunity): string {
  return dossier.interviews.at(-1)?.zone ?? dossier.profile.homeZone ?? "UTC";
}

/** Whoever can be contacted in this process: met, or asked to speak for one. */
export function contactsOf({ dossier }: OpenedOpportunity): readonly Person[] {
  const ids = new Set([
    ...everyoneMet(dossier).map(({ person }) => person.id),
    ...dossier.recommenders.map(({ personId }) => personId),
  ]);
  return dossier.people.filter(({ id }) => ids.has(id));
}

export function startDraft(opened: OpenedOpportunity, row: FollowUp | null): ContactDraft {
  const zone = zoneOf(opened);
  const personId = row?.personId ?? contactsOf(opened)[0]?.id ?? null;
  const channel = row === null ? "email" : wayOf(row);
  const blank: ContactDraft = {
    direction: "out",
    personId,
    channel,
    what: row?.id ?? "other",
    result: "spoken",
    isNow: true,
    on: dayIn(zone, opened.now),
    time: wallOf(opened.now, zone).slice(11, 16),
    note: "",
  };
  return settled(opened, blank);
}

function wayOf({ kind }: FollowUp): Way {
  if (kind === "follow_up_call") return "call";
  return kind === "linkedin_invite" ? "linkedin_invite" : "email";
}

/** A change, with what it was set to what it can still have been. */
export function settled(opened: OpenedOpportunity, draft: ContactDraft): ContactDraft {
  const options = whatOptions(opened, draft);
  if (options.some(({ id }) => id === draft.what)) return draft;
  return { ...draft, what: options[0]?.id ?? "other" };
}

const closed: Readonly<Partial<Record<FollowUp["state"], string>>> = {
  done_on_time: "done",
  done_late: "done",
  expired: "past",
  blocked: "closed",
  cancelled: "closed",
  superseded: "closed",
  skipped: "skipped",
  scheduled: "not yet open",
};

/** What a contact of this person in this way can have been: their rows of the plan, those that ask for it first. */
export function whatOptions({ dossier, plan }: OpenedOpportunity, draft: ContactDraft): readonly WhatOption[] {
  const { personId, channel } = draft;
  const isTheCall = channel === "call" && personId !== null && isToEmployer(dossier, personId);
  const asked = { id: "asked", label: isTheCall ? "They asked me to ring" : "An answer, or something they asked for" };
  const common = [asked, { id: "scheduling", label: "Finding a time" }];
  if (isTheCall) return [{ id: "call", label: "The one call of this process" }, ...common];
  const rows = plan
    .filter(
      (row) => row.personId === personId || (row.sendVia !== null && row.sendVia === personId) || row.personId === null,
    )
    .filter(({ kind }) => kind !== "own" && kind !== "follow_up_call")
    .filter(({ kind }) => (kind === "linkedin_invite") === (channel === "linkedin_invite"))
    .toSorted((a, b) => Number(a.state in closed) - Number(b.state in closed));
  const rounds = dossier.interviews.length;
  const shown = rows.map(({ id, title, state, round }) => {
    const meta = closed[state];
    return {
      id,
      label: rounds > 1 ? `${title}, round ${round}` : title,
      ...(meta === undefined ? {} : { meta }),
    };
  });
  const other = { id: "other", label: channel === "linkedin_invite" ? "An invitation" : "Something else" };
  return channel === "linkedin_invite" && shown.length > 0 ? [...shown, ...common] : [...shown, ...common, other];
}

/** The instant it was; undefined: now, null: not said. */
export function instantIn({ isNow, on, time }: ContactDraft, zone: string): string | undefined | null {
  if (isNow) return undefined;
  return on === null || time === null ? null : instantOf(`${on}T${time}`, zone);
}

export function isAhead(draft: ContactDraft, { now }: OpenedOpportunity, zone: string): boolean {
  const at = instantIn(draft, zone);
  return at != null && compareInstants(at, new Date(Math.max(Date.parse(now), Date.now())).toISOString()) > 0;
}

/** As the ledger takes it. */
export function toTouch(opened: OpenedOpportunity, draft: ContactDraft, zone: string) {
  const { direction, channel, what, result, personId } = draft;
  const row = opened.plan.find(({ id }) => id === what);
  const isOut = direction === "out";
  const isCall = isOut && channel === "call";
  const at = instantIn(draft, zone);
  return {
    opportunityId: opened.dossier.opportunity.id,
    personId: personId ?? "",
    channel: isCall && result === "voicemail" ? ("voicemail" as const) : channel,
    isSolicited: isOut && (what === "asked" || what === "scheduling"),
    ...(isCall ? { result: result === "no_answer" ? noAnswer : result } : {}),
    ...(isOut && row !== undefined ? { kind: row.kind, aboutId: row.aboutId, interviewId: row.interviewId } : {}),
    ...(at == null ? {} : { at }),
  };
}

/** It would be the one call: said beforehand, since it cannot be taken back. */
export function usesTheCall({ dossier }: OpenedOpportunity, draft: ContactDraft): boolean {
  const { direction, channel, what, result, personId } = draft;
  return (
    direction === "out" &&
    channel === "call" &&
    what === "call" &&
    result !== "no_answer" &&
    personId !== null &&
    isToEmployer(dossier, personId)
  );
}

/** The way a stop leaves open, as a change of what is being logged. */
export function insteadOf(
  { dossier, plan }: OpenedOpportunity,
  { rule, what }: { readonly rule: string; readonly what?: string | undefined },
): { readonly label: string; readonly change: Partial<ContactDraft> } | null {
  const checkIn = plan.find(({ kind, state }) => kind === "check_in" && state !== "superseded");
  const reply = plan.find(({ kind }) => kind === "rejection_reply");
  const recruiter = recruiterOf(dossier);
  switch (rule) {
    case "E9d":
    case "G1":
      return { label: "By e-mail instead", change: { channel: "email", ...(checkIn ? { what: checkIn.id } : {}) } };
    case "G7":
      return what === undefined ? null : { label: "By e-mail instead", change: { channel: "email" } };
    case "G1a":
      return { label: "I left a voicemail", change: { result: "voicemail" } };
    case "E0r":
      return recruiter === null ? null : { label: "To the recruiter instead", change: { personId: recruiter.id } };
    case "E10":
      return reply === undefined ? null : { label: "It was the reply", change: { what: reply.id } };
    default:
      return null;
  }
}
