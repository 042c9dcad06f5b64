// What a no of one's own says beside the no: one reason at most, something valued, good wishes.

import type { Task } from "./document-kind.ts";
import type { Setting } from "./frames/setting.ts";
import type { Sentence } from "./letter.ts";
import { isBrief, needAsThing, pointAsThing } from "./mentions.ts";
import type { Picker } from "./seed.ts";
import { sentence } from "./sentence.ts";
import { needsFor, pointsFor } from "./topic.ts";

/** In the sender's own words, since a reason can be any phrase. */
export function ownReason({ dossier: { opportunity } }: Task): Sentence[] {
  const reason = opportunity.ownReason.trim().replace(/[.\s]+$/, "");
  if (reason === "") return [];
  const words = /^because\s/i.test(reason) ? `That is ${reason}` : `My reason is simple: ${reason}`;
  return [sentence(words, "opportunity")];
}

export function valuedInPassing({ dossier, to }: Task, pick: Picker): Sentence[] {
  const [point] = pointsFor(dossier, to);
  const [need] = needsFor(dossier, to);
  const told =
    point !== undefined
      ? { thing: pointAsThing(point, to), fact: `point:${point.id}` }
      : need !== undefined
        ? { thing: needAsThing(need, to), fact: `need:${need.id}` }
        : null;
  if (told === null || !isBrief(told.thing)) return [sentence("I enjoyed our conversation and learned from it")];
  const frames = [
    `I enjoyed our conversation, and I was glad to hear about ${told.thing}`,
    `It was good to hear about ${told.thing}, and I enjoyed our conversation`,
  ];
  return [sentence(pick("parting-valued", frames), told.fact)];
}

export function partingWishes({ employer }: Setting, pick: Picker): Sentence[] {
  const frames = [
    `I wish you and everyone at ${employer} every success, and hope that our paths cross again`,
    `I wish you and your team well, and hope that we meet again`,
  ];
  return [sentence(pick("parting-wishes", frames))];
}
