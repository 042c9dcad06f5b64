import { Ellipsis, Mail, Trash2 } from "lucide-react";
import type { ReactElement } from "react";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import type { Interview } from "#domain/interviews";
import { employerName } from "#domain/opportunities";
import { isolated, useRemoval } from "../../app/use-removal.ts";
import { relative, when } from "../../app/when.ts";
import { interviewStatusWords, modeWords } from "../../app/words.ts";
import { MenuButton } from "../../kit/menu-button.tsx";
import { Group, Row, Rows } from "../../kit/rows.tsx";
import styles from "./interviews.module.css";
import type { OpportunityRow } from "./interviews-screen.tsx";
import { modeIcons, outcomeWords } from "./words.ts";

interface OpportunityGroupProps {
  readonly row: OpportunityRow;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** One process: what is next in it, and its rounds, the newest first. */
export function OpportunityGroup({ row, now }: OpportunityGroupProps): ReactElement {
  const { opportunity, interviews, next } = row;
  const employer = employerName(opportunity);
  const outcome = outcomeWords[opportunity.status];
  return (
    <Group
      title={
        <span className={styles["head"]} title={`${employer}, ${opportunity.role}`}>
          <bdi>{employer}</bdi>{" "}
          <span className={styles["role"]}>
            <bdi>{opportunity.role}</bdi>
          </span>
        </span>
      }
      note={
        <span className={styles["end"]}>
          {outcome}
          <DeleteMenu row={row} employer={employer} />
        </span>
      }
    >
      <Rows label={employer}>
        {next !== null && <NextRow next={next} now={now} />}
        {interviews.toReversed().map((interview) => (
          <RoundRow key={interview.id} interview={interview} now={now} />
        ))}
        {interviews.length === 0 && <li className={styles["none"]}>No rounds in it. Deleted ones are in the trash.</li>}
      </Rows>
    </Group>
  );
}

function RoundRow({ interview, now }: { readonly interview: Interview; readonly now: number }): ReactElement {
  const { id, round, mode, startsAt, zone, status } = interview;
  const isAhead = Date.parse(startsAt) > now;
  return (
    <Row
      icon={modeIcons[mode]}
      what={`Round ${round}, ${modeWords[mode]}`}
      href={`#/interviews/${id}/${isAhead ? "prepare" : "debrief"}`}
      who={when(startsAt, zone)}
      when={
        isAhead && (status === "planned" || status === "confirmed")
          ? relative(Date.parse(startsAt) - now)
          : interviewStatusWords[status]
      }
    />
  );
}

function NextRow({ next, now }: { readonly next: FollowUp; readonly now: number }): ReactElement {
  const { title, personName, interviewId, state, zone } = next;
  const opens = state === "scheduled" ? next.opensAt : null;
  const instant = opens ?? next.dueAt;
  const left = instant === null ? null : Date.parse(instant) - now;
  const tone = left === null || opens !== null ? "plain" : left < 0 ? "late" : left < 12 * 3_600_000 ? "due" : "plain";
  return (
    <Row
      icon={Mail}
      what={title}
      {...(interviewId === null ? {} : { href: `#/interviews/${interviewId}/letters` })}
      who={personName}
      state={tone}
      when={left === null ? "no date" : `${opens === null ? "due" : "opens"} ${relative(left)}`}
      {...(instant === null ? {} : { whenTitle: when(instant, zone) })}
    />
  );
}

interface DeleteMenuProps {
  readonly row: OpportunityRow;
  readonly employer: string;
}

function DeleteMenu({ row: { opportunity, interviews }, employer }: DeleteMenuProps): ReactElement {
  const removeAndOfferBack = useRemoval();
  const name = isolated(employer);
  const remove = (id: string) => {
    const round = interviews.find((interview) => interview.id === id);
    if (round === undefined)
      return removeAndOfferBack({
        said: `Deleted ${name} with all its rounds.`,
        remove: (api) => api.opportunities.remove({ id }),
        restore: (api) => api.opportunities.restore({ id }),
      });
    return removeAndOfferBack({
      said: `Deleted round ${round.round} at ${name}.`,
      remove: (api) => api.interviews.remove({ id }),
      restore: (api) => api.interviews.restore({ id }),
    });
  };
  return (
    <MenuButton<string>
      label={`Delete from ${employer}`}
      icon={Ellipsis}
      isIconOnly
      items={[
        ...interviews.map(({ id, round }) => ({ id, label: `Delete round ${round}`, icon: Trash2 }) as const),
        {
          id: opportunity.id,
          label: "Delete it all, with every round",
          icon: Trash2,
          tone: "late",
          startsGroup: interviews.length > 0,
        },
      ]}
      onAction={(id) => void remove(id)}
    />
  );
}
