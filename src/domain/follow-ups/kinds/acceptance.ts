import { withinADay } from "../after-outcome.ts";
import type { Kind } from "../kind.ts";

/** The spoken yes, once more in writing (E12, B11). */
export const acceptance: Kind = {
  id: "acceptance",
  title: "Acceptance",
  purpose: "keep_the_bridge",
  document: "acceptance",
  doneBy: "process",
  drafts: (dossier) => withinADay(dossier, "accepted", "You said yes: in writing within a day."),
};
