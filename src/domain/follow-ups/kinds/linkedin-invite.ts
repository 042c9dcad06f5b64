import { workCalendar } from "../../business-days.ts";
import { type Dossier, everyoneMet, type Met } from "../../dossier.ts";
import { endOf, plannedEndOf } from "../../interviews.ts";
import { isInterviewer } from "../../people.ts";
import { addHours, compareInstants, laterOf } from "../../time.ts";
import { standingTouches } from "../../touches.ts";
import { doorOf, shutByAgency, shutByDoor, standingAnswer } from "../answers.ts";
import type { Draft, Window } from "../follow-up.ts";
import type { Kind } from "../kind.ts";
import { outcomeOf } from "../outcome.ts";
import { onBusinessDay } from "../window.ts";

/** One invitation for the hiring authority, and for whoever else is to have one (R33 to R36, E4). It survives the outcome. */
export const linkedinInvite: Kind = {
  id: "linkedin_invite",
  title: "LinkedIn invitation",
  purpose: "keep_the_bridge",
  document: "linkedin_invite",
  doneBy: "person",
  drafts: (dossier) => {
    const met = everyoneMet(dossier);
    const ids = [...new Set(met.map(({ person }) => person.id))];
    return ids.flatMap((id) =>
      draftsFor(
        dossier,
        met.filter(({ person }) => person.id === id),
      ),
    );
  },
};

function draftsFor(dossier: Dossier, meetings: readonly Met[]): readonly Draft[] {
  const decides = meetings.filter(({ part }) => part.role === "hiring_authority");
  const anchor = anchorOf(dossier, decides.length > 0 ? decides : meetings);
  if (anchor === null) return [];
  const door = doorOf(dossier, anchor);
  const common = { personId: anchor.person.id, interviewId: anchor.interview.id };
  const isWanted = decides.length > 0 || meetings.some(({ part }) => part.wantsLinkedin) || wasInvited(dossier, anchor);
  const isInterviewed = meetings.some(({ part }) => isInterviewer(part.role));
  if ((door === "shut" && !wasInvited(dossier, anchor)) || !(isWanted || (door === "thanks" && isInterviewed)))
    return [];
  const shut = door === "recruiter" ? shutByAgency("invitation while the process runs") : shutByDoor(door);
  const timing = timingOf(dossier, anchor);
  return [{ ...common, rule: "E4", ...timing, shut: shut ?? timing.shut ?? null }];
}

/** The first round in which they were met; a later one, where the invitation was due by then and not sent. */
function anchorOf(dossier: Dossier, meetings: readonly Met[]): Met | null {
  const [first, ...later] = meetings.filter(({ interview }) => endOf(interview) !== null);
  if (first === undefined) return meetings[0] ?? null;
  if (wasInvited(dossier, first)) return first;
  return later.reduce((anchor, next) => {
    return compareInstants(endOfMet(next), windowAfter(dossier, anchor).due) > 0 ? next : anchor;
  }, first);
}

function timingOf(dossier: Dossier, met: Met): Pick<Draft, "window" | "shut" | "basis" | "reason"> {
  const answer = standingAnswer(dossier, met);
  const window = windowAfter(dossier, met);
  if (endOf(met.interview) === null) {
    const reason = "The interview did not take place.";
    return { window, basis: "default", reason, shut: { closed: "cancelled", rule: "E4", reason } };
  }
  if (answer.agreedAt !== null && answer.agreedChannel === "linkedin") {
    const opens = answer.agreedAt;
    const expires = window.expires === null ? null : laterOf(window.expires, opens);
    return { window: { opens, due: opens, expires }, basis: "stated", reason: "The time they named." };
  }
  if (dossier.settings.linkedinPolicy !== "after_outcome") {
    const when = dossier.settings.linkedinPolicy === "same_day" ? "From the same evening on" : "A day after the round";
    return { window, basis: "default", reason: `${when}, by the third business day: they still know who you are.` };
  }
  const outcome = outcomeOf(dossier);
  if (outcome === null) return { window: null, basis: "default", reason: "Waits for the answer, as you have set it." };
  return { window: windowFrom(dossier, met, outcome.at, outcome.at), basis: "default", reason: "The answer is there." };
}

function windowAfter(dossier: Dossier, met: Met): Window {
  const end = endOfMet(met);
  return windowFrom(dossier, met, dossier.settings.linkedinPolicy === "same_day" ? end : addHours(end, 24), end);
}

function windowFrom({ settings }: Dossier, { interview }: Met, opens: string, anchor: string): Window {
  const days = { zone: interview.zone, calendar: workCalendar(settings) };
  return {
    opens,
    due: laterOf(opens, onBusinessDay(anchor, 3, "17:00", days)),
    expires: onBusinessDay(anchor, 10, "17:00", days),
  };
}

function wasInvited({ touches }: Dossier, { person }: Met): boolean {
  return standingTouches(touches).some(
    ({ kind, direction, personId }) => kind === "linkedin_invite" && direction === "out" && personId === person.id,
  );
}

function endOfMet({ interview }: Met): string {
  return endOf(interview) ?? plannedEndOf(interview);
}
