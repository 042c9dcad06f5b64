import { z } from "zod";
import { InterviewId, PersonId } from "../ids.ts";
import { Purpose } from "../own-follow-ups.ts";
import { Zone } from "../time.ts";

/** Computed from the clock, never stored (D2). */
export const FollowUpState = z.enum([
  "scheduled",
  "open",
  "overdue",
  "expired",
  "done_on_time",
  "done_late",
  "blocked",
  "cancelled",
  "superseded",
  "skipped",
]);
export type FollowUpState = z.infer<typeof FollowUpState>;

/** Where a row's dates come from: the article, what they said, or our default. */
export const Basis = z.enum(["article", "stated", "default"]);
export type Basis = z.infer<typeof Basis>;

/** An instant written with the offset in force then in the row's zone: `2027-09-04T14:35:00-07:00`. */
const ShownInstant = z.iso.datetime({ offset: true });

/** One row of the plan. */
export const FollowUp = z.object({
  /** The same for the same kind, interview and person, however often the plan is made. */
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  purpose: Purpose,
  personId: PersonId.nullable(),
  /** The promise, recommender or résumé version it is about. */
  aboutId: z.string().nullable(),
  personName: z.string(),
  interviewId: InterviewId.nullable(),
  round: z.int(),
  zone: Zone,
  opensAt: ShownInstant.nullable(),
  /** By when it does most good. */
  targetAt: ShownInstant.nullable(),
  dueAt: ShownInstant.nullable(),
  expiresAt: ShownInstant.nullable(),
  doneAt: ShownInstant.nullable(),
  /** By when somebody else must have done their part: a recommender's letter. */
  neededBy: ShownInstant.nullable(),
  /** The same instants where the person lives, when that differs. */
  home: z
    .object({
      zone: Zone,
      opensAt: ShownInstant.nullable(),
      dueAt: ShownInstant.nullable(),
      expiresAt: ShownInstant.nullable(),
    })
    .nullable(),
  state: FollowUpState,
  basis: Basis,
  rule: z.string(),
  /** Why then, or why not, in plain words. */
  reason: z.string(),
  /** Whom the text is handed to, when not to the person. */
  sendVia: PersonId.nullable(),
  cautions: z.array(z.string()),
  /** The document it writes. */
  document: z.string().nullable(),
});
export type FollowUp = z.infer<typeof FollowUp>;

/** Until when a follow-up makes sense. All three are inclusive instants (DOMAIN H). */
export interface Window {
  readonly opens: string;
  readonly target?: string;
  readonly due: string;
  /** Null: it stays worth doing. */
  readonly expires: string | null;
}

/** Cancelled rows keep their instants; blocked and superseded rows show none. */
export interface Shut {
  readonly closed: "blocked" | "cancelled" | "superseded";
  readonly rule: string;
  readonly reason: string;
}

/** What a kind says of one person in one interview, before the clock and the ledger are looked at. */
export interface Draft {
  readonly personId: FollowUp["personId"];
  readonly interviewId: FollowUp["interviewId"];
  readonly window: Window | null;
  /** What closes it; whatever was done before stays as it was, with its dates (DOMAIN H). */
  readonly shut?: Shut | null;
  /** The same, from an instant on only. */
  readonly closing?: { readonly at: string } & Shut;
  readonly basis: Basis;
  readonly rule: string;
  readonly reason: string;
  readonly aboutId?: string;
  /** In place of the kind's own title. */
  readonly title?: string;
  readonly neededBy?: string;
  /** When it was done, where a record says so instead of the ledger. */
  readonly doneAt?: string | null;
  /** Contacts before this instant were about something else. */
  readonly countsFrom?: string | null;
  /** And from this instant on they are about something else again. */
  readonly countsUntil?: string | null;
  readonly sendVia?: FollowUp["sendVia"];
  readonly cautions?: readonly string[];
}
