import type { ReactElement } from "react";
import { outOfLoop, stateOf } from "#domain/recommender-contacts";
import type { Recommender } from "#domain/recommenders";
import { InstantField } from "../../app/instant-field.tsx";
import { Checkbox } from "../../kit/checkbox.tsx";
import { Cell, Fields } from "../../kit/field.tsx";
import { TextField } from "../../kit/text-field.tsx";
import { type DateKey, dateWords } from "./recommender-words.ts";

interface DetailsProps {
  readonly one: Recommender;
  /** They interview, and so have a say in any case. */
  readonly isInterviewer: boolean;
  readonly zone: string;
  readonly limitsLabel: string;
  readonly onChange: (changes: Partial<Recommender>) => void;
  readonly onType: (limits: string) => void;
  readonly onBlur: () => void;
}

/** What is rarely touched: what they may say, whether it is a secret, and on which day each thing was. */
export function RecommenderDetails({
  one,
  isInterviewer,
  zone,
  limitsLabel,
  onChange,
  onType,
  onBlur,
}: DetailsProps): ReactElement {
  // The seam: the keys of the words are the dates, in their order.
  const dates = (Object.keys(dateWords) as DateKey[]).filter((key) => one[key] !== null);
  const put = (key: DateKey, at: string | null) => {
    const changed = { ...one, [key]: at };
    onChange({ [key]: at, ...(at === null ? { state: stateOf(changed) } : {}) });
  };
  return (
    <Fields>
      <Cell span={12}>
        <TextField
          label={limitsLabel}
          placeholder="dates of employment only"
          value={one.limits}
          maxLength={1000}
          onBlur={onBlur}
          onChange={onType}
        />
      </Cell>
      <Cell span={6}>
        <Checkbox isSelected={one.isInsider} onChange={(isInsider) => onChange({ isInsider })}>
          Works at this employer
        </Checkbox>
      </Cell>
      <Cell span={6}>
        <Checkbox
          isSelected={one.isInLoop}
          isDisabled={isInterviewer}
          onChange={(isInLoop) => onChange(isInLoop ? { isInLoop } : outOfLoop(one))}
          note={isInterviewer ? "They interview you, so they cannot be asked." : "Then they cannot be asked."}
        >
          Takes part in the decision
        </Checkbox>
      </Cell>
      <Cell span={12}>
        <Checkbox
          isSelected={one.isInConfidence}
          onChange={(isInConfidence) => onChange({ isInConfidence })}
          note="The brief asks them to tell nobody of your search."
        >
          Keep it in confidence
        </Checkbox>
      </Cell>
      {dates.map((key) => (
        <InstantField key={key} label={dateWords[key]} zone={zone} value={one[key]} onChange={(at) => put(key, at)} />
      ))}
    </Fields>
  );
}
