// The time of day as it is said: "quarter past four", "at 4", "16:15". Hours before eight are meant in the afternoon.

const hours = ["twelve", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];
const minutes: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  quarter: 15,
  twenty: 20,
  "twenty-five": 25,
  half: 30,
};
const hour = `(\\d{1,2}|${hours.join("|")}|noon)`;

/** `16:15`; null: no time of day is named. */
export function readClock(said: string): string | null {
  const words = said.toLowerCase();
  const digits = /(?:^|[^\d])(\d{1,2})[:.h](\d{2})(?!\d) ?(am|pm)?/.exec(words);
  if (digits !== null) return clock(Number(digits[1]), Number(digits[2]), digits[3]);
  const spoken = new RegExp(
    `\\b(?:a )?(${Object.keys(minutes).toReversed().join("|")})(?: minutes)? (past|to) ${hour}\\b ?(am|pm)?`,
  ).exec(words);
  if (spoken !== null) {
    const [, count = "", side, name = "", half] = spoken;
    const away = (minutes[count] ?? 0) * (side === "past" ? 1 : -1);
    return clock(hourOf(name), away, half);
  }
  const short = /\b(\d{1,2}) ?(am|pm)\b/.exec(words);
  if (short !== null) return clock(Number(short[1]), 0, short[2]);
  const plain =
    new RegExp(`\\b(?:at|from|after|around|about|by) ${hour}\\b(?! ?(?:st|nd|rd|th|days?|weeks?|of)\\b)`).exec(words) ??
    new RegExp(`\\b${hour} o'clock\\b`).exec(words);
  if (plain !== null) return clock(hourOf(plain[1] ?? ""), 0, undefined);
  return /\b(noon|midday)\b/.test(words) ? "12:00" : partOfDay(words);
}

function partOfDay(words: string): string | null {
  if (/\bmorning\b/.test(words)) return "09:00";
  return /\bafternoon\b/.test(words) ? "14:00" : null;
}

function hourOf(name: string): number {
  if (name === "noon") return 12;
  const index = hours.indexOf(name);
  return index === -1 ? Number(name) : index === 0 ? 12 : index;
}

/** `minute` may be negative: ten to five. */
function clock(given: number, minute: number, half: string | undefined): string | null {
  if (given > 23 || Math.abs(minute) > 59) return null;
  const isAfternoon = half === "pm" ? given < 12 : half === undefined && given > 0 && given < 8;
  const whole = (half === "am" && given === 12 ? 0 : given) + (isAfternoon ? 12 : 0);
  const total = (whole * 60 + minute + 1440) % 1440;
  return `${String(Math.floor(total / 60)).padStart(2, "0")}:${String(total % 60).padStart(2, "0")}`;
}
