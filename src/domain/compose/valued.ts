import type { Task } from "./document-kind.ts";
import { asThing, isBrief, needPhrase, pointAsThing } from "./mentions.ts";
import { isRecruiter } from "./scene.ts";
import { needsFor, pointsFor } from "./topic.ts";

interface Valued {
  readonly thing: string;
  readonly fact: string;
}

/** Something that came up with this person, as what follows "about", with its record; null: nothing that can be named. */
export function valuedThing(task: Task): Valued | null {
  const { dossier, to } = task;
  if (isRecruiter(task)) return null;
  const points = pointsFor(dossier, to).map((point) => ({ thing: pointAsThing(point, to), fact: `point:${point.id}` }));
  const needs = needsFor(dossier, to)
    .map((need) => ({ phrase: needPhrase(need, to), fact: `need:${need.id}` }))
    .filter(({ phrase }) => phrase.form !== "person")
    .map(({ phrase, fact }) => ({ thing: asThing(phrase), fact }));
  return (
    [...points, ...needs].flatMap(({ thing, fact }) => (thing === null ? [] : [{ thing, fact }])).find(isShort) ?? null
  );
}

const isShort = ({ thing }: Valued) => isBrief(thing);
