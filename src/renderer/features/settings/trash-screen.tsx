import { ArrowLeft, Trash2, Undo2 } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { ErrorView } from "../../app/error-view.tsx";
import { useRead, useWrite } from "../../app/query.ts";
import { dayAndTime, when } from "../../app/when.ts";
import { Room } from "../../kit/app-frame.tsx";
import { Button } from "../../kit/button.tsx";
import { LinkButton } from "../../kit/link.tsx";
import { Row, Rows } from "../../kit/rows.tsx";
import { EmptyState, Loading } from "../../kit/states.tsx";
import { useToasts } from "../../kit/toasts.tsx";
import { systemZone } from "./region-words.ts";

const nouns: Readonly<Record<string, string>> = {
  opportunities: "Interviews at one employer",
  interviews: "Interview",
  people: "Person",
  journalEntries: "Journal page",
  documents: "Letter",
  needs: "What they need",
  evidence: "Proof",
  points: "What you talked about",
  weakSpots: "What went badly",
  promises: "Promise",
  hospitality: "Kindness",
  participations: "Part in an interview",
  requirements: "Must-have",
  ownFollowUps: "Follow-up of your own",
  resumeVersions: "Résumé version",
  recommenders: "Recommender",
  templates: "Template",
};

/** All that was deleted, the newest first, until it is put back. */
export function TrashScreen(): ReactElement {
  return (
    <Room
      title="Trash"
      lead="Put anything back as it was."
      end={
        <LinkButton look="quiet" icon={ArrowLeft} href="#/settings">
          Settings
        </LinkButton>
      }
    >
      {useItems()}
    </Room>
  );
}

function useItems(): ReactNode {
  const { data, error } = useRead("trash", "list", {});
  const toasts = useToasts();
  const restore = useWrite((api, { noun, id }: { readonly noun: string; readonly id: string }) =>
    api.trash.restore({ noun, id }),
  );
  if (data === undefined) return error === null ? <Loading label="Looking…" /> : <ErrorView error={error} />;
  if (data.length === 0)
    return (
      <EmptyState title="Nothing in the trash">
        What you delete waits here, so that nothing is lost by a slip of the hand.
      </EmptyState>
    );
  const zone = systemZone();
  return (
    <>
      {restore.error !== null && <ErrorView error={restore.error} />}
      <Rows label="Trash">
        {data.map((item) => (
          <Row
            key={`${item.noun} ${item.id}`}
            icon={Trash2}
            what={nouns[item.noun] ?? "Something else"}
            who={item.title || "Without words"}
            when={dayAndTime(item.deletedAt, zone)}
            whenTitle={when(item.deletedAt, zone)}
            action={
              <Button
                look="row"
                icon={Undo2}
                label={`Put back ${item.title}`}
                onPress={() => restore.mutate(item, { onSuccess: () => toasts.show({ text: "Back where it was." }) })}
              >
                Put back
              </Button>
            }
          />
        ))}
      </Rows>
    </>
  );
}
