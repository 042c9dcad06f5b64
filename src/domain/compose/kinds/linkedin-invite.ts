// The note of a LinkedIn invitation (DOMAIN B4, R34, R35): who, when, and that it holds whatever the outcome.

import type { Recipient } from "../../dossier.ts";
import { noteLimit } from "../../linkedin.ts";
import { addressOf, runningName } from "../../names.ts";
import type { DocumentKind, Task } from "../document-kind.ts";
import { envelopeFor } from "../envelope.ts";
import { met, type Setting } from "../frames/setting.ts";
import type { ComposedLetter, MissingFact } from "../letter.ts";
import { pickerFor, sceneFacts, settingOf } from "../scene.ts";

export const linkedinInvite: DocumentKind = {
  id: "linkedin_invite",
  title: "LinkedIn invitation",
  forms: ["linkedin_note"],
  measure: ({ dossier }) => ({ least: 1, most: noteLimit(dossier.profile), paragraphs: 1 }),
  names: ["day"],
  dots: "none",
  advice: [
    "It cannot be filled in from here: copy it, click Connect, Add a note, paste.",
    "A withdrawn invitation cannot be repeated to the same person for about three weeks.",
  ],
  missing: missingFor,
  compose,
};

function missingFor({ dossier: { opportunity, profile } }: Task): MissingFact[] {
  return [
    ...(opportunity.role.trim() === "" ? (["role"] as const) : []),
    ...(profile.fullName.trim() === "" ? (["name"] as const) : []),
  ];
}

function compose(task: Task): ComposedLetter {
  const { dossier, to } = task;
  const { profile } = dossier;
  const pick = pickerFor(task);
  const setting = settingOf(task, pick);
  const intent = pick("invite-intent", intents);
  const limit = noteLimit(profile);
  const drafts = rungs.map((rung) => write(rung, { setting, task, intent }));
  const note = drafts.find(({ length }) => length <= limit) ?? drafts.at(-1) ?? "";
  return {
    ...envelopeFor(task, ""),
    salutation: "",
    closing: "",
    signature: [],
    toAddress: to.person.linkedinUrl ?? "",
    ccAddress: "",
    paragraphs: [[{ text: note, facts: [...sceneFacts(task), `person:${to.person.id}`, "profile"] }]],
    attachments: [],
  };
}

/** What is left out, one after the other, until it fits: never the role, the day or the intent (R34). */
interface Rung {
  readonly isSigned?: true;
  readonly hasEmployer?: true;
  readonly greets: "address" | "given" | "nobody";
  readonly isRoleShort?: true;
  readonly thanks?: true;
}

const rungs: readonly Rung[] = [
  { isSigned: true, hasEmployer: true, greets: "address", thanks: true },
  { hasEmployer: true, greets: "address", thanks: true },
  { greets: "address", thanks: true },
  { greets: "given", thanks: true },
  { greets: "given", isRoleShort: true, thanks: true },
  { greets: "given", isRoleShort: true },
  { greets: "nobody", isRoleShort: true },
];

interface Parts {
  readonly setting: Setting;
  readonly task: Task;
  readonly intent: string;
}

function write(rung: Rung, { setting, task: { dossier, to }, intent }: Parts): string {
  const { opportunity, profile } = dossier;
  const name =
    rung.greets === "address" ? addressOf(to.person, profile.locale) : rung.greets === "given" ? givenName(to) : "";
  const role = rung.isRoleShort ? opportunity.roleShort?.trim() || setting.role : setting.role;
  const place = rung.hasEmployer && setting.employer !== "" ? ` at ${setting.employer}` : "";
  const thanks = rung.thanks ? "; thank you for your time" : "";
  const greeting = name === "" ? `We ${met(setting)}` : `Hello ${name}, we ${met(setting)}`;
  const about = role === "" ? "" : ` about the ${role} ${setting.post}`;
  const signed = rung.isSigned ? ` ${profile.fullName}` : "";
  return `${greeting} on ${setting.day}${about}${place}${thanks}. ${intent}${signed}`.trim();
}

/** The name alone where it is known; nobody's is guessed. */
function givenName({ person }: Recipient): string {
  return person.givenName?.trim() || (runningName(person).includes(" ") ? "" : runningName(person));
}

const intents: readonly string[] = [
  "Whatever the outcome, I would be glad to stay in touch.",
  "However it turns out, I would like to stay in touch.",
  "Regardless of the decision, I would be glad to connect.",
  "Either way, I would be glad to stay in touch.",
];
