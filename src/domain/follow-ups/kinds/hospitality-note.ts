import { type Dossier, everyoneMet, goesViaRecruiter, type Met, recruiterOf } from "../../dossier.ts";
import { endOf, plannedEndOf } from "../../interviews.ts";
import { isInterviewer } from "../../people.ts";
import { standingAnswer, thanksClosed } from "../answers.ts";
import type { Draft } from "../follow-up.ts";
import type { Kind } from "../kind.ts";
import { afterTheRound } from "../window.ts";

/** A note to whoever was kind and does not decide: the assistant who brought the coffee (R57, E2). */
export const hospitalityNote: Kind = {
  id: "hospitality_note",
  title: "Hospitality note",
  purpose: "thank",
  document: "hospitality_note",
  doneBy: "round",
  drafts: (dossier) =>
    everyoneMet(dossier)
      .filter((met) => isKind(dossier, met))
      .map((met) => draft(dossier, met)),
};

function isKind({ hospitality }: Dossier, { person, part, interview }: Met): boolean {
  if (isInterviewer(part.role) || part.role === "recruiter") return false;
  if (part.role === "assistant" || part.role === "host") return true;
  return hospitality.some((act) => act.personId === person.id && act.interviewId === interview.id);
}

function draft(dossier: Dossier, met: Met): Draft {
  const { person, interview } = met;
  const common = { personId: person.id, interviewId: interview.id, basis: "article", rule: "E2" } as const;
  const blocked = thanksClosed(dossier, met, standingAnswer(dossier, met), ["thank_you", "hospitality_note"]);
  if (blocked !== null) return { ...common, ...blocked };
  const end = endOf(interview);
  if (end === null) {
    const window = afterTheRound(plannedEndOf(interview), interview.zone);
    return { ...common, window, closed: "cancelled", reason: "The interview did not take place." };
  }
  return {
    ...common,
    window: afterTheRound(end, interview.zone),
    reason: "With the thank-you: 48 hours after the round ended.",
    sendVia: goesViaRecruiter(dossier, met) ? (recruiterOf(dossier)?.id ?? null) : null,
  };
}
