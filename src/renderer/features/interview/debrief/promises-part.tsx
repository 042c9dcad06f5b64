import type { ReactElement } from "react";
import type { PromiseMade } from "#domain/debrief";
import { instantOf, wallOf } from "#domain/time";
import { useWrite } from "../../../app/query.ts";
import { when } from "../../../app/when.ts";
import { Checkbox } from "../../../kit/checkbox.tsx";
import { DateField } from "../../../kit/date-field.tsx";
import { LedgerPart } from "../../../kit/ledger.tsx";
import { TimeField } from "../../../kit/time-field.tsx";
import { metHere, type Workspace } from "../workspace.ts";
import { type LineExtras, LineList } from "./line-list.tsx";
import { PersonMenu } from "./person-menu.tsx";
import { useMakePrivate } from "./use-make-private.ts";

/** I promised … to whom, and by when if they were told a day. */
export function PromisesPart({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const { dossier, interview } = workspace;
  const promises = dossier.promises.filter(({ interviewId }) => interviewId === interview.id);
  const decider =
    metHere(workspace).find(({ part }) => part.role === "hiring_authority")?.person.id ??
    metHere(workspace)[0]?.person.id ??
    null;
  const makePrivate = useMakePrivate(workspace, (api, id) => api.promises.remove({ id }));
  return (
    <LedgerPart label="What I promised" isEmpty={promises.length === 0}>
      <LineList<PromiseMade>
        label="I promised"
        opening="I promised"
        placeholder="the checklist I use · to send …"
        rows={promises}
        textOf={({ text }) => text}
        store={{
          create: (api, text) =>
            api.promises.create({
              opportunityId: dossier.opportunity.id,
              interviewId: interview.id,
              personId: decider,
              text,
            }),
          save: (api, line) => api.promises.save(line),
          remove: (api, id) => api.promises.remove({ id }),
          restore: (api, id) => api.promises.restore({ id }),
        }}
        extras={(row, isActive): LineExtras =>
          row === null
            ? {}
            : {
                meta: isActive ? (
                  <Details workspace={workspace} row={row} />
                ) : (
                  <Words row={row} zone={interview.zone} />
                ),
              }
        }
        onMakePrivate={makePrivate}
      />
    </LedgerPart>
  );
}

function Words({ row, zone }: { readonly row: PromiseMade; readonly zone: string }): ReactElement {
  if (row.fulfilledAt !== null) return <span>Kept {when(row.fulfilledAt, zone)}</span>;
  return <span>{row.dueAt === null ? "No date said" : `By ${when(row.dueAt, zone)}`}</span>;
}

function Details({ workspace, row }: { readonly workspace: Workspace; readonly row: PromiseMade }): ReactElement {
  const { zone } = workspace.interview;
  const save = useWrite((api, changes: Partial<PromiseMade>) => api.promises.save({ ...changes, id: row.id }));
  const wall = row.dueAt === null ? null : wallOf(row.dueAt, zone);
  const setDue = (day: string | null, time: string | null) =>
    save.mutate({ dueAt: day === null ? null : instantOf(`${day}T${time ?? "17:00"}`, zone) });
  return (
    <>
      <PersonMenu workspace={workspace} noun="promises" row={row} personId={row.personId} label="To whom" />
      <DateField
        label="By the day they were told"
        isLabelHidden
        value={wall?.slice(0, 10) ?? null}
        onChange={(day) => setDue(day, wall?.slice(11) ?? null)}
      />
      {wall !== null && (
        <TimeField
          label="By the hour"
          isLabelHidden
          hourCycle={24}
          value={wall.slice(11)}
          onChange={(time) => setDue(wall.slice(0, 10), time)}
        />
      )}
      <Checkbox
        isSelected={row.fulfilledAt !== null}
        onChange={(isKept) => save.mutate({ fulfilledAt: isKept ? workspace.now : null })}
      >
        kept
      </Checkbox>
    </>
  );
}
