import type { ReactElement } from "react";
import { perWeek } from "#domain/guard/budget";
import { runningName } from "#domain/names";
import { ContactMeter, processWords } from "../../app/follow-ups/contact-meter.tsx";
import styles from "./plan-side.module.css";
import type { Workspace } from "./workspace.ts";

/** The budget with everyone of the plan, and of the process as a whole (R13). */
export function PlanBudget({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const { dossier, budgets, interview } = workspace;
  const met = new Set(dossier.participations.map(({ personId }) => personId));
  return (
    <>
      {budgets
        .filter(({ personId }) => met.has(personId))
        .map((budget) => {
          const person = dossier.people.find(({ id }) => id === budget.personId);
          return (
            <div key={budget.personId} className={styles["budget"]}>
              <p className={styles["who"]}>
                <span title={person?.fullName} dir="auto">
                  {person === undefined ? "" : runningName(person)}
                </span>
                <span title="contacts this week">
                  {budget.touches} of {perWeek}
                </span>
              </p>
              <ContactMeter budget={budget} zone={interview.zone} isBrief />
            </div>
          );
        })}
      <p className={styles["note"]}>{processWords(dossier, interview.zone)}</p>
    </>
  );
}
