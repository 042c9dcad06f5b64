import { FileText, type LucideIcon, Mail, Phone, UserPlus, Voicemail } from "lucide-react";
import { documentKindOf } from "#domain/compose/compose";
import type { Document } from "#domain/documents";
import { runningName } from "#domain/names";
import type { Workspace } from "../workspace.ts";

/** What a kind is called where the person stands beside it. */
export function kindTitle(kind: string): string {
  return documentKindOf(kind)?.title ?? kind.replaceAll("_", " ");
}

/** "Check-in to Marta Ruiz", "Call script: Marta Ruiz"; of whom it is to, the letter knows the name on its own too. */
export function documentTitle(
  { dossier }: Workspace,
  { kind, personId, toName }: Pick<Document, "kind" | "personId" | "toName">,
): string {
  const person = dossier.people.find(({ id }) => id === personId);
  const name = person === undefined ? toName || "somebody" : runningName(person);
  return kind in towards ? `${towards[kind]} to ${name}` : `${kindTitle(kind)}: ${name}`;
}

const towards: Readonly<Record<string, string>> = {
  thank_you: "Thank-you",
  hospitality_note: "Note",
  check_in: "Check-in",
  linkedin_invite: "Invitation",
  recommendation_request: "Request",
  recommendation_forward: "Letter handed on",
  recommender_reminder: "Reminder",
  recommender_thanks: "Thanks",
  recommender_outcome: "Outcome",
  resume_cover_note: "Cover note",
  recruiter_debrief: "Debrief",
  rejection_reply: "Reply",
  keep_in_touch: "Note",
  acceptance: "Acceptance",
  decline: "Decline",
  withdrawal: "Withdrawal",
};

/** By how it goes out. */
export function documentIcon({ kind, form }: Pick<Document, "kind" | "form">): LucideIcon {
  if (form === "linkedin_note") return UserPlus;
  if (form === "script") return kind === "voicemail_script" ? Voicemail : Phone;
  return form === "letter" ? FileText : Mail;
}
