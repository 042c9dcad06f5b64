import type { ReactElement } from "react";
import type { Hospitality } from "#domain/debrief";
import type { Met } from "#domain/dossier";
import { runningName } from "#domain/names";
import { LedgerPart } from "../../../kit/ledger.tsx";
import { firstName, metHere, type Workspace } from "../workspace.ts";
import { LineList } from "./line-list.tsx";
import { PersonMenu } from "./person-menu.tsx";

/** Who was kind, and how: "Odalys: lent me an umbrella". */
export function KindPart({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const { dossier, interview } = workspace;
  const met = metHere(workspace);
  const acts = dossier.hospitality.filter(({ interviewId }) => interviewId === interview.id);
  return (
    <LedgerPart label="Who was kind" isEmpty={acts.length === 0}>
      {met.length === 0 ? (
        <p className="soft">First say who was there, with the front desk and whoever brought you in.</p>
      ) : (
        <LineList<Hospitality>
          label="Who was kind"
          placeholder={`${firstName(helper(met)?.person.fullName ?? "Ana")}: lent me an umbrella`}
          rows={acts}
          textOf={({ text, personId }) => {
            const name = met.find(({ person }) => person.id === personId)?.person;
            return name === undefined ? text : `${firstName(runningName(name))}: ${text}`;
          }}
          store={{
            create: (api, typed) => {
              const { person, text } = readKindLine(typed, met);
              return api.hospitality.create({
                opportunityId: dossier.opportunity.id,
                interviewId: interview.id,
                personId: person,
                text,
              });
            },
            save: (api, { id, revision, text: typed }) => {
              const { person, text, isNamed } = readKindLine(typed, met);
              return api.hospitality.save({ id, revision, text, ...(isNamed ? { personId: person } : {}) });
            },
            remove: (api, id) => api.hospitality.remove({ id }),
            restore: (api, id) => api.hospitality.restore({ id }),
          }}
          extras={(row, isActive) =>
            row !== null && isActive
              ? {
                  meta: (
                    <PersonMenu
                      workspace={workspace}
                      noun="hospitality"
                      row={row}
                      personId={row.personId}
                      label="Who"
                    />
                  ),
                }
              : {}
          }
        />
      )}
    </LedgerPart>
  );
}

/** Before the colon a name of somebody who was there; without one, whoever was there to help. */
function readKindLine(typed: string, met: readonly Met[]) {
  const [head = "", ...rest] = typed.split(":");
  const named =
    rest.length > 0
      ? met.find(({ person }) => runningName(person).toLowerCase().split(" ").includes(head.trim().toLowerCase()))
      : undefined;
  const person = (named ?? helper(met))?.person.id;
  if (person === undefined) throw new Error("a line without people is not shown");
  return { person, text: named === undefined ? typed.trim() : rest.join(":").trim(), isNamed: named !== undefined };
}

function helper(met: readonly Met[]): Met | undefined {
  return met.find(({ part }) => part.role === "assistant" || part.role === "host") ?? met[0];
}
