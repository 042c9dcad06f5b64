import { useEffect, useRef, useState } from "react";
import { ProntoError } from "#contract/errors";
import type { ClashChoice, ClashText } from "../kit/clash.tsx";
import { type Autosave, useAutosave } from "../kit/use-autosave.ts";
import { explain } from "./error-view.tsx";

interface Revised {
  readonly revision: number;
}

/** How a field is called where it clashes, and what stands between two texts of it when both are kept. */
export type FieldWords<Entity> = Readonly<
  Partial<Record<keyof Entity, { readonly label: string; readonly joint?: string }>>
>;

interface Ways<Entity> {
  /** Stores what changed; `base` carries the revision that was seen. */
  readonly save: (changes: Partial<Entity>, base: Entity) => Promise<Entity>;
  /** What is stored now: asked for after a conflict. */
  readonly read: () => Promise<Entity>;
  readonly words: FieldWords<Entity>;
  /** Names the record: what of it could not be saved is there again when it is next opened. */
  readonly name: string;
}

/** Drafts that could not be saved when their screen was left, by name, each with the text it began from. */
const unsaved = new Map<string, { readonly draft: unknown; readonly base: unknown; readonly touched: unknown }>();

/** `touched`: what the person wrote of it. */
interface Kept<Entity> {
  readonly draft: Entity;
  readonly base: Entity;
  readonly touched: ReadonlySet<keyof Entity>;
}

export interface Draft<Entity> {
  readonly draft: Entity;
  readonly change: (changes: Partial<Entity>) => void;
  readonly autosave: Autosave;
  /** For `SaveStatus`, while something is not saved. */
  readonly failure: string | null;
  readonly clashes: readonly ClashText[];
  readonly resolve: (key: string, choice: ClashChoice) => void;
}

/**
 * A record being edited, stored as typed. Where it changed elsewhere meanwhile, fields that only one side touched are
 * merged in silence; a field that both touched is a clash, and waits for the person. What is typed is never overwritten.
 */
export function useDraft<Entity extends Revised>(
  stored: Entity,
  { save, read, words, name }: Ways<Entity>,
): Draft<Entity> {
  // The seam: under one name there is always the same kind of record.
  const [kept] = useState(() => unsaved.get(name) as Kept<Entity> | undefined);
  const [draft, setDraft] = useState(kept?.draft ?? stored);
  const [error, setError] = useState<Error | null>(null);
  const [clash, setClash] = useState<{ readonly keys: readonly (keyof Entity)[]; readonly theirs: Entity } | null>(
    null,
  );
  const base = useRef(kept?.base ?? stored);
  const touched = useRef<ReadonlySet<keyof Entity>>(kept?.touched ?? new Set());
  /** Of what the person wrote; what the core changes with a save (a state, a stamp) is none of it. */
  const changedKeys = (from: Entity, to: Entity): readonly (keyof Entity)[] =>
    [...touched.current].filter((key) => isOther(from[key], to[key]));

  const merge = (theirs: Entity): void => {
    const old = base.current;
    base.current = theirs;
    setDraft((now) => ({ ...theirs, ...pick(now, changedKeys(old, now)) }));
  };

  const store = async (given: Entity): Promise<void> => {
    for (let mine = given; ; ) {
      const keys = changedKeys(base.current, mine);
      if (keys.length === 0) return;
      try {
        const saved = await save(pick(mine, keys), base.current);
        base.current = { ...saved, ...pick(mine, keys) };
        return;
      } catch (thrown) {
        if (!(thrown instanceof ProntoError) || thrown.code !== "conflict") throw thrown;
        const theirs = await read();
        const clashing = keys.filter(
          (key) => isOther(base.current[key], theirs[key]) && isOther(mine[key], theirs[key]),
        );
        if (clashing.length > 0) {
          setClash({ keys: clashing, theirs });
          throw thrown;
        }
        mine = { ...theirs, ...pick(mine, keys) };
        merge(theirs);
      }
    }
  };

  const autosave = useAutosave(draft, async (mine) => {
    try {
      await store(mine);
      unsaved.delete(name);
      setError(null);
    } catch (thrown) {
      unsaved.set(name, { draft: mine, base: base.current, touched: touched.current });
      setError(thrown instanceof Error ? thrown : new Error(String(thrown)));
      throw thrown;
    }
  });

  // A draft that was kept is tried again: a new object is a new draft.
  useEffect(() => {
    if (kept !== undefined) setDraft((now) => ({ ...now }));
  }, [kept]);

  useEffect(() => {
    if (stored.revision <= base.current.revision || changedKeys(base.current, draft).length > 0) return;
    base.current = stored;
    setDraft(stored);
  }, [stored, draft]);

  const resolve = (key: string, choice: ClashChoice): void => {
    const found = clash?.keys.find((each) => each === key);
    if (clash === null || found === undefined) return;
    const { theirs } = clash;
    const left = clash.keys.filter((each) => each !== found);
    const chosen = choose(draft[found], theirs[found], choice, words[found]?.joint ?? " ");
    const answered = { ...base.current, [found]: theirs[found] };
    const next = { ...draft, [found]: chosen };
    base.current = left.length > 0 ? answered : theirs;
    setDraft(left.length > 0 ? next : { ...theirs, ...pick(next, changedKeys(answered, next)) });
    setClash(left.length > 0 ? { keys: left, theirs } : null);
  };

  const clashes = (clash?.keys ?? []).map((key) => ({
    key: String(key),
    label: words[key]?.label ?? "This",
    mine: textOf(draft[key]),
    theirs: textOf(clash?.theirs[key]),
    canKeepBoth: words[key]?.joint !== undefined,
  }));
  return {
    draft,
    change(changes) {
      touched.current = new Set([...touched.current, ...keysOf(changes)]);
      setDraft((now) => ({ ...now, ...changes }));
    },
    autosave,
    failure: clash === null ? error && explain(error) : "Not saved yet: choose which text to keep.",
    clashes,
    resolve,
  };
}

function keysOf<Entity extends object>(changes: Partial<Entity>): readonly (keyof Entity)[] {
  // The seam: the keys of an object are keys of its type.
  return Object.keys(changes) as (keyof Entity)[];
}

function pick<Entity extends object>(entity: Entity, keys: readonly (keyof Entity)[]): Partial<Entity> {
  // The seam: what is picked from an entity is a part of it.
  return Object.fromEntries(keys.map((key) => [key, entity[key]])) as Partial<Entity>;
}

function isOther(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

function choose(mine: unknown, theirs: unknown, choice: ClashChoice, joint: string): unknown {
  if (choice === "both") return [textOf(theirs), textOf(mine)].filter(Boolean).join(joint);
  return choice === "mine" ? mine : theirs;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : value === null || value === undefined ? "" : JSON.stringify(value);
}
