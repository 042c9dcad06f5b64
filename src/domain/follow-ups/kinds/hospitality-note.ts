import { type Dossier, everyoneMet, goesViaRecruiter, type Met, recruiterOf } from "../../dossier.ts";
import { endOf, plannedEndOf } from "../../interviews.ts";
import { isInterviewer } from "../../people.ts";
import { shutByAgency, standingAnswer, thanksShut } from "../answers.ts";
import type { Draft, Shut } from "../follow-up.ts";
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
  const end = endOf(interview);
  const off = { closed: "cancelled", rule: "E2", reason: "The interview did not take place." } as const;
  return {
    personId: person.id,
    interviewId: interview.id,
    basis: "article",
    rule: "E2",
    reason: "With the thank-you: 48 hours after the round ended.",
    window: afterTheRound(end ?? plannedEndOf(interview), interview.zone),
    shut: shutFor(dossier, met) ?? (end === null ? off : null),
    sendVia: goesViaRecruiter(dossier, met) ? (recruiterOf(dossier)?.id ?? null) : null,
  };
}

/** Only the thank-you is handed on for whoever said that everything goes through the agency (E0r). */
function shutFor(dossier: Dossier, met: Met): Shut | null {
  const answer = standingAnswer(dossier, met);
  if (answer.permission === "via_recruiter") return shutByAgency("note");
  return thanksShut(dossier, met, answer, ["thank_you", "hospitality_note"]);
}
