import type { ReactElement } from "react";
import type { WeakSpot } from "#domain/debrief";
import { useWrite } from "../../../app/query.ts";
import { optionsOf } from "../../../app/words.ts";
import { LedgerPart } from "../../../kit/ledger.tsx";
import { MenuButton } from "../../../kit/menu-button.tsx";
import type { Workspace } from "../workspace.ts";
import { FieldLine } from "./field-line.tsx";
import { LineList } from "./line-list.tsx";
import { PersonMenu } from "./person-menu.tsx";
import { useMakePrivate } from "./use-make-private.ts";

const weakWords: Readonly<Record<WeakSpot["kind"], string>> = {
  said_too_little: "I said too little",
  lacks: "I lack it",
};

/** I was asked … and said too little, or lack it. Below it the words that bridge the gap in the letter. */
export function WeakPart({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const { dossier, interview } = workspace;
  const spots = dossier.weakSpots.filter(({ interviewId }) => interviewId === interview.id);
  const setKind = useWrite((api, { id, kind }: Pick<WeakSpot, "id" | "kind">) => api.weakSpots.save({ id, kind }));
  const makePrivate = useMakePrivate(workspace, (api, id) => api.weakSpots.remove({ id }));
  return (
    <LedgerPart label="What went badly" isEmpty={spots.length === 0}>
      <LineList<WeakSpot>
        label="I was asked"
        opening="I was asked"
        rows={spots}
        textOf={({ question }) => question}
        store={{
          create: (api, question) =>
            api.weakSpots.create({ opportunityId: dossier.opportunity.id, interviewId: interview.id, question }),
          save: (api, { id, revision, text }) => api.weakSpots.save({ id, revision, question: text }),
          remove: (api, id) => api.weakSpots.remove({ id }),
          restore: (api, id) => api.weakSpots.restore({ id }),
        }}
        extras={(spot) =>
          spot === null
            ? {}
            : {
                meta: (
                  <>
                    <MenuButton
                      look="quiet-small"
                      label="What happened"
                      items={optionsOf(weakWords)}
                      onAction={(kind) => setKind.mutate({ id: spot.id, kind })}
                    >
                      {weakWords[spot.kind]}
                    </MenuButton>
                    <PersonMenu
                      workspace={workspace}
                      noun="weakSpots"
                      row={spot}
                      personId={spot.personId}
                      label="Asked by"
                    />
                  </>
                ),
              }
        }
        onMakePrivate={({ question, id }) => makePrivate({ id, text: question })}
        below={(spot) => <BridgeLine spot={spot} />}
      />
    </LedgerPart>
  );
}

/** The bridge: what the letter says instead. A gap asks for adjacent proof and a next step, no confession. */
function BridgeLine({ spot }: { readonly spot: WeakSpot }): ReactElement {
  return (
    <FieldLine
      label={`What bridges it: ${spot.question}`}
      opening={spot.kind === "lacks" ? "But" : "I can add:"}
      placeholder={spot.kind === "lacks" ? "I sat second chair in … and start … on …" : "I ran …"}
      stored={{ id: spot.id, revision: spot.revision, text: spot.recoverText }}
      save={(api, { id, revision, text }) => api.weakSpots.save({ id, revision, recoverText: text })}
    />
  );
}
