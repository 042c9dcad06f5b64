import { businessDayOnOrAfter, at as onDay, workCalendar } from "../../business-days.ts";
import type { Dossier } from "../../dossier.ts";
import { isLive } from "../../opportunities.ts";
import { addDays, compareInstants, dayIn } from "../../time.ts";
import { afterOutcome } from "../after-outcome.ts";
import type { Draft } from "../follow-up.ts";
import type { Kind } from "../kind.ts";

/** Three months after a no, a short word with a reason (R61, E11). */
export const keepInTouch: Kind = {
  id: "keep_in_touch",
  title: "Keep in touch",
  purpose: "keep_the_bridge",
  document: "keep_in_touch",
  doneBy: "process",
  drafts: (dossier) =>
    afterOutcome(dossier, ["rejected", "no_response"], (at, zone) => {
      const day = dayIn(zone, at);
      const first = businessDayOnOrAfter(addDays(day, 90), workCalendar(dossier.settings));
      const window = {
        opens: onDay(first, "09:00", zone),
        due: onDay(first, "17:00", zone),
        expires: onDay(addDays(day, 180), "17:00", zone),
      };
      return {
        window,
        rule: "E11",
        reason: "Ninety days later: they know you, and openings come.",
        countsFrom: at,
        ...replaced(dossier, at),
      };
    }),
};

/** A new process at this employer keeps the bridge by itself. */
function replaced({ atSameEmployer }: Dossier, at: string): Pick<Draft, "closing"> {
  const next = atSameEmployer.find(({ status, createdAt }) => isLive(status) && compareInstants(createdAt, at) > 0);
  if (next === undefined) return {};
  return {
    closing: { at: next.createdAt, closed: "superseded", rule: "E11", reason: "A new process with them has begun." },
  };
}
