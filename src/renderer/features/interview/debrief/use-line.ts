import { useQueryClient } from "@tanstack/react-query";
import { useLayoutEffect, useRef, useState } from "react";
import type { Client } from "#contract/contract";
import { ProntoError } from "#contract/errors";
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
  const client = useQueryClient();
  const known = useRef(stored);
  const newest = useRef(stored);
  useLayoutEffect(() => {
    newest.current = stored;
    // A choice beside the text (a role, a date) has changed the row: its text is ours still.
    if (stored !== null && known.current?.id === stored.id && stored.text === known.current.text)
      known.current = stored;
  });

  const write = useWrite(async (api, { text }: typeof draft) => {
    if (known.current === null) {
      if (text.trim() === "") return;
      const created = await store.create(api, text);
      known.current = { id: created.id, revision: created.revision, text };
      onCreated(created.id);
      return;
    }
    const save = async () => {
      if (known.current === null) return;
      const { id, revision } = known.current;
      const saved = await store.save(api, { id, revision, text });
      known.current = { id: saved.id, revision: saved.revision, text };
    };
    try {
      await save();
    } catch (error) {
      if (!(error instanceof ProntoError) || error.code !== "conflict") throw error;
      await client.invalidateQueries();
      await new Promise((resolve) => setTimeout(resolve, 50)); // until what was read again has been drawn
      if (newest.current?.text !== known.current?.text) throw error;
      known.current = newest.current;
      await save();
    }
  });
  const autosave = useAutosave(draft, write.mutateAsync);
  return { text: draft.text, setText: (text) => setDraft({ text }), autosave, error: write.error };
}
