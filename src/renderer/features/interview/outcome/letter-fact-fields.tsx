import type { ReactElement } from "react";
import type { Opportunity } from "#domain/opportunities";
import { DateField } from "../../../kit/date-field.tsx";
import { Cell } from "../../../kit/field.tsx";
import { TextField } from "../../../kit/text-field.tsx";
import type { OutcomeStatus } from "./outcome-words.ts";

export type LetterFacts = Pick<Opportunity, "startsOn" | "agreedTerms" | "ownReason">;

interface LetterFactFieldsProps {
  readonly status: OutcomeStatus;
  readonly facts: LetterFacts;
  readonly onChange: (changes: Partial<LetterFacts>) => void;
}

/** What the letter that an answer brings will say: the acceptance its day and terms, a no its one neutral reason (B11). */
export function LetterFactFields({ status, facts, onChange }: LetterFactFieldsProps): ReactElement | null {
  if (status === "offer" || status === "accepted") {
    return (
      <>
        <Cell span={4}>
          <DateField label="First day" value={facts.startsOn} onChange={(startsOn) => onChange({ startsOn })} />
        </Cell>
        <Cell span={8}>
          <TextField
            label="What was agreed"
            note="As your letter may say it; no figures are needed."
            placeholder="the terms of your letter of 3 May"
            value={facts.agreedTerms}
            onChange={(agreedTerms) => onChange({ agreedTerms })}
            maxLength={1000}
          />
        </Cell>
      </>
    );
  }
  if (status !== "declined" && status !== "withdrawn") return null;
  return (
    <Cell span={12}>
      <TextField
        label="Your reason, in one line"
        note="Goes into the letter. Leave it empty, and the letter gives none."
        placeholder="I have accepted a position closer to home"
        value={facts.ownReason}
        onChange={(ownReason) => onChange({ ownReason })}
        maxLength={1000}
      />
    </Cell>
  );
}
