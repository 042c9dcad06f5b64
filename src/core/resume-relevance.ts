import type { Relevance } from "#contract/resumes";
import { addresseeOf } from "#domain/follow-ups/addressee";
import { employerName } from "#domain/opportunities";
import { isHeld } from "#domain/resume-copies";
import { notedNews, relevantTo, wantedBy } from "#domain/resume-news";
import type { ResumeVersion } from "#domain/resume-versions";
import type { Journal } from "./journal/journal.ts";
import { createLiving } from "./living.ts";
import type { Platform } from "./platform.ts";

/** What is new in a version, held against what is needed in each process that goes on (R51); who named no need, or has it already, is left out. */
export function createRelevance(
  { db, readPlan }: Journal,
  platform: Platform,
): (version: ResumeVersion, added: readonly string[]) => Relevance[] {
  const living = createLiving(db);
  return (version, added) =>
    living(platform.now().toISOString()).flatMap((id) => {
      const { dossier } = readPlan(id);
      const met = addresseeOf(dossier);
      const wanted = met === null ? [] : wantedBy(dossier, met);
      if (met === null || wanted.length === 0 || isHeld(dossier, version.id, version.sha256)) return [];
      const { role } = dossier.opportunity;
      const served = relevantTo({ added: [...new Set([...notedNews(version), ...added])] }, wanted);
      return [
        {
          opportunity: { id: dossier.opportunity.id, employer: employerName(dossier.opportunity), role },
          interviewId: met.interview.id,
          served: served.map(({ line, need }) => ({ line, need: need.text })),
        },
      ];
    });
}
