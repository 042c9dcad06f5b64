export interface CountdownParts {
  readonly state: "far" | "due" | "late";
  /** Each number with its unit: `[30, "h"], [35, "min"]`. */
  readonly parts: readonly (readonly [number, string])[];
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Hours and minutes below 72 hours, days from there on; whole minutes, never more than are left. */
export function countdownParts(msLeft: number): CountdownParts {
  const state = msLeft < 0 ? "late" : msLeft < 12 * hourMs ? "due" : "far";
  const minutes = Math.floor(Math.abs(msLeft) / minuteMs);
  const hours = Math.floor(minutes / 60);
  if (hours >= 72) {
    const days = Math.floor(hours / 24);
    return { state, parts: [[days, days === 1 ? "day" : "days"]] };
  }
  const rest = [minutes % 60, "min"] as const;
  if (hours === 0) return { state, parts: [rest] };
  return { state, parts: rest[0] === 0 ? [[hours, "h"]] : [[hours, "h"], rest] };
}
