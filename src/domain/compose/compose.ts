import type { Dossier } from "../dossier.ts";
import { cutToLine } from "../text.ts";
import { unattributed } from "./addressed.ts";
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
  return { dossier: withoutSpeakers(dossier), to, now, aboutId, form: usual ?? forms[0] ?? "email" };
}

/** Who said a thing stands in its record; in its words a name at the beginning would be told to its own bearer. */
function withoutSpeakers(dossier: Dossier): Dossier {
  const bare = <Note extends { readonly text: string }>(note: Note): Note => ({
    ...note,
    text: unattributed(note.text, dossier.people),
  });
  return { ...dossier, needs: dossier.needs.map(bare), points: dossier.points.map(bare) };
}

/** Lines made of several long facts are cut to what a line may hold, or nobody could open the document again. */
export function compose(kind: DocumentKind, given: Given): ComposedLetter {
  const letter = kind.compose(taskFor(kind, given));
  return { ...letter, subject: cutToLine(letter.subject), salutation: cutToLine(letter.salutation) };
}
