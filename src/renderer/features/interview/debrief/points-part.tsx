import type { ReactElement } from "react";
import type { DiscussionPoint } from "#domain/debrief";
import type { JournalEntry } from "#domain/journal-entries";
import { LedgerPart } from "../../../kit/ledger.tsx";
import type { Workspace } from "../workspace.ts";
import { LineList } from "./line-list.tsx";
import { PersonMenu } from "./person-menu.tsx";
import { useMakePrivate } from "./use-make-private.ts";

/** We talked about … */
export function PointsPart({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const { dossier, interview } = workspace;
  const points = dossier.points.filter(({ interviewId }) => interviewId === interview.id);
  const makePrivate = useMakePrivate(workspace, (api, id) => api.points.remove({ id }));
  return (
    <LedgerPart label="What we talked about" isEmpty={points.length === 0}>
      <LineList<DiscussionPoint>
        label="We talked about"
        opening="We talked about"
        rows={points}
        textOf={({ text }) => text}
        store={{
          create: (api, text) =>
            api.points.create({ opportunityId: dossier.opportunity.id, interviewId: interview.id, text }),
          save: (api, line) => api.points.save(line),
          remove: (api, id) => api.points.remove({ id }),
          restore: (api, id) => api.points.restore({ id }),
        }}
        extras={(row, isActive) =>
          row !== null && isActive
            ? {
                meta: (
                  <PersonMenu workspace={workspace} noun="points" row={row} personId={row.personId} label="With whom" />
                ),
              }
            : {}
        }
        onMakePrivate={makePrivate}
      />
    </LedgerPart>
  );
}

/** Just for me: private pages tied to this interview. */
export function PrivatePart({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const { interview, pages } = workspace;
  const here = pages.filter(({ interviewId }) => interviewId === interview.id);
  return (
    <LedgerPart label="Just for me" note="never in a letter" isEmpty={here.length === 0}>
      <LineList<JournalEntry>
        label="Just for me"
        rows={here}
        textOf={({ text }) => text}
        store={{
          create: (api, text) =>
            api.journal.create({ on: interview.startsWall.slice(0, 10), interviewId: interview.id, text }),
          save: (api, line) => api.journal.save(line),
          remove: (api, id) => api.journal.remove({ id }),
          restore: (api, id) => api.journal.restore({ id }),
        }}
      />
    </LedgerPart>
  );
}
