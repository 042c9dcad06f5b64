import { type ReactElement, useState } from "react";
import type { Document } from "#domain/documents";
import { ErrorView, stopsOf } from "../../../app/error-view.tsx";
import { type CallResult, resultWords } from "../../../app/follow-ups/contact-words.ts";
import { releaseOf, StopsToPass } from "../../../app/follow-ups/stops-to-pass.tsx";
import { InstantField } from "../../../app/instant-field.tsx";
import { optionsOf } from "../../../app/words.ts";
import { Button } from "../../../kit/button.tsx";
import { Cell, Fields } from "../../../kit/field.tsx";
import { Segmented } from "../../../kit/segmented.tsx";
import { Sheet, SheetPromise } from "../../../kit/sheet.tsx";
import { TextField } from "../../../kit/text-field.tsx";
import type { Workspace } from "../workspace.ts";
import { useCallResult } from "./use-call-result.ts";

interface CallResultSheetProps {
  readonly workspace: Workspace;
  readonly document: Document;
  readonly onClose: () => void;
}

/** Spoken, a voicemail, or nobody: only then is anything logged; and what was promised on the phone is kept as a promise. */
export function CallResultSheet({ workspace, document, onClose }: CallResultSheetProps): ReactElement {
  const isVoicemail = document.kind === "voicemail_script";
  const [result, setResult] = useState<CallResult>(isVoicemail ? "voicemail" : "spoken");
  const [promise, setPromise] = useState("");
  const [dueAt, setDueAt] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const [isSeen, setSeen] = useState(false);
  const [isWithoutText, setWithoutText] = useState(false);
  const { zone } = workspace.interview;
  const call = useCallResult(workspace, document, result, isWithoutText);
  const { stops, isKnown, isOfText } = call;
  const release = releaseOf(stops, reason, isSeen);
  const canLog = isKnown && release !== null && !call.isPending;
  const log = () => {
    if (release === null) return;
    const given = { release, promise: { text: promise.trim(), dueAt } };
    call.log(given, { onLogged: onClose, onStopped: () => setSeen(false) });
  };
  const leaveTextOut = () => {
    setWithoutText(true);
    setSeen(false);
    call.reset();
  };
  const isTheCall = result !== "no_answer";
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title="What came of it"
      lead={<bdi>{document.toName}</bdi>}
      keys={{ "Mod+Enter": () => canLog && log() }}
      footer={
        <>
          <SheetPromise>
            {isTheCall ? (
              <>
                <strong>This is the one call of the process.</strong> Once logged it is used, and cannot be taken back.
              </>
            ) : (
              "An attempt: the one call is still there. Two at most, on two days."
            )}
          </SheetPromise>
          <Button look="primary" keys="Mod+Enter" onPress={() => log()} isDisabled={!canLog}>
            Log the call
          </Button>
        </>
      }
    >
      <Fields>
        <Cell span={12}>
          <Segmented
            label="What came of it"
            options={optionsOf(resultWords)}
            value={result}
            onChange={(chosen) => {
              setResult(chosen);
              setWithoutText(false);
              setSeen(false);
              call.reset();
            }}
          />
        </Cell>
        {result === "spoken" && (
          <>
            <Cell span={12}>
              <TextField
                label="I promised to"
                note="Leave it empty if nothing was promised. It becomes a row of the plan."
                placeholder="send the shift plan"
                value={promise}
                onChange={setPromise}
                maxLength={1000}
              />
            </Cell>
            {promise.trim() !== "" && <InstantField label="By when" zone={zone} value={dueAt} onChange={setDueAt} />}
          </>
        )}
      </Fields>
      <StopsToPass
        stops={stops}
        zone={zone}
        reason={reason}
        onReason={setReason}
        isSeen={isSeen}
        onSeen={setSeen}
        instead={
          isOfText && (
            <p>
              <Button look="small" onPress={leaveTextOut}>
                Leave its text out
              </Button>
            </p>
          )
        }
      />
      {call.error !== null && stopsOf(call.error).length === 0 && <ErrorView error={call.error} />}
    </Sheet>
  );
}
