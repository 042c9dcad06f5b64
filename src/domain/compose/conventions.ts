import { Temporal } from "temporal-polyfill";
import type { Locale } from "../profile.ts";
import type { CalendarDay } from "../time.ts";
import type { DocumentForm } from "./letter.ts";

export type Paper = "Letter" | "A4";

/** How letters are written where the reader is (DOMAIN B, letter and e-mail conventions). */
export interface Conventions {
  readonly paper: Paper;
  readonly closing: (form: DocumentForm) => string;
  /** What stands after the salutation. */
  readonly mark: (form: DocumentForm) => string;
  /** "September 2" or "2 September". */
  readonly day: (day: CalendarDay) => string;
  /** "Thursday, September 2" or "Thursday 2 September". */
  readonly weekdayAndDay: (day: CalendarDay) => string;
  /** The date line of a letter, with its year. */
  readonly dateLine: (day: CalendarDay) => string;
  readonly isAmerican: boolean;
}

/** Where letters are written on Letter paper (CLDR), and so by the American customs; everywhere else on A4. */
const onLetterPaper = "US CA MX PH CL CO CR GT PA DO PR SV VE NI HN BZ".split(" ");

export function conventionsOf(locale: Locale): Conventions {
  const isAmerican = onLetterPaper.includes(regionOf(locale));
  const day = (on: CalendarDay) => {
    const { day: number } = Temporal.PlainDate.from(on);
    return isAmerican ? `${monthName(on)} ${number}` : `${number} ${monthName(on)}`;
  };
  return {
    isAmerican,
    paper: isAmerican ? "Letter" : "A4",
    closing: (form) => (isAmerican ? "Sincerely," : form === "letter" ? "Yours sincerely," : "Kind regards,"),
    mark: (form) => (isAmerican && form === "letter" ? ":" : ","),
    day,
    weekdayAndDay: (on) => `${weekdayName(on)}${isAmerican ? "," : ""} ${day(on)}`,
    dateLine: (on) => `${day(on)}${isAmerican ? "," : ""} ${Temporal.PlainDate.from(on).year}`,
  };
}

/** The letters are English wherever their reader is (DOMAIN B): of another language only the region is kept. */
export function letterLocale(locale: Locale): Locale {
  if (locale.startsWith("en-")) return locale;
  return conventionsOf(locale).isAmerican ? "en-US" : "en-GB";
}

function regionOf(locale: Locale): string {
  return /-([A-Z]{2})$/.exec(locale)?.[1] ?? "US";
}

export function weekdayName(on: CalendarDay): string {
  return weekdays[Temporal.PlainDate.from(on).dayOfWeek - 1] ?? "";
}

export const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

export const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

function monthName(on: CalendarDay): string {
  return months[Temporal.PlainDate.from(on).month - 1] ?? "";
}
