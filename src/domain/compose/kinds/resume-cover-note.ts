// The note with a revamped résumé (DOMAIN B8, R48 to R52): what it is, what is new for them in one line, and nothing asked.

import { attachmentOfVersion } from "../../attachments.ts";
import { endOf } from "../../interviews.ts";
import { runningName } from "../../names.ts";
import type { ResumeVersion } from "../../resume-versions.ts";
import { compareInstants } from "../../time.ts";
import { conventionsOf } from "../conventions.ts";
import type { DocumentKind, Task } from "../document-kind.ts";
import { envelopeFor } from "../envelope.ts";
import type { Setting } from "../frames/setting.ts";
import type { ComposedLetter, MissingFact, Sentence } from "../letter.ts";
import { asHeard, isBrief, needPhrase, sideOf } from "../mentions.ts";
import { senderMissing } from "../missing.ts";
import { isSaidIn, type News, newsFor, readNews } from "../news.ts";
import { isToldBy } from "../pair-paragraph.ts";
import { pickerFor, reminderOf, sceneFacts, settingOf } from "../scene.ts";
import { sentence } from "../sentence.ts";

export const resumeCoverNote: DocumentKind = {
  id: "resume_cover_note",
  title: "Résumé cover note",
  forms: ["email", "letter"],
  measure: () => ({ least: 45, most: 160, paragraphs: 3 }),
  names: ["employer", "role", "day"],
  dots: "better",
  advice: ["It happens: no apology, and nothing about the old one.", "Attach one file, as they asked for it."],
  missing: missingFor,
  compose,
};

function missingFor(task: Task): MissingFact[] {
  const version = versionOf(task);
  const owed: MissingFact[] = version === null ? ["version"] : newsFor(task, version) === null ? ["change"] : [];
  return [...senderMissing(task.dossier), ...owed];
}

function versionOf({ dossier, aboutId }: Task): ResumeVersion | null {
  return dossier.resumeVersions.find(({ id }) => id === aboutId) ?? null;
}

function compose(task: Task): ComposedLetter {
  const pick = pickerFor(task);
  const setting = settingOf(task, pick);
  const { dossier } = task;
  const version = versionOf(task);
  const resume = conventionsOf(dossier.profile.locale).isAmerican ? "résumé" : "CV";
  const news = version === null ? null : newsFor(task, version);
  return {
    ...envelopeFor(task, `${runningName(dossier.profile)}: revamped ${resume} for ${setting.role}`),
    paragraphs: [
      [
        opening(task, setting),
        sentence(
          `${task.form === "letter" ? "Enclosed" : "Attached"} is a revamped version of my ${resume}${whenDone(task, version)}`,
          ...refOf(version),
        ),
      ],
      change(task, version, news),
      [sentence(pick("cover-close", closes)), sentence("Thank you again for your time")],
    ].filter(({ length }) => length > 0),
    attachments: version === null || isOnlyTalkedOf(version) ? [] : [attachmentOfVersion(version, 0, dossier.profile)],
  };
}

const closes: readonly string[] = [
  "There is nothing you need to do; I simply want you to have the current version",
  "No answer is needed; I only want you to have the current version",
];

/** Neither its file is here nor the name of one. */
function isOnlyTalkedOf({ file, sha256 }: ResumeVersion): boolean {
  return file.trim() === "" && sha256 === null;
}

const refOf = (version: ResumeVersion | null) => (version === null ? [] : [`resume:${version.id}`]);

function opening(task: Task, setting: Setting): Sentence {
  return sentence(reminderOf(task, setting), ...sceneFacts(task));
}

/** It happens, and needs no apology: an update was under way. */
function whenDone({ to: { interview } }: Task, version: ResumeVersion | null): string {
  const end = endOf(interview);
  const isLater = version?.finalAt != null && end !== null && compareInstants(version.finalAt, end) > 0;
  return isLater ? ", which was still being updated at the time" : "";
}

/** One line of news, beside the need that it serves; alone where it says that need itself. */
function change({ dossier, to }: Task, version: ResumeVersion | null, news: News | null): Sentence[] {
  if (version === null || news === null) return [];
  const told = readNews(news);
  const { need } = news;
  const isTold = need !== null && isToldBy(dossier, to, need) && sideOf(to) === "you";
  const phrase = need === null ? null : needPhrase(need, to);
  const heard = phrase === null ? null : asHeard(phrase, isTold ? "you told me" : "I heard", sideOf(to));
  if (need === null || phrase === null || heard === null || !isBrief(phrase.text) || isSaidIn(phrase.text, news.line))
    return [sentence(told, `resume:${version.id}`)];
  return [sentence(`${told}, since ${heard}`, `resume:${version.id}`, `need:${need.id}`)];
}
