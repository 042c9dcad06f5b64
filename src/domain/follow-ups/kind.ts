import type { Dossier } from "../dossier.ts";
import type { Purpose } from "../own-follow-ups.ts";
import type { Draft } from "./follow-up.ts";

/** A kind of follow-up is a value in a file of its own; `kinds/index.ts` lists them. Adding one touches those two files. */
export interface Kind {
  readonly id: string;
  readonly title: string;
  readonly purpose: Purpose;
  /** The id of the document it writes. */
  readonly document: string | null;
  /** Other documents that belong to it. */
  readonly alsoWrites?: readonly string[];
  /**
   * Which contact of this kind does a row: one with its person in its round, with its person in the process, with anybody
   * in the process, the one call, or one about the same promise, recommender or version.
   */
  readonly doneBy: "round" | "person" | "process" | "the call" | "about";
  /** One row for each person it concerns. Reads no clock: states are worked out from the window afterwards. */
  readonly drafts: (dossier: Dossier) => readonly Draft[];
}
