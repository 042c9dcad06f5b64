import type { ReactElement } from "react";
import { employerName } from "#domain/opportunities";
import { faceOf } from "../../app/follow-ups/follow-up-faces.ts";
import { placeOf } from "../../app/follow-ups/one-row.ts";
import { useRead, useWrite } from "../../app/query.ts";
import { when } from "../../app/when.ts";
import { Button } from "../../kit/button.tsx";
import { Group, Row, Rows } from "../../kit/rows.tsx";

/** What came due while Pronto was closed or the computer slept; nothing where nothing was missed. */
export function MissedList(): ReactElement | null {
  const { data: missed = [] } = useRead("reminders", "missed", {});
  const seen = useWrite((api, _given: undefined) => api.reminders.seen({}));
  if (missed.length === 0) return null;
  return (
    <Group
      title="While you were away"
      count={missed.length}
      note={
        <Button look="quiet-small" onPress={() => seen.mutate(undefined)}>
          I have seen it
        </Button>
      }
    >
      <Rows label="While you were away">
        {missed.map(({ row, opportunity }) => (
          <Row
            key={row.id}
            icon={faceOf(row).icon}
            what={row.title}
            href={`#${placeOf(row)}`}
            who={row.personName || employerName(opportunity)}
            when={row.dueAt === null ? "" : `due ${when(row.dueAt, row.zone)}`}
          />
        ))}
      </Rows>
    </Group>
  );
}
