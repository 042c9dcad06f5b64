import type { ReactElement } from "react";
import { readDecision } from "#domain/decision-words";
import { endOf } from "#domain/interviews";
import type { Opportunity } from "#domain/opportunities";
import { dayIn } from "#domain/time";
import { useWrite } from "../../../app/query.ts";
import { day } from "../../../app/when.ts";
import { StateWord } from "../../../kit/chip.tsx";
import { DateField } from "../../../kit/date-field.tsx";
import { LedgerPart, Offer } from "../../../kit/ledger.tsx";
import type { Autosave } from "../../../kit/use-autosave.ts";
import type { Workspace } from "../workspace.ts";
import { FieldLine } from "./field-line.tsx";

/** They decide … in their words, with the date that they mean; and what happens next. */
export function NextPart({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const { opportunity } = workspace.dossier;
  return (
    <LedgerPart
      label="What happens next"
      isEmpty={opportunity.decisionText === "" && workspace.interview.nextStep === ""}
    >
      <DecisionLine workspace={workspace} />
      <NextStepLine workspace={workspace} />
    </LedgerPart>
  );
}

const precisions: Readonly<Record<Opportunity["decisionPrecision"], string>> = {
  minute: "to the minute",
  day: "that day",
  week: "some time that week",
  about: "about then",
  month: "some time that month",
  unknown: "no date",
};

function DecisionLine({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const { dossier, interview } = workspace;
  const { opportunity, settings } = dossier;
  const keep = useWrite((api, changes: Partial<Opportunity>) =>
    api.opportunities.save({ ...changes, id: opportunity.id }),
  );
  const spokenOn = dayIn(interview.zone, endOf(interview) ?? interview.startsAt);
  const calendar = { weekend: settings.weekend, holidays: settings.holidays.map(({ on }) => on) };

  const extras = (text: string, autosave: Autosave) => {
    const proposed = text.trim() === "" ? null : readDecision(text, spokenOn, calendar);
    const isKept = proposed?.on === opportunity.decisionOn && proposed.precision === opportunity.decisionPrecision;
    const accept = async () => {
      if (proposed === null || isKept) return;
      await autosave.flush();
      keep.mutate({ decisionOn: proposed.on, decisionPrecision: proposed.precision, decisionAt: null });
    };
    const meta = (
      <>
        {opportunity.decisionOn !== null && (
          <StateWord tone="good">
            {day(opportunity.decisionOn)}, {precisions[opportunity.decisionPrecision]}
          </StateWord>
        )}
        {proposed !== null && proposed.on !== null && !isKept && (
          <Offer onPress={accept}>
            Keep {day(proposed.on)}, {precisions[proposed.precision]}
          </Offer>
        )}
        <DateField
          label="The day they decide"
          isLabelHidden
          value={opportunity.decisionOn}
          onChange={(on) =>
            keep.mutate({ decisionOn: on, decisionPrecision: on === null ? "unknown" : "day", decisionAt: null })
          }
        />
      </>
    );
    return { meta, keys: { "Mod+.": accept } };
  };

  return (
    <FieldLine
      label="They decide"
      opening="They decide"
      placeholder="end of next week"
      stored={{ id: opportunity.id, revision: opportunity.revision, text: opportunity.decisionText }}
      save={(api, { id, revision, text }) => api.opportunities.save({ id, revision, decisionText: text })}
      extras={extras}
    />
  );
}

function NextStepLine({ workspace: { interview } }: { readonly workspace: Workspace }): ReactElement {
  return (
    <FieldLine
      label="The next step"
      opening="Next comes"
      placeholder="a walk-through with the night crew"
      stored={{ id: interview.id, revision: interview.revision, text: interview.nextStep }}
      save={(api, { id, revision, text }) => api.interviews.save({ id, revision, nextStep: text })}
    />
  );
}
