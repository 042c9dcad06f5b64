import { type ReactElement, useState } from "react";
import { employerName } from "#domain/opportunities";
import { faceOf, shortVerbOf } from "../../app/follow-ups/follow-up-faces.ts";
import { isActive, isAheadOfInterview, placeOf } from "../../app/follow-ups/one-row.ts";
import { RowMenu } from "../../app/follow-ups/row-menu.tsx";
import type { FollowUpActs } from "../../app/follow-ups/use-acts.tsx";
import { Button } from "../../kit/button.tsx";
import { Group, Row, Rows } from "../../kit/rows.tsx";
import type { TodayRow } from "./today-list.ts";
import { exactWords, whenWords, whyWords } from "./today-words.ts";

interface TodayGroupProps {
  readonly title: string;
  readonly rows: readonly TodayRow[];
  readonly now: string;
  readonly tone?: "plain" | "late";
  readonly isWaiting?: boolean;
  readonly acts: FollowUpActs;
}

/** Of what waits, the next few; the rest on demand. */
const fewRows = 4;

/** One group of the list; nothing where it is empty. Enter on a row does what its button does. */
export function TodayGroup({
  title,
  rows,
  now,
  tone = "plain",
  isWaiting = false,
  acts,
}: TodayGroupProps): ReactElement | null {
  const [isWhole, setWhole] = useState(!isWaiting || rows.length <= fewRows + 1);
  if (rows.length === 0) return null;
  const shown = isWhole ? rows : rows.slice(0, fewRows);
  return (
    <Group title={title} count={rows.length} tone={tone}>
      <Rows label={title}>
        {shown.map((one) => {
          const why = whyWords(one, isWaiting);
          return (
            <TodayLine
              key={one.row.id}
              one={one}
              when={whenWords(one, now, isWaiting)}
              why={why}
              isNear={one.row.dueAt !== null && Date.parse(one.row.dueAt) - Date.parse(now) < 12 * 3_600_000}
              acts={acts}
            />
          );
        })}
      </Rows>
      {!isWhole && (
        <Button look="quiet-small" onPress={() => setWhole(true)}>
          Show the {rows.length - fewRows} that wait longer
        </Button>
      )}
    </Group>
  );
}

interface TodayLineProps {
  readonly one: TodayRow;
  readonly when: string;
  readonly why: string | undefined;
  readonly isNear: boolean;
  readonly acts: FollowUpActs;
}

function TodayLine({ one, when, why, isNear, acts }: TodayLineProps): ReactElement {
  const { row, opportunity } = one;
  const isPutOff = one.snooze !== null;
  const isPrepared = isAheadOfInterview(row);
  const hasButton = isPrepared || (isActive(row) && !isPutOff);
  const state = isPutOff ? "plain" : row.state === "overdue" ? "late" : isNear && isActive(row) ? "due" : "plain";
  const employer = employerName(opportunity);
  const verb = isPrepared ? "Prepare" : shortVerbOf(row);
  return (
    <Row
      icon={faceOf(row).icon}
      what={row.title}
      href={`#${placeOf(row)}`}
      who={row.personName || employer}
      {...(row.personName === "" ? {} : { whoNote: employer })}
      when={when}
      whenTitle={exactWords(row)}
      {...(why === undefined ? {} : { why })}
      state={state}
      keys={{
        // On the row's own buttons Enter is the button's.
        Enter: ({ target }) => (target instanceof Element && target.closest("button") ? false : acts.act(one)),
        e: () => acts.askSkip(one),
        l: () => (row.kind === "own" ? false : acts.log({ opportunityId: opportunity.id, row })),
        s: () => (isActive(row) ? acts.askSnooze(one) : false),
      }}
      action={
        <>
          {hasButton && (
            <Button
              look="row"
              onPress={() => acts.act(one)}
              label={`${verb}: ${row.title}, ${row.personName || employer}`}
            >
              {verb}
            </Button>
          )}
          <RowMenu one={one} acts={acts} leadsToPlan />
        </>
      }
    />
  );
}
