import { ArrowLeft, Trash2 } from "lucide-react";
import type { ReactElement } from "react";
import { useLocation } from "wouter";
import type { JournalEntry } from "#domain/journal-entries";
import { useRemoval } from "../../app/use-removal.ts";
import { longDay } from "../../app/when.ts";
import { Room } from "../../kit/app-frame.tsx";
import { Button } from "../../kit/button.tsx";
import { Clash, type ClashChoice, type ClashText } from "../../kit/clash.tsx";
import { DateField } from "../../kit/date-field.tsx";
import { Cell, Fields } from "../../kit/field.tsx";
import { LinkButton } from "../../kit/link.tsx";
import { SaveStatus } from "../../kit/save-status.tsx";
import { TextField } from "../../kit/text-field.tsx";
import type { Autosave } from "../../kit/use-autosave.ts";
import { useGrowing } from "../../kit/use-growing.ts";
import styles from "./journal.module.css";
import { PrivateChip } from "./private-chip.tsx";
import { TiedInterview } from "./tied-interview.tsx";

type Words = Pick<JournalEntry, "on" | "interviewId" | "mood" | "text">;

interface PageEditorProps {
  /** Null: not stored yet. */
  readonly id: string | null;
  readonly entry: Words;
  readonly onChange: (changes: Partial<Words>) => void;
  readonly autosave: Autosave;
  readonly failure: string | null;
  readonly clashes: readonly ClashText[];
  readonly onResolve: (key: string, choice: ClashChoice) => void;
}

export function PageEditor(props: PageEditorProps): ReactElement {
  const { id, entry, onChange, autosave, failure, clashes, onResolve } = props;
  return (
    <Room
      title={longDay(entry.on)}
      lead={<PrivateChip />}
      end={
        <>
          {id !== null && <SaveStatus autosave={autosave} {...failureOf(entry, failure)} />}
          {id === null && failure !== null && <SaveStatus autosave={autosave} {...failureOf(entry, failure)} />}
          {id !== null && <DeletePage id={id} autosave={autosave} />}
        </>
      }
    >
      <div className={styles["bar"]}>
        <LinkButton look="quiet-small" icon={ArrowLeft} href="#/journal">
          All pages
        </LinkButton>
        {entry.interviewId !== null && <TiedInterview id={entry.interviewId} />}
      </div>
      {clashes.map((clash) => (
        <Clash key={clash.key} clash={clash} onChoose={(choice) => onResolve(clash.key, choice)} />
      ))}
      <PageText text={entry.text} onChange={(text) => onChange({ text })} isNew={id === null} />
      <Fields>
        <Cell span={4}>
          <DateField
            label="Day"
            value={entry.on}
            onChange={(on) => {
              if (on !== null) onChange({ on });
            }}
          />
        </Cell>
        <Cell span={8}>
          <TextField
            label="Mood"
            hint="in your own words"
            value={entry.mood ?? ""}
            maxLength={1000}
            onChange={(mood) => onChange({ mood: mood === "" ? null : mood })}
          />
        </Cell>
      </Fields>
    </Room>
  );
}

interface PageTextProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly isNew: boolean;
}

/** The paper itself: no box, the person's own voice. */
function PageText({ text, onChange, isNew }: PageTextProps): ReactElement {
  const growing = useGrowing(text);
  return (
    <textarea
      ref={growing}
      className={styles["paper"]}
      aria-label="Page"
      placeholder="How was it, and what do you make of it?"
      rows={8}
      value={text}
      onChange={(event) => onChange(event.target.value)}
      // biome-ignore lint/a11y/noAutofocus: a new page is there to be written on.
      autoFocus={isNew}
      dir="auto"
      translate="no"
      autoComplete="off"
      spellCheck
    />
  );
}

function DeletePage({ id, autosave }: { readonly id: string; readonly autosave: Autosave }): ReactElement {
  const [, goTo] = useLocation();
  const removeAndOfferBack = useRemoval();
  const remove = async () => {
    await autosave.flush();
    const isDone = await removeAndOfferBack({
      said: "Deleted the page.",
      remove: (api) => api.journal.remove({ id }),
      restore: (api) => api.journal.restore({ id }),
    });
    if (isDone) goTo("/journal");
  };
  return (
    <Button look="quiet-small" icon={Trash2} onPress={() => void remove()}>
      Delete
    </Button>
  );
}

const maxLength = 100_000;

function failureOf({ text }: Words, failure: string | null): { readonly failure?: string } {
  if (failure === null) return {};
  if (text.length > maxLength)
    return {
      failure: "Not saved: a page holds 100,000 characters. Move the rest to a second page; all of it is still here.",
    };
  return { failure };
}
