// What a person may do, as plain data. A number names one of what is there, counted round, so that any sequence can be done
// and any part of one can be left out.

import fc from "fast-check";
import type { Allowed, Channel, OutcomeStatus, Permission, Role } from "./world.ts";

export interface Said {
  readonly permission: Permission;
  readonly channels: readonly Allowed[];
  readonly isThankYouWelcome: boolean;
  /** So many hours from now they said to call; null: no time was agreed. */
  readonly callInHours: number | null;
}

export interface Takes extends Said {
  readonly person: number;
  readonly role: Role;
  readonly wantsLinkedin: boolean;
}

export interface Slot {
  /** Days from now; below nothing: it is typed in after the fact. */
  readonly inDays: number;
  readonly time: string;
  readonly minutes: number;
}

export interface NewRound extends Slot {
  readonly zone: string;
  readonly who: readonly Takes[];
}

export type Command = { readonly waitSeconds: number } & (
  | { readonly do: "wait" }
  | { readonly do: "open a process"; readonly hasAgency: boolean; readonly round: NewRound }
  | { readonly do: "fix a round"; readonly process: number; readonly round: NewRound }
  | { readonly do: "reschedule"; readonly process: number; readonly slot: Slot }
  | { readonly do: "cancel a round"; readonly process: number }
  | { readonly do: "complete"; readonly process: number; readonly lateMinutes: number }
  | { readonly do: "hear permission"; readonly process: number; readonly part: number; readonly said: Said }
  | {
      readonly do: "hear a date";
      readonly process: number;
      readonly inDays: number;
      readonly precision: "day" | "minute" | "week";
    }
  | { readonly do: "forget the date"; readonly process: number }
  | { readonly do: "contact"; readonly process: number; readonly contact: Reach }
  | { readonly do: "hear from"; readonly process: number; readonly person: number; readonly channel: "email" | "call" }
  | {
      readonly do: "hear the outcome";
      readonly process: number;
      readonly status: OutcomeStatus;
      readonly hoursAgo: number;
    }
  | { readonly do: "reopen"; readonly process: number }
  | { readonly do: "promise"; readonly process: number; readonly person: number; readonly dueInHours: number | null }
  | { readonly do: "meet kindness"; readonly process: number; readonly person: number }
  | { readonly do: "skip"; readonly process: number; readonly row: number }
  | { readonly do: "take back" }
  | { readonly do: "correct"; readonly touch: number }
  | { readonly do: "name a holiday"; readonly inDays: number }
  | { readonly do: "change the weekend"; readonly weekend: readonly number[] }
);

export interface Reach {
  readonly person: number;
  readonly kind:
    | "thank_you"
    | "hospitality_note"
    | "linkedin_invite"
    | "check_in"
    | "promise"
    | "rejection_reply"
    | "keep_in_touch"
    | null;
  readonly channel: Channel;
  readonly isSolicited: boolean;
  readonly isUnanswered: boolean;
  /** So many hours ago, logged only now. */
  readonly hoursAgo: number;
  /** What is held is done all the same, with a reason. */
  readonly insists: boolean;
}

export interface Sequence {
  /** Where the clock stands at the beginning. */
  readonly startsOn: string;
  readonly hasAgency: boolean;
  readonly round: NewRound;
  readonly commands: readonly Command[];
}

const anyOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const nth = fc.nat({ max: 5 });
/** Zones whose clocks change on other days, by half an hour, at midnight, or never. */
const zone = anyOf(
  "America/Denver",
  "Europe/London",
  "Australia/Lord_Howe",
  "America/St_Johns",
  "Pacific/Auckland",
  "Africa/Cairo",
  "America/Santiago",
  "Asia/Kolkata",
);

const said: fc.Arbitrary<Said> = fc.record({
  permission: anyOf<Permission>(
    "granted",
    "granted",
    "granted",
    "not_asked",
    "not_asked",
    "denied_followup",
    "no_contact",
    "via_recruiter",
  ),
  channels: fc.oneof(
    fc.constant([]),
    fc.uniqueArray(anyOf<Allowed>("email", "phone", "text", "whatsapp", "linkedin"), { maxLength: 3 }),
  ),
  isThankYouWelcome: fc.oneof(
    { weight: 3, arbitrary: fc.constant(true) },
    { weight: 1, arbitrary: fc.constant(false) },
  ),
  callInHours: fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 400 }) },
  ),
});

const takes: fc.Arbitrary<Takes> = fc
  .record({
    said,
    person: nth,
    role: anyOf<Role>(
      "hiring_authority",
      "hiring_authority",
      "panel",
      "panel",
      "hr_contact",
      "peer",
      "assistant",
      "recruiter",
      "observer",
    ),
    wantsLinkedin: fc.boolean(),
  })
  .map(({ said, ...part }) => ({ ...part, ...said }));

const slot: fc.Arbitrary<Slot> = fc.record({
  inDays: fc.integer({ min: -3, max: 12 }),
  time: anyOf("00:30", "02:15", "09:00", "11:30", "15:00", "18:30"),
  minutes: anyOf(30, 60, 75, 120),
});
const round: fc.Arbitrary<NewRound> = fc
  .record({ slot, zone, who: fc.uniqueArray(takes, { minLength: 1, maxLength: 4, selector: ({ person }) => person }) })
  .map(({ slot, ...one }) => ({ ...slot, ...one }));

/** Mostly one and the same, so that contacts add up. */
const someone = fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat({ max: 2 }) });

const reach: fc.Arbitrary<Reach> = fc.record({
  person: someone,
  kind: anyOf(
    null,
    "thank_you",
    "thank_you",
    "hospitality_note",
    "linkedin_invite",
    "check_in",
    "check_in",
    "promise",
    "rejection_reply",
    "keep_in_touch",
  ),
  channel: anyOf<Channel>(
    "email",
    "email",
    "email",
    "letter",
    "call",
    "call",
    "call",
    "voicemail",
    "linkedin_invite",
    "text",
    "whatsapp",
    "visit",
  ),
  isSolicited: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  isUnanswered: fc.boolean(),
  hoursAgo: fc.oneof(
    { weight: 6, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 60 }) },
  ),
  insists: anyOf(true, true, false),
});

const process = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(1) });
const one = <Name extends string, Rest extends object>(
  name: Name,
  rest: { [Key in keyof Rest]: fc.Arbitrary<Rest[Key]> },
) => fc.record<Rest>(rest).map((given) => ({ do: name, ...given }));

const act = fc.oneof(
  { weight: 4, arbitrary: one("wait", {}) },
  { weight: 1, arbitrary: one("open a process", { hasAgency: fc.boolean(), round }) },
  { weight: 2, arbitrary: one("fix a round", { process, round }) },
  { weight: 2, arbitrary: one("reschedule", { process, slot }) },
  { weight: 1, arbitrary: one("cancel a round", { process }) },
  { weight: 3, arbitrary: one("complete", { process, lateMinutes: anyOf(-10, 0, 0, 20) }) },
  { weight: 4, arbitrary: one("hear permission", { process, part: nth, said }) },
  {
    weight: 3,
    arbitrary: one("hear a date", {
      process,
      inDays: fc.integer({ min: -2, max: 25 }),
      precision: anyOf<"day" | "minute" | "week">("day", "day", "minute", "week"),
    }),
  },
  { weight: 1, arbitrary: one("forget the date", { process }) },
  { weight: 24, arbitrary: one("contact", { process, contact: reach }) },
  {
    weight: 3,
    arbitrary: one("hear from", { process, person: someone, channel: anyOf<"email" | "call">("email", "call") }),
  },
  {
    weight: 1,
    arbitrary: one("hear the outcome", {
      process,
      status: anyOf<OutcomeStatus>(
        "rejected",
        "rejected",
        "rejected",
        "offer",
        "accepted",
        "declined",
        "withdrawn",
        "no_response",
        "cancelled",
      ),
      hoursAgo: anyOf(0, 0, 1, 20),
    }),
  },
  { weight: 1, arbitrary: one("reopen", { process }) },
  {
    weight: 2,
    arbitrary: one("promise", {
      process,
      person: nth,
      dueInHours: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 500 })),
    }),
  },
  { weight: 2, arbitrary: one("meet kindness", { process, person: nth }) },
  { weight: 1, arbitrary: one("skip", { process, row: fc.nat({ max: 20 }) }) },
  { weight: 1, arbitrary: one("take back", {}) },
  { weight: 1, arbitrary: one("correct", { touch: fc.nat({ max: 20 }) }) },
  { weight: 1, arbitrary: one("name a holiday", { inDays: fc.integer({ min: -3, max: 20 }) }) },
  { weight: 1, arbitrary: one("change the weekend", { weekend: anyOf([6, 7], [5, 6], [7], [], [3, 6, 7]) }) },
);

const wait = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 3, arbitrary: fc.integer({ min: 60, max: 6 * 3600 }) },
  { weight: 4, arbitrary: fc.integer({ min: 6 * 3600, max: 48 * 3600 }) },
  { weight: 1, arbitrary: fc.integer({ min: 2 * 86_400, max: 12 * 86_400 }) },
  { weight: 1, arbitrary: fc.integer({ min: -3600, max: -1 }) },
);

const command: fc.Arbitrary<Command> = fc.tuple(wait, act).map(([waitSeconds, done]) => ({ waitSeconds, ...done }));

/** Around the days on which clocks change somewhere, and some on which they do not. */
const startsOn = anyOf(
  "2027-03-11T16:00:00Z",
  "2027-03-26T09:00:00Z",
  "2027-04-02T20:00:00Z",
  "2027-04-29T06:00:00Z",
  "2027-09-24T12:00:00Z",
  "2027-10-29T10:00:00Z",
  "2027-11-05T21:00:00Z",
  "2027-12-22T08:00:00Z",
  "2028-02-27T23:30:00Z",
);

export function sequenceOf(length: number): fc.Arbitrary<Sequence> {
  return fc.record({
    startsOn,
    hasAgency: fc.boolean(),
    round,
    commands: fc.array(command, { minLength: length, maxLength: length, size: "max" }),
  });
}
