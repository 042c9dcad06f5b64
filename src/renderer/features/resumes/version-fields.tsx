import { Lock } from "lucide-react";
import type { ReactElement } from "react";
import { atResumeState, type ResumeVersion } from "#domain/resume-versions";
import { InstantField } from "../../app/instant-field.tsx";
import { useApi } from "../../app/query.ts";
import type { Draft, FieldWords } from "../../app/use-draft.ts";
import { optionsOf, resumeStateWords } from "../../app/words.ts";
import { StateWord } from "../../kit/chip.tsx";
import { Cell, Fields } from "../../kit/field.tsx";
import { Group } from "../../kit/rows.tsx";
import { Segmented } from "../../kit/segmented.tsx";
import { TextField } from "../../kit/text-field.tsx";
import styles from "./resumes.module.css";

export const words = {
  label: { label: "What you call it" },
  targetRole: { label: "For which role" },
  file: { label: "Name its file goes by" },
  news: { label: "What is new in it", joint: "\n" },
  notes: { label: "Notes", joint: "\n" },
} as const satisfies FieldWords<ResumeVersion>;

interface VersionFieldsProps {
  readonly draft: Draft<ResumeVersion>;
  readonly zone: string;
}

/** What a person says of the version. */
export function VersionFields({ draft: { draft, change, autosave }, zone }: VersionFieldsProps): ReactElement {
  const api = useApi();
  // The dates of a step are the journal's.
  const reach = async (state: ResumeVersion["state"]) => {
    const { now } = await api.interviews.atHand({});
    change(atResumeState(draft, state, now));
  };
  const text = (key: keyof typeof words, maxLength: number) => ({
    label: words[key].label,
    value: draft[key],
    maxLength,
    onBlur: () => void autosave.flush(),
    onChange: (value: string) => change({ [key]: value }),
  });
  return (
    <Group title="This version">
      <Fields>
        <Cell span={12}>
          <Segmented
            label="How far it is"
            options={optionsOf(resumeStateWords)}
            value={draft.state}
            onChange={(state) => void reach(state)}
          />
          <p className={styles["note"]}>
            Only a final version is ever handed over; “Put away” keeps it for the record.
          </p>
        </Cell>
        <Cell span={6}>
          <TextField
            {...text("label", 1000)}
            error={draft.label.trim() === "" ? "A name is needed. The old one stays until you type another." : null}
          />
        </Cell>
        <Cell span={6}>
          <TextField {...text("targetRole", 1000)} placeholder="Production supervisor" />
        </Cell>
        <Cell span={12}>
          <TextField
            {...text("news", 100_000)}
            note="A line each. The cover note names one that serves them."
            placeholder="adds the completion figures"
            isLong
          />
        </Cell>
        <Cell span={12}>
          <TextField
            {...text("notes", 100_000)}
            hint={
              <StateWord icon={Lock} tone="accent">
                Private: never used in letters
              </StateWord>
            }
            isLong
          />
        </Cell>
        <InstantField
          label="Final since"
          zone={zone}
          value={draft.finalAt}
          onChange={(finalAt) => change({ finalAt })}
        />
        <InstantField label="Sent" zone={zone} value={draft.sentAt} onChange={(sentAt) => change({ sentAt })} />
      </Fields>
    </Group>
  );
}
