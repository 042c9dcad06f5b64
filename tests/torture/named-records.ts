// What the records that a sentence names have to say: their words, and their days.

import type { Dossier } from "#domain/dossier";
import { planFollowUps } from "#domain/follow-ups/plan";
import { type CalendarDay, dayIn } from "#domain/time";

export interface Said {
  /** Each line or paragraph as it was typed. */
  readonly texts: readonly string[];
  readonly days: readonly CalendarDay[];
  /** When it began and ended, as it may be said: "13:20", "1.20". */
  readonly clock: readonly string[];
}

/** Null: no such record in this process (I14). */
export function saidBy(ref: string, dossier: Dossier, now: string): Said | null {
  const records = recordsOf(ref, dossier);
  if (records.length === 0) return null;
  const zone = dossier.interviews[0]?.zone ?? "UTC";
  const values = records.flatMap((record) => valuesOf(record));
  const walls = values.filter((value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value));
  const days = [
    ...values.filter((value) => /^\d{4}-\d\d-\d\d$/.test(value)),
    ...walls.map((wall) => wall.slice(0, 10)),
    ...values.filter((value) => instant.test(value)).map((value) => dayIn(zone, value)),
    ...neededBy(ref, dossier, now),
  ];
  return {
    texts: values.filter((value) => !instant.test(value) && !/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(value)),
    days,
    clock: walls.flatMap((wall) => hoursOf(wall.slice(11))),
  };
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

function recordsOf(ref: string, dossier: Dossier): readonly object[] {
  if (ref === "opportunity") return [dossier.opportunity];
  if (ref === "profile") return [dossier.profile];
  const id = ref.slice(ref.indexOf(":") + 1);
  const records = Object.values(dossier)
    .flatMap((value): readonly object[] => (Array.isArray(value) ? value : []))
    .filter((record) => Reflect.get(record, "id") === id);
  // A recommender is a person with a part to play: to name one is to name the other.
  const people = dossier.recommenders.filter((one) => one.id === id).map(({ personId }) => personId);
  return [...records, ...dossier.people.filter((person) => people.some((one) => one === person.id))];
}

/** Private pages and notes are no words of a letter; ids, zones and stamps are no words at all. */
const wordless =
  /(^id|Id|^notes|^createdAt|^savedAt|^deletedAt|^zone|^locale|^homeZone|^mode|^status|^state|^kind|^sha256)$/;

function valuesOf(record: object): readonly string[] {
  return Object.entries(record).flatMap(([key, value]) => {
    if (wordless.test(key)) return [];
    if (typeof value === "string") return value === "" ? [] : [value];
    return typeof value === "object" && value !== null ? valuesOf(value) : [];
  });
}

/** By when a recommender's letter is needed follows from the interview and the day of the decision. */
function neededBy(ref: string, dossier: Dossier, now: string): readonly CalendarDay[] {
  if (ref !== "opportunity" || dossier.recommenders.length === 0) return [];
  const planned = plans.get(dossier);
  if (planned?.now === now) return planned.days;
  const days = planFollowUps(dossier, now).flatMap((row) => (row.neededBy === null ? [] : [row.neededBy.slice(0, 10)]));
  plans.set(dossier, { now, days });
  return days;
}

/** A plan takes longer than all that is read with it. */
const plans = new WeakMap<Dossier, { readonly now: string; readonly days: readonly CalendarDay[] }>();

/** "13:20" as it may be said: 13:20, 1:20, with a dot for the colon; a full hour without its minutes. */
function hoursOf(clock: string): readonly string[] {
  const [hour = "", minute = ""] = clock.split(":");
  const hours = [hour, String(Number(hour)), String(Number(hour) % 12 || 12)];
  return [...hours.flatMap((one) => [`${one}:${minute}`, `${one}.${minute}`]), ...(minute === "00" ? hours : [])];
}
