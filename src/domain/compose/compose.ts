import { cutToLine } from "../text.ts";
import type { DocumentKind, Task } from "./document-kind.ts";
import { formFor } from "./envelope.ts";
import { documentKinds } from "./kinds/index.ts";
import type { ComposedLetter, DocumentForm } from "./letter.ts";

export function documentKindOf(id: string | null): DocumentKind | null {
  return documentKinds.find((kind) => kind.id === id) ?? null;
}

/** Whether a follow-up's document can be written here. */
export function isComposed(document: string | null): boolean {
  return documentKindOf(document) !== null;
}

type Given = Pick<Task, "dossier" | "to" | "now"> & {
  readonly form?: DocumentForm | undefined;
  readonly aboutId?: string | null | undefined;
};

/** The task in full: the form that suits the person, where none was named or the named one is none of this kind's. */
export function taskFor({ forms }: DocumentKind, { dossier, to, now, form, aboutId = null }: Given): Task {
  const usual = [form, formFor(dossier, to)].find((one) => one !== undefined && forms.includes(one));
  return { dossier, to, now, aboutId, form: usual ?? forms[0] ?? "email" };
}

/** Lines made of several long facts are cut to what a line may hold, or nobody could open the document again. */
export function compose(kind: DocumentKind, given: Given): ComposedLetter {
  const letter = kind.compose(taskFor(kind, given));
  return { ...letter, subject: cutToLine(letter.subject), salutation: cutToLine(letter.salutation) };
}
