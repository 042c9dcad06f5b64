// A line of the résumé, as a letter tells of it.

import { startsLikeVowel } from "./article.ts";
import { isGerund, isPast } from "./phrase-shapes.ts";
import { readEvidence } from "./phrases.ts";
import { firstSentence, tidy } from "./tidy.ts";

/** "It now shows that I rebuilt 35 lectures as branching scenarios", "It now includes a diploma in logistics". */
export function readBullet(line: string): string {
  const bare = line.replace(label, "").replace(/^(responsible for):\s/i, "$1 ");
  const role = roleIn(bare);
  if (role !== null) return `It now shows me as ${role}`;
  if (/^(?:awarded|named|elected|ranked|rated|voted|chosen)\s/i.test(bare))
    return `It now shows that I was ${tidy(bare)}`;
  // "Work closely with captains".
  if (/^\p{L}+(?<!ed|ing|ly)\s\p{L}{2,}ly\s/iu.test(bare)) return `It now shows that I ${firstSentence(tidy(bare))}`;
  const { form, text } = readEvidence(bare);
  if (form === "past" || form === "present") return `It now shows that I ${listed(text)}`;
  if (form === "clause") return `It now shows that ${text}`;
  if (form === "gerund") return `It now tells of ${text}`;
  if (form === "noun" || isList(text)) return `It now includes ${listed(text)}`;
  return `What is new in it: ${text.replace(": ", ", ")}`;
}

const label =
  /^(?:(?:key|selected|main|major)\s)?(?:achievements?|accomplishments?|results?|highlights?|outcomes?|impact):\s+/i;

/** "Winner of the teaching award", "Instructional designer for aviation": who they are, and not what they did. */
function roleIn(line: string): string | null {
  const [, words, next] =
    /^((?:[\p{L}-]+\s){0,2}[\p{L}-]+(?:er|or|ist|ian|member))\s(of|for|with|in|at|on)\s\p{L}/iu.exec(line) ?? [];
  if (words === undefined || noRole.test(words)) return null;
  if (isPast(words) || isGerund(words)) return null;
  const text = firstSentence(tidy(line));
  return next === "of" ? text : `${startsLikeVowel(text) ? "an" : "a"} ${text}`;
}

const noRole =
  /(?:number|order|paper|error|computer|letter|matter|power|water|ever|over|under|for|floor|door|factor|sector|monitor)$/i;

/** "Storyline, Rise, xAPI" wants its "and". */
function listed(text: string): string {
  const parts = text.split(/,\s/);
  return isList(text) ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}` : text;
}

function isList(text: string): boolean {
  const [, ...parts] = text.split(/,\s/);
  return parts.length > 1 && parts.every((part) => part.split(" ").length < 4) && !/\s(?:and|or)\s/.test(text);
}
