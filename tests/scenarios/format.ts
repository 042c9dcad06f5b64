import { readFileSync } from "node:fs";
import { z } from "zod";
import { Permission as PermissionState, Role } from "#domain/people";
import { RecommenderState } from "#domain/recommenders";
import { ResumeState } from "#domain/resume-versions";

// The format of a scenario file: a list whose entry without an id says what holds for all.

const Match = z.union([
  z.string(),
  z.strictObject({ any_of: z.array(z.string()) }),
  z.strictObject({ word: z.string() }),
  z.strictObject({ text: z.string(), case_sensitive: z.literal(true) }),
]);
export type Match = z.infer<typeof Match>;

const text = z.string();
const words = z.string().nullish();

const Constraints = z.strictObject({
  salutation_any_of: z.array(text).optional(),
  subject_must_contain_any: z.array(text).optional(),
  min_words: z.number().optional(),
  max_words: z.number().optional(),
  min_chars: z.number().optional(),
  max_chars: z.number().optional(),
  paragraphs: z.union([z.number(), z.array(z.number())]).optional(),
  panel_max_similarity: z.number().optional(),
  to_address: text.optional(),
  cc_must_be_empty: z.boolean().optional(),
  page_size: text.optional(),
  date_line_any_of: z.array(text).optional(),
  attachments_must: z.array(text).optional(),
  attachments_must_not: z.array(text).optional(),
  eml_header: text.optional(),
  voicemail_max_words: z.number().optional(),
  voicemail_must_contain: z.array(text).optional(),
  dtstart_any_of: z.array(text).optional(),
  encoding: text.optional(),
  line_max_octets: z.number().optional(),
  note: text.optional(),
});

export const ExpectedDocument = z.strictObject({
  kind: text,
  to: text.nullable(),
  form: text.optional(),
  round: z.number().optional(),
  note: text.optional(),
  must_contain: z.array(Match).default([]),
  must_contain_one_of_needs: z.array(text).optional(),
  must_not_contain: z.array(Match).default([]),
  constraints: Constraints.default({}),
});
export type ExpectedDocument = z.infer<typeof ExpectedDocument>;

export const ExpectedRow = z.strictObject({
  action: text,
  person: text.nullish(),
  round: z.number().optional(),
  opens_at: text.nullish(),
  due_at: text.nullish(),
  expires_at: text.nullish(),
  basis: text.optional(),
  basis_note: text.optional(),
  rule: text.optional(),
  state_at_now: text.optional(),
  done_at: text.nullish(),
  send_via: text.nullish(),
  reason: text.optional(),
  needed_by: text.nullish(),
  cautions: z.array(text).optional(),
  notes: z.union([text, z.array(text)]).optional(),
  note: text.optional(),
});
export type ExpectedRow = z.infer<typeof ExpectedRow>;

export const Forbidden = z.strictObject({
  action: text.optional(),
  person: text.optional(),
  round: z.number().optional(),
  field: z.enum(["opens_at", "due_at", "expires_at"]).optional(),
  instant: text.optional(),
  states: z.array(text).optional(),
  note: text.optional(),
});
export type Forbidden = z.infer<typeof Forbidden>;

const Verdict = z.enum(["refuse", "hold", "warn", "allow", "skip"]);
export type Verdict = z.infer<typeof Verdict>;

export interface Act {
  readonly do: string;
  readonly expected?: Verdict | undefined;
  readonly then?: Act | undefined;
  readonly [key: string]: unknown;
}
const Act: z.ZodType<Act> = z.lazy(() =>
  // biome-ignore lint/suspicious/noThenProperty: the file's own word for what is tried next; nothing awaits an act
  z.looseObject({ do: text, expected: Verdict.optional(), then: Act.optional() }),
);

const channel = z.enum(["call", "voicemail", "email", "letter", "linkedin_invite", "text", "whatsapp", "visit"]);
const direction = z.enum(["out", "in"]);

/** Everything that can be tried, each with all the keys it can have: the format's own list, built or not. */
const acts = {
  log_touch: {
    person: text,
    channel,
    direction,
    at: text,
    solicited: z.boolean().optional(),
    document: text.optional(),
    result: text.optional(),
    round: z.number().optional(), // of which interview it is, as an event has it; the one addition to the list
  },
  plan_touch: { person: text, channel, at: text },
  add_follow_up: { title: text, person: text.optional(), at: text.optional() },
  start_document: { kind: text, person: text, form: text.optional(), to: text.optional() },
  mark_ready: {
    kind: text,
    person: text,
    round: z.number().optional(),
    insert: text.optional(),
    replace: z.strictObject({ find: text, with: text }).optional(),
    salutation: text.optional(),
    to: text.optional(),
    same_as: text.optional(),
    length: z.number().optional(),
    subject: text.optional(),
  },
  attach: { kind: text, person: text, file: text },
  forward_letter: { recommender: text, person: text, at: text },
  correct_touch: { person: text, channel, at: text, change: z.enum(["delete", "edit"]) },
  skip: { kind: text, person: text, reason: text },
  save_person: { person: text },
  save_resume: { version: text, insert: text.optional() },
  keep_rows: { kind: text, anchor: text },
} as const satisfies Readonly<Record<string, z.ZodRawShape>>;

export type ActName = keyof typeof acts;

/** What of an act, or of what follows it, the format does not know; null: it can be read as it is meant. */
export function unknownIn({ do: name, expected: _expected, then, ...rest }: Act): string | null {
  const shape = Object.hasOwn(acts, name) ? acts[name as ActName] : undefined; // The seam: it is one of the names.
  if (shape === undefined) return `no such act: ${name}`;
  const read = z.strictObject(shape).safeParse(rest);
  if (!read.success) return `${name}: ${z.prettifyError(read.error).replace(/\s+/g, " ")}`;
  return then === undefined ? null : unknownIn(then);
}

export const Refusal = z.strictObject({
  attempt: text,
  expected: Verdict,
  reason: text.optional(),
  given: z.unknown().optional(),
  act: Act.optional(),
  acts: z.array(Act).optional(),
});
export type Refusal = z.infer<typeof Refusal>;

/** A key under `expected` that is not known here is a failure, so that nothing expected goes unseen. */
const Expected = z.strictObject({
  plan: z.array(ExpectedRow).default([]),
  must_not_exist: z.array(Forbidden).default([]),
  display_in_home_zone: z.record(text, text).default({}),
  documents: z.array(ExpectedDocument).default([]),
  refusals: z.array(Refusal).default([]),
  cautions: z.array(text).default([]),
  notes: z.union([text, z.array(text)]).optional(),
});

const Permission = z.looseObject({
  state: PermissionState,
  channels: z.array(text).optional(),
  verbatim: words,
  thank_you_ok: z.boolean().optional(),
  agreed_at: words,
  agreed_channel: words,
});

/** How somebody is called, and what they are. */
const names = {
  full_name: text,
  latin_name: words,
  given_name: words,
  family_name: words,
  name_order: words,
  honorific: words,
  address_as: words,
  title: words,
};

const Person = z.looseObject({
  id: text,
  ...names,
  role_in_process: Role,
  email: words,
  phone: words,
  postal: words,
  linkedin: words,
  card: z.boolean().optional(),
  rounds: z.array(z.number()).optional(),
  permission: Permission.optional(),
  hospitality: z.array(text).optional(),
});

const Interview = z.looseObject({
  round: z.number(),
  mode: text,
  tz: text,
  start: text,
  end: words,
  status: text,
  next_step: words,
  ics_sequence: z.number().optional(),
  history: z.array(z.looseObject({ start: text, end: words, moved_at: words, reason: words })).optional(),
});

export const Scenario = z.looseObject({
  id: text,
  locale: text,
  page_size: text.optional(),
  now: text,
  candidate: z.looseObject({
    full_name: text,
    latin_name: words,
    given_name: words,
    family_name: words,
    name_order: words,
    address_as: words,
    email: words,
    phone: words,
    street: words,
    city: words,
    linkedin: words,
    linkedin_tier: words,
    home_tz: words,
  }),
  settings: z
    .looseObject({ weekend: z.array(text).optional(), holidays: z.array(text).optional(), linkedin_policy: words })
    .default({}),
  opportunity: z.looseObject({
    company_legal: text,
    company_short: words,
    role: text,
    role_short: words,
    via_agency: z.boolean().optional(),
    agency: words,
    agency_rule: words,
    decision_date: words,
    decision_text: words,
    decision_date_rule: words,
    next_step: words,
    outcome: words,
    outcome_at: words,
    interest: z.unknown().optional(),
  }),
  interviews: z.array(Interview),
  people: z.array(Person),
  needs: z.array(z.looseObject({ id: text, text, person: words, round: z.number().optional() })).default([]),
  evidence: z
    .array(z.looseObject({ id: text, text, need: words, person: words, said_in_interview: z.boolean().optional() }))
    .default([]),
  points: z.array(z.looseObject({ id: text, text, person: words, round: z.number().optional() })).default([]),
  promises: z
    .array(z.looseObject({ id: text, text, to: words, due: words, fulfilled_at: words, round: z.number().optional() }))
    .default([]),
  weak_spots: z
    .array(
      z.looseObject({
        id: text,
        question: text,
        kind: z.enum(["lacks", "said_too_little"]),
        person: words,
        recover_text: words,
        recover_with: words,
        round: z.number().optional(),
      }),
    )
    .default([]),
  must_haves: z.array(z.looseObject({ text, met: words, proof: words })).optional(),
  resume_versions: z
    .array(
      z.looseObject({
        id: text,
        label: words,
        status: ResumeState,
        final_at: words,
        sent_at: words,
        file: words,
        changes: z.array(text).optional(),
      }),
    )
    .default([]),
  recommenders: z
    .array(
      z.looseObject({
        id: text,
        ...names,
        company: words,
        insider: z.boolean().optional(),
        in_hiring_loop: z.boolean().optional(),
        relationship: words,
        email: words,
        status: RecommenderState,
        asked_at: words,
        received_at: words,
        forwarded_at: words,
        consent_to_forward: z.boolean().optional(),
        file: words,
      }),
    )
    .default([]),
  rejection: z.looseObject({ received_at: words, text: words, future_opening: words }).nullish(),
  private: z.array(text).default([]),
  events: z
    .array(
      z.looseObject({
        at: text,
        kind: words,
        person: text,
        channel: text,
        round: z.number().optional(),
        direction: words,
        solicited: z.boolean().optional(),
        result: words,
      }),
    )
    .default([]),
  expected: Expected,
});
export type Scenario = z.infer<typeof Scenario>;

export interface ScenarioFile {
  readonly scenarios: readonly Scenario[];
  /** Regular expressions that no document may match. */
  readonly globallyForbidden: readonly string[];
}

const Header = z.looseObject({ global_must_not_match_regex: z.array(text).default([]) });

export interface Unreadable {
  readonly id: string;
  readonly why: string;
}

/** Throws with the path of what is not known or not as it should be. */
export function readScenarioFile(path: string): ScenarioFile {
  const { file, unreadable } = readWhatCanBe(path);
  const [first] = unreadable;
  if (first !== undefined) throw new Error(first.why);
  return file;
}

/** The scenarios that can be read, and why the others cannot: one with an unknown key leaves the others be. */
export function readWhatCanBe(path: string): {
  readonly file: ScenarioFile;
  readonly unreadable: readonly Unreadable[];
} {
  const raw: unknown = JSON.parse(readFileSync(path, "utf8"));
  const entries: readonly unknown[] = Array.isArray(raw) ? raw : scenariosOf(raw);
  const isRecord = (entry: unknown) => typeof entry === "object" && entry !== null && !Array.isArray(entry);
  const headers = [raw, ...entries].filter((entry) => isRecord(entry) && !Object.hasOwn(Object(entry), "id"));
  const scenarios: Scenario[] = [];
  const unreadable: Unreadable[] = [];
  for (const entry of entries.filter((one) => isRecord(one) && Object.hasOwn(Object(one), "id"))) {
    try {
      scenarios.push(parseScenario(entry));
    } catch (error) {
      unreadable.push({
        id: String(Reflect.get(Object(entry), "id")),
        why: error instanceof Error ? error.message : String(error),
      });
    }
  }
  const globallyForbidden = headers.flatMap((header) => Header.parse(header).global_must_not_match_regex);
  return { file: { scenarios, globallyForbidden }, unreadable };
}

function scenariosOf(raw: unknown): readonly unknown[] {
  return z.looseObject({ scenarios: z.array(z.unknown()) }).parse(raw).scenarios;
}

/** `raw_notes` are for typing by hand and never loaded. */
export function parseScenario(entry: unknown): Scenario {
  const { raw_notes: _notes, ...structured } = z.looseObject({ id: text }).parse(entry);
  const parsed = Scenario.safeParse(structured);
  if (!parsed.success) throw new Error(`${structured.id}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
