import { BriefcaseBusiness, Trash2 } from "lucide-react";
import type { ReactElement } from "react";
import { useLocation } from "wouter";
import { atResumeState, type ResumeVersion } from "#domain/resume-versions";
import { ErrorView } from "../../app/error-view.tsx";
import { InstantField } from "../../app/instant-field.tsx";
import { useApi, useRead, useWrite } from "../../app/query.ts";
import { type FieldWords, useDraft } from "../../app/use-draft.ts";
import { isolated, useRemoval } from "../../app/use-removal.ts";
import { optionsOf, resumeStateWords } from "../../app/words.ts";
import { Room } from "../../kit/app-frame.tsx";
import { Button } from "../../kit/button.tsx";
import { Clash } from "../../kit/clash.tsx";
import { Cell, Fields } from "../../kit/field.tsx";
import { Group, Row, Rows } from "../../kit/rows.tsx";
import { SaveStatus } from "../../kit/save-status.tsx";
import { SelectField } from "../../kit/select-field.tsx";
import { EmptyState, Loading } from "../../kit/states.tsx";
import { TextField } from "../../kit/text-field.tsx";
import styles from "./resumes.module.css";
import { useHomeZone } from "./use-home-zone.ts";

/** One version: how far it is, and who has it. */
export function ResumeScreen({ versionId }: { readonly versionId: string }): ReactElement {
  const { data, error } = useRead("resumeVersions", "list", {});
  const version = data?.find(({ id }) => id === versionId);
  if (version !== undefined) return <ResumeRoom version={version} />;
  return (
    <Room title="Résumés">
      {error !== null && <ErrorView error={error} />}
      {error === null && data === undefined && <Loading label="Reading…" />}
      {data !== undefined && (
        <EmptyState title="This version is not here">If you deleted it, look in the trash (Settings).</EmptyState>
      )}
    </Room>
  );
}

const words = {
  label: { label: "What you call it" },
  file: { label: "Name of its file" },
  news: { label: "What is new in it", joint: "\n" },
} as const satisfies FieldWords<ResumeVersion>;

function ResumeRoom({ version }: { readonly version: ResumeVersion }): ReactElement {
  const { id } = version;
  const api = useApi();
  const [, goTo] = useLocation();
  const zone = useHomeZone();
  const removeAndOfferBack = useRemoval();
  const store = useWrite((client, given: Parameters<typeof client.resumeVersions.save>[0]) =>
    client.resumeVersions.save(given),
  );
  const { draft, change, autosave, failure, clashes, resolve } = useDraft(version, {
    name: `resumeVersions ${id}`,
    words,
    read: async () => (await api.resumeVersions.list({})).find((one) => one.id === id) ?? version,
    // A name that is being typed anew is nothing for a moment; the old one stays until there is another.
    save: ({ label, ...others }, { revision }) =>
      store.mutateAsync({ ...others, ...(label?.trim() ? { label } : {}), id, revision }),
  });
  const remove = async () => {
    await autosave.flush();
    const isDone = await removeAndOfferBack({
      said: `Deleted ${isolated(version.label)}`,
      remove: (client) => client.resumeVersions.remove({ id }),
      restore: (client) => client.resumeVersions.restore({ id }),
    });
    if (isDone) goTo("/resumes");
  };
  // The dates of a step are the journal's.
  const reach = async (state: ResumeVersion["state"]) => {
    const { now } = await api.interviews.atHand({});
    change(atResumeState(draft, state, now));
  };
  const name = draft.label.trim() || version.label;
  return (
    <Room
      title={
        <bdi className={styles["name"]} title={name}>
          {name}
        </bdi>
      }
      end={
        <>
          <SaveStatus autosave={autosave} {...(failure === null ? {} : { failure })} />
          <Button look="quiet-small" icon={Trash2} onPress={() => void remove()}>
            Delete
          </Button>
        </>
      }
    >
      {clashes.map((clash) => (
        <Clash key={clash.key} clash={clash} onChoose={(choice) => resolve(clash.key, choice)} />
      ))}
      <Group title="This version">
        <Fields>
          <Cell span={6}>
            <TextField
              label={words.label.label}
              value={draft.label}
              onChange={(label) => change({ label })}
              onBlur={() => void autosave.flush()}
              maxLength={1000}
              error={draft.label.trim() === "" ? "A name is needed. The old one stays until you type another." : null}
            />
          </Cell>
          <Cell span={6}>
            <TextField
              label={words.file.label}
              placeholder="resume-operations.pdf"
              value={draft.file}
              onChange={(file) => change({ file })}
              onBlur={() => void autosave.flush()}
              maxLength={1000}
            />
          </Cell>
          <Cell span={12}>
            <SelectField
              label="How far it is"
              options={optionsOf(resumeStateWords)}
              value={draft.state}
              onChange={(state) => void reach(state)}
              note="Only a final version is ever handed over."
            />
          </Cell>
          <Cell span={12}>
            <TextField
              label={words.news.label}
              note="A line each. The cover note names one that serves them."
              placeholder="adds the completion figures"
              value={draft.news}
              onChange={(news) => change({ news })}
              onBlur={() => void autosave.flush()}
              maxLength={100_000}
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
      <Holders versionId={id} />
    </Room>
  );
}

/** Those who were said to have it; that is said in each interview. */
function Holders({ versionId }: { readonly versionId: string }): ReactElement {
  const { data } = useRead("resumeCopies", "list", {});
  const held = (data ?? []).filter(({ copy }) => copy.resumeVersionId === versionId);
  return (
    <Group title="Who has it" count={held.length}>
      {held.length === 0 && (
        <p className={styles["none"]}>Nobody, as far as you have said. Say it in an interview, under Résumé.</p>
      )}
      <Rows label="Who has it">
        {held.map(({ copy, opportunity, interviewId }) => (
          <Row
            key={copy.id}
            icon={BriefcaseBusiness}
            what={opportunity.employer}
            who={opportunity.role}
            {...(interviewId === null ? {} : { href: `#/interviews/${interviewId}/resume` })}
          />
        ))}
      </Rows>
    </Group>
  );
}
