import {
  AlarmClock,
  AlarmClockOff,
  CalendarPlus,
  CalendarRange,
  Check,
  Ellipsis,
  MessageSquareText,
  PenLine,
  SkipForward,
} from "lucide-react";
import type { ReactElement } from "react";
import { MenuButton, type MenuEntry } from "../../kit/menu-button.tsx";
import { isWritten } from "./follow-up-faces.ts";
import { isActive, isUndone, type OneRow } from "./one-row.ts";
import type { FollowUpActs } from "./use-acts.tsx";
import { useCalendar } from "./use-calendar.ts";

type Entry = "act" | "log" | "snooze" | "back" | "calendar" | "skip" | "plan";

interface RowMenuProps {
  readonly one: OneRow;
  readonly acts: FollowUpActs;
  /** Where the plan is not in sight. */
  readonly leadsToPlan?: boolean;
}

/** All that can be done to one row, by one button with three dots. */
export function RowMenu({ one, acts, leadsToPlan = false }: RowMenuProps): ReactElement {
  const { row, opportunity } = one;
  const calendar = useCalendar();
  const run: Readonly<Record<Entry, () => void>> = {
    act: () => acts.act(one),
    log: () => acts.log({ opportunityId: opportunity.id, row }),
    snooze: () => acts.askSnooze(one),
    back: () => acts.bringBack(one),
    calendar: () => calendar.followUp(opportunity.id, row.id),
    skip: () => acts.askSkip(one),
    plan: () => acts.open(row),
  };
  return (
    <MenuButton<Entry>
      label={`More for ${row.title}, ${row.personName || opportunity.role}`}
      icon={Ellipsis}
      isIconOnly
      look="quiet-small"
      items={entriesFor(one, leadsToPlan)}
      onAction={(id) => run[id]()}
    />
  );
}

function entriesFor({ row, snooze }: OneRow, leadsToPlan: boolean): readonly MenuEntry<Entry>[] {
  const isOwn = row.kind === "own";
  const entries: (MenuEntry<Entry> | false)[] = [
    isActive(row) && isWritten(row) && { id: "act", label: "Write it", icon: PenLine },
    isOwn && isUndone(row) && { id: "act", label: "Mark as done", icon: Check },
    !isOwn && isUndone(row) && { id: "log", label: "I did it: log it", icon: MessageSquareText, keys: "l" },
    isActive(row) &&
      (snooze === null
        ? { id: "snooze", label: "Put it off", icon: AlarmClock, keys: "s" }
        : { id: "back", label: "Bring it back now", icon: AlarmClockOff }),
    !isOwn && isUndone(row) && { id: "calendar", label: "Save for the calendar", icon: CalendarPlus },
    isUndone(row) && { id: "skip", label: "Skip it, with a reason", icon: SkipForward, keys: "e" },
    leadsToPlan && { id: "plan", label: "Open the interview", icon: CalendarRange, startsGroup: true },
  ];
  return entries.filter((entry) => entry !== false);
}
