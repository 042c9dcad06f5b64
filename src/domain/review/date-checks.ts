// The day of the interview, and no other for it: C5.

import { months, weekdayName, weekdays } from "../compose/conventions.ts";
import { type Finding, finding } from "./finding.ts";
import type { ReviewInput } from "./review.ts";

export function checkDate({ document, kind, met }: ReviewInput): Finding[] {
  const on = met.interview.startsWall.slice(0, 10);
  const { body, subject } = document;
  const written = writtenDay(on);
  if (!new RegExp(`(?<!\\d)${written}`, "iu").test(body)) {
    const isNamed = document.kind === "hospitality_note" && body.includes(weekdayName(on));
    return isNamed || kind === null || !kind.names.includes("day")
      ? []
      : [finding("C5", "refuse", "The day of the interview is missing", "The letter says when you met.")];
  }
  // The subject of a request names the day by which it is needed.
  const ofSubject = kind?.names.includes("day") ? wrongSubject(subject, on) : [];
  return [...wrongWeekday(body, on, "body"), ...wrongYear(body, on), ...ofSubject].slice(0, 1);
}

/** "September 2", "2nd of Sept." */
function writtenDay(on: string): string {
  const [, month = 0, day = 0] = on.split("-").map(Number);
  const name = months[month - 1] ?? "";
  const dayPattern = `0?${day}(?:st|nd|rd|th)?`;
  const short = `${name.slice(0, 3)}(?:${name.slice(3)}|t)?\\.?`;
  return `(?:${short}\\s+${dayPattern}|${dayPattern}\\s+(?:of\\s+)?${short})(?!\\d)`;
}

/** Beside the day itself, or of the conversation: "our talk on Wednesday". */
function wrongWeekday(text: string, on: string, field: "body" | "subject"): Finding[] {
  const right = weekdayName(on);
  const names = weekdays.join("|");
  const patterns = [
    new RegExp(`\\b(${names})(?:'s|’s)?,?\\s+(?:the\\s+)?${writtenDay(on)}`, "giu"),
    new RegExp(`${writtenDay(on)},?\\s+(?:a\\s+)?(${names})\\b`, "giu"),
    new RegExp(
      `\\b(?:conversation|talk|talking|interview|meeting|met|spoke|seeing|see|call|time|visit|came to \\S+)\\s+(?:me\\s+|you\\s+|with (?:me|you)\\s+)?(?:on|last|this)\\s+(${names})\\b`,
      "giu",
    ),
    new RegExp(`\\b(${names})(?:'s|’s)\\s+(?:conversation|talk|interview|meeting|call)\\b`, "giu"),
    ...(field === "subject" ? [new RegExp(`\\b(${names})\\b`, "giu")] : []),
  ];
  for (const match of patterns.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const said = match[1] ?? "";
    if (said.toLowerCase() === right.toLowerCase()) continue;
    const start = match.index + match[0].indexOf(said);
    const place = { field, start, end: start + said.length, mend: right };
    return [finding("C5", "refuse", "That was another weekday", `It was a ${right}.`, place)];
  }
  return [];
}

function wrongYear(body: string, on: string): Finding[] {
  const match = new RegExp(`(?<!\\d)${writtenDay(on)},?\\s+((?:19|20)\\d\\d)\\b`, "iu").exec(body);
  const year = on.slice(0, 4);
  if (match === null || match[1] === year) return [];
  const start = match.index + match[0].length - 4;
  return [finding("C5", "refuse", "That was another year", `It was ${year}.`, { start, end: start + 4, mend: year })];
}

/** A subject that names a day names this one. */
function wrongSubject(subject: string, on: string): Finding[] {
  const anyMonth = months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|t)?\\.?`).join("|");
  const anyDay = new RegExp(
    `\\b(?:(?:${anyMonth})\\s+\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${anyMonth}))(?!\\d)`,
    "iu",
  );
  const match = anyDay.exec(subject);
  if (match !== null && !new RegExp(`(?<!\\d)${writtenDay(on)}`, "iu").test(subject)) {
    const place = { field: "subject", start: match.index, end: match.index + match[0].length } as const;
    return [finding("C5", "refuse", "The subject names another day", "The interview was on another day.", place)];
  }
  return wrongWeekday(subject, on, "subject");
}
