import { type ReactElement, useEffect, useRef } from "react";
import { dayIn } from "#domain/time";
import { ErrorView } from "../../app/error-view.tsx";
import { isActive } from "../../app/follow-ups/one-row.ts";
import { useFollowUpActs } from "../../app/follow-ups/use-acts.tsx";
import { useRead } from "../../app/query.ts";
import { longDay } from "../../app/when.ts";
import { Room } from "../../kit/app-frame.tsx";
import { Loading } from "../../kit/states.tsx";
import { useFirstFocus } from "../../kit/use-first-focus.ts";
import { useKeys } from "../../kit/use-keys.ts";
import { MissedList } from "./missed-list.tsx";
import { TodayEmpty } from "./today-empty.tsx";
import { TodayGroup } from "./today-group.tsx";
import { TodayHero } from "./today-hero.tsx";
import { arrange, type TodayRow } from "./today-list.ts";
import { leadOf } from "./today-words.ts";

/** The countdown shows minutes; the clock is the journal's own, so it is asked again rather than reckoned here. */
const tickMs = 30_000;

export function TodayScreen(): ReactElement {
  const { data, error, refetch } = useRead("followUps", "today", {});
  const { data: profile } = useRead("profile", "get", {});
  useEffect(() => {
    const timer = setInterval(() => void refetch(), tickMs);
    return () => clearInterval(timer);
  }, [refetch]);

  if (data === undefined || profile === undefined)
    return <Room title="Today">{error === null ? <Loading /> : <ErrorView error={error} />}</Room>;
  const zone = profile.homeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const title = longDay(dayIn(zone, data.now));
  if (data.rows.length === 0) {
    return (
      <Room title={title}>
        <TodayEmpty />
      </Room>
    );
  }
  return <TodayList rows={data.rows} now={data.now} zone={zone} title={title} />;
}

interface TodayListProps {
  readonly rows: readonly TodayRow[];
  readonly now: string;
  readonly zone: string;
  readonly title: string;
}

function TodayList({ rows, now, zone, title }: TodayListProps): ReactElement {
  const list = arrange(rows, now, zone);
  const { hero } = list;
  const acts = useFollowUpActs(now);
  const groups = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const step = (by: number) => () => moveBetweenGroups(groups.current, by);
  // Inside a group the rows move by themselves; these go from the card into the list and from group to group.
  useKeys({
    j: step(1),
    k: step(-1),
    ArrowDown: step(1),
    ArrowUp: step(-1),
    e: () => (hero === null ? false : acts.askSkip(hero)),
    l: () =>
      hero === null || hero.row.kind === "own"
        ? false
        : acts.log({ opportunityId: hero.opportunity.id, row: hero.row }),
    s: () => (hero === null || !isActive(hero.row) ? false : acts.askSnooze(hero)),
  });

  // Where there is no card, the first row is the next thing.
  useFirstFocus(() => button.current ?? groups.current?.querySelector<HTMLElement>("li a[href]"), hero?.row.id ?? "");

  const shared = { now, acts };
  return (
    <Room title={title} lead={leadOf(list, now, zone)}>
      {hero !== null && <TodayHero one={hero} now={now} button={button} acts={acts} />}
      <div ref={groups}>
        <MissedList />
        <TodayGroup title="Overdue" rows={list.overdue} tone="late" {...shared} />
        <TodayGroup title="Today" rows={list.today} {...shared} />
        <TodayGroup title="This week" rows={list.week} {...shared} />
        <TodayGroup title="Later" rows={list.later} {...shared} />
        <TodayGroup title="Waiting" rows={list.waiting} isWaiting {...shared} />
      </div>
      {acts.sheets}
    </Room>
  );
}

/** From the row with focus to the next one of all groups, from the card to the first, and from the first back to the card. */
function moveBetweenGroups(groups: HTMLElement | null, by: number): boolean {
  const links = [...(groups?.querySelectorAll<HTMLElement>("li a[href]") ?? [])];
  const row = document.activeElement?.closest("li");
  const at = links.findIndex((link) => row?.contains(link) === true);
  const target = at < 0 ? (by > 0 ? links[0] : undefined) : links[at + by];
  const back = at === 0 && by < 0 ? groups?.parentElement?.querySelector<HTMLElement>("section button") : undefined;
  (target ?? back)?.focus();
  return target !== undefined || (back !== undefined && back !== null);
}
