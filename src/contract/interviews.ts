import { z } from "zod";
import { Interview, InterviewFields } from "#domain/interviews";
import { Line } from "#domain/text";
import { Instant, WallTime, Zone } from "#domain/time";
import { method } from "./method.ts";
import { Nothing, Ref, SavedFile, saving } from "./records.ts";

const Slot = z.object({ startsWall: WallTime, endsWall: WallTime.nullable(), zone: Zone });

export const interviews = {
  get: method(Ref, Interview),
  /** Those of today, of yesterday and of tomorrow, over all processes; and the time that the journal goes by. */
  atHand: method(Nothing, z.object({ interviews: z.array(Interview), now: Instant })),
  create: method(InterviewFields.partial().required({ opportunityId: true, startsWall: true, zone: true }), Interview),
  /** It stays in its process, with the contacts that were made. */
  save: method(InterviewFields.omit({ opportunityId: true }).partial().extend(saving), Interview),
  remove: method(Ref, Interview),
  restore: method(Ref, Interview),
  /** Everyone met, in one .vcf file. Null: nobody was, or the person cancelled. */
  exportVcards: method(Ref, SavedFile),
  /** Letters, plan, people and files of one interview in a .zip; never what is private. */
  exportPack: method(Ref, z.object({ path: z.string(), letters: z.int(), leftOut: z.int() }).nullable()),
  /** To another time: the record stays, the old slot goes into its history, and every row is anchored anew. */
  reschedule: method(Slot.extend({ ...saving, reason: Line, movedAt: Instant.optional() }), Interview),
};
