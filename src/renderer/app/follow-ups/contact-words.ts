import type { Channel, Touch } from "#domain/touches";
import { kindName } from "./follow-up-faces.ts";

export const channelWords: Readonly<Record<Channel, string>> = {
  email: "E-mail",
  letter: "Letter",
  call: "Call",
  voicemail: "Voicemail",
  linkedin_invite: "LinkedIn invitation",
  text: "Text message",
  whatsapp: "WhatsApp",
  visit: "Visit",
  in_person: "In person",
};

export type CallResult = "spoken" | "voicemail" | "no_answer";

export const resultWords: Readonly<Record<CallResult, string>> = {
  spoken: "We spoke",
  voicemail: "I left a voicemail",
  no_answer: "Nobody answered",
};

/** "E-mail: thank-you", "Call: nobody answered", "E-mail they asked for". */
export function touchWords({ channel, kind, direction, isSolicited, result }: Touch): string {
  const way = channelWords[channel];
  if (direction === "in") return result !== null && result in outcomes ? `${way}: ${outcomes[result]}` : way;
  if (result === "no_answer") return `${way}: nobody answered`;
  if (isSolicited) return `${way} they asked for`;
  if (kind === null || channel === "linkedin_invite") return way;
  return `${way}: ${kindName(kind)}`;
}

/** An answer that came as a contact of theirs. */
const outcomes: Readonly<Record<string, string>> = {
  offer: "an offer",
  rejected: "a rejection",
  cancelled: "it was cancelled",
};
