import { type ReactElement, useState } from "react";
import type { Release, Stop } from "#contract/errors";
import { releaseOf, StopsToPass } from "../../../app/follow-ups/stops-to-pass.tsx";
import { Button } from "../../../kit/button.tsx";
import { LinkButton } from "../../../kit/link.tsx";
import { Sheet, SheetPromise } from "../../../kit/sheet.tsx";

interface HoldSheetProps {
  readonly stops: readonly Stop[];
  readonly verb: string;
  readonly zone: string;
  readonly interviewId: string;
  readonly onClose: () => void;
  readonly onPass: (release: Release) => void;
}

/** It is held: passed with a reason that is typed and kept. */
export function HoldSheet({ stops, verb, zone, interviewId, onClose, onPass }: HoldSheetProps): ReactElement {
  const [reason, setReason] = useState("");
  const [isSeen, setSeen] = useState(false);
  const release = releaseOf(stops, reason, isSeen);
  const pass = () => release !== null && onPass(release);
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title="One look before it goes out"
      width="narrow"
      keys={{ "Mod+Enter": pass }}
      footer={
        <>
          <SheetPromise>Your letter stays as it is.</SheetPromise>
          <Button look="primary" keys="Mod+Enter" onPress={pass} isDisabled={release === null}>
            {verb}
          </Button>
        </>
      }
    >
      <StopsToPass
        stops={stops}
        zone={zone}
        reason={reason}
        onReason={setReason}
        isSeen={isSeen}
        onSeen={setSeen}
        instead={
          stops.some(({ rule }) => rule === "R39") && (
            <p>
              <LinkButton look="small" href={`#/interviews/${interviewId}/resume`} onClick={onClose}>
                Log the talk
              </LinkButton>
            </p>
          )
        }
      />
    </Sheet>
  );
}
