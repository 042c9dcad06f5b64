import { useRef, useState } from "react";
import type { Client } from "#contract/contract";
import { useWrite } from "../../../app/query.ts";
import { type Autosave, useAutosave } from "../../../kit/use-autosave.ts";

/** A stored line, as far as a line needs to know it. */
export interface Stored {
  readonly id: string;
  readonly revision: number;
}

/** How the lines of one noun are stored. */
export interface LineStore {
  readonly create: (api: Client, text: string) => Promise<Stored>;
  readonly save: (api: Client, line: Stored & { readonly text: string }) => Promise<Stored>;
}

interface Line {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly autosave: Autosave;
  readonly error: Error | null;
}

/**
 * One line as it is typed. The first words make the record, later ones change it; `onCreated` hears its id. What arrives
 * from the journal meanwhile never overwrites what is being typed.
 */
export function useLine(
  stored: (Stored & { readonly text: string }) | null,
  store: LineStore,
  onCreated: (id: string) => void,
): Line {
  const [draft, setDraft] = useState({ text: stored?.text ?? "" });
  const known = useRef<Stored | null>(stored);
  const write = useWrite(async (api, { text }: typeof draft) => {
    if (known.current === null) {
      if (text.trim() === "") return;
      const created = await store.create(api, text);
      known.current = { id: created.id, revision: created.revision };
      onCreated(created.id);
      return;
    }
    // Other hands change the same row (a role, a link): the newest revision seen here or there is the one to name.
    const revision = Math.max(known.current.revision, stored?.id === known.current.id ? stored.revision : 0);
    const saved = await store.save(api, { id: known.current.id, revision, text });
    known.current = { id: saved.id, revision: saved.revision };
  });
  const autosave = useAutosave(draft, write.mutateAsync);
  return { text: draft.text, setText: (text) => setDraft({ text }), autosave, error: write.error };
}
