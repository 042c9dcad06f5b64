import { afterTheRound } from "#domain/follow-ups/window";
import { type Mode, plannedEndOf } from "#domain/interviews";
import type { Opportunity } from "#domain/opportunities";
import type { Person, Role } from "#domain/people";
import { compareInstants, dayIn } from "#domain/time";

/** One line of "Who was there", as typed. */
export interface PersonDraft {
  readonly key: number;
  /** Known from before: only what changed about them is stored. */
  readonly known: Person | null;
  readonly name: string;
  readonly title: string;
  readonly email: string;
  /** Null until chosen: then the first decides and the others are on the panel. */
  readonly role: Role | null;
}

export interface InterviewDraft {
  /** Set: a further round of what is there already. */
  readonly opportunityId: Opportunity["id"] | null;
  readonly employer: string;
  readonly role: string;
  readonly on: string | null;
  readonly starts: string | null;
  readonly ends: string | null;
  readonly zone: string;
  readonly isZoneAssumed: boolean;
  readonly mode: Mode;
  readonly people: readonly PersonDraft[];
}

export type Problems = Readonly<Partial<Record<"employer" | "role" | "on" | "starts" | "ends", string>>> & {
  readonly people: ReadonlyMap<number, string>;
};

export function blankDraft(now: string, zone: string): InterviewDraft {
  return {
    opportunityId: null,
    employer: "",
    role: "",
    on: dayIn(zone, now),
    starts: null,
    ends: null,
    zone,
    isZoneAssumed: true,
    mode: "onsite",
    people: [blankPersonDraft(0)],
  };
}

export function blankPersonDraft(key: number): PersonDraft {
  return { key, known: null, name: "", title: "", email: "", role: null };
}

/** What stands in the way of adding it, each in a sentence for its field. */
export function problemsOf(draft: InterviewDraft): Problems {
  const nameless = draft.people.filter(({ name, title, email }) => name.trim() === "" && `${title}${email}`.trim());
  return {
    ...textProblem("employer", draft.employer, "Which employer was it?"),
    ...textProblem("role", draft.role, "Which job was it about?"),
    ...(draft.on === null ? { on: "Which day was it?" } : {}),
    ...(draft.starts === null ? { starts: "When did it start?" } : {}),
    ...(endsTooSoon(draft) ? { ends: "It ends before it starts." } : {}),
    people: new Map([
      ...nameless.map(({ key }) => [key, "Who is this? Add a name, or empty the line."] as const),
      ...draft.people.filter(({ name }) => name.length > longest).map(({ key }) => [key, tooLong] as const),
    ]),
  };
}

export function hasProblems({ people, ...fields }: Problems): boolean {
  return people.size > 0 || Object.keys(fields).length > 0;
}

export function endsTooSoon({ starts, ends }: InterviewDraft): boolean {
  return starts !== null && ends !== null && ends <= starts;
}

/** Day, times and zone once there are enough of them to reckon with. */
export function slotOf({ on, starts, ends, zone }: InterviewDraft) {
  if (on === null || starts === null) return null;
  return { startsWall: `${on}T${starts}`, endsWall: ends === null || ends <= starts ? null : `${on}T${ends}`, zone };
}

/** Until when the thank-yous are to be out (E1). */
export function dueOf(draft: InterviewDraft): string | null {
  const slot = slotOf(draft);
  return slot && afterTheRound(plannedEndOf(slot), slot.zone).due;
}

export function isAhead(draft: InterviewDraft, now: string): boolean {
  const slot = slotOf(draft);
  if (slot !== null) return compareInstants(plannedEndOf(slot), now) > 0;
  return draft.on !== null && draft.on > dayIn(draft.zone, now);
}

export function roleOf({ people }: InterviewDraft, { key, role }: PersonDraft): Role {
  return role ?? (people[0]?.key === key ? "hiring_authority" : "panel");
}

const longest = 1000;
const tooLong = "That is more than a line can hold. Shorten it.";

function textProblem(field: "employer" | "role", text: string, missing: string): Partial<Problems> {
  if (text.trim() === "") return { [field]: missing };
  return text.length > longest ? { [field]: tooLong } : {};
}
