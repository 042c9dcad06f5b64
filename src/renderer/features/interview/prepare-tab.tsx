import type { ReactElement } from "react";
import { findHoles } from "#domain/holes";
import { arrivalChecklist, type Interview, lastTenMinutes } from "#domain/interviews";
import { isMarked, marks } from "#domain/marks";
import { useApi, useWrite } from "../../app/query.ts";
import { type FieldWords, useDraft } from "../../app/use-draft.ts";
import { Button } from "../../kit/button.tsx";
import { Checkbox } from "../../kit/checkbox.tsx";
import { Clash } from "../../kit/clash.tsx";
import { SaveStatus } from "../../kit/save-status.tsx";
import { TextField } from "../../kit/text-field.tsx";
import { EarlierPart } from "./earlier-part.tsx";
import { HoleList } from "./hole-list.tsx";
import styles from "./interview.module.css";
import { JobPart } from "./job-part.tsx";
import { MustHaves } from "./must-haves.tsx";
import { useSheets } from "./sheets-context.ts";
import type { Workspace } from "./workspace.ts";

/** Research and preparation mean everything: what to know, to ask, to bring, and to ask before leaving. */
export function PrepareTab({ workspace }: { readonly workspace: Workspace }): ReactElement {
  return (
    <div className={styles["tab"]}>
      <HolesPart workspace={workspace} />
      <EarlierPart workspace={workspace} />
      <JobPart stored={workspace.dossier.opportunity} zone={workspace.interview.zone} />
      <Texts workspace={workspace} />
      <MustHaves workspace={workspace} />
      <Checklist workspace={workspace} title="Before you go in" items={arrivalChecklist} />
      <LastMinutesPart />
    </div>
  );
}

const textWords = {
  research: { label: "Research", joint: "\n\n" },
  questions: { label: "Your questions", joint: "\n\n" },
} as const satisfies FieldWords<Interview>;

/** "Fill in all the holes in your plan" (R10). */
function HolesPart({ workspace }: { readonly workspace: Workspace }): ReactElement | null {
  const holes = findHoles(workspace.dossier, workspace.interview, workspace.now);
  if (holes.length === 0) return null;
  return (
    <section className={styles["part"]}>
      <h2>Holes in the plan</h2>
      <HoleList holes={holes} />
    </section>
  );
}

/** What the card will ask; it comes by itself ten minutes before the end. */
function LastMinutesPart(): ReactElement {
  const { open } = useSheets();
  return (
    <section className={styles["part"]}>
      <h2>In the last ten minutes</h2>
      <p className="soft">A card comes by itself then, if Pronto is open, and keeps the answers.</p>
      <ul className={styles["asked"]}>
        {lastTenMinutes.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <Button look="small" onPress={() => open("last-minutes")}>
        Open the card
      </Button>
    </section>
  );
}

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
  const tick = useWrite((client, isPublic: boolean) => {
    const others = interview.checked.filter((one) => one !== marks.publicResearch);
    return client.interviews.save({
      id: interview.id,
      checked: isPublic ? [...others, marks.publicResearch] : others,
    });
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
      <Checkbox
        isSelected={isMarked(interview, marks.publicResearch)}
        onChange={(isPublic) => tick.mutate(isPublic)}
        note="Only what anybody may know, and what is so, belongs in a letter."
      >
        It is public and true
      </Checkbox>
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
