import type { ReactElement } from "react";
import type { Opportunity } from "#domain/opportunities";
import { useApi, useWrite } from "../../app/query.ts";
import { type FieldWords, useDraft } from "../../app/use-draft.ts";
import { Checkbox } from "../../kit/checkbox.tsx";
import { Clash } from "../../kit/clash.tsx";
import { Cell, Fields } from "../../kit/field.tsx";
import { SaveStatus } from "../../kit/save-status.tsx";
import { SelectField } from "../../kit/select-field.tsx";
import { TextField } from "../../kit/text-field.tsx";
import styles from "./interview.module.css";

const words = {
  companyLegal: { label: "Employer, by its legal name" },
  companyShort: { label: "As you say it" },
  role: { label: "Role, exactly" },
  roleShort: { label: "Role, in short" },
  agency: { label: "Agency" },
  agencyRule: { label: "What the agency asks for" },
} as const satisfies FieldWords<Opportunity>;

const outcomes: readonly { readonly id: Opportunity["status"]; readonly label: string }[] = [
  { id: "interviewing", label: "Under way" },
  { id: "waiting", label: "Waiting for their answer" },
  { id: "offer", label: "They made an offer" },
  { id: "accepted", label: "I accepted" },
  { id: "declined", label: "I declined" },
  { id: "rejected", label: "It went to someone else" },
  { id: "withdrawn", label: "I withdrew" },
  { id: "cancelled", label: "They stopped the search" },
  { id: "on_hold", label: "On hold" },
];
const endings: readonly Opportunity["status"][] = ["accepted", "declined", "rejected", "withdrawn", "cancelled"];

interface JobPartProps {
  readonly stored: Opportunity;
  /** The instant it is, for when an answer came. */
  readonly now: string;
}

/** The employer and the role as letters name them, the agency in between, and how things stand. */
export function JobPart({ stored, now }: JobPartProps): ReactElement {
  const api = useApi();
  const store = useWrite((client, given: Parameters<typeof client.opportunities.save>[0]) =>
    client.opportunities.save(given),
  );
  const { draft, change, autosave, failure, clashes, resolve } = useDraft(stored, {
    name: `opportunities ${stored.id}`,
    words,
    read: async () => (await api.opportunities.open({ id: stored.id })).dossier.opportunity,
    save: (changes, { id, revision }) => store.mutateAsync({ ...changes, id, revision }),
  });
  const text = (key: keyof typeof words) => ({
    label: words[key].label,
    value: draft[key] ?? "",
    maxLength: 1000,
    onBlur: () => void autosave.flush(),
    onChange: (value: string) =>
      change({
        [key]: value === "" && (key === "roleShort" || key === "agency" || key === "agencyRule") ? null : value,
      }),
  });
  return (
    <section className={styles["part"]}>
      <h2>The job</h2>
      {clashes.map((clash) => (
        <Clash key={clash.key} clash={clash} onChoose={(choice) => resolve(clash.key, choice)} />
      ))}
      <Fields>
        <Cell span={6}>
          <TextField {...text("companyLegal")} />
        </Cell>
        <Cell span={6}>
          <TextField {...text("companyShort")} />
        </Cell>
        <Cell span={6}>
          <TextField {...text("role")} />
        </Cell>
        <Cell span={6}>
          <TextField {...text("roleShort")} />
        </Cell>
        <Cell span={6}>
          <SelectField
            label="How it stands"
            options={outcomes}
            value={outcomes.some(({ id }) => id === draft.status) ? draft.status : "interviewing"}
            onChange={(status) => change({ status, outcomeAt: endings.includes(status) ? now : null })}
          />
        </Cell>
        <Cell span={6}>
          <Checkbox
            isSelected={draft.isInterested}
            onChange={(isInterested) => change({ isInterested })}
            note="Otherwise the letters thank, and do not affirm."
          >
            I want this job
          </Checkbox>
        </Cell>
        <Cell span={12}>
          <Checkbox
            isSelected={draft.viaAgency}
            onChange={(viaAgency) => change({ viaAgency })}
            note="Then letters go to your recruiter, who hands them on."
          >
            An agency is in between
          </Checkbox>
        </Cell>
        {draft.viaAgency && (
          <>
            <Cell span={6}>
              <TextField {...text("agency")} />
            </Cell>
            <Cell span={6}>
              <TextField {...text("agencyRule")} />
            </Cell>
          </>
        )}
      </Fields>
      <SaveStatus autosave={autosave} {...(failure === null ? {} : { failure })} />
    </section>
  );
}
