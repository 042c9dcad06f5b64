import { withinADay } from "../after-outcome.ts";
import type { Kind } from "../kind.ts";

/** An offer that is not taken is declined in writing (E12, B11). */
export const decline: Kind = {
  id: "decline",
  title: "Decline",
  purpose: "keep_the_bridge",
  document: "decline",
  doneBy: "process",
  drafts: (dossier) => withinADay(dossier, "declined", "You said no to the offer: in writing within a day."),
};
