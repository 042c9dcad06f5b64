import type { ReactElement } from "react";
import { useLocation } from "wouter";
import { plannedEndOf } from "#domain/interviews";
import { isMarked, marks } from "#domain/marks";
import { runningName } from "#domain/names";
import { employerName } from "#domain/opportunities";
import { isInterviewer } from "#domain/people";
import { compareInstants } from "#domain/time";
import { ErrorView } from "../../../app/error-view.tsx";
import { useWrite } from "../../../app/query.ts";
import { dayAndTime, when } from "../../../app/when.ts";
import { Button } from "../../../kit/button.tsx";
import { Checkbox } from "../../../kit/checkbox.tsx";
import { Ledger, LedgerPart } from "../../../kit/ledger.tsx";
import { Sheet, SheetPromise } from "../../../kit/sheet.tsx";
import { flushAll } from "../../../kit/use-autosave.ts";
import { metHere, type Workspace } from "../workspace.ts";
import { AddPerson } from "./add-person.tsx";
import styles from "./closing.module.css";
import { InterviewerPart } from "./interviewer-part.tsx";
import { NextPart } from "./next-part.tsx";

interface LastMinutesSheetProps {
  readonly workspace: Workspace;
  readonly onClose: () => void;
}

/** What to ask before leaving, and the answers, kept as they are given (R20, R25, R54, R55). */
export function LastMinutesSheet({ workspace, onClose }: LastMinutesSheetProps): ReactElement {
  const { dossier, interview } = workspace;
  const [, goTo] = useLocation();
  const met = metHere(workspace);
  const interviewers = met.filter(({ part }) => isInterviewer(part.role));
  const helpers = met.filter(({ part }) => part.role === "assistant" || part.role === "host");
  const isOnSite = interview.mode === "onsite" || interview.mode === "informal";
  const hasEnded = interview.endedAt !== null || interview.status === "completed";
  const hasBegun = compareInstants(workspace.now, interview.startsAt) >= 0;

  const seen = isMarked(interview, marks.lastMinutes) ? interview.checked : [...interview.checked, marks.lastMinutes];
  const leave = useWrite((api) => api.interviews.save({ id: interview.id, checked: [...seen] }));
  const end = useWrite(async (api) => {
    await flushAll();
    const { now } = await api.interviews.atHand({});
    return api.interviews.save({ id: interview.id, endedAt: now, status: "completed", checked: [...seen] });
  });
  const dismiss = () => {
    if (seen !== interview.checked) leave.mutate(undefined);
    onClose();
  };
  const finish = () => {
    if (hasEnded || !hasBegun) return;
    end.mutate(undefined, {
      onSuccess: () => {
        onClose();
        goTo(`/interviews/${interview.id}/debrief`);
      },
    });
  };
  return (
    <Sheet
      isOpen
      onClose={dismiss}
      title="Before you leave"
      lead={
        <>
          <bdi>{employerName(dossier.opportunity)}</bdi>, round {interview.round}, {endWords(workspace)}
        </>
      }
      keys={{ "Mod+Enter": finish }}
      footer={
        <>
          <SheetPromise>Everything is kept as you type. This card stays in Prepare.</SheetPromise>
          <Button look="quiet" onPress={dismiss}>
            Close
          </Button>
          {!hasEnded && (
            <Button
              look="primary"
              keys="Mod+Enter"
              onPress={finish}
              isDisabled={!hasBegun}
              {...(hasBegun ? {} : { reason: "It has not begun." })}
            >
              It has ended
            </Button>
          )}
        </>
      }
    >
      {end.error !== null && <ErrorView error={end.error} />}
      <div className={styles["card"]} data-ledger>
        <Ledger>
          {interviewers.map((one) => (
            <InterviewerPart key={one.part.id} workspace={workspace} met={one} isOnSite={isOnSite} />
          ))}
          {interviewers.length === 0 && (
            <LedgerPart label="Who interviews you" isEmpty>
              <AddPerson
                workspace={workspace}
                label="Who interviews you"
                placeholder="Ana Ruiz, plant director"
                asRole="hiring_authority"
              />
            </LedgerPart>
          )}
          <NextPart workspace={workspace} />
          <LedgerPart label="Goodbye">
            <div className={styles["ticks"]}>
              <Tick workspace={workspace} item={isOnSite ? "A firm handshake" : "Thanks, with everyone’s name"} />
              <Tick
                workspace={workspace}
                item="Thank whoever brought you in"
                note={helpers.map(({ person }) => runningName(person)).join(", ")}
              />
            </div>
            {helpers.length === 0 && isOnSite && (
              <AddPerson
                workspace={workspace}
                label="Who brought you in?"
                placeholder="a name, and what they do"
                asRole="assistant"
              />
            )}
          </LedgerPart>
        </Ledger>
      </div>
    </Sheet>
  );
}

function endWords({ interview }: Workspace): string {
  const { endedAt, zone } = interview;
  return endedAt === null ? `until ${when(plannedEndOf(interview), zone)}` : `ended ${dayAndTime(endedAt, zone)}`;
}

interface TickProps {
  readonly workspace: Workspace;
  readonly item: string;
  readonly note?: string;
}

function Tick({ workspace: { interview }, item, note = "" }: TickProps): ReactElement {
  const save = useWrite((api, checked: string[]) => api.interviews.save({ id: interview.id, checked }));
  return (
    <Checkbox
      isSelected={interview.checked.includes(item)}
      onChange={(isDone) =>
        save.mutate(isDone ? [...interview.checked, item] : interview.checked.filter((one) => one !== item))
      }
      {...(note === "" ? {} : { note })}
    >
      {item}
    </Checkbox>
  );
}
