// What goes with the brief to a recommender (B5): the advert, the current résumé, and a fact sheet of one page.

import { attachmentOfVersion } from "../attachments.ts";
import type { ResumeOwner } from "../clean-resume-name.ts";
import { type Attachment, maxAttachedBytes } from "../files.ts";
import type { Recommender } from "../recommenders.ts";
import { isFreeOfReferences, type ResumeVersion } from "../resume-versions.ts";
import { compareInstants } from "../time.ts";
import { conventionsOf } from "./conventions.ts";
import type { Task } from "./document-kind.ts";
import { factSheetName } from "./fact-sheet.ts";
import type { Sentence } from "./letter.ts";
import { joinWords, sentence } from "./sentence.ts";

interface Papers {
  readonly adverts: readonly Attachment[];
  readonly resume: ResumeVersion | null;
  /** Its bytes are made where the document is written. */
  readonly sheet: Attachment | null;
}

export function papersFor({ dossier }: Pick<Task, "dossier">, about: Recommender | null): Papers {
  return {
    adverts: within(dossier.opportunity.attachments, maxAttachedBytes / 2),
    resume: currentVersion(dossier.resumeVersions),
    sheet:
      about === null
        ? null
        : { name: factSheetName(dossier), sha256: null, size: 0, from: { noun: "fact_sheet", id: about.id } },
  };
}

export function attachmentsOf({ adverts, resume, sheet }: Papers, owner: ResumeOwner): readonly Attachment[] {
  const version = resume === null ? [] : [attachmentOfVersion(resume, 0, owner)];
  return [...adverts, ...version, ...(sheet === null ? [] : [sheet])];
}

/** "Attached are the advert, my current résumé and a one-page fact sheet": only what is there (C29). */
export function saidOf({ adverts, resume, sheet }: Papers, { dossier, form }: Task): Sentence[] {
  const word = conventionsOf(dossier.profile.locale).isAmerican ? "résumé" : "CV";
  const things = [
    ...(adverts.length === 0 ? [] : ["the advert"]),
    ...(resume === null ? [] : [`my current ${word}`]),
    ...(sheet === null ? [] : ["a one-page fact sheet"]),
  ];
  if (things.length === 0) return [];
  const verb = things.length === 1 ? "is" : "are";
  const facts = resume === null ? [] : [`resume:${resume.id}`];
  return [
    sentence(`${form === "letter" ? "Enclosed" : "Attached"} ${verb} ${joinWords(things)}`, "opportunity", ...facts),
  ];
}

/** The newest final one that names no references (R38); that the employer has it is no matter here. */
function currentVersion(versions: readonly ResumeVersion[]): ResumeVersion | null {
  const ready = versions.filter(
    (one) => (one.state === "final" || one.state === "sent") && one.finalAt !== null && isFreeOfReferences(one),
  );
  return ready.toSorted((a, b) => compareInstants(b.finalAt ?? "", a.finalAt ?? "")).at(0) ?? null;
}

/** Those that leave room for the rest (F1). */
function within(files: readonly Attachment[], most: number): readonly Attachment[] {
  let total = 0;
  return files.filter(({ size }) => {
    if (total + size >= most) return false;
    total += size;
    return true;
  });
}
