import type { Dossier, Recipient } from "../dossier.ts";
import type { ComposedLetter, DocumentForm, MissingFact } from "./letter.ts";

/** One document to be written: from which facts, for whom, when, and how it goes out. */
export interface Task {
  readonly dossier: Dossier;
  readonly to: Recipient;
  /** An instant. */
  readonly now: string;
  readonly form: DocumentForm;
  /** The recommender or résumé version it is about. */
  readonly aboutId: string | null;
}

/** What the review holds a kind to. */
export interface Measure {
  /** Words of the body; of a note UTF-16 units. */
  readonly least: number;
  readonly most: number;
  readonly paragraphs: number;
}

/** A kind of document is a value in a file of its own; `kinds/index.ts` lists them. */
export interface DocumentKind {
  /** The id of DOMAIN H: in code, tables and scenarios. */
  readonly id: string;
  /** In lists and in the properties of a file. */
  readonly title: string;
  /** How it can go out. */
  readonly forms: readonly DocumentForm[];
  readonly measure: (task: Task) => Measure;
  /** What subject and body must name exactly (C2, C4, C5). */
  readonly names: readonly ("employer" | "role" | "day")[];
  /** R4: a need and a proof are tied to it. "asked": it cannot be ready without; "better": it warns. */
  readonly dots: "asked" | "better" | "none";
  /** What to know before it goes out (B), a line each. */
  readonly advice: readonly string[];
  /** What it cannot be written without, as far as it is not there. */
  readonly missing: (task: Task) => readonly MissingFact[];
  /** Pure: the same records give the same words. */
  readonly compose: (task: Task) => ComposedLetter;
}
