import type { ReactElement } from "react";
import type { Relevance } from "#contract/resumes";
import { Group } from "../../kit/rows.tsx";
import styles from "./compare.module.css";

/** Whom the news serve, and with which need (R51); to the others there is no reason to send it. */
export function ComparedRelevance({ relevant }: { readonly relevant: readonly Relevance[] }): ReactElement | null {
  if (relevant.length === 0) return null;
  return (
    <Group title="What it answers">
      <ul className={styles["relevant"]}>
        {relevant.map((one) => (
          <Process key={one.opportunity.id} relevance={one} />
        ))}
      </ul>
    </Group>
  );
}

function Process({ relevance }: { readonly relevance: Relevance }): ReactElement {
  const { opportunity, interviewId, served } = relevance;
  return (
    <li>
      <p dir="auto">
        <a href={`#/interviews/${interviewId}/resume`}>{opportunity.employer}</a>{" "}
        <span className="soft">{opportunity.role}</span>
      </p>
      {served.length === 0 ? (
        <p className="soft">Nothing new in it speaks to what they need: there is no reason to send it to them (R51).</p>
      ) : (
        <ul className={styles["served"]}>
          {served.map(({ line, need }) => (
            <li key={`${need} ${line}`}>
              <p className="own-words" dir="auto" translate="no">
                {line}
              </p>
              <p className={styles["need"]} dir="auto">
                answers: {need}
              </p>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
