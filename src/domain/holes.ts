// "Fill in all the holes in your plan" (R10): what is still missing before the interview, and after it.

import { type Dossier, everyoneMet, type Met } from "./dossier.ts";
import { standingAnswer } from "./follow-ups/answers.ts";
import { endOf, type Interview } from "./interviews.ts";
import { runningName } from "./names.ts";
import { isInterviewer } from "./people.ts";
import { compareInstants } from "./time.ts";

export interface Hole {
  readonly what: string;
  readonly why: string;
}

export function findHoles(dossier: Dossier, interview: Interview, now: string): readonly Hole[] {
  const end = endOf(interview);
  if (end === null) return [];
  return compareInstants(now, end) < 0 ? holesBefore(dossier, interview) : holesAfter(dossier, interview);
}

function holesBefore(dossier: Dossier, interview: Interview): Hole[] {
  const met = everyoneMet(dossier).filter((one) => one.interview.id === interview.id);
  return [
    ...when(
      met.length === 0,
      "Who will be there",
      "Ask in your answer to the invitation; names make the first minute easier.",
    ),
    ...when(
      met.length > 0 && !met.some(({ part }) => isInterviewer(part.role)),
      "Who interviews you",
      "The names so far are of those who help. Ask who will lead the talk.",
    ),
    ...when(
      interview.isZoneAssumed,
      "The zone of the time",
      "It was guessed from this computer. Look at the invitation.",
    ),
    ...when(interview.endsWall === null, "When it ends", "The plan counts from the end."),
    ...when(
      interview.place.trim() === "",
      interview.mode === "onsite" ? "The address" : "The number or link",
      "Test the way there the day before.",
    ),
    ...when(
      dossier.requirements.length === 0,
      "What the job must have",
      "Copy the must-haves from the advert, and put your proof beside them.",
    ),
    ...when(
      dossier.needs.length === 0,
      "What they need",
      "Guess from the advert and the research; the interview will say it in their words.",
    ),
    ...when(dossier.evidence.length === 0, "Your proof", "One line each: what you did, with a figure."),
    ...when(
      interview.questions.trim() === "",
      "Your own questions",
      "Two or three that only this employer can answer.",
    ),
    ...askThisTime(dossier, met),
  ];
}

/** What was not asked in an earlier round goes on the card for this one (R24). */
function askThisTime(dossier: Dossier, met: readonly Met[]): Hole[] {
  return met
    .filter(
      ({ part, person, interview }) => isInterviewer(part.role) && wasNotAsked(dossier, { part, person, interview }),
    )
    .map(({ person }) => ({
      what: `Permission of ${runningName(person)}`,
      why: "Not asked in an earlier round. Ask this time, before you leave.",
    }));
}

/** They were there before, and nobody has asked them yet whether a follow-up is welcome. */
export function wasNotAsked(dossier: Dossier, { person, part, interview }: Met): boolean {
  const isEarlier = everyoneMet(dossier).some(
    (other) => other.person.id === person.id && other.interview.round < interview.round,
  );
  return isEarlier && standingAnswer(dossier, { person, part }).permission === "not_asked";
}

function holesAfter(dossier: Dossier, interview: Interview): Hole[] {
  const met = everyoneMet(dossier).filter((one) => one.interview.id === interview.id);
  const { opportunity, needs, dots } = dossier;
  const canBeWritten = met.filter(
    ({ part }) => isInterviewer(part.role) && part.permission !== "no_contact" && part.permission !== "via_recruiter",
  );
  const unreachable = canBeWritten.filter(({ person }) => !person.email && !person.postal);
  const unasked = met.filter(
    ({ part, person }) =>
      isInterviewer(part.role) && standingAnswer(dossier, { person, part }).permission === "not_asked",
  );
  const hasCard = met.some(({ part }) => part.hasCard) || interview.mode !== "onsite";
  const hasDecider = everyoneMet(dossier).some(({ part }) => part.role === "hiring_authority");
  return [
    ...when(met.length === 0, "Who was there", "Everyone you met, the front desk too."),
    ...when(
      met.length > 0 && !hasDecider,
      "Who decides",
      "The invitation, the check-in and the call go to them. Ask, or look at their page.",
    ),
    ...when(needs.length === 0, "What they need", "A thank-you connects one need with your proof."),
    ...when(needs.length > 0 && dots.length === 0, "A dot", "Link one need to one proof."),
    ...unreachable.map(({ person }) => ({
      what: `An address for ${runningName(person)}`,
      why: "Ask the office by phone, or reply to the invitation. Never guess one.",
    })),
    ...when(
      met.some(({ part }) => isInterviewer(part.role)) && !hasCard,
      "A business card",
      "It spells the name right. Ask the front desk, or look at their signature.",
    ),
    ...unasked
      .slice(0, 1)
      .map(() => ({ what: "Permission to follow up", why: "Not asked. It goes on the card for the next round." })),
    ...when(
      opportunity.decisionOn === null && opportunity.decisionText === "",
      "When they decide",
      "Not said. Ask in the next round.",
    ),
  ];
}

function when(isMissing: boolean, what: string, why: string): Hole[] {
  return isMissing ? [{ what, why }] : [];
}
