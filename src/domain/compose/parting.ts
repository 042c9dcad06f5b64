// What a no of one's own says beside the no: one reason at most, something valued, good wishes.

import type { Task } from "./document-kind.ts";
import { framed } from "./framed.ts";
import type { Frame, Setting } from "./frames/setting.ts";
import type { Sentence } from "./letter.ts";
import { isClause } from "./phrase-shapes.ts";
import { isRecruiter } from "./scene.ts";
import type { Picker } from "./seed.ts";
import { sentence } from "./sentence.ts";
import { tidy } from "./tidy.ts";
import { valuedThing } from "./valued.ts";

/** In the sender's own words, since a reason can be any phrase. */
export function ownReason({ dossier: { opportunity } }: Task): Sentence[] {
  const reason = tidy(opportunity.ownReason);
  if (reason === "") return [];
  const words = /^because\s/i.test(reason)
    ? `That is ${reason}`
    : isClause(reason)
      ? `The reason is that ${reason}`
      : `The reason is a simple one: ${reason}`;
  return [sentence(words, "opportunity")];
}

export function valuedInPassing(task: Task, pick: Picker): Sentence[] {
  const valued = valuedThing(task);
  if (valued === null && isRecruiter(task)) return [];
  if (valued === null) return [sentence("Our conversation was a pleasure, and I learned from it")];
  const frames = [
    `Our conversation was a pleasure, and I was glad to hear about ${valued.thing}`,
    `It was good to hear about ${valued.thing}, and I enjoyed our conversation`,
  ];
  return [sentence(pick("parting-valued", frames), valued.fact)];
}

export function partingWishes(setting: Setting, pick: Picker): Sentence[] {
  return [framed(pick("parting-wishes", wishes), setting)];
}

const wishes: readonly Frame[] = [
  ({ employer }) => `I wish you and everyone at ${employer} every success, and hope that our paths cross again`,
  () => "I wish you and your team well, and hope that we meet again",
];
