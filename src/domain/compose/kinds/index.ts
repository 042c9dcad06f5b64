import type { DocumentKind } from "../document-kind.ts";
import { hospitalityNote } from "./hospitality-note.ts";
import { thankYou } from "./thank-you.ts";

/** Every kind of document that is written here. */
export const documentKinds: readonly DocumentKind[] = [thankYou, hospitalityNote];
