import type { ReactElement } from "react";
import type { Habits } from "#domain/habits";
import { ErrorView } from "../../app/error-view.tsx";
import { useRead } from "../../app/query.ts";
import { day } from "../../app/when.ts";
import { Room } from "../../kit/app-frame.tsx";
import { LinkButton } from "../../kit/link.tsx";
import { Group } from "../../kit/rows.tsx";
import { EmptyState, Loading } from "../../kit/states.tsx";
import styles from "./insights.module.css";
import { KindCounts } from "./kind-counts.tsx";

/** The habit (R18): small figures, and no shaming. */
export function InsightsScreen(): ReactElement {
  const { data, error } = useRead("followUps", "habits", {});
  if (data === undefined)
    return <Room title="Insights">{error === null ? <Loading label="Counting…" /> : <ErrorView error={error} />}</Room>;
  if (data.interviews === 0)
    return (
      <Room title="Insights">
        <EmptyState title="Nothing to count yet" action={<LinkButton href="#/">See what is next</LinkButton>}>
          Once the first thank-you is sent, or its time is over, your habit stands here: what was done in time, and how
          often in a row.
        </EmptyState>
      </Room>
    );
  return (
    <Room title="Insights" lead="What the article asks for after each interview, and what came of it.">
      <Figures habits={data} />
      <Group title="By kind">
        <KindCounts kinds={data.kinds} />
      </Group>
      {data.interviews < 5 && (
        <p className={styles["small"]}>
          {data.interviews === 1 ? "One interview is" : `${data.interviews} interviews are`} too few for a rate. These
          are counts, no more.
        </p>
      )}
    </Room>
  );
}

function Figures({
  habits: { interviews, allOnTime, streak, lastOmission },
}: {
  readonly habits: Habits;
}): ReactElement {
  return (
    <dl className={styles["figures"]}>
      <div>
        <dt>Interviews with everything in time</dt>
        <dd>
          <b>{allOnTime}</b> of {interviews}
        </dd>
      </div>
      <div>
        <dt>In a row, to the newest</dt>
        <dd>
          <b>{streak}</b>
        </dd>
        {streak === 0 && <dd className={styles["small"]}>The next interview begins a new one.</dd>}
      </div>
      <div>
        <dt>Last one let go</dt>
        <dd className={styles["omission"]}>
          {lastOmission === null ? (
            "None"
          ) : (
            <>
              {lastOmission.title}, <bdi>{lastOmission.personName}</bdi>
            </>
          )}
        </dd>
        {lastOmission !== null && <dd className={styles["small"]}>was due {day(lastOmission.dueAt.slice(0, 10))}</dd>}
      </div>
    </dl>
  );
}
