import { UserRound } from "lucide-react";
import type { ReactElement } from "react";
import { runningName } from "#domain/names";
import { permissionWords, roleWords } from "../../app/words.ts";
import { LinkButton } from "../../kit/link.tsx";
import { Group, Row, Rows } from "../../kit/rows.tsx";
import { EmptyState } from "../../kit/states.tsx";

import styles from "./interview.module.css";
import { metHere, type Workspace } from "./workspace.ts";

export function PeopleTab({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const met = metHere(workspace);
  if (met.length === 0) {
    return (
      <EmptyState
        title="Nobody yet"
        action={<LinkButton href={`#/interviews/${workspace.interview.id}/debrief`}>Say who was there</LinkButton>}
      >
        Everyone you met, the front desk too.
      </EmptyState>
    );
  }
  return (
    <div className={styles["tab"]}>
      <Group title="Who was there" count={met.length}>
        <Rows label="People">
          {met.map(({ person, part }) => (
            <Row
              key={part.id}
              icon={UserRound}
              what={runningName(person)}
              href={`#/people/${person.id}`}
              who={person.title}
              when={roleWords[part.role]}
              why={
                part.permissionWords === ""
                  ? permissionWords[part.permission]
                  : `${permissionWords[part.permission]}: “${part.permissionWords}”`
              }
            />
          ))}
        </Rows>
      </Group>
    </div>
  );
}
