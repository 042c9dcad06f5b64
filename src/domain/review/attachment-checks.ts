// C29: what is said to be attached is, and it is the right file; R41, R50 and I6 as they stand now.

import { mayBeHandedOn, standingStops, writersWith } from "../attachments.ts";
import { conventionsOf } from "../compose/conventions.ts";
import { paragraphsOf } from "../compose/letter.ts";
import { isToRecommender } from "../contacts.ts";
import type { Document } from "../documents.ts";
import { type Dossier, findPerson } from "../dossier.ts";
import type { Attachment } from "../files.ts";
import { runningName } from "../names.ts";
import { factsToConfirm, hasNothingFor } from "../resume-news.ts";
import { type Finding, finding } from "./finding.ts";
import type { ReviewInput } from "./review.ts";
import { factsOf } from "./tone-checks.ts";
import { findWords } from "./word-lists.ts";

const attachedWords = ["attached", "enclosed", "attachment", "enclosure", "i attach", "i enclose"] as const;
/** Without their file these say nothing. */
const ofTheirFile: readonly string[] = ["resume_cover_note", "recommendation_forward"];

export function checkAttachments(input: ReviewInput): Finding[] {
  const { document, dossier } = input;
  return [
    ...saidOrNot(document, factsOf(dossier)),
    ...checkWriters(document, dossier),
    ...document.attachments.flatMap((one) => newsOf(one, input)),
    ...document.attachments.flatMap((one) => [...faultsOf(one, document, dossier), ...bytesOf(one, dossier)]),
  ];
}

/** "attached" stands in the letter where something is, and only there. */
function saidOrNot(document: Document, facts: readonly string[]): Finding[] {
  const { body, kind, attachments } = document;
  const [hit] = findWords(body, attachedWords, facts);
  if (hit === undefined) return attachments.length === 0 ? [] : [unsaid(document, attachments)];
  if (attachments.length > 0) return [];
  const { word, start, end } = hit;
  const severity = ofTheirFile.includes(kind) ? "refuse" : "warn";
  const why = `"${word}": attach the file, or say what you will send.`;
  return [finding("C29", severity, "Nothing is attached", why, { start, end })];
}

function unsaid(document: Document, attachments: readonly Attachment[]): Finding {
  const { body, form } = document;
  const names = attachments.map((one) => spoken(one, document));
  const [last = "", ...others] = names.toReversed();
  const list = others.length === 0 ? `${last} is` : `${others.toReversed().join(", ")} and ${last} are`;
  const end = endOfLastParagraph(body);
  const mend = ` ${list.replace(/^the /, "The ")} ${form === "letter" ? "enclosed" : "attached"}.`;
  const why = `A file that nobody announces is overlooked: "${mend.trim()}"`;
  return finding("C29", "remark", "The letter does not say what is attached", why, { start: end, end, mend });
}

/** What is attached, in a sentence. */
function spoken({ name, from }: Attachment, { kind, locale }: Pick<Document, "kind" | "locale">): string {
  const word = conventionsOf(locale).isAmerican ? "résumé" : "CV";
  if (from === null) return name;
  if (from.noun === "recommender") return "the letter of recommendation";
  if (from.noun === "fact_sheet") return "a one-page fact sheet";
  return isToRecommender(kind) ? `my current ${word}` : `the new version of my ${word}`;
}

function endOfLastParagraph(body: string): number {
  const last = paragraphsOf(body).at(-1) ?? "";
  return body.lastIndexOf(last) + last.length;
}

/** Whose letter goes on is named, and who is named as its writer has theirs with it (B6). */
function checkWriters(document: Document, dossier: Dossier): Finding[] {
  const { body, form, kind } = document;
  const attached = writersWith(document);
  return dossier.recommenders.flatMap((one) => {
    const writer = findPerson(dossier, one.personId);
    const name = writer === null ? "" : runningName(writer);
    if (name === "") return [];
    const isNamed = body.includes(name);
    if (attached.includes(one.id) && !isNamed && mayBeHandedOn(one)) {
      const end = endOfLastParagraph(body);
      const mend = ` Also ${form === "letter" ? "enclosed" : "attached"} is a letter of recommendation from ${name}.`;
      const why = `Say who wrote it: "${mend.trim()}"`;
      return [finding("R41", "remark", "The letter's writer is not named", why, { start: end, end, mend })];
    }
    const isMissing = kind === "recommendation_forward" && isNamed && attached.length > 0 && !attached.includes(one.id);
    const why = `${name} is named, and their letter is not attached: attach it, or take the name out.`;
    return isMissing ? [finding("C29", "warn", "A letter is named that is not there", why, { field: "facts" })] : [];
  });
}

const faults: Readonly<Record<string, readonly [title: string, why: string]>> = {
  C29: ["This form carries no files", "A note or a script has no place for one: take the file out."],
  R50: ["Not a version to send", "only a final version that they do not have yet goes out (R50). Take it out."],
  "R50-file": [
    "Not a version of the résumé",
    "add it under Résumés, where it is looked through, and attach it from there.",
  ],
  R38: ["References stand on it", "they have no place on a résumé (R38). Take them out, and attach the new version."],
  "R38-unread": [
    "Not looked through yet",
    "nothing in it can be read (R38). Look through it, and say on its page that no references stand on it.",
  ],
  R41: [
    "Not the letter as received",
    "recommendations go on as they came, and alone (R41). Attach the letters that are on record.",
  ],
  I6: ["Not theirs to hand on yet", "the letter is there and its writer agrees, or it stays here (I6)."],
};

function faultsOf(one: Attachment, document: Document, dossier: Dossier): Finding[] {
  return standingStops(dossier, document, one).flatMap(({ rule }) => {
    const [title, why] = faults[rule] ?? [];
    if (title === undefined || why === undefined) return [];
    return [finding(rule, "refuse", title, `"${one.name}": ${why}`, { field: "facts" })];
  });
}

/** The bytes that go out are those of the record, and they are here. */
function bytesOf({ name, sha256, from }: Attachment, { resumeVersions }: Dossier): Finding[] {
  if (sha256 === null) {
    const title = "Its bytes are not here yet: add the file";
    return [finding("C29", "warn", title, `"${name}" is only a name so far.`, { field: "facts" })];
  }
  const version = from?.noun === "resume_version" ? resumeVersions.find(({ id }) => id === from.id) : undefined;
  if (version === undefined || version.sha256 === null || version.sha256 === sha256) return [];
  const why = `"${version.label}" has another file now: attach it anew, or go on with this one.`;
  return [finding("C29", "warn", "An earlier file of this version", why, { field: "facts" })];
}

/** R51, R52: what a version says that they do not have; to somebody else it is no second version. */
function newsOf({ from }: Attachment, { document, dossier, met }: ReviewInput): Finding[] {
  const version = from?.noun === "resume_version" ? dossier.resumeVersions.find(({ id }) => id === from.id) : undefined;
  if (version === undefined || isToRecommender(document.kind)) return [];
  const facts = factsToConfirm(dossier, version).map(({ words }) => words);
  return [
    ...(facts.length === 0
      ? []
      : [finding("R52", "warn", "Facts differ from the version they have", confirm(facts), ofFacts)]),
    ...(hasNothingFor(dossier, version, met) ? [finding("R51", "warn", "No reason to send", noReason, ofFacts)] : []),
  ];
}

const ofFacts = { field: "facts" } as const;
const noReason =
  "Nothing new in it speaks to what they need (R51). Note what does, or leave them the version they have.";

function confirm(facts: readonly string[]): string {
  const shown = facts.slice(0, mostShown);
  const more = facts.length - shown.length;
  const list = `${shown.join("; ")}${more === 0 ? "" : `; and ${more} more`}`;
  return `${list}. Confirm under Résumés that it is right now, or mend the file (R52).`;
}

const mostShown = 6;
