import type { Task } from "./document-kind.ts";
import { isBrief, needAsThing, pointAsThing } from "./mentions.ts";
import { readNeed } from "./phrases.ts";
import { needsFor, pointsFor } from "./topic.ts";

/** Something that came up with this person, as what follows "about", with its record; null: nothing that can be named. */
export function valuedThing({ dossier, to }: Task): { readonly thing: string; readonly fact: string } | null {
  const points = pointsFor(dossier, to).map((point) => ({ thing: pointAsThing(point, to), fact: `point:${point.id}` }));
  const needs = needsFor(dossier, to)
    .filter(({ text }) => readNeed(text).form !== "person")
    .map((need) => ({ thing: needAsThing(need, to), fact: `need:${need.id}` }));
  return [...points, ...needs].find(({ thing }) => isBrief(thing)) ?? null;
}
