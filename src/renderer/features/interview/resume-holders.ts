import { findPerson } from "#domain/dossier";
import { runningName } from "#domain/names";
import type { Option } from "../../kit/select-field.tsx";
import type { Workspace } from "./workspace.ts";

/** It went to nobody by name, as through a portal. */
export const theHouse = "house";

/** Who there could have a version: those who were met, and the house. */
export function holderOptions({ dossier }: Workspace): readonly Option[] {
  const met = new Set(dossier.participations.map(({ personId }) => personId));
  return [
    { id: theHouse, label: "The house, nobody by name" },
    ...dossier.people.filter(({ id }) => met.has(id)).map((person) => ({ id: person.id, label: runningName(person) })),
  ];
}

export function holderName({ dossier }: Workspace, personId: string | null): string {
  if (personId === null) return "The house";
  const person = findPerson(dossier, personId);
  return person === null ? "Somebody" : runningName(person);
}
