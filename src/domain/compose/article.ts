// "handover sheet, used on 4 sites" is a thing that wants its article. Given only where there is no doubt that it is one
// thing: a closed list, after at most two words that are neither verbs nor anything that opens a noun by itself.

import { isPast, isVerb, opensNoun } from "./phrase-shapes.ts";

const things =
  "board calendar certificate chart checklist course dashboard database degree diploma form guide handbook kit ledger licence license list log manual map newsletter pilot plan planner playbook poster process programme project register report roster rota routine schedule scheme script sheet spreadsheet survey system template timetable tool toolkit tracker trial tutorial website workflow workshop";

const thing = new RegExp(
  `^((?:\\p{L}[\\p{L}-]*\\s){0,2})(${things.replaceAll(" ", "|")})(?=$|,|\\s(?:for|that|which|with|used|of|to|at|in|on|by)\\s)`,
  "u",
);

/** With "a" or "an" before it; null: it may be no single thing. */
export function withArticle(text: string): string | null {
  const [, before, noun = ""] = thing.exec(text) ?? [];
  if (before === undefined) return null;
  const words = before.split(" ").filter(Boolean);
  const isPlain = words.every(
    (word) =>
      /^\p{Ll}/u.test(word) &&
      !isVerb(word) &&
      !isPast(`${word} it`) &&
      !opensNoun(word) &&
      !/ing$|(?<!^(?:dai|week|month|hour|quarter|year))ly$/.test(word),
  );
  // "plan", "list" and the like alone could be what one does; with a word before them they are things.
  if (!isPlain || (words.length === 0 && isVerb(noun))) return null;
  return `${startsLikeVowel(text) ? "an" : "a"} ${text}`;
}

/** By sound: "an hour", "a university", "an HGV licence". */
export function startsLikeVowel(text: string): boolean {
  if (/^[FHLMNRSX](?=\p{Lu}|\d|\s)/u.test(text)) return true;
  if (/^U\p{Lu}/u.test(text)) return false;
  return /^(?:[aeio]|u(?!ni(?!n)|s[aeu]|t[ei])|hour|honest|heir)/i.test(text) && !/^(?:one|once|eu)/i.test(text);
}
