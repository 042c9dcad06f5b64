import type { Dossier, Met } from "../dossier.ts";
import { composeHospitalityNote } from "./hospitality-note.ts";
import type { ComposedLetter, LetterForm } from "./letter.ts";
import { composeThankYou } from "./thank-you.ts";

type Compose = (dossier: Dossier, met: Met, now: string, form?: LetterForm) => ComposedLetter;

/** The composers, by the kind of document. Pure: the same records give the same letter. */
export const composers = { thank_you: composeThankYou, hospitality_note: composeHospitalityNote } satisfies Record<
  string,
  Compose
>;

/** Whether a follow-up's document can be written here already. */
export function isComposed(document: string | null): document is keyof typeof composers {
  return document !== null && Object.hasOwn(composers, document);
}
