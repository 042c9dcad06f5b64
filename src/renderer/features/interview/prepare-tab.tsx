import type { ReactElement } from "react";
import { useState } from "react";
import { arrivalChecklist, type Interview, lastTenMinutes } from "#domain/interviews";
import { isBelowTheMustHaves } from "#domain/opportunities";
import { useApi, useWrite } from "../../app/query.ts";
import { type FieldWords, useDraft } from "../../app/use-draft.ts";
import { Checkbox } from "../../kit/checkbox.tsx";
import { Clash } from "../../kit/clash.tsx";
import { SaveStatus } from "../../kit/save-status.tsx";
import { Banner } from "../../kit/states.tsx";
import { TextField } from "../../kit/text-field.tsx";
import styles from "./interview.module.css";
import { JobPart } from "./job-part.tsx";
import { MustHave } from "./must-have.tsx";
import type { Workspace } from "./workspace.ts";

/** Research and preparation mean everything: what to know, to ask, to bring, and to ask before leaving. */
export function PrepareTab({ workspace }: { readonly workspace: Workspace }): ReactElement {
  return (
    <div className={styles["tab"]}>
      <JobPart stored={workspace.dossier.opportunity} now={workspace.now} />
      <Texts workspace={workspace} />
      <MustHaves workspace={workspace} />
      <Checklist workspace={workspace} title="Before you go in" items={arrivalChecklist} />
      <Checklist workspace={workspace} title="In the last ten minutes" items={lastTenMinutes} />
    </div>
  );
}

const textWords = {
  research: { label: "Research", joint: "\n\n" },
  questions: { label: "Your questions", joint: "\n\n" },
} as const satisfies FieldWords<Interview>;

function Texts({ workspace: { interview } }: { readonly workspace: Workspace }): ReactElement {
  const api = useApi();
  const store = useWrite((client, given: Parameters<typeof client.interviews.save>[0]) =>
    client.interviews.save(given),
  );
  const { draft, change, autosave, failure, clashes, resolve } = useDraft(interview, {
    name: `interviews ${interview.id}`,
    words: textWords,
    read: () => api.interviews.get({ id: interview.id }),
    save: (changes, { id, revision }) => store.mutateAsync({ ...changes, id, revision }),
  });
  return (
    <section className={styles["part"]}>
      <h2>What you know, and what you will ask</h2>
      {clashes.map((clash) => (
        <Clash key={clash.key} clash={clash} onChoose={(choice) => resolve(clash.key, choice)} />
      ))}
      <TextField
        label="Research"
        isLong
        placeholder="What they do, how they are doing, who will be there"
        value={draft.research}
        onChange={(research) => change({ research })}
        onBlur={() => void autosave.flush()}
      />
      <TextField
        label="Your questions"
        isLong
        placeholder="Two or three that only they can answer"
        value={draft.questions}
        onChange={(questions) => change({ questions })}
        onBlur={() => void autosave.flush()}
      />
      <SaveStatus autosave={autosave} {...(failure === null ? {} : { failure })} />
    </section>
  );
}

/** The reality check (R5): no follow-up repairs a job that does not fit. */
function MustHaves({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const { requirements, opportunity } = workspace.dossier;
  const [text, setText] = useState("");
  const add = useWrite((api) => api.requirements.create({ opportunityId: opportunity.id, text }));
  return (
    <section className={styles["part"]}>
      <h2>What the job must have</h2>
      {isBelowTheMustHaves(requirements) && (
        <Banner tone="due">
          Fewer than half of the must-haves are met, and no follow-up repairs that. A courtesy thank-you is right; you
          could also ask about other openings, or withdraw.
        </Banner>
      )}
      {requirements.map((requirement) => (
        <MustHave key={requirement.id} requirement={requirement} />
      ))}
      <TextField
        label="One more must-have"
        placeholder="three years on a packaging line"
        value={text}
        onChange={setText}
        onSubmit={() => text.trim() !== "" && add.mutate(undefined, { onSuccess: () => setText("") })}
        hint="Enter adds it"
      />
    </section>
  );
}

function Checklist({
  workspace: { interview },
  title,
  items,
}: {
  readonly workspace: Workspace;
  readonly title: string;
  readonly items: readonly string[];
}): ReactElement {
  const save = useWrite((api, checked: string[]) => api.interviews.save({ id: interview.id, checked }));
  return (
    <section className={styles["part"]}>
      <h2>{title}</h2>
      <div className={styles["checks"]}>
        {items.map((item) => (
          <Checkbox
            key={item}
            isSelected={interview.checked.includes(item)}
            onChange={(isDone) =>
              save.mutate(isDone ? [...interview.checked, item] : interview.checked.filter((one) => one !== item))
            }
          >
            {item}
          </Checkbox>
        ))}
      </div>
    </section>
  );
}
