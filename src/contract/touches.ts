import { z } from "zod";
import { FollowUp } from "#domain/follow-ups/follow-up";
import { Opportunity } from "#domain/opportunities";
import { OwnFollowUp, OwnFollowUpFields } from "#domain/own-follow-ups";
import { Line } from "#domain/text";
import { Instant } from "#domain/time";
import { Skip, SkipFields, Touch, TouchFields } from "#domain/touches";
import { Release } from "./errors.ts";
import { method } from "./method.ts";
import { Ref, saving } from "./records.ts";

export const touches = {
  /** Adds to the ledger; nothing there is ever changed. Corrections have methods of their own. */
  log: method(
    TouchFields.omit({ correctionOf: true, correction: true })
      .partial()
      .required({ opportunityId: true, personId: true, channel: true, direction: true })
      .extend({ release: Release.optional() }),
    Touch,
  ),
  /** Adds a remark beside an entry. */
  correct: method(Ref.extend({ note: Line }), Touch),
  /** Takes "I sent it" back, within ten seconds. */
  takeBack: method(Ref, Touch),
};

/** A row of the plan with its process, for the lists that go across processes. */
const TodayRow = z.object({
  row: FollowUp,
  opportunity: Opportunity,
  touchesThisWeek: z.int(),
  isFirstContact: z.boolean(),
});

export const followUps = {
  /** What asks for something now or soon, over all processes, most urgent first. */
  today: method(z.object({}), z.object({ rows: z.array(TodayRow), now: Instant })),
  /** Closes a row undone, with the reason. */
  skip: method(SkipFields, Skip),
  unskip: method(Ref, Skip),
  /** An action of one's own beside the article's. */
  add: method(
    OwnFollowUpFields.partial().required({ opportunityId: true, title: true }).extend({ release: Release.optional() }),
    OwnFollowUp,
  ),
  save: method(OwnFollowUpFields.partial().extend(saving), OwnFollowUp),
  remove: method(Ref, OwnFollowUp),
  restore: method(Ref, OwnFollowUp),
};
