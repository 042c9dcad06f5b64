// What may go with a document (R41, R50, F1), and under which name.

import { hintOnResumeName, type ResumeOwner } from "./clean-resume-name.ts";
import { isToRecommender } from "./contacts.ts";
import type { Document } from "./documents.ts";
import type { Dossier } from "./dossier.ts";
import { freeName, toFileName } from "./file-names.ts";
import { type Attachment, maxAttachedBytes } from "./files.ts";
import type { Stop } from "./guard/stop.ts";
import type { Recommender } from "./recommenders.ts";
import { isHeld, sentUpdate } from "./resume-copies.ts";
import { isFreeOfReferences, type ResumeVersion, resumeFileName } from "./resume-versions.ts";

type Holder = Pick<Document, "kind" | "form" | "aboutId" | "attachments">;
type Facts = Pick<Dossier, "resumeCopies" | "resumeVersions" | "recommenders" | "touches" | "interviews">;

/** A file of a person's own choosing. Whose bytes it has, it is: a résumé version, a letter that was received. */
export function attachmentOfFile(
  facts: Pick<Facts, "resumeVersions" | "recommenders">,
  file: Pick<Attachment, "name" | "sha256" | "size">,
): Attachment {
  const version = facts.resumeVersions.find((one) => hasBytesOf(file, one));
  const writer = facts.recommenders.find((one) => hasBytesOf(file, one));
  if (version !== undefined) return { ...file, from: { noun: "resume_version", id: version.id } };
  return { ...file, from: writer === undefined ? null : { noun: "recommender", id: writer.id } };
}

/** Under a clean name, which tells nothing of how it was written. `size` in bytes, 0 while they are not in the journal. */
export function attachmentOfVersion(version: ResumeVersion, size: number, owner: ResumeOwner): Attachment {
  const { id, label, file, sha256, format } = version;
  const name = resumeFileName(file.trim() || label, format);
  const clean = hintOnResumeName({ file: name, format }, owner)?.clean ?? name;
  return { name: clean, sha256, size, from: { noun: "resume_version", id } };
}

/** Null: nothing of theirs is on record. */
export function attachmentOfRecommender({ id, file, sha256 }: Recommender, size: number): Attachment | null {
  return file === "" && sha256 === null ? null : { name: file, sha256, size, from: { noun: "recommender", id } };
}

/** What stands against one more file; of a record, the file that it replaces (see `attached`) does not count. */
export function attachStops(facts: Facts, document: Holder, one: Attachment): readonly Stop[] {
  const others = document.attachments.filter((there) => !isOutdated(there, one));
  const total = [...others, one].reduce((sum, { size }) => sum + size, 0);
  return [
    ...(others.some((there) => isSame(there, one))
      ? [refuse(ruleOfTwice(one), `“${one.name}” is attached already`)]
      : []),
    ...standingStops(facts, document, one),
    ...(total < maxAttachedBytes ? [] : [refuse("F1", one.name)]),
  ];
}

/** What stands against a file that is attached, as the records are now: it may have become a version's since. */
export function standingStops(
  facts: Facts,
  document: Pick<Holder, "kind" | "form" | "aboutId">,
  given: Attachment,
): readonly Stop[] {
  const one = given.from === null ? attachmentOfFile(facts, given) : given;
  const carriesNone = document.form === "linkedin_note" || document.form === "script";
  return [
    ...(carriesNone ? [refuse("C29", "A note or a script carries no files")] : []),
    ...strangerStops(document, one),
    ...versionStops(facts, document, one),
    ...letterStops(facts, document, one),
  ];
}

/** The attachments with one more, under a name that is only a name and that no other one has. */
export function attached(there: readonly Attachment[], one: Attachment): Attachment[] {
  const others = there.filter((other) => !isOutdated(other, one));
  const name = freeName(
    toFileName(one.name),
    others.map((other) => other.name),
  );
  return [...others, { ...one, name }];
}

/** Of a letter that is written anew: what the composer attaches, and what a person has added. */
export function keptAttachments(composed: readonly Attachment[], there: readonly Attachment[]): Attachment[] {
  const isReplaced = ({ from }: Attachment) => from !== null && composed.some((one) => one.from?.noun === from.noun);
  return there
    .filter((one) => !isReplaced(one) && !composed.some((other) => isSame(one, other)))
    .reduce(attached, [...composed]);
}

/** R50, B8: with the note about a version goes a version of the vault, which was looked through; no file past it. */
function strangerStops({ kind }: Pick<Holder, "kind">, { from, name }: Attachment): readonly Stop[] {
  return kind === "resume_cover_note" && from === null ? [refuse("R50-file", name)] : [];
}

/** R38, R50, I7: a final version, without references; and to the employer, one that they do not have, once. */
function versionStops(facts: Facts, { kind }: Pick<Holder, "kind">, { from, sha256 }: Attachment): readonly Stop[] {
  if (from?.noun !== "resume_version") return [];
  const version = facts.resumeVersions.find(({ id }) => id === from.id);
  const isFinal = version?.state === "final" || version?.state === "sent";
  const isTheirs = !isToRecommender(kind) && (isHeld(facts, from.id, sha256) || sentUpdate(facts) !== null);
  return [
    ...(version === undefined || !isFinal || isTheirs ? [refuse("R50", version?.label)] : []),
    ...(version === undefined ? [] : scanStops(version)),
  ];
}

/** A file that cannot be read waits until somebody has looked through it; one of which only the name is here has none. */
function scanStops(version: ResumeVersion): readonly Stop[] {
  if (version.scan === "none" || isFreeOfReferences(version)) return [];
  if (version.scan === "unreadable") return [refuse("R38-unread", version.label)];
  return [refuse("R38", version.referenceLines.map(({ text }) => text.trim()).join(" · "))];
}

/**
 * R41, I6: a recommendation goes on as it was received and with its writer's consent. Several go in one note (B6), and with
 * nothing else beside them; with a cover note one may go, too.
 */
function letterStops(
  { recommenders }: Facts,
  { kind, aboutId }: Pick<Holder, "kind" | "aboutId">,
  one: Attachment,
): readonly Stop[] {
  const isForward = kind === "recommendation_forward";
  const isLetter = one.from?.noun === "recommender";
  const writerId = isLetter ? one.from?.id : isForward ? aboutId : null;
  const writer = recommenders.find(({ id }) => id === writerId);
  const isForeign = (isLetter || isForward) && (writer === undefined || !isAsReceived(one, writer));
  return [
    ...(writer !== undefined && !mayBeHandedOn(writer) ? [refuse("I6")] : []),
    ...(isForeign ? [refuse("R41", one.name)] : []),
  ];
}

/** I6: it came, and its writer agrees. */
export function mayBeHandedOn({ receivedAt, consentedAt }: Pick<Recommender, "receivedAt" | "consentedAt">): boolean {
  return receivedAt !== null && consentedAt !== null;
}

/** The recommenders whose letters go with a document. */
export function writersWith({ attachments }: Pick<Document, "attachments">): readonly string[] {
  return attachments.flatMap(({ from }) => (from?.noun === "recommender" ? [from.id] : []));
}

/** Byte for byte; by its name while its bytes are not in the journal. */
function isAsReceived({ name, sha256 }: Attachment, writer: Recommender): boolean {
  if (writer.sha256 !== null) return sha256 === writer.sha256;
  return writer.file !== "" && toFileName(name) === toFileName(writer.file);
}

function hasBytesOf({ sha256 }: Pick<Attachment, "sha256">, record: Pick<Attachment, "sha256">): boolean {
  return sha256 !== null && sha256 === record.sha256;
}

/** The same record's file as it was before it had these bytes. */
function isOutdated(there: Attachment, one: Attachment): boolean {
  return isOfSameRecord(there, one) && one.sha256 !== null && there.sha256 !== one.sha256;
}

function isSame(there: Attachment, one: Attachment): boolean {
  return isOfSameRecord(there, one) || hasBytesOf(there, one);
}

function isOfSameRecord({ from }: Attachment, { from: other }: Attachment): boolean {
  return from !== null && from.noun === other?.noun && from.id === other.id;
}

function ruleOfTwice({ from }: Attachment): string {
  return from?.noun === "resume_version" ? "R50" : "C29";
}

function refuse(rule: string, what?: string): Stop {
  return { verdict: "refuse", rule, ...(what === undefined ? {} : { what }) };
}
