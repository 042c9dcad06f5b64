import { decisionDay } from "../follow-ups/decision.ts";
import { endOf } from "../interviews.ts";
import type { CalendarDay } from "../time.ts";
import type { Task } from "./document-kind.ts";

interface DecisionNamed {
  readonly on: CalendarDay;
  /** Of a day or a minute "by"; of a week, a month or thereabouts "around". */
  readonly word: "by" | "around";
}

/** When they decide, as far as it was named. Null: it was not, or for a day before the round, which is ignored (D4). */
export function decisionNamed({ dossier: { opportunity }, to: { interview } }: Task): DecisionNamed | null {
  const on = decisionDay(opportunity, endOf(interview) ?? interview.startsAt, interview.zone);
  const isExact = opportunity.decisionPrecision === "day" || opportunity.decisionPrecision === "minute";
  return on === null ? null : { on, word: isExact ? "by" : "around" };
}
