import { z } from "zod";
import { FollowUp } from "#domain/follow-ups/follow-up";
import { Budget } from "#domain/guard/budget";
import { Habits } from "#domain/habits";
import { Opportunity } from "#domain/opportunities";
import { OwnFollowUp, OwnFollowUpFields } from "#domain/own-follow-ups";
import { Snooze, SnoozeFields } from "#domain/snoozes";
import { Line } from "#domain/text";
import { Instant } from "#domain/time";
import { Skip, SkipFields, Touch, TouchFields } from "#domain/touches";
import { Release, Stop } from "./errors.ts";
import { method } from "./method.ts";
import { Ref, saving } from "./records.ts";

export const touches = {
  /** Adds to the ledger; nothing there is ever changed. Corrections have methods of their own. */
  log: method(
    TouchFields.omit({ correctionOf: true, correction: true, passed: true })
      .partial()
      .required({ opportunityId: true, personId: true, channel: true, direction: true })
      .extend({ release: Release.optional() }),
    Touch,
  ),
  /** What would stand in the way of a contact, without logging it. */
  check: method(
    TouchFields.pick({ opportunityId: true, personId: true, channel: true }).extend(
      TouchFields.pick({
        kind: true,
        aboutId: true,
        interviewId: true,
        result: true,
        isSolicited: true,
        at: true,
      }).partial().shape,
    ),
    z.array(Stop),
  ),
  /** Adds a remark beside an entry, and what its result really was; it never frees the one call. */
  correct: method(Ref.extend({ note: Line, result: Line.nullable().optional() }), Touch),
  /** Takes "I sent it" back, within ten seconds; a call cannot be taken back. */
  takeBack: method(Ref, Touch),
};

/** A row of the plan with its process, for the lists that go across processes. */
const TodayRow = z.object({
  row: FollowUp,
  opportunity: Opportunity.pick({ id: true, companyLegal: true, companyShort: true, role: true, status: true }),
  budget: Budget,
  /** Put off, and until when: only while that is to come. */
  snooze: Snooze.nullable(),
});

export const followUps = {
  /** What asks for something now or soon, over all processes, most urgent first. */
  today: method(z.object({}), z.object({ rows: z.array(TodayRow), now: Instant })),
  /** Closes a row undone, with the reason. */
  skip: method(SkipFields.partial({ aboutId: true }), Skip),
  unskip: method(Ref, Skip),
  /** An action of one's own beside the article's. */
  add: method(
    OwnFollowUpFields.omit({ passed: true })
      .partial()
      .required({ opportunityId: true, title: true })
      .extend({ release: Release.optional() }),
    OwnFollowUp,
  ),
  save: method(
    OwnFollowUpFields.omit({ passed: true })
      .partial()
      .extend({ ...saving, release: Release.optional() }),
    OwnFollowUp,
  ),
  /** Puts the reminder of a row off; the row keeps its dates. A second one replaces the first. */
  snooze: method(SnoozeFields, Snooze),
  unsnooze: method(Ref, Snooze),
  /** How many interviews got everything the article asks for, over all processes (R18). */
  habits: method(z.object({}), Habits),
  remove: method(Ref, OwnFollowUp),
  restore: method(Ref, OwnFollowUp),
};
