import type { ReactElement } from "react";
import type { Met } from "#domain/dossier";
import { runningName } from "#domain/names";
import { useWrite } from "../../../app/query.ts";
import { Checkbox } from "../../../kit/checkbox.tsx";
import { LedgerPart } from "../../../kit/ledger.tsx";
import type { Workspace } from "../workspace.ts";
import styles from "./closing.module.css";
import { FieldLine } from "./field-line.tsx";
import { PermissionLine } from "./permission-line.tsx";

interface InterviewerPartProps {
  readonly workspace: Workspace;
  readonly met: Met;
  readonly isOnSite: boolean;
}

/** One of those who ask the questions: their card or address, and whether they may be written to. */
export function InterviewerPart({ workspace, met, isOnSite }: InterviewerPartProps): ReactElement {
  const { part, person } = met;
  const name = runningName(person);
  const saveCard = useWrite((api, hasCard: boolean) => api.participations.save({ id: part.id, hasCard }));
  return (
    <LedgerPart label={name} {...(person.title === "" ? {} : { note: <bdi>{person.title}</bdi> })}>
      {isOnSite && (
        <div className={styles["ticks"]}>
          <Checkbox isSelected={part.hasCard} onChange={(hasCard) => saveCard.mutate(hasCard)}>
            Gave a business card<span className="visually-hidden">: {name}</span>
          </Checkbox>
        </div>
      )}
      {!isOnSite && (
        <FieldLine
          label={`E-mail address of ${name}`}
          opening="Write to"
          placeholder="ask for the e-mail address"
          stored={{ id: person.id, revision: person.revision, text: person.email ?? "" }}
          save={(api, { id, revision, text }) => api.people.save({ id, revision, email: text === "" ? null : text })}
        />
      )}
      <PermissionLine workspace={workspace} met={met} />
    </LedgerPart>
  );
}
