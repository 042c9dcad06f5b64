import { addHours, addWallDays } from "../time.ts";
import type { Window } from "./follow-up.ts";

/** E1, E2: best within 24 hours, due after 48 elapsed hours, welcome until the same wall time seven days later. */
export function afterTheRound(end: string, zone: string): Required<Window> {
  return { opens: end, target: addHours(end, 24), due: addHours(end, 48), expires: addWallDays(end, 7, zone) };
}
