import type { ReactElement, Ref } from "react";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import { perWeek } from "#domain/guard/budget";
import { employerName } from "#domain/opportunities";
import { dayIn } from "#domain/time";
import { useRead } from "../../app/query.ts";
import { cityOf, day, nearDay, timeAt, when } from "../../app/when.ts";
import { Button } from "../../kit/button.tsx";
import { Countdown } from "../../kit/countdown.tsx";
import { HeroCard } from "../../kit/hero-card.tsx";
import { Meter } from "../../kit/meter.tsx";
import { TimeSpan } from "../../kit/time-span.tsx";
import { faceOf } from "./follow-up-faces.ts";
import type { TodayRow } from "./today-list.ts";
import { bothZones, contactWords, exactWords, isThanks, numbers } from "./today-words.ts";

interface TodayHeroProps {
  readonly one: TodayRow;
  readonly now: string;
  readonly onAct: () => void;
  readonly onOpen: () => void;
  readonly button: Ref<HTMLButtonElement>;
}

/** The one next thing to do, with its clock. */
export function TodayHero({ one, now, onAct, onOpen, button }: TodayHeroProps): ReactElement {
  const { row, opportunity, budget } = one;
  const { data: workspace } = useRead("opportunities", "open", { id: opportunity.id });
  const face = faceOf(row);
  const draft = workspace?.documents.find(
    ({ kind, interviewId, personId, state }) =>
      kind === row.document && interviewId === row.interviewId && personId === row.personId && state !== "superseded",
  );
  const home = row.home?.dueAt ?? null;
  return (
    <HeroCard
      icon={face.icon}
      kind={`${row.title} · ${employerName(opportunity)}, ${opportunity.role}`}
      title={face.title(row)}
      countdown={
        row.dueAt !== null && (
          <Countdown
            msLeft={Date.parse(row.dueAt) - Date.parse(now)}
            title={exactWords(row)}
            {...(row.home === null || home === null ? {} : { caption: `${when(home, row.home.zone)} at home` })}
          />
        )
      }
      reason={<Reason one={one} proofs={proofsIn(workspace, row)} />}
      actions={
        <>
          <Button look="hero" keys="Enter" onPress={onAct} buttonRef={button}>
            {draft === undefined ? face.verb : face.verb.replace(/^Write/, "Finish")}
          </Button>
          <Button look="quiet-hero" onPress={onOpen}>
            Open the interview
          </Button>
        </>
      }
      {...(row.personId === null
        ? {}
        : {
            meter: (
              <Meter
                used={Math.min(budget.touches, perWeek)}
                words={contactWords(budget.touches)}
                note={`${budget.touches} of ${perWeek} contacts this week`}
                title="Up to three contacts in seven days are fine"
              />
            ),
          })}
    >
      <Span row={row} now={now} />
    </HeroCard>
  );
}

function Reason({ one, proofs }: { readonly one: TodayRow; readonly proofs: number }): ReactElement {
  const {
    row,
    budget: { isFirstContact },
  } = one;
  const late =
    row.state === "overdue" && row.expiresAt !== null && `Still welcome until ${when(row.expiresAt, row.zone)}.`;
  const proof = `${numbers[proofs - 1] ?? proofs} ${proofs === 1 ? "need has your proof beside it" : "needs have your proof beside them"}.`;
  return (
    <>
      {row.personId !== null && isFirstContact && <strong>First contact since the interview: welcome.</strong>}{" "}
      {late || (proofs > 0 ? proof : row.reason)}
    </>
  );
}

type Workspace = NonNullable<ReturnType<typeof useRead<"opportunities", "open">>["data"]>;

/** How many of this interview's needs are joined to a proof: what a letter that connects dots is made of. */
function proofsIn(workspace: Workspace | undefined, row: FollowUp): number {
  if (workspace === undefined || row.purpose !== "connect_dots") return 0;
  const { needs, dots } = workspace.dossier;
  const here = needs.filter(({ interviewId }) => interviewId === null || interviewId === row.interviewId);
  return here.filter(({ id }) => dots.some(({ needId }) => needId === id)).length;
}

function Span({ row, now }: { readonly row: FollowUp; readonly now: string }): ReactElement | null {
  const { opensAt, targetAt, dueAt, zone, home } = row;
  if (opensAt === null || dueAt === null) return null;
  const today = dayIn(zone, now);
  const near = (instant: string) => `${nearDay(dayIn(zone, instant), today)} ${timeAt(instant, zone)}`;
  const share = (instant: string) =>
    (Date.parse(instant) - Date.parse(opensAt)) / (Date.parse(dueAt) - Date.parse(opensAt));
  const started = `${isThanks(row) ? "Ended" : "Opened"} ${near(opensAt)}`;
  const best = targetAt === null ? "" : `Best by ${near(targetAt)}`;
  return (
    <TimeSpan
      label={[started, best, `Due ${bothZones(dueAt, zone, home)}`].filter(Boolean).join(". ")}
      now={share(now)}
      start={<span title={bothZones(opensAt, zone, home)}>{started}</span>}
      {...(targetAt === null
        ? {}
        : { tick: share(targetAt), middle: <span title={bothZones(targetAt, zone, home)}>{best}</span> })}
      end={
        <span title={bothZones(dueAt, zone, home)}>
          <strong>
            Due {day(dayIn(zone, dueAt))}, {timeAt(dueAt, zone)}
          </strong>{" "}
          ({cityOf(zone)})
        </span>
      }
    />
  );
}
