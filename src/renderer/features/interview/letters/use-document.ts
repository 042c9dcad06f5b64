import { type RefObject, useEffect, useRef } from "react";
import { ProntoError } from "#contract/errors";
import type { Document, DocumentFields } from "#domain/documents";
import type { Finding } from "#domain/review/finding";
import type { ProofFinding } from "#domain/review/proofread";
import { useApi, useRead, useWrite } from "../../../app/query.ts";
import { type Draft, type FieldWords, useDraft } from "../../../app/use-draft.ts";
import { useFirstFocus } from "../../../kit/use-first-focus.ts";
import { useProofread } from "./use-proofread.ts";

const words = {
  toAddress: { label: "Address" },
  ccAddress: { label: "Copy" },
  subject: { label: "Subject" },
  salutation: { label: "Salutation" },
  body: { label: "The text", joint: "\n\n" },
  closing: { label: "Closing" },
  dateLine: { label: "Date" },
} as const satisfies FieldWords<Document>;

export type DocumentDraft = Pick<Document, keyof DocumentFields>;

export interface OpenDocument extends Draft<Document> {
  /** Of the text as it is stored; empty while more was typed. */
  readonly findings: readonly (Finding | ProofFinding)[];
  readonly passed: readonly string[];
  /** Nothing was found, or it is not looked at yet. */
  readonly isReviewed: boolean;
  /** Not looked at yet; or gone is whom it is to, and it cannot be. */
  readonly unread: "coming" | "gone" | null;
  readonly keepWord: (word: string) => void;
  readonly bodyRef: RefObject<HTMLTextAreaElement | null>;
  /** To a place of the body. */
  readonly jump: (start: number, end: number) => void;
  /** Where the cursor is; one goes on writing behind it. */
  readonly insert: (text: string) => void;
  readonly isFrozen: boolean;
}

/**
 * A document that is being edited, whatever its form: stored as typed, reviewed as it is stored. `first` is where one
 * starts where its text is not shown.
 */
export function useDocument(document: Document, first?: RefObject<HTMLElement | null>): OpenDocument {
  const { id } = document;
  const api = useApi();
  const bodyRef = useRef<HTMLTextAreaElement>(null);
  const store = useWrite((client, given: Parameters<typeof client.documents.save>[0]) => client.documents.save(given));
  const edited = useDraft(document, {
    name: `documents ${id}`,
    words,
    read: () => api.documents.get({ id }),
    save: (changes, { revision }) => store.mutateAsync({ ...onlyWords(changes), id, revision }),
  });
  const { draft, change, autosave } = edited;
  const review = useRead("documents", "review", { id });
  const isFrozen = document.state === "sent";
  const isReviewed = review.data !== undefined && autosave.status === "saved";
  const proof = useProofread(id, draft, isReviewed && !isFrozen);
  useFirstFocus(() => first?.current ?? bodyRef.current);
  const caret = useRef<number | null>(null);
  useEffect(() => {
    const field = bodyRef.current;
    if (caret.current === null || field?.value !== draft.body) return;
    field.focus();
    field.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [draft.body]);
  return {
    ...edited,
    findings: [...(review.data?.findings ?? []), ...proof.findings],
    passed: review.data?.passed ?? [],
    isReviewed,
    unread: isGone(review.error) ? "gone" : review.data === undefined ? "coming" : null,
    keepWord: proof.keepWord,
    bodyRef,
    jump(start, end) {
      bodyRef.current?.focus();
      bodyRef.current?.setSelectionRange(start, end);
    },
    insert(text) {
      const [before, after] = insertAt(bodyRef.current?.value ?? draft.body, text, bodyRef.current);
      caret.current = before.length;
      change({ body: before + after });
    },
    isFrozen,
  };
}

function isGone(error: Error | null): boolean {
  return error instanceof ProntoError && error.code === "not-found";
}

/** Of all that changed, what a person can write. */
function onlyWords(changes: Partial<Document>): Partial<Pick<Document, keyof typeof words>> {
  return Object.fromEntries(Object.entries(changes).filter(([key]) => key in words));
}

/** Where the cursor is; at the end of the text when it was nowhere. */
function insertAt(text: string, words: string, field: HTMLTextAreaElement | null): readonly [string, string] {
  const at = field === null || field.selectionStart === 0 ? text.length : field.selectionStart;
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const gap = before === "" || /\s$/.test(before) ? "" : " ";
  return [`${before}${gap}${words}`, `${after === "" || /^\s/.test(after) ? "" : " "}${after}`];
}
