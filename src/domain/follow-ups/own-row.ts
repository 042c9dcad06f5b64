import { type Dossier, findPerson } from "../dossier.ts";
import { runningName } from "../names.ts";
import type { OwnFollowUp } from "../own-follow-ups.ts";
import { compareInstants, withOffset } from "../time.ts";
import type { FollowUp } from "./follow-up.ts";

/** The person's own actions stand in the same plan (R19). */
export function ownRow(dossier: Dossier, own: OwnFollowUp, now: string): FollowUp {
  const { interviews, profile } = dossier;
  const interview = interviews.find(({ id }) => id === own.interviewId) ?? interviews.at(-1);
  const person = findPerson(dossier, own.personId);
  const zone = interview?.zone ?? profile.homeZone ?? "UTC";
  const isLate = own.dueAt !== null && compareInstants(own.doneAt ?? now, own.dueAt) > 0;
  return {
    id: `own:${own.id}`,
    kind: "own",
    title: own.title,
    purpose: own.purpose,
    personId: own.personId,
    aboutId: null,
    personName: person === null ? "" : runningName(person),
    interviewId: own.interviewId,
    round: interview?.round ?? 1,
    zone,
    opensAt: null,
    targetAt: null,
    dueAt: own.dueAt === null ? null : withOffset(own.dueAt, zone),
    expiresAt: null,
    doneAt: own.doneAt === null ? null : withOffset(own.doneAt, zone),
    neededBy: null,
    home: null,
    state: own.doneAt !== null ? (isLate ? "done_late" : "done_on_time") : isLate ? "overdue" : "open",
    basis: "stated",
    rule: "R19",
    reason: "Added by you.",
    sendVia: null,
    cautions: [],
    document: null,
  };
}
