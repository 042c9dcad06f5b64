import { type ReactElement, useEffect, useRef, useState } from "react";
import type { JournalEntry } from "#domain/journal-entries";
import { ErrorView } from "../../app/error-view.tsx";
import { useApi, useRead, useWrite } from "../../app/query.ts";
import { useDraft } from "../../app/use-draft.ts";
import { dateIn } from "../../app/when.ts";
import { Room } from "../../kit/app-frame.tsx";
import { Loading } from "../../kit/states.tsx";
import { PageEditor } from "./page-editor.tsx";

/** A page before and after its first character: nothing is stored until something was typed. */
type Entry = Pick<JournalEntry, "on" | "interviewId" | "mood" | "text" | "revision">;

const words = {
  text: { label: "This page", joint: "\n\n" },
  on: { label: "The day" },
  mood: { label: "The mood", joint: ", " },
} as const;

export function StoredPage({ id }: { readonly id: string }): ReactElement {
  const { data, error } = useRead("journal", "get", { id });
  if (data === undefined || data.id !== id)
    return <Room title="Journal">{error === null ? <Loading label="Reading…" /> : <ErrorView error={error} />}</Room>;
  return <OpenPage stored={data} id={id} />;
}

export function NewPage({ onMade }: { readonly onMade: (id: string) => void }): ReactElement {
  const { data: profile } = useRead("profile", "get", {});
  if (profile === undefined) return <Room title="Journal">{null}</Room>;
  const zone = profile.homeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return <BlankPage today={dateIn(zone)} onMade={onMade} />;
}

function BlankPage({ today, onMade }: { readonly today: string; readonly onMade: (id: string) => void }): ReactElement {
  const [blank] = useState<Entry>({ on: today, interviewId: null, mood: null, text: "", revision: 0 });
  return <OpenPage stored={blank} id={null} onMade={onMade} />;
}

interface OpenPageProps {
  readonly stored: Entry;
  /** Null: not stored yet. */
  readonly id: string | null;
  readonly onMade?: (id: string) => void;
}

function OpenPage({ stored, id, onMade }: OpenPageProps): ReactElement {
  const api = useApi();
  const known = useRef(id);
  const [shownId, setShownId] = useState(id);
  const isOpen = useRef(false);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false; // stored on leaving: then the address has moved on already
    };
  }, []);
  const save = useWrite(async (client, { changes, base }: { changes: Partial<Entry>; base: Entry }): Promise<Entry> => {
    if (known.current !== null) return client.journal.save({ ...changes, id: known.current, revision: base.revision });
    const isBlank = (changes.text ?? "") === "" && (changes.mood ?? "") === "";
    if (isBlank) return { ...base, ...changes };
    const made = await client.journal.create({ on: base.on, ...changes });
    known.current = made.id;
    return made;
  });
  const { draft, change, autosave, failure, clashes, resolve } = useDraft<Entry>(stored, {
    name: `journal ${id ?? "new"}`,
    words,
    read: () => api.journal.get({ id: known.current ?? "" }),
    save: async (changes, base) => {
      const entry = await save.mutateAsync({ changes, base });
      setShownId(known.current);
      if (isOpen.current && id === null && known.current !== null) onMade?.(known.current);
      return entry;
    },
  });
  return (
    <PageEditor
      id={shownId}
      entry={draft}
      onChange={change}
      autosave={autosave}
      failure={failure}
      clashes={clashes}
      onResolve={resolve}
    />
  );
}
