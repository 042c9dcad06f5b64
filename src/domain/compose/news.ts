// What is new in a résumé version, in the words that were noted with it: which line is theirs, and as what it reads.

import type { Need } from "../debrief.ts";
import type { ResumeVersion } from "../resume-versions.ts";
import type { Task } from "./document-kind.ts";
import { readEvidence } from "./phrases.ts";
import { firstSentence, tidy } from "./tidy.ts";
import { pairsFor } from "./topic.ts";

export interface News {
  readonly line: string;
  /** The need that it has words in common with; null: none. */
  readonly need: Need | null;
}

/** The line that has most to do with what this person needs (R51); the first where none has. Null: none is noted. */
export function newsFor({ dossier, to }: Task, { news }: ResumeVersion): News | null {
  const lines = news
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !isCorrection(line));
  const pairs = pairsFor(dossier, to);
  const rated = lines.flatMap((line) =>
    pairs.map(({ need, evidence }) => ({
      line,
      need,
      shared: 2 * countShared(line, need.text) + countShared(line, evidence.text),
    })),
  );
  const best = rated.toSorted((a, b) => b.shared - a.shared)[0];
  // One word in common with the proof alone is chance.
  if (best !== undefined && best.shared > 1) return best;
  const [first] = lines;
  return first === undefined ? null : { line: first, need: null };
}

/** "start now 2019, was 2020": to be confirmed (R52), not to be announced. */
function isCorrection(line: string): boolean {
  // What was taken out is no news to anybody.
  if (/^(?:removed?|dropped|deleted?|took out|cut out|without)\b/i.test(line)) return true;
  return /\b(?:was|had|instead of|before|formerly|corrected|fixed|typo)\b/i.test(line) && /\d/.test(line);
}

/** Whether the line says the need in its own words: then it is not told twice. */
export function isSaidIn(need: string, line: string): boolean {
  const words = telling(need.split(/[(,:]/)[0] ?? need);
  return words.length > 0 && countShared(need, line) === words.length;
}

function countShared(line: string, facts: string): number {
  const known = new Set(telling(facts));
  return telling(line).filter((word) => known.has(word)).length;
}

function telling(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.replace(/s$/, ""));
}

const verbs: Readonly<Record<string, string>> = {
  add: "now includes",
  include: "now includes",
  target: "is now aimed at",
  focus: "now puts the weight on",
  show: "now shows",
  list: "now lists",
  describe: "now describes",
  explain: "now explains",
  name: "now names",
  highlight: "now brings out",
};

/** "focuses", "focused", "focusing", "describing": what the verb may be called in the list. */
function plainFormsOf(verb: string): readonly string[] {
  const stems = [
    verb,
    ...["s", "es", "ed", "ing", "sed", "ses"]
      .filter((end) => verb.endsWith(end))
      .map((end) => verb.slice(0, -end.length)),
  ];
  return stems.flatMap((stem) => [stem, `${stem}e`]);
}

/** As a sentence: "It now includes the completion figures", "In it I rewrote the summary". */
export function readNews(typed: string): string {
  const text = firstSentence(tidy(typed)).replace(/^(?:it|the new (?:one|version)|now|new)\s*:?\s+(?=\S)/i, "");
  const first = /^(?:move|put)(?:s|d|ing)?\s+(.+?)\s+(?:to|at) the (?:top|front|beginning|start)$/i.exec(text)?.[1];
  if (first !== undefined) return `It now opens with ${first}`;
  const [, verb = "", rest = ""] = /^(\p{L}+)\s+(?:on\s+|in\s+)?(.+)$/iu.exec(text) ?? [];
  const known = plainFormsOf(verb.toLowerCase()).flatMap((form) => verbs[form] ?? [])[0];
  if (known !== undefined) return `It ${known} ${rest}`;
  if (/^(?:much\s)?(?:\p{L}{3,}er|more \p{L}+)(?:\sand\s\p{L}{3,}er)?$/iu.test(text)) return `It is now ${text}`;
  if (/^(?:only\s)?(?:\d+|one|two|three|four|a single)\spages?\b/i.test(text)) return `It now runs to ${text}`;
  const [, thing, spelled] = /^(.+)\s(spelled out|explained|set out)$/i.exec(text) ?? [];
  if (thing !== undefined) return `It now has ${thing} ${spelled}`;
  const added = /^(.+)\sadded$/i.exec(text)?.[1];
  if (added !== undefined) return `It now includes ${added}`;
  const { form } = readEvidence(text);
  if (form === "past") return `In it I ${text}`;
  return form === "present" || form === "clause" ? `What is new in it: ${text}` : `It now includes ${text}`;
}
