import { createContext, useContext } from "react";
import type { OutcomeStatus } from "./outcome/outcome-words.ts";

export type PlainSheet = "change" | "last-minutes" | "reality";

interface Sheets {
  readonly openAnswer: (preset?: OutcomeStatus) => void;
  readonly open: (sheet: PlainSheet) => void;
}

export const SheetsContext = createContext<Sheets>({ openAnswer: () => {}, open: () => {} });

/** What opens over the workspace, from wherever in it one asks. */
export function useSheets(): Sheets {
  return useContext(SheetsContext);
}
