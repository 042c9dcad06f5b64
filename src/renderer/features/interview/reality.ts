import { isMarked, marks } from "#domain/marks";
import { isBelowTheMustHaves } from "#domain/opportunities";
import type { Workspace } from "./workspace.ts";

/** Fewer than half of the must-haves are met, and nobody has chosen yet what that means (R5). */
export function asksForReality({ dossier }: Workspace): boolean {
  return (
    isBelowTheMustHaves(dossier.requirements) &&
    dossier.opportunity.outcomeAt === null &&
    dossier.interviews.every((interview) => !isMarked(interview, marks.realityCheck))
  );
}

/** Before the first letter it is said plainly; after it, it is too late to be of use. */
export function isBeforeFirstLetter({ documents }: Workspace): boolean {
  return documents.length === 0;
}
