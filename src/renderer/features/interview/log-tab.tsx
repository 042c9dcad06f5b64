import { CalendarClock } from "lucide-react";
import type { ReactElement } from "react";
import { useFollowUpActs } from "../../app/follow-ups/use-acts.tsx";
import { when } from "../../app/when.ts";
import { Button } from "../../kit/button.tsx";
import { Group, Row, Rows } from "../../kit/rows.tsx";
import styles from "./interview.module.css";
import { LogContacts } from "./log-contacts.tsx";
import { LogHistory } from "./log-history.tsx";
import type { Workspace } from "./workspace.ts";

/** Everything that happened, as it happened: contacts, answers, dates, what was let go, and what was before. */
export function LogTab({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const { dossier, interview, now } = workspace;
  const acts = useFollowUpActs(now);
  const add = (
    <Button look="plain" onPress={() => acts.log({ opportunityId: dossier.opportunity.id, row: null })}>
      Log a contact
    </Button>
  );
  return (
    <div className={styles["tab"]}>
      <LogContacts workspace={workspace} add={add} />
      <LogHistory workspace={workspace} />
      {interview.pastSlots.length > 0 && (
        <Group title="Earlier times">
          <Rows label="Earlier times">
            {interview.pastSlots.map((slot) => (
              <Row
                key={slot.movedAt}
                icon={CalendarClock}
                what={slot.startsWall.replace("T", ", ")}
                when={`moved ${when(slot.movedAt, slot.zone)}`}
                {...(slot.reason === "" ? {} : { why: slot.reason })}
              />
            ))}
          </Rows>
        </Group>
      )}
      {acts.sheets}
    </div>
  );
}
