// The note of a LinkedIn invitation (DOMAIN B4, R34, R35): who, when, and that it holds whatever the outcome.

import type { Recipient } from "../../dossier.ts";
import { noteLimit } from "../../linkedin.ts";
import { addressOf, runningName } from "../../names.ts";
import { bareEnvelope } from "../bare.ts";
import type { DocumentKind, Task } from "../document-kind.ts";
import { met, type Setting } from "../frames/setting.ts";
import type { ComposedLetter, MissingFact } from "../letter.ts";
import { isRecruiter, pickerFor, sceneFacts, settingOf } from "../scene.ts";

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
  const frame = pick("invite-opening", noteFrames);
  const limit = noteLimit(profile);
  // The employer is worth more than the turn of a phrase: before anything is left out, it is said in fewer words.
  const brief = [
    { intent, frame: shortest },
    { intent: briefest, frame: shortest },
  ];
  const drafts = rungs.flatMap((rung) =>
    [{ intent, frame }, ...(rung.isSigned ? [] : brief)].map((way) => write(rung, { setting, task, ...way })),
  );
  const note = drafts.find(({ length }) => length <= limit) ?? drafts.at(-1) ?? "";
  return {
    ...bareEnvelope(task, to.person.linkedinUrl),
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
  readonly frame: NoteFrame;
}

function write(rung: Rung, { setting, task, intent, frame }: Parts): string {
  const { dossier, to } = task;
  const { opportunity, profile } = dossier;
  const name =
    rung.greets === "address" ? addressOf(to.person, profile.locale) : rung.greets === "given" ? givenName(to) : "";
  const role = rung.isRoleShort ? opportunity.roleShort?.trim() || setting.role : setting.role;
  const place = rung.hasEmployer && setting.employer !== "" ? ` at ${setting.employer}` : "";
  const about = role === "" ? place : ` the ${role} ${setting.post}${place}`;
  const chosen = rung.thanks ? (isRecruiter(task) ? arranged : frame) : isRecruiter(task) ? interviewed : plain;
  const opened = chosen(setting, about);
  const greeting =
    name === "" ? opened.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : `Hello ${name}, ${opened}`;
  const signed = rung.isSigned ? ` ${profile.fullName}` : "";
  return `${greeting}. ${intent}${signed}`.trim();
}

type NoteFrame = (setting: Setting, about: string) => string;

const on = (s: Setting, about: string) => `on ${s.day}${about === "" ? "" : ` about${about}`}`;
const plain: NoteFrame = (s, about) => `we ${met(s)} ${on(s, about)}`;
const interviewed: NoteFrame = (s, about) => `I was interviewed on ${s.day}${about === "" ? "" : ` for${about}`}`;
const arranged: NoteFrame = (s, about) => `${interviewed(s, about)}; thank you for your help`;

const shortest: NoteFrame = (s, about) => `thank you for talking with me ${on(s, about)}`;

/** With the thanks in them. */
const noteFrames: readonly NoteFrame[] = [
  shortest,
  (s, about) => `${plain(s, about)}; thank you for your time`,
  (s, about) => `I enjoyed talking with you ${on(s, about)}; thank you`,
  (s, about) => `it was good to talk with you ${on(s, about)}; thank you for your time`,
  (s, about) => `many thanks for our conversation ${on(s, about)}`,
];

/** The name alone where it is known; nobody's is guessed. */
function givenName({ person }: Recipient): string {
  return person.givenName?.trim() || (runningName(person).includes(" ") ? "" : runningName(person));
}

const briefest = "Either way, I would be glad to connect.";

const intents: readonly string[] = [
  "Whatever the outcome, I would be glad to stay in touch.",
  "However it turns out, I would like to stay in touch.",
  "Regardless of the decision, I would be glad to connect.",
  "Either way, I would be glad to stay in touch.",
  "Whatever the outcome, I would be happy to connect.",
  "Regardless of the decision, it would be good to keep in touch.",
  "However it turns out, I would be glad to connect.",
];
