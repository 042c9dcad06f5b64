import type { Dossier } from "../dossier.ts";
import { type CalendarDay, dayIn, instantOf } from "../time.ts";

/** D: the day on which they decide, in `zone`. Null: not said, or a day before the round ended, which is ignored (D4). */
export function decisionDay(
  {
    decisionOn,
    decisionAt,
    decisionPrecision,
  }: Pick<Dossier["opportunity"], "decisionOn" | "decisionAt" | "decisionPrecision">,
  end: string,
  zone: string,
): CalendarDay | null {
  const day = decisionPrecision === "minute" && decisionAt !== null ? dayIn(zone, decisionAt) : decisionOn;
  return day === null || day < dayIn(zone, end) ? null : day;
}

/** Only a decision named to the day or the minute shortens the 48 hours; a day alone counts as 09:00 (E1s, DOMAIN H). */
export function decisionInstant(
  { decisionOn, decisionAt, decisionPrecision }: Dossier["opportunity"],
  zone: string,
): string | null {
  if (decisionPrecision === "minute" && decisionAt !== null) return decisionAt;
  if (decisionPrecision !== "day" || decisionOn === null) return null;
  return instantOf(`${decisionOn}T09:00`, zone);
}

/** When the date that holds now was named; null: it is the first. What was asked before it was about another date. */
export function decisionNamedAt({ pastDecisions }: Pick<Dossier, "pastDecisions">): string | null {
  return pastDecisions.at(-1)?.replacedAt ?? null;
}
