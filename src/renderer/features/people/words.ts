import { HandHelping, Mail, MailOpen, MessageSquare, Phone, UserRound, Voicemail } from "lucide-react";
import type { Participation, Permission, Person, WorkRelation } from "#domain/people";
import type { Channel, Touch } from "#domain/touches";
import { wayWords } from "../../app/words.ts";
import type { IconShape } from "../../kit/icon.tsx";
import type { Option } from "../../kit/select-field.tsx";

const permissionWords: Readonly<Record<Permission, string>> = {
  granted: "A follow-up is welcome",
  not_asked: "Not asked whether a follow-up is welcome",
  denied_followup: "No follow-up beyond a thank-you",
  no_contact: "Asked not to be written to",
  via_recruiter: "Through the recruiter",
};

/** "A follow-up is welcome by e-mail: “e-mail is best”". */
export function permissionSentence({ permission, permissionChannels, permissionWords: words }: Participation): string {
  const ways = permissionChannels.map((channel) => wayWords[channel]).join(" or ");
  const said = words.trim() === "" ? "" : `: “${words.trim()}”`;
  return `${permissionWords[permission]}${ways === "" ? "" : ` ${ways}`}${said}`;
}

/** No order is guessed from a name; `unknown` stands for none. */
export const nameOrders: readonly Option<NonNullable<Person["nameOrder"]> | "unknown">[] = [
  { id: "unknown", label: "Not known" },
  { id: "given-first", label: "Given name, then family name" },
  { id: "family-first", label: "Family name, then given name" },
  { id: "patronymic", label: "Given name, then a parent’s name" },
  { id: "mononym", label: "One name only" },
];

/** As what they saw one work; of whoever did not, nothing is said. */
export const workRelations: readonly Option<WorkRelation | "none">[] = [
  { id: "none", label: "We did not, or not yet" },
  { id: "manager", label: "They were my manager" },
  { id: "client", label: "They were my client" },
  { id: "peer", label: "We were colleagues" },
];

const contactWords: Readonly<Record<Channel, readonly [out: string, inward: string]>> = {
  email: ["E-mail to them", "E-mail from them"],
  letter: ["Letter to them", "Letter from them"],
  call: ["Call to them", "Call from them"],
  voicemail: ["Voicemail for them", "Voicemail from them"],
  linkedin_invite: ["LinkedIn invitation", "LinkedIn invitation from them"],
  text: ["Text message to them", "Text message from them"],
  whatsapp: ["WhatsApp to them", "WhatsApp from them"],
  visit: ["Visit to them", "Visit from them"],
  in_person: ["Met in person", "Met in person"],
};

export function contactTitle({ channel, direction }: Touch): string {
  return contactWords[channel][direction === "out" ? 0 : 1];
}

export const contactIcons: Readonly<Record<Channel, IconShape>> = {
  email: Mail,
  letter: MailOpen,
  call: Phone,
  voicemail: Voicemail,
  linkedin_invite: UserRound,
  text: MessageSquare,
  whatsapp: MessageSquare,
  visit: HandHelping,
  in_person: HandHelping,
};
