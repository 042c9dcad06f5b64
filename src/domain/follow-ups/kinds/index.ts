import type { Kind } from "../kind.ts";
import { hospitalityNote } from "./hospitality-note.ts";
import { thankYou } from "./thank-you.ts";

/** Every kind there is, in the order in which rows of one instant are shown. */
export const kinds: readonly Kind[] = [thankYou, hospitalityNote];
