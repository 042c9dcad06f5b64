// Who could speak for the candidate in a process, best first (R37): insiders of the target employer, then former managers,
// clients and peers, then whoever wrote before. Nobody who has a say in the decision (I13).

import { z } from "zod";
import { type Dossier, hasSay } from "./dossier.ts";
import { PersonId } from "./ids.ts";
import { runningName } from "./names.ts";
import { employerKey, type Opportunity } from "./opportunities.ts";
import { type Person, WorkRelation } from "./people.ts";
import { type ReadPerson, readPersonLine } from "./person-line.ts";
import { Line } from "./text.ts";

export const Suggestion = z.object({
  personId: PersonId,
  name: z.string(),
  title: Line,
  employer: Line,
  reason: z.enum(["insider", ...WorkRelation.options, "wrote_before"]),
  /** As what they saw one work, where it is on record. */
  workRelation: WorkRelation.nullable(),
  /** A letter of theirs came in an earlier process. */
  hasWritten: z.boolean(),
  /** How they worked together, as it was noted in an earlier process. */
  relation: Line,
});
export type Suggestion = z.infer<typeof Suggestion>;

/** What somebody did for the candidate in other processes. */
export interface Earlier {
  readonly personId: Person["id"];
  readonly relation: string;
  readonly hasWritten: boolean;
}

export interface Known {
  /** Everybody in the journal. */
  readonly people: readonly Person[];
  /** Of other processes, newest first. */
  readonly earlier: readonly Earlier[];
  /** Whoever took part in any process as an agency's recruiter. */
  readonly recruiters: ReadonlySet<string>;
}

export function suggestRecommenders(dossier: Dossier, { people, earlier, recruiters }: Known): Suggestion[] {
  const listed = new Set(dossier.recommenders.map(({ personId }) => personId));
  const isOfAgency = (id: string) =>
    recruiters.has(id) || dossier.participations.some(({ personId, role }) => personId === id && role === "recruiter");
  return people
    .filter(({ id, deletedAt }) => deletedAt === null && !listed.has(id) && !hasSay(dossier, id) && !isOfAgency(id))
    .flatMap((person) => suggestionOf(person, dossier.opportunity, earlier) ?? [])
    .toSorted(byRank);
}

function suggestionOf(person: Person, opportunity: Opportunity, earlier: readonly Earlier[]): Suggestion | null {
  const theirs = earlier.filter(({ personId }) => personId === person.id);
  const { id: personId, title, employer, workRelation } = person;
  const hasWritten = theirs.some((one) => one.hasWritten);
  if (workRelation === null && !hasWritten) return null;
  const relation = theirs.find((one) => one.relation.trim() !== "")?.relation ?? "";
  const reason = isInsider(person, opportunity) ? "insider" : (workRelation ?? "wrote_before");
  return { personId, name: runningName(person), title, employer, reason, workRelation, hasWritten, relation };
}

/** Whether they work at the employer that is applied to, by its legal name or its short one. */
export function isInsider(
  { employer }: Pick<Person, "employer">,
  { companyLegal, companyShort }: Pick<Opportunity, "companyLegal" | "companyShort">,
): boolean {
  const theirs = keyOf(employer);
  return theirs !== "" && [companyLegal, companyShort].some((name) => keyOf(name) === theirs);
}

/** A person as typed in a hurry; what stands last is their employer where it is the one that is applied to. */
export function readRecommenderLine(typed: string, opportunity: Opportunity): ReadPerson & Pick<Person, "employer"> {
  const read = readPersonLine(typed);
  const [last = "", ...before] = read.title.split(", ").toReversed();
  return isInsider({ employer: last }, opportunity)
    ? { ...read, title: before.toReversed().join(", "), employer: last }
    : { ...read, employer: "" };
}

/** However it is written: "Merbau Pte Ltd", "MERBAU Pte. Ltd." and "The Merbau Company" are one house. */
function keyOf(name: string): string {
  const key = employerKey({ companyShort: "", companyLegal: name }).replace(/^the /, "");
  return key.replace(legalForms, "") || key;
}

const legalForms =
  /(?: (?:and )?(?:inc|incorporated|ltd|limited|llc|llp|plc|pty|pte|pvt|private|proprietary|co|corp|corporation|company|dac|gmbh|ag|kg|se|sa|sas|sarl|srl|spa|sl|bv|nv|ab|as|oy|aps|kk|sdn|bhd|s a|s l|b v|n v|s p a|s r l))+$/;

const ranks = Suggestion.shape.reason.options;

/** Of one rank whoever wrote before comes first: they have the words already. */
function byRank(a: Suggestion, b: Suggestion): number {
  return ranks.indexOf(a.reason) - ranks.indexOf(b.reason) || Number(b.hasWritten) - Number(a.hasWritten);
}
