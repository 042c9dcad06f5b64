import { useState } from "react";
import { everyoneMet } from "#domain/dossier";
import { runningName } from "#domain/names";
import { employerName } from "#domain/opportunities";
import { useRead } from "../../app/query.ts";
import { whenWall } from "../../app/when.ts";
import type { Option } from "../../kit/select-field.tsx";

export interface Trial {
  readonly interviews: readonly Option[];
  readonly people: readonly Option[];
  /** Null: nobody was met yet. */
  readonly interviewId: string | null;
  readonly personId: string | null;
  readonly chooseInterview: (id: string) => void;
  readonly choosePerson: (id: string) => void;
}

/** For whom a template is tried: the newest interview that was held and the first person met there, until another is chosen. */
export function useTrial(): Trial {
  const [interview, chooseInterview] = useState<string | null>(null);
  const [person, choosePerson] = useState<string | null>(null);
  const { data } = useRead("opportunities", "list", {});
  const all = (data?.rows ?? []).flatMap(({ opportunity, interviews }) =>
    interviews.map((one) => ({ opportunity, interview: one })),
  );
  const newest = all.toSorted((a, b) => b.interview.startsAt.localeCompare(a.interview.startsAt));
  const held = newest.find((one) => Date.parse(one.interview.startsAt) <= Date.now());
  const chosen = newest.find((one) => one.interview.id === interview) ?? held ?? newest[0];
  const open = useRead(
    "opportunities",
    "open",
    { id: chosen?.opportunity.id ?? "" },
    { isEnabled: chosen !== undefined },
  );
  const met = open.data === undefined ? [] : everyoneMet(open.data.dossier);
  const here = met.filter((one) => one.interview.id === chosen?.interview.id);
  const personId = here.find((one) => one.person.id === person)?.person.id ?? here[0]?.person.id ?? null;
  return {
    interviews: newest.map(({ opportunity, interview: { id, startsWall, endsWall, zone } }) => ({
      id,
      label: employerName(opportunity),
      meta: whenWall(startsWall, endsWall, zone),
    })),
    people: here.map(({ person: one }) => ({ id: one.id, label: runningName(one) })),
    interviewId: personId === null ? null : (chosen?.interview.id ?? null),
    personId,
    chooseInterview,
    choosePerson,
  };
}
