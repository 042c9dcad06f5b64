import type { ReactElement } from "react";
import type { Client } from "#contract/contract";
import { runningName } from "#domain/names";
import type { Person } from "#domain/people";
import { useWrite } from "../../../app/query.ts";
import { MenuButton } from "../../../kit/menu-button.tsx";
import { metHere, type Workspace } from "../workspace.ts";

type Noun = "needs" | "points" | "weakSpots" | "promises" | "hospitality";

interface PersonMenuProps {
  readonly workspace: Workspace;
  readonly noun: Noun;
  readonly row: { readonly id: string };
  readonly personId: Person["id"] | null;
  readonly label: string;
}

/** Whose it is: one of those who were there, or nobody's in particular. Shown only where there is a choice. */
export function PersonMenu({ workspace, noun, row, personId, label }: PersonMenuProps): ReactElement | null {
  const met = metHere(workspace);
  const save = useWrite((api, to: Person["id"] | null) => saveIn(api, noun, { id: row.id, personId: to }));
  if (met.length < 2) return null;
  const people = met.map(({ person }) => ({ id: person.id as string, label: runningName(person) }));
  const items = noun === "hospitality" ? people : [...people, { id: "", label: "everyone" }];
  return (
    <MenuButton
      look="quiet-small"
      label={label}
      items={items}
      onAction={(id) => save.mutate(met.find(({ person }) => person.id === id)?.person.id ?? null)}
    >
      {people.find(({ id }) => id === personId)?.label ?? "everyone"}
    </MenuButton>
  );
}

interface Changed {
  readonly id: string;
  readonly personId: Person["id"] | null;
}

async function saveIn(api: Client, noun: Noun, { personId, ...row }: Changed): Promise<unknown> {
  if (noun === "hospitality") return personId === null ? null : api.hospitality.save({ ...row, personId });
  return api[noun].save({ ...row, personId });
}
