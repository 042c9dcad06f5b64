import { BriefcaseBusiness } from "lucide-react";
import type { ReactElement } from "react";
import type { SameEmployer } from "#domain/dossier";
import { standingTouches } from "#domain/touches";
import { day } from "../../app/when.ts";
import { statusPhrase, statusWords } from "../../app/words.ts";
import { Row, Rows } from "../../kit/rows.tsx";
import styles from "./interview.module.css";
import type { Workspace } from "./workspace.ts";

type Earlier = ReturnType<typeof SameEmployer.parse>;

/** What was between you and this employer before: the budget is kept across processes (R14). */
export function EarlierPart({ workspace }: { readonly workspace: Workspace }): ReactElement | null {
  const { atSameEmployer } = workspace.dossier;
  if (atSameEmployer.length === 0) return null;
  return (
    <section className={styles["part"]}>
      <h2>Here before</h2>
      <p className="soft">They know you. What was sent then counts for how often you write now.</p>
      <Rows label="Earlier processes">
        {atSameEmployer.map((one) => {
          const contacts = standingTouches(one.touches);
          const last = contacts.at(-1);
          return (
            <Row
              key={one.id}
              icon={BriefcaseBusiness}
              what={one.role}
              {...(last?.interviewId == null ? {} : { href: `#/interviews/${last.interviewId}/log` })}
              when={endWords(one)}
              why={
                last === undefined
                  ? "No contact is kept of it."
                  : `${contacts.length} ${contacts.length === 1 ? "contact" : "contacts"}, the last ${day(last.at.slice(0, 10))}.`
              }
            />
          );
        })}
      </Rows>
    </section>
  );
}

/** "Line Lead, they said no". */
export function earlierWords(one: Earlier): string {
  return `${one.role}, ${statusPhrase(one.status)}`;
}

function endWords({ status, outcomeAt }: Earlier): string {
  return outcomeAt === null ? statusWords[status] : `${statusWords[status]}, ${day(outcomeAt.slice(0, 10))}`;
}
