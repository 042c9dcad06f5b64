import type { ReactElement, Ref } from "react";
import { isToRecommender } from "#domain/contacts";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import { employerName } from "#domain/opportunities";
import { dayIn } from "#domain/time";
import { ContactMeter } from "../../app/follow-ups/contact-meter.tsx";
import { faceOf, isWritten, verbOf } from "../../app/follow-ups/follow-up-faces.ts";
import { isActive } from "../../app/follow-ups/one-row.ts";
import { documentOf } from "../../app/follow-ups/row-documents.ts";
import { RowMenu } from "../../app/follow-ups/row-menu.tsx";
import type { FollowUpActs } from "../../app/follow-ups/use-acts.tsx";
import { useRead } from "../../app/query.ts";
import { cityOf, day, nearDay, timeAt, when } from "../../app/when.ts";
import { Button } from "../../kit/button.tsx";
import { Countdown } from "../../kit/countdown.tsx";
import { HeroCard } from "../../kit/hero-card.tsx";
import { TimeSpan } from "../../kit/time-span.tsx";
import type { TodayRow } from "./today-list.ts";
import { bothZones, exactWords, isThanks, mindWords, numbers } from "./today-words.ts";

interface TodayHeroProps {
  readonly one: TodayRow;
  readonly now: string;
  readonly acts: FollowUpActs;
  readonly button: Ref<HTMLButtonElement>;
}

/** The one next thing to do, with its clock. */
export function TodayHero({ one, now, acts, button }: TodayHeroProps): ReactElement {
  const { row, opportunity, budget } = one;
  const { data: workspace } = useRead("opportunities", "open", { id: opportunity.id });
  const face = faceOf(row);
  const draft = workspace === undefined ? undefined : documentOf(workspace, row);
  const home = row.home?.dueAt ?? null;
  const mind = mindWords(row);
  // A call at a time they named stands here before it opens: one gets ready for it, and logs it as soon as it was made.
  const act = () => {
    if (isActive(row)) acts.act(one);
    else if (isWritten(row)) acts.write(row);
    else acts.log({ opportunityId: opportunity.id, row });
  };
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
          <Button look="hero" keys="Enter" onPress={act} buttonRef={button}>
            {draft === undefined || !isWritten(row) ? verbOf(row) : verbOf(row).replace(/^Write/, "Finish")}
          </Button>
          <Button look="quiet-hero" onPress={() => acts.open(row)}>
            Open the interview
          </Button>
          <RowMenu one={one} acts={acts} />
        </>
      }
      {...(mind.length === 0 ? {} : { caution: mind.join(" ") })}
      {...(row.personId === null || isToRecommender(row.kind)
        ? {}
        : { meter: <ContactMeter budget={budget} zone={row.zone} isFirstSaid /> })}
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
      {row.personId !== null && isFirstContact && !isToRecommender(row.kind) && (
        <strong>First contact since the interview: welcome.</strong>
      )}{" "}
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
  if (opensAt === null || dueAt === null || opensAt === dueAt) return null;
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
