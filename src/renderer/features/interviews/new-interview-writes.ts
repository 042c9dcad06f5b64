import type { Client } from "#contract/contract";
import type { Interview } from "#domain/interviews";
import type { Opportunity } from "#domain/opportunities";
import type { Participation, Person } from "#domain/people";
import { readPersonLine } from "#domain/person-line";
import { type InterviewDraft, type PersonDraft, roleOf, slotOf } from "./new-interview-draft.ts";

/** What is stored already: a second try changes these and adds only what is missing. */
export interface Made {
  readonly opportunity: Opportunity | null;
  readonly interview: Interview | null;
  readonly people: ReadonlyMap<number, Person>;
  readonly parts: ReadonlyMap<number, Participation>;
}

export const nothingMade: Made = { opportunity: null, interview: null, people: new Map(), parts: new Map() };

/** Employer, interview, then each person with their part. Stops at the first failure, and tells how far it came. */
export async function addInterview(
  api: Client,
  draft: InterviewDraft,
  before: Made,
): Promise<{ readonly made: Made; readonly failure: Error | null }> {
  let made = before;
  try {
    if (draft.opportunityId === null) made = { ...made, opportunity: await storeEmployer(api, draft, made) };
    const interview = await storeInterview(api, draft, made);
    made = { ...made, interview };
    for (const one of draft.people.filter(({ name }) => name.trim() !== "")) {
      const person = await storePerson(api, draft, one, made.people.get(one.key) ?? one.known);
      made = { ...made, people: new Map(made.people).set(one.key, person) };
      const fields = { interviewId: interview.id, personId: person.id, role: roleOf(draft, one) };
      const part = made.parts.get(one.key);
      const stored = part
        ? await api.participations.save({ id: part.id, revision: part.revision, ...fields })
        : await api.participations.create(fields);
      made = { ...made, parts: new Map(made.parts).set(one.key, stored) };
    }
    return { made, failure: null };
  } catch (error) {
    return { made, failure: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** "Fiddlehead and the interview": what a failure left behind. */
export function madeWords({ opportunity, interview, people }: Made): string {
  const names = [...people.values()].map(({ fullName }) => fullName);
  const words = [...(opportunity ? ["the employer"] : []), ...(interview ? ["the interview"] : []), ...names];
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

function storeEmployer(api: Client, { employer, role }: InterviewDraft, { opportunity }: Made): Promise<Opportunity> {
  const fields = { companyLegal: employer.trim(), role: role.trim() };
  if (opportunity === null) return api.opportunities.create(fields);
  return api.opportunities.save({ id: opportunity.id, revision: opportunity.revision, ...fields });
}

function storeInterview(api: Client, draft: InterviewDraft, { opportunity, interview }: Made): Promise<Interview> {
  const opportunityId = draft.opportunityId ?? opportunity?.id;
  const slot = slotOf(draft);
  if (opportunityId === undefined || slot === null) throw new Error("Added before it was whole");
  const fields = { opportunityId, ...slot, isZoneAssumed: draft.isZoneAssumed, mode: draft.mode };
  if (interview === null) return api.interviews.create(fields);
  return api.interviews.save({ id: interview.id, revision: interview.revision, ...fields });
}

async function storePerson(
  api: Client,
  { employer }: InterviewDraft,
  { name, title, email }: PersonDraft,
  known: Person | null,
): Promise<Person> {
  // "Ms. Ana Ruiz" brings its honorific along, as it does in the debrief; nothing else is taken from the name.
  const { fullName, honorific } =
    known === null ? readPersonLine(name.replaceAll(",", " ")) : { fullName: name.trim(), honorific: known.honorific };
  const fields = { fullName, title: title.trim(), email: email.trim() || null };
  if (known === null) return api.people.create({ ...fields, honorific, employer: employer.trim() });
  const isSame = known.fullName === fields.fullName && known.title === fields.title && known.email === fields.email;
  return isSame ? known : api.people.save({ id: known.id, revision: known.revision, ...fields });
}
