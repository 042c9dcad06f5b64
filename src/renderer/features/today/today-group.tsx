import type { ReactElement } from "react";
import { employerName } from "#domain/opportunities";
import { Button } from "../../kit/button.tsx";
import { Group, Row, Rows } from "../../kit/rows.tsx";
import { faceOf } from "./follow-up-faces.ts";
import type { TodayRow } from "./today-list.ts";
import { exactWords, whenWords, whyWords } from "./today-words.ts";

interface TodayGroupProps {
  readonly title: string;
  readonly rows: readonly TodayRow[];
  readonly now: string;
  readonly tone?: "plain" | "late";
  readonly isWaiting?: boolean;
  readonly onAct: (one: TodayRow) => void;
  readonly onSkip: (one: TodayRow) => void;
}

/** One group of the list; nothing where it is empty. Enter on a row does what its button does. */
export function TodayGroup({
  title,
  rows,
  now,
  tone = "plain",
  isWaiting = false,
  onAct,
  onSkip,
}: TodayGroupProps): ReactElement | null {
  if (rows.length === 0) return null;
  return (
    <Group title={title} count={rows.length} tone={tone}>
      <Rows label={title}>
        {rows.map((one) => {
          const why = whyWords(one, isWaiting);
          return (
            <TodayLine
              key={one.row.id}
              one={one}
              when={whenWords(one, now, isWaiting)}
              why={why}
              isNear={one.row.dueAt !== null && Date.parse(one.row.dueAt) - Date.parse(now) < 12 * 3_600_000}
              onAct={() => onAct(one)}
              onSkip={() => onSkip(one)}
            />
          );
        })}
      </Rows>
    </Group>
  );
}

interface TodayLineProps {
  readonly one: TodayRow;
  readonly when: string;
  readonly why: string | undefined;
  readonly isNear: boolean;
  readonly onAct: () => void;
  readonly onSkip: () => void;
}

function TodayLine({ one: { row, opportunity }, when, why, isNear, onAct, onSkip }: TodayLineProps): ReactElement {
  const { icon, shortVerb } = faceOf(row);
  const isAhead = row.state === "scheduled";
  const state = row.state === "overdue" ? "late" : isNear && !isAhead ? "due" : "plain";
  const employer = employerName(opportunity);
  return (
    <Row
      icon={icon}
      what={row.title}
      href={
        row.interviewId === null ? "#/interviews" : `#/interviews/${row.interviewId}/${isAhead ? "prepare" : "debrief"}`
      }
      who={row.personName || employer}
      {...(row.personName === "" ? {} : { whoNote: employer })}
      when={when}
      whenTitle={exactWords(row)}
      {...(why === undefined ? {} : { why })}
      state={state}
      keys={{
        // On the row's own button Enter is the button's.
        Enter: ({ target }) => (target instanceof Element && target.closest("button") ? false : onAct()),
        e: onSkip,
      }}
      action={
        <Button
          look="row"
          onPress={onAct}
          label={`${isAhead ? "Prepare" : shortVerb}: ${row.title}, ${row.personName || employer}`}
        >
          {isAhead ? "Prepare" : shortVerb}
        </Button>
      }
    />
  );
}
