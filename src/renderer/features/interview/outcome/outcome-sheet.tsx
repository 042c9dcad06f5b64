import { type ReactElement, useState } from "react";
import { runningName } from "#domain/names";
import { employerName } from "#domain/opportunities";
import { planChanges, withAnswer } from "#domain/plan-changes";
import { compareInstants } from "#domain/time";
import { ErrorView } from "../../../app/error-view.tsx";
import { InstantField } from "../../../app/instant-field.tsx";
import { Button } from "../../../kit/button.tsx";
import { Cell, Fields } from "../../../kit/field.tsx";
import { SelectField } from "../../../kit/select-field.tsx";
import { Sheet, SheetPromise } from "../../../kit/sheet.tsx";
import { TextField } from "../../../kit/text-field.tsx";
import { PlanPreview } from "../plan-preview.tsx";
import { metHere, type Workspace } from "../workspace.ts";
import { LetterFactFields, type LetterFacts } from "./letter-fact-fields.tsx";
import { isOutcome, isTheirs, type OutcomeStatus, outcomeOptions, toldWays } from "./outcome-words.ts";
import { useOutcome } from "./use-outcome.ts";

interface OutcomeSheetProps {
  readonly workspace: Workspace;
  /** The answer that is there when it opens. */
  readonly preset: OutcomeStatus | null;
  readonly onClose: () => void;
}

type ToldWay = (typeof toldWays)[number]["id"];

/** The answer, in one go: what it was, when, in whose words; and what the plan will do. */
export function OutcomeSheet({ workspace, preset, onClose }: OutcomeSheetProps): ReactElement {
  const { dossier, interview, now } = workspace;
  const { opportunity } = dossier;
  const kept = isOutcome(opportunity.status) ? opportunity.status : null;
  const [status, setStatus] = useState<OutcomeStatus | null>(preset ?? kept);
  const [at, setAt] = useState<string | null>(preset === null && kept !== null ? (opportunity.outcomeAt ?? now) : now);
  const [text, setText] = useState(opportunity.outcomeText);
  const [future, setFuture] = useState(opportunity.futureOpening);
  const [letterFacts, setLetterFacts] = useState<LetterFacts>(opportunity);
  const [toldBy, setToldBy] = useState("");
  const [way, setWay] = useState<ToldWay>("email");
  const { close, error } = useOutcome(workspace);

  // The one who told must be somebody of this process: there the contact goes into the log.
  const people = [...new Map([...metHere(workspace)].map(({ person }) => [person.id, person])).values()];
  const teller = people.find(({ id }) => id === toldBy);
  const isAhead = at !== null && compareInstants(at, now) > 0;
  const canKeep = status !== null && at !== null && !isAhead;
  const keep = () => {
    if (status === null || at === null || isAhead) return;
    const from = teller !== undefined && isTheirs(status) ? { personId: teller.id, channel: way } : undefined;
    const { startsOn, agreedTerms, ownReason } = letterFacts;
    const facts = { startsOn, agreedTerms, ownReason };
    close({ status, at, text, futureOpening: future, ...facts, ...(from === undefined ? {} : { from }) }, onClose);
  };
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title="The answer"
      lead={
        <>
          <bdi>{employerName(opportunity)}</bdi>, <bdi>{opportunity.role}</bdi>
        </>
      }
      keys={{ "Mod+Enter": keep }}
      footer={
        <>
          <SheetPromise>For ten seconds you can take it back; later it can still be changed here.</SheetPromise>
          <Button
            look="primary"
            keys="Mod+Enter"
            onPress={keep}
            isDisabled={!canKeep}
            {...(status === null ? { reason: "Say what it was." } : {})}
          >
            Keep the answer
          </Button>
        </>
      }
    >
      {error !== null && <ErrorView error={error} />}
      <Fields>
        <Cell span={6}>
          <SelectField
            label="What it was"
            options={outcomeOptions}
            value={status}
            onChange={setStatus}
            placeholder="Choose"
            autoFocus
          />
        </Cell>
        <InstantField
          label={status !== null && !isTheirs(status) ? "When you said so" : "When it came"}
          value={at}
          zone={interview.zone}
          onChange={setAt}
          error={isAhead ? "That is still to come." : null}
        />
        <Cell span={12}>
          <TextField
            label={status !== null && isTheirs(status) ? "In their words" : "In words"}
            value={text}
            onChange={setText}
            maxLength={1000}
          />
        </Cell>
        <Cell span={12}>
          <TextField
            label="What they said of openings to come"
            placeholder="they keep my papers for the spring"
            value={future}
            onChange={setFuture}
            maxLength={1000}
          />
        </Cell>
        {status !== null && (
          <LetterFactFields
            status={status}
            facts={letterFacts}
            onChange={(changes) => setLetterFacts({ ...letterFacts, ...changes })}
          />
        )}
        {status !== null && isTheirs(status) && people.length > 0 && (
          <>
            <Cell span={6}>
              <SelectField
                label="Who told you"
                options={[
                  { id: "", label: "Not one of those you met" },
                  ...people.map((person) => ({ id: person.id as string, label: runningName(person) })),
                ]}
                value={toldBy}
                onChange={setToldBy}
              />
            </Cell>
            {teller !== undefined && (
              <Cell span={6}>
                <SelectField label="How" options={toldWays} value={way} onChange={setWay} note="Goes into the log." />
              </Cell>
            )}
          </>
        )}
      </Fields>
      {status !== null && at !== null && !isAhead && (
        <PlanPreview changes={planChanges(dossier, withAnswer(dossier, { status, outcomeAt: at }), now)} now={now} />
      )}
    </Sheet>
  );
}
