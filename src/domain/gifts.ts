// No gifts: flowers, chocolate, pastries, anything with a price (R6).

import { namesFact } from "./review/fact-words.ts";

/** What is planned to be given, in an action of the person's own. */
export function giftIn(text: string, facts: readonly string[] = []): string | null {
  return firstOf(text, [always, food, given, presents], facts);
}

/** In a letter a plant is where bread is baked: treats count only where they are given. */
export function giftInLetter(text: string, facts: readonly string[] = []): string | null {
  return firstOf(text, [always, given, presents], facts);
}

function firstOf(text: string, patterns: readonly RegExp[], facts: readonly string[]): string | null {
  const plain = text.replace(/’/g, "'");
  for (const pattern of patterns) {
    for (const match of plain.matchAll(pattern)) {
      const word = match.groups?.["gift"] ?? match[0];
      const start = match.index + match[0].lastIndexOf(word);
      if (!namesFact(plain, start, start + word.length, facts)) return word;
    }
  }
  return null;
}

const always =
  /\b(?:gifts?|gift ?cards?|flowers|bouquets?|chocolates?|pralines|vouchers?|tickets|hampers?|wine|champagne|whisky|whiskey|prosecco|bottle of \w+|t-?shirts?|small token|fruit baskets?|box of (?:chocolates?|pastries|cookies|biscuits|sweets|candy|doughnuts|donuts|cupcakes)|book token|lunch on me|coffee on me)\b/giu;

const treat =
  "flower|roses|candy|sweets|cakes?|cupcakes?|cookies|biscuits|pastry|pastries|doughnuts?|donuts?|muffins?|pies?|basket of \\w+|box of \\w+|mugs?|plants?|perfume|treats?|ticket";

const food =
  /\b(?:candy|sweets|cakes?|cupcakes?|cookies|biscuits|pastry|pastries|doughnuts?|donuts?|muffins?|fruit basket)\b/giu;

const given = new RegExp(
  `\\b(?:bring|bringing|brought you|send|sending|sent you|drop(?:ping)? off|dropped off|deliver(?:ing)?|bake[ds]?|baking|leave you|left you|give you|giving you|buy you|buying you|bought you|treat you to|enclosed?|attached?)\\b[^.!?]{0,40}?\\b(?<gift>${treat})\\b`,
  "giu",
);

/** The noun, not "the present system". */
const presents =
  /\b(?:a|small|little|nice|birthday)\s+presents?\b(?!\s+(?!for|from|to|with|and)\p{L})|\bpresents\s+for\b/giu;
