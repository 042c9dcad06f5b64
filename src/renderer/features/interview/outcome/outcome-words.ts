import type { Touch } from "#domain/touches";
import { statusWords } from "../../../app/words.ts";
import type { Option } from "../../../kit/select-field.tsx";

export const outcomes = ["offer", "accepted", "declined", "rejected", "withdrawn", "no_response", "cancelled"] as const;
export type OutcomeStatus = (typeof outcomes)[number];

export const outcomeOptions: readonly Option<OutcomeStatus>[] = outcomes.map((id) => ({ id, label: statusWords[id] }));

export function isOutcome(status: string): status is OutcomeStatus {
  return outcomes.some((one) => one === status);
}

/** Answers that come from them, so that somebody told. */
export function isTheirs(status: OutcomeStatus): boolean {
  return status === "offer" || status === "rejected" || status === "cancelled";
}

export const toldWays: readonly Option<Touch["channel"]>[] = [
  { id: "email", label: "by e-mail" },
  { id: "call", label: "on the phone" },
  { id: "letter", label: "by letter" },
  { id: "in_person", label: "face to face" },
  { id: "voicemail", label: "on the voicemail" },
  { id: "text", label: "by text message" },
  { id: "whatsapp", label: "by WhatsApp" },
];
