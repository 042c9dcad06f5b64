import type { OpportunityFields } from "../opportunities.ts";
import { isClause } from "./phrase-shapes.ts";
import { firstSentence, tidy } from "./tidy.ts";

/** The opening to come, in the words it was noted in: a thing that can be mentioned, words for brackets, or none. */
export function openingNamed({ futureOpening }: Pick<OpportunityFields, "futureOpening">): {
  readonly form: "none" | "thing" | "loose";
  readonly words: string;
} {
  const words = firstSentence(tidy(futureOpening));
  if (words === "") return { form: "none", words };
  const isThing = /^(?:an?|the|another|one)\s/i.test(words) && !isClause(words);
  return { form: isThing ? "thing" : "loose", words };
}
