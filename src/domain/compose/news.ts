// What is new in a résumé version, for one reader: which line is theirs, and as what it reads.

import type { Need } from "../debrief.ts";
import { datesIn } from "../resume-facts/dates.ts";
import { changeTo, notedNews, type Served, servedBy, wantedBy } from "../resume-news.ts";
import type { ResumeVersion } from "../resume-versions.ts";
import { countShared, telling } from "../shared-words.ts";
import type { Task } from "./document-kind.ts";
import { readBullet } from "./news-bullet.ts";
import { readEvidence } from "./phrases.ts";
import { firstSentence, isFirstPerson, tidy } from "./tidy.ts";
import { pairsFor } from "./topic.ts";

export interface News {
  readonly line: string;
  /** The need that it has words in common with; null: none. */
  readonly need: Need | null;
  /** Whether the résumé says it; else a person noted it. */
  readonly isOfResume: boolean;
}

/**
 * The line that has most to do with what this person needs (R51), of those that were noted and those that only this
 * version has, the noted ones first. Where none has, the first that was noted; null: none is.
 */
export function newsFor({ dossier, to }: Task, version: ResumeVersion): News | null {
  const paired = pairsFor(dossier, to).map(({ need, evidence }) => ({ need, proofs: [evidence.text] }));
  const others = wantedBy(dossier, to).filter(({ need }) => !paired.some((one) => one.need.id === need.id));
  const wanted = [...paired, ...others];
  const noted = notedNews(version);
  const bullets = (changeTo(dossier, version)?.added ?? []).filter(isTellable);
  const served = (lines: readonly string[], isOfResume: boolean) =>
    lines.flatMap((line) => servedBy(line, wanted) ?? []).map((one: Served) => ({ ...one, isOfResume }));
  const [best] = [...served(noted, false), ...served(bullets, true)].toSorted((a, b) => b.shared - a.shared);
  if (best !== undefined) return best;
  const [first] = noted;
  return first === undefined ? null : { line: first, need: null, isOfResume: false };
}

/** Something done or known: no post with its years, no address, and nothing that a sentence could not take. */
function isTellable(line: string): boolean {
  const count = line.split(/\s+/).length;
  if (
    count < 3 ||
    count > mostWords ||
    /@|https?:|www\.|(?:\d[\s().-]?){8}/.test(line) ||
    isFirstPerson(line) ||
    praise.test(line)
  )
    return false;
  return datesIn(line).every(({ to }) => to === null) && !/^(?:\p{Lu}\S*\s?){1,6}$/u.test(line);
}

const mostWords = 45;
const praise =
  /^(?:(?:highly|very)\s)?(?:passionate|motivated|dynamic|results?[- ](?:driven|oriented)|hard-?working|dedicated|enthusiastic|detail-oriented)\b/i;

/** Whether the line says the need in its own words: then it is not told twice. */
export function isSaidIn(need: string, line: string): boolean {
  const words = telling(need.split(/[(,:]/)[0] ?? need);
  return words.length > 0 && countShared(need, line) === words.length;
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

/** As a sentence, whoever says it. */
export function readNews({ line, isOfResume }: Pick<News, "line" | "isOfResume">): string {
  return isOfResume ? readBullet(line) : readNoted(line);
}

/** As a sentence: "It now includes the completion figures", "In it I rewrote the summary". */
function readNoted(typed: string): string {
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
