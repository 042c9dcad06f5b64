import { Check, TriangleAlert } from "lucide-react";
import type { ReactElement } from "react";
import { type ChangedFact, factKey, type ResumeComparison } from "#domain/resume-changes";
import { ErrorView } from "../../app/error-view.tsx";
import { useWrite } from "../../app/query.ts";
import { Button } from "../../kit/button.tsx";
import { Icon } from "../../kit/icon.tsx";
import { Group } from "../../kit/rows.tsx";
import styles from "./compare.module.css";
import { countLines } from "./comparison.ts";
import type { ListedVersion } from "./resume-row.tsx";
import { counted } from "./scan-words.ts";

interface CompareSummaryProps {
  readonly comparison: ResumeComparison;
  readonly after: ListedVersion;
}

/** On top of the two texts: how much is new, and which facts want a second look (R52). */
export function CompareSummary({ comparison, after }: CompareSummaryProps): ReactElement {
  const { added, facts } = comparison;
  const open = facts.filter((fact) => !after.confirmedFacts.includes(factKey(fact)));
  return (
    <>
      <p className={styles["summary"]} role="status">
        {summaryOf(comparison)}
      </p>
      {facts.length > 0 && (
        <Group
          title="Facts that differ"
          count={facts.length}
          note={open.length === 0 ? "all confirmed" : `${open.length} to confirm`}
        >
          <ul className={styles["facts"]}>
            {[...new Map(facts.map((fact) => [factKey(fact), fact]))].map(([key, fact]) => (
              <Fact key={key} fact={fact} after={after} />
            ))}
          </ul>
        </Group>
      )}
      {added.length > 0 && (
        <Group title="What is new" count={added.length}>
          <ul className={styles["news"]}>
            {added.slice(0, mostShown).map((line) => (
              <li key={line} className="own-words" dir="auto" translate="no">
                {line}
              </li>
            ))}
          </ul>
          {added.length > mostShown && <p className="soft">And {added.length - mostShown} more, below.</p>}
        </Group>
      )}
    </>
  );
}

const mostShown = 6;

function summaryOf(comparison: ResumeComparison): string {
  const { added, changed, removed } = countLines(comparison);
  const said = [
    added > 0 ? `${counted(added, "line")} new` : "",
    changed > 0 ? `${counted(changed, "line")} changed` : "",
    removed > 0 ? `${counted(removed, "line")} taken out` : "",
  ].filter(Boolean);
  return said.length === 0
    ? "Word for word the same: there is no reason to send the one after the other."
    : `${said.join(", ")}.`;
}

const kindWords: Readonly<Record<ChangedFact["kind"], string>> = {
  date: "Date",
  figure: "Figure",
  title: "Title",
  employer: "Employer",
};

/** An employer may hold both against each other: what differs is either right as it stands now, or a slip. */
function Fact({ fact, after }: { readonly fact: ChangedFact; readonly after: ListedVersion }): ReactElement {
  const key = factKey(fact);
  const isConfirmed = after.confirmedFacts.includes(key);
  const save = useWrite((api, isRight: boolean) => {
    const others = after.confirmedFacts.filter((one) => one !== key);
    const { id, revision } = after;
    return api.resumeVersions.save({ id, revision, confirmedFacts: isRight ? [...others, key] : others });
  });
  const name = `${kindWords[fact.kind]} ${fact.before} became ${fact.after}`;
  return (
    <li className={isConfirmed ? styles["confirmed"] : styles["open"]}>
      <Icon of={isConfirmed ? Check : TriangleAlert} size="small" />
      <div className={styles["factWords"]}>
        <p>
          <span className="soft">{kindWords[fact.kind]}: </span>
          <b dir="auto">{fact.before}</b> became <b dir="auto">{fact.after}</b>
        </p>
        <p className={styles["factLine"]} dir="auto" translate="no">
          {fact.line}
        </p>
        {save.error !== null && <ErrorView error={save.error} />}
      </div>
      {isConfirmed ? (
        <Button look="quiet-small" label={`Undo: ${name}`} onPress={() => save.mutate(false)}>
          Undo
        </Button>
      ) : (
        <Button look="small" label={`This is right: ${name}`} onPress={() => save.mutate(true)}>
          This is right
        </Button>
      )}
    </li>
  );
}
