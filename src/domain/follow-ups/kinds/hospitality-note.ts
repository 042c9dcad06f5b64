import { type Dossier, everyoneMet, type Met } from "../../dossier.ts";
import { endOf } from "../../interviews.ts";
import { isInterviewer } from "../../people.ts";
import { standingTouches } from "../../touches.ts";
import type { Draft } from "../follow-up.ts";
import type { Kind } from "../kind.ts";
import { afterTheRound } from "../window.ts";

/** A note to whoever was kind and does not decide: the assistant who brought the coffee (R57, E2). */
export const hospitalityNote: Kind = {
  id: "hospitality_note",
  title: "Hospitality note",
  purpose: "thank",
  document: "hospitality_note",
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

function draft(dossier: Dossier, { person, part, interview }: Met): Draft {
  const common = { personId: person.id, interviewId: interview.id, basis: "article", rule: "E2" } as const;
  if (part.permission === "no_contact") {
    return {
      ...common,
      window: null,
      closed: "blocked",
      basis: "default",
      rule: "E0n",
      reason: "Asked for no letters.",
    };
  }
  if (
    part.permission === "denied_followup" &&
    (!part.isThankYouWelcome || wasThankedBefore(dossier, person.id, interview.id))
  ) {
    return {
      ...common,
      window: null,
      closed: "blocked",
      basis: "default",
      rule: "E0d",
      reason: "Asked for nothing further.",
    };
  }
  const end = endOf(interview);
  if (end === null)
    return { ...common, window: null, closed: "cancelled", reason: "The interview did not take place." };
  return {
    ...common,
    window: afterTheRound(end, interview.zone),
    reason: "With the thank-you: 48 hours after the round ended.",
  };
}

function wasThankedBefore({ touches }: Dossier, personId: string, interviewId: string): boolean {
  const kinds = ["thank_you", "hospitality_note"];
  return standingTouches(touches).some(
    (touch) => touch.personId === personId && touch.interviewId !== interviewId && kinds.includes(touch.kind ?? ""),
  );
}
