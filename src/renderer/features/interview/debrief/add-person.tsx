import { type ReactElement, useState } from "react";
import type { Participation } from "#domain/people";
import { readPersonLine } from "#domain/person-line";
import { ErrorView } from "../../../app/error-view.tsx";
import { useWrite } from "../../../app/query.ts";
import { LedgerLine } from "../../../kit/ledger-line.tsx";
import type { Workspace } from "../workspace.ts";

interface AddPersonProps {
  readonly workspace: Workspace;
  readonly label: string;
  readonly placeholder: string;
  readonly asRole: Participation["role"];
}

/** A name, as one hears it at the door; Enter or leaving the line keeps it. */
export function AddPerson({ workspace, label, placeholder, asRole }: AddPersonProps): ReactElement {
  const { dossier, interview } = workspace;
  const [text, setText] = useState("");
  const add = useWrite(async (api, line: string) => {
    const person = await api.people.create({ ...readPersonLine(line), employer: dossier.opportunity.companyLegal });
    await api.participations.create({ interviewId: interview.id, personId: person.id, role: asRole });
  });
  const keep = () => {
    if (text.trim() === "" || add.isPending) return;
    add.mutate(text, { onSuccess: () => setText("") });
  };
  return (
    <>
      <LedgerLine
        label={label}
        {...(label.endsWith("?") ? { opening: label } : {})}
        placeholder={placeholder}
        value={text}
        onChange={setText}
        onEnter={keep}
        onBlur={keep}
      />
      {add.error !== null && <ErrorView error={add.error} />}
    </>
  );
}
