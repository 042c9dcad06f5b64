import type { ReactElement } from "react";
import { countsAsTouch } from "#domain/contacts";
import type { Dossier } from "#domain/dossier";
import { type Budget, perWeek } from "#domain/guard/budget";
import { theCall } from "#domain/guard/call-stops";
import { runningName } from "#domain/names";
import { dayIn } from "#domain/time";
import { standingTouches } from "#domain/touches";
import { Meter } from "../../kit/meter.tsx";
import { isolated } from "../use-removal.ts";
import { day } from "../when.ts";
import type { OpenedOpportunity } from "./one-row.ts";

interface ContactMeterProps {
  readonly budget: Budget;
  readonly zone: string;
  /** Whose it is, where that is not said beside it. */
  readonly name?: string;
  /** The first contact is said elsewhere already. */
  readonly isFirstSaid?: boolean;
  /** In a narrow column: the count stands elsewhere. */
  readonly isBrief?: boolean;
}

/** How much of the week's budget with one person is used. Green reassures; the words say what the colour repeats (R13, R15). */
export function ContactMeter({
  budget,
  zone,
  name,
  isFirstSaid = false,
  isBrief = false,
}: ContactMeterProps): ReactElement {
  const { touches, isFirstContact } = budget;
  const count = `${touches} of ${perWeek} contacts this week`;
  const first = isBrief ? "First contact: welcome" : "First contact since the interview: welcome";
  return (
    <Meter
      used={Math.min(touches, perWeek)}
      words={isFirstContact && !isFirstSaid ? first : budgetWords(budget, zone)}
      {...(isBrief ? {} : { note: name === undefined ? count : `${isolated(name)}: ${count}` })}
      title={`${name === undefined ? "" : `${name}: `}up to three contacts in seven days are fine`}
    />
  );
}

export function budgetWords({ touches, restUntil }: Budget, zone: string): string {
  if (restUntil !== null) return `Rest until ${day(dayIn(zone, restUntil))}`;
  return touches === perWeek - 1 ? "One left this week" : "Within the budget";
}

/**
 * The meter of whoever matters most in this process, for the head of the workspace.
 * @public
 */
export function HeadMeter({
  workspace: { dossier, budgets },
  personId,
  zone,
}: {
  readonly workspace: OpenedOpportunity;
  readonly personId: string | null;
  readonly zone: string;
}): ReactElement | null {
  const budget = budgets.find((one) => one.personId === personId);
  const person = dossier.people.find(({ id }) => id === personId);
  if (budget === undefined || person === undefined) return null;
  const name = person.addressAs ?? runningName(person);
  const count = `${budget.touches} of ${perWeek} this week`;
  return (
    <>
      <Meter
        used={Math.min(budget.touches, perWeek)}
        words={budget.isFirstContact ? "First contact: welcome" : budgetWords(budget, zone)}
      />
      <span title={`${isolated(name)}: ${count}`}>
        <bdi>{name}</bdi>: {count}
      </span>
    </>
  );
}

/** The process as a whole: how many contacts went out, and whether the one call is still there. */
export function processWords(dossier: Dossier, zone: string): string {
  const sent = standingTouches(dossier.touches).filter(countsAsTouch).length;
  const call = theCall(dossier);
  const contacts = sent === 0 ? "No contact yet" : sent === 1 ? "One contact" : `${sent} contacts`;
  const used = call === null ? "the one call is free" : `the one call was used ${day(dayIn(zone, call.at))}`;
  return `${contacts} in this process; ${used}.`;
}
