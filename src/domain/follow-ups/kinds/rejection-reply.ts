import { workCalendar } from "../../business-days.ts";
import { addHours } from "../../time.ts";
import { afterOutcome } from "../after-outcome.ts";
import type { Kind } from "../kind.ts";
import { onBusinessDay } from "../window.ts";

/** A rejection still gets an answer that keeps the bridge, after two hours of cooling off (R62, E10). */
export const rejectionReply: Kind = {
  id: "rejection_reply",
  title: "Reply to the rejection",
  purpose: "keep_the_bridge",
  document: "rejection_reply",
  doneBy: "process",
  drafts: (dossier) =>
    afterOutcome(dossier, ["rejected"], (at, zone) => {
      const days = { zone, calendar: workCalendar(dossier.settings) };
      return {
        window: {
          opens: addHours(at, 2),
          due: onBusinessDay(at, 2, "17:00", days),
          expires: onBusinessDay(at, 10, "17:00", days),
        },
        rule: "E10",
        countsFrom: at,
        reason: "Two hours to cool off, then within two business days.",
      };
    }),
};
