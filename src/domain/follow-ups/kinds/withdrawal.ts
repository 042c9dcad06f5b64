import { withinADay } from "../after-outcome.ts";
import type { Kind } from "../kind.ts";

/** Who withdraws says so (E12, B11). */
export const withdrawal: Kind = {
  id: "withdrawal",
  title: "Withdrawal",
  purpose: "keep_the_bridge",
  document: "withdrawal",
  doneBy: "process",
  drafts: (dossier) => withinADay(dossier, "withdrawn", "You withdrew: tell them within a day."),
};
