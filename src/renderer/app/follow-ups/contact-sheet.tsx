import { type ReactElement, useState } from "react";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import type { Touch } from "#domain/touches";
import { Button } from "../../kit/button.tsx";
import { Sheet, SheetPromise } from "../../kit/sheet.tsx";
import { ErrorView } from "../error-view.tsx";
import { useRead, useWrite } from "../query.ts";
import {
  type ContactDraft,
  instantIn,
  isAhead,
  settled,
  startDraft,
  toTouch,
  usesTheCall,
  zoneOf,
} from "./contact-draft.ts";
import { ContactFields } from "./contact-fields.tsx";
import { ContactVerdict } from "./contact-verdict.tsx";
import type { OpenedOpportunity } from "./one-row.ts";
import { releaseOf } from "./stops-to-pass.tsx";

export interface ContactAbout {
  readonly opportunityId: string;
  /** The row of the plan that it does. */
  readonly row: FollowUp | null;
}

interface ContactSheetProps {
  readonly about: ContactAbout;
  readonly onClose: () => void;
  readonly onLogged: (touch: Touch) => void;
}

/** "Log a contact": whatever went out or came in, on any channel, now or before; the guard answers while one types. */
export function ContactSheet({ about, onClose, onLogged }: ContactSheetProps): ReactElement | null {
  const { data, error } = useRead("opportunities", "open", { id: about.opportunityId });
  if (error !== null)
    return (
      <Sheet isOpen onClose={onClose} title="Log a contact">
        <ErrorView error={error} />
      </Sheet>
    );
  if (data === undefined || data.dossier.opportunity.id !== about.opportunityId) return null;
  return <OpenSheet opened={data} row={about.row} onClose={onClose} onLogged={onLogged} />;
}

interface OpenSheetProps extends Pick<ContactSheetProps, "onClose" | "onLogged"> {
  readonly opened: OpenedOpportunity;
  readonly row: FollowUp | null;
}

function OpenSheet({ opened, row, onClose, onLogged }: OpenSheetProps): ReactElement {
  const [draft, setDraft] = useState(() => startDraft(opened, row));
  const [reason, setReason] = useState("");
  const [isSeen, setSeen] = useState(false);
  const zone = zoneOf(opened);
  const touch = toTouch(opened, draft, zone);
  const isOut = draft.direction === "out";
  const check = useRead("touches", "check", touch);
  const stops = isOut ? (check.data ?? []) : [];
  const isKnown = !isOut || (check.data !== undefined && !check.isPlaceholderData);
  const verdict = stops[0]?.verdict;
  const release = releaseOf(stops, reason, isSeen);
  const log = useWrite((api) =>
    api.touches.log({
      ...touch,
      direction: draft.direction,
      note: draft.note.trim(),
      ...(release === null ? {} : { release }),
    }),
  );
  const canLog =
    isKnown &&
    release !== null &&
    draft.personId !== null &&
    instantIn(draft, zone) !== null &&
    !isAhead(draft, opened, zone) &&
    !log.isPending;
  const change = (next: ContactDraft) => {
    setDraft(next);
    if (next.note === draft.note) setSeen(false);
  };
  const keep = () => {
    if (canLog)
      log.mutate(undefined, {
        onSuccess: (logged) => {
          onLogged(logged);
          onClose();
        },
      });
  };
  const usesCall = usesTheCall(opened, draft);
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title="Log a contact"
      keys={{ "Mod+Enter": keep }}
      footer={
        <>
          <SheetPromise>
            {verdict === "refuse" ? (
              "Nothing is logged like this."
            ) : usesCall ? (
              <>
                <strong>This is the one call of the process.</strong> Once logged it is used, and cannot be taken back.
              </>
            ) : (
              "It can be taken back for ten seconds; then it stays in the log."
            )}
          </SheetPromise>
          <Button look="primary" keys="Mod+Enter" onPress={keep} isDisabled={!canLog}>
            {usesCall ? "Log the call" : "Log it"}
          </Button>
        </>
      }
    >
      {draft.personId === null ? (
        <p>Nobody is known in this process yet. Say in the debrief who was there; then a contact can be logged.</p>
      ) : (
        <>
          <ContactFields opened={opened} draft={draft} onChange={change} />
          <ContactVerdict
            isKnown={isKnown}
            opened={opened}
            draft={draft}
            stops={stops}
            reason={reason}
            onReason={setReason}
            isSeen={isSeen}
            onSeen={setSeen}
            onInstead={(part) => change(settled(opened, { ...draft, ...part }))}
          />
        </>
      )}
      {log.error && <ErrorView error={log.error} />}
    </Sheet>
  );
}
