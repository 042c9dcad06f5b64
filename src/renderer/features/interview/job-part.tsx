import type { ReactElement } from "react";
import type { Opportunity } from "#domain/opportunities";
import { useApi, useWrite } from "../../app/query.ts";
import { type FieldWords, useDraft } from "../../app/use-draft.ts";
import { dayAndTime } from "../../app/when.ts";
import { statusWords } from "../../app/words.ts";
import { Button } from "../../kit/button.tsx";
import { Checkbox } from "../../kit/checkbox.tsx";
import { Clash } from "../../kit/clash.tsx";
import { Cell, Fields } from "../../kit/field.tsx";
import { SaveStatus } from "../../kit/save-status.tsx";
import { SelectField } from "../../kit/select-field.tsx";
import { TextField } from "../../kit/text-field.tsx";
import { AdvertPart } from "./advert-part.tsx";
import styles from "./interview.module.css";
import { useSheets } from "./sheets-context.ts";

const words = {
  companyLegal: { label: "Employer, by its legal name" },
  companyShort: { label: "As you say it" },
  role: { label: "Role, exactly" },
  roleShort: { label: "Role, in short" },
  agency: { label: "Agency" },
  agencyRule: { label: "What the agency asks for" },
} as const satisfies FieldWords<Opportunity>;

const stands: readonly { readonly id: Opportunity["status"]; readonly label: string }[] = (
  ["applied", "interviewing", "waiting", "on_hold"] as const
).map((id) => ({ id, label: statusWords[id] }));

interface JobPartProps {
  readonly stored: Opportunity;
  /** Of when the answer came. */
  readonly zone: string;
}

/** The employer and the role as letters name them, the agency in between, and how things stand. */
export function JobPart({ stored, zone }: JobPartProps): ReactElement {
  const api = useApi();
  const { openAnswer } = useSheets();
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
          {draft.outcomeAt === null ? (
            <SelectField
              label="How it stands"
              options={stands}
              value={stands.some(({ id }) => id === draft.status) ? draft.status : "interviewing"}
              onChange={(status) => change({ status })}
            />
          ) : (
            <p className={styles["outcome"]}>
              <span className="soft">How it stands</span>
              <b>{statusWords[draft.status]}</b>
              <span className="soft">{dayAndTime(draft.outcomeAt, zone)}</span>
            </p>
          )}
          <span className={styles["below"]}>
            <Button look="small" onPress={() => openAnswer()}>
              {draft.outcomeAt === null ? "There is an answer" : "Change the answer"}
            </Button>
          </span>
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
      <AdvertPart opportunity={stored} />
    </section>
  );
}
