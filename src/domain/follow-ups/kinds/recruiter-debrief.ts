import { everyoneMet } from "../../dossier.ts";
import { endOf } from "../../interviews.ts";
import { addHours } from "../../time.ts";
import { doorOf } from "../answers.ts";
import type { Kind } from "../kind.ts";

/** The agency hears first how it went, the same day (E3, D5). */
export const recruiterDebrief: Kind = {
  id: "recruiter_debrief",
  title: "Recruiter debrief",
  purpose: "offer_help",
  document: "recruiter_debrief",
  doneBy: "round",
  drafts: (dossier) =>
    everyoneMet(dossier).flatMap((met) => {
      const end = endOf(met.interview);
      if (met.part.role !== "recruiter" || end === null || doorOf(dossier, met) === "shut") return [];
      return {
        personId: met.person.id,
        interviewId: met.interview.id,
        window: { opens: end, due: addHours(end, 4), expires: addHours(end, 24) },
        basis: "default",
        rule: "E3",
        reason: "Agencies pass on what they hear first: four hours after the round ended.",
      };
    }),
};
