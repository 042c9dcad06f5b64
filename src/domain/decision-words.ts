// "End of next week" as a date: what they said about when they decide, read for the person to confirm (DOMAIN D4).

import { businessDayBefore, type WorkCalendar } from "./business-days.ts";
import { months, numbers, ordinals, weekdays } from "./calendar-words.ts";
import type { DatePrecision } from "./opportunities.ts";
import { addDays, type CalendarDay, lastDayOfMonth, weekdayOf } from "./time.ts";

export interface ReadDecision {
  readonly on: CalendarDay | null;
  readonly precision: DatePrecision;
}

/** Null: the words name no time that is known here. `spokenOn` is the day on which they were said. */
export function readDecision(words: string, spokenOn: CalendarDay, calendar: WorkCalendar): ReadDecision | null {
  const said = ` ${words
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[.,;!?"“”]/g, " ")
    .replace(/\s+/g, " ")} `;
  return readDay(said, spokenOn) ?? readSpan(said, spokenOn, calendar) ?? readNothing(said);
}

function readDay(said: string, spokenOn: CalendarDay): ReadDecision | null {
  const iso = /\b(\d{4}-\d{2}-\d{2})\b/.exec(said)?.[1];
  if (iso !== undefined && isDay(iso)) return { on: iso, precision: "day" };
  if (/\b(first|second) half of\b/.test(said)) return null;
  const named = dayOfMonth(said, spokenOn);
  if (named !== null) return { on: named, precision: "day" };
  if (/\btoday\b|\btonight\b|\bthis afternoon\b/.test(said)) return { on: spokenOn, precision: "day" };
  if (/\bday after tomorrow\b/.test(said)) return { on: addDays(spokenOn, 2), precision: "day" };
  if (/\btomorrow\b/.test(said)) return { on: addDays(spokenOn, 1), precision: "day" };
  return weekday(said, spokenOn);
}

/** "Friday", "next Tuesday", "Friday week after next": the first such day after the one on which it was said. */
function weekday(said: string, spokenOn: CalendarDay): ReadDecision | null {
  const match = new RegExp(
    `\\b(next |this |coming )?(${weekdays.join("|")})( week after next| week| next week)?\\b`,
  ).exec(said);
  const day = weekdays.indexOf(match?.[2] ?? "") + 1;
  if (match === null || day === 0) return null;
  const ahead = (day - weekdayOf(spokenOn) + 7) % 7 || 7;
  const thisMonday = addDays(spokenOn, 1 - weekdayOf(spokenOn));
  const tail = match[3]?.trim();
  if (tail === "week after next") return { on: addDays(thisMonday, 14 + day - 1), precision: "day" };
  if (tail === "next week" || match[1] === "next ") return { on: addDays(thisMonday, 7 + day - 1), precision: "day" };
  return { on: addDays(spokenOn, ahead + (tail === "week" ? 7 : 0)), precision: "day" };
}

function dayOfMonth(said: string, spokenOn: CalendarDay): CalendarDay | null {
  const month = `(${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|t)?`).join("|")})`;
  const day = `(\\d{1,2})(?:st|nd|rd|th)?`;
  const named =
    new RegExp(`\\b${day} (?:of )?${month}\\b`).exec(said) ?? new RegExp(`\\b${month} ${day}\\b`).exec(said);
  if (named !== null) {
    const [, a = "", b = ""] = named;
    const [number, name] = /^\d/.test(a) ? [a, b] : [b, a];
    return nextOfYear(months.findIndex((one) => one.startsWith(name.slice(0, 3))) + 1, Number(number), spokenOn);
  }
  const spoken = Object.entries(ordinals)
    .toSorted(([one], [other]) => other.length - one.length)
    .find(
      ([word]) =>
        said.includes(`the ${word} `) && !said.includes(`the ${word} half`) && !said.includes(`the ${word} week`),
    );
  const numeric = /\bthe (\d{1,2})(?:st|nd|rd|th)\b/.exec(said)?.[1];
  const number = spoken?.[1] ?? (numeric === undefined ? undefined : Number(numeric));
  return number === undefined ? null : nextOfMonth(number, spokenOn);
}

function readSpan(said: string, spokenOn: CalendarDay, calendar: WorkCalendar): ReadDecision | null {
  if (/\bweek after next\b/.test(said)) return { on: endOfWeek(spokenOn, 2, calendar), precision: "week" };
  if (/\bnext week\b/.test(said)) return { on: endOfWeek(spokenOn, 1, calendar), precision: "week" };
  if (/\b(this week|end of the week|end of week|later this week)\b/.test(said))
    return { on: endOfWeek(spokenOn, 0, calendar), precision: "week" };
  const half = /\b(first|second) half of (\w+)\b/.exec(said);
  if (half !== null) return halfOf(half[1] ?? "", half[2] ?? "", spokenOn);
  const end = /\b(?:end|close) of (?:the )?(month|\w+)\b/.exec(said);
  if (end !== null) return endOfMonth(end[1] ?? "", spokenOn);
  const later = new RegExp(
    `\\b(?:in|within|over the next|after|takes?|the next)? ?(?:about |around |roughly |maybe |the next )*(\\d+|${Object.keys(
      numbers,
    )
      .toSorted((a, b) => b.length - a.length)
      .join("|")}) (days?|weeks?|fortnight|month)\\b`,
  ).exec(said);
  if (later === null) return /\bfortnight\b/.test(said) ? { on: addDays(spokenOn, 14), precision: "about" } : null;
  const count = /^\d+$/.test(later[1] ?? "") ? Number(later[1]) : (numbers[later[1] ?? ""] ?? 1);
  const unit = later[2] ?? "";
  const days = unit.startsWith("day")
    ? count
    : unit === "fortnight"
      ? 14 * count
      : unit === "month"
        ? 30 * count
        : 7 * count;
  return { on: addDays(spokenOn, days), precision: "about" };
}

function readNothing(said: string): ReadDecision | null {
  return /\b(soon|in touch|let (you|me) know|get back|shortly|when we can|no idea|don't know)\b/.test(said)
    ? { on: null, precision: "unknown" }
    : null;
}

/** The last business day of the working week that many weeks ahead; it begins where the weekend ends: Monday, or Sunday. */
function endOfWeek(spokenOn: CalendarDay, ahead: number, calendar: WorkCalendar): CalendarDay {
  const isOff = (day: number) => calendar.weekend.includes(((day + 6) % 7) + 1);
  const isWhole = calendar.weekend.length > 0 && new Set(calendar.weekend).size < 7;
  const first = isWhole ? [1, 2, 3, 4, 5, 6, 7].find((day) => !isOff(day) && isOff(day - 1)) : undefined;
  const start = addDays(spokenOn, -((weekdayOf(spokenOn) - (first ?? 1) + 7) % 7));
  return businessDayBefore(addDays(start, 7 * (ahead + 1)), calendar);
}

function halfOf(which: string, name: string, spokenOn: CalendarDay): ReadDecision | null {
  const month = months.findIndex((one) => one.startsWith(name.slice(0, 3))) + 1;
  if (month === 0) return null;
  const fifteenth = nextOfYear(month, 15, spokenOn);
  return fifteenth === null
    ? null
    : { on: which === "first" ? fifteenth : lastDayOfMonth(fifteenth), precision: "month" };
}

function endOfMonth(name: string, spokenOn: CalendarDay): ReadDecision | null {
  if (name === "month") return { on: lastDayOfMonth(spokenOn), precision: "month" };
  const month = months.findIndex((one) => name.length > 2 && one.startsWith(name.slice(0, 3))) + 1;
  const first = month === 0 ? null : nextOfYear(month, 1, addDays(spokenOn, -31));
  return first === null ? null : { on: lastDayOfMonth(first), precision: "month" };
}

/** The first such day on or after the one on which it was said. */
function nextOfYear(month: number, day: number, spokenOn: CalendarDay): CalendarDay | null {
  const year = Number(spokenOn.slice(0, 4));
  const days = [year, year + 1].map((one) => dayOf(one, month, day)).filter(isDay);
  return days.find((one) => one >= spokenOn) ?? null;
}

function nextOfMonth(day: number, spokenOn: CalendarDay): CalendarDay | null {
  const [year = 0, month = 1] = spokenOn.split("-").map(Number);
  const days = [0, 1, 2]
    .map((ahead) => dayOf(year + Math.floor((month - 1 + ahead) / 12), ((month - 1 + ahead) % 12) + 1, day))
    .filter(isDay);
  return days.find((one) => one >= spokenOn) ?? null;
}

function dayOf(year: number, month: number, day: number): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
