import { workCalendar } from "../../business-days.ts";
import type { PromiseMade } from "../../debrief.ts";
import { type Dossier, findMet, recruiterOf } from "../../dossier.ts";
import { endOf, plannedEndOf } from "../../interviews.ts";
import { earlierOf, laterOf } from "../../time.ts";
import { doorOf, shutByDoor } from "../answers.ts";
import type { Draft } from "../follow-up.ts";
import type { Kind } from "../kind.ts";
import { onBusinessDay } from "../window.ts";

/** What was promised, by the time that was said, else by the second business day (E13). */
export const promise: Kind = {
  id: "promise",
  title: "Promise",
  purpose: "offer_help",
  document: null,
  doneBy: "about",
  drafts: (dossier) => dossier.promises.map((made) => draft(dossier, made)),
};

function draft(dossier: Dossier, made: PromiseMade): Draft {
  const { id, personId, interviewId, text, dueAt, fulfilledAt } = made;
  const met = personId === null ? null : findMet(dossier, interviewId, personId);
  const door = met === null ? "open" : doorOf(dossier, met);
  const timing = timingOf(dossier, made);
  return {
    personId,
    interviewId,
    aboutId: id,
    title: `Promise: ${text}`,
    doneAt: fulfilledAt,
    basis: dueAt === null ? "default" : "stated",
    rule: "E13",
    ...timing,
    shut: shutByDoor(door) ?? timing.shut ?? null,
    sendVia: door === "recruiter" ? (recruiterOf(dossier)?.id ?? null) : null,
  };
}

function timingOf(
  { interviews, settings }: Dossier,
  { interviewId, dueAt }: PromiseMade,
): Pick<Draft, "window" | "shut" | "reason"> {
  const interview = interviews.find(({ id }) => id === interviewId);
  const gone = (reason: string) => ({ reason, shut: { closed: "cancelled", rule: "E13", reason } }) as const;
  if (interview === undefined) return { window: null, ...gone("The interview was deleted.") };
  const end = endOf(interview) ?? plannedEndOf(interview);
  const days = { zone: interview.zone, calendar: workCalendar(settings) };
  const due = dueAt ?? onBusinessDay(end, 2, "17:00", days);
  const expires = laterOf(onBusinessDay(end, 10, "17:00", days), onBusinessDay(due, 2, "17:00", days));
  const window = { opens: earlierOf(end, due), due, expires };
  if (endOf(interview) === null) return { window, ...gone("The interview did not take place.") };
  return { window, reason: dueAt === null ? "No time was named: two business days." : "The time you named." };
}
