// A line of proof, as what follows "I" or as something to point to.

import { startsLikeVowel, withArticle } from "./article.ts";
import type { Phrase } from "./phrase.ts";
import {
  couldBeClause,
  couldBePassive,
  isClause,
  isGerund,
  isPassive,
  isPast,
  isShortOfVerb,
  isVerb,
  isVerbPhrase,
  lastBefore,
  opensNoun,
  wordsOf,
} from "./phrase-shapes.ts";
import { remembered } from "./remembered.ts";
import { firstSentence, splitPlace, tidy } from "./tidy.ts";
import { describing } from "./words.ts";

/** I have …: one line of proof. */
export const readEvidence = remembered((typed: string): Phrase => {
  const phrase = readLine(typed);
  if (phrase.form === "gerund" && /\ssince\s/.test(phrase.text))
    return { form: "present", text: `have been ${phrase.text}` };
  if (phrase.form === "gerund") return { ...phrase, text: listed(phrase.text) };
  // "scrap 7% to 3%".
  if (phrase.form === "loose")
    return {
      ...phrase,
      text: phrase.text.replace(/^([\p{L}\s-]+?)\s(?=\d\S*\sto\s\d\S*$)/u, (_all, thing: string) =>
        /\bfrom$/.test(thing) ? `${thing} ` : `${thing} from `,
      ),
    };
  return phrase.form === "present" ? { ...phrase, text: toPerfect(phrase.text) } : phrase;
});

/** "work nights since 2019": what began then and goes on. */
function toPerfect(text: string): string {
  const [verb = ""] = text.split(" ", 1);
  const odd = { run: "run", lead: "led", teach: "taught", hold: "held", keep: "kept", drive: "driven", build: "built" };
  const known: Readonly<Record<string, string>> = odd;
  const isRegular = /^(?:work|manage|train|coach|handle|supervise|organise|organize|serve|coordinate)$/.test(verb);
  const done = known[verb] ?? (isRegular ? verb.replace(/e?$/, "ed") : "");
  return done !== "" && /\ssince\s/.test(text) ? text.replace(verb, `have ${done}`) : text;
}

/** "PMP certification and a diploma in logistics". */
const paper =
  /^\p{Lu}{2,}[\p{L}\d+-]*\s(?:certifi\w+|licen[cs]\w*|diploma|degree|qualification|badge|accreditation|training)\b(?!\s(?:is|was|has|will|took))/u;

/** "designing rubrics, running pilots" wants its "and". */
function listed(text: string): string {
  const parts = text.split(", ");
  return parts.length > 1 && !/\sand\s/.test(text) && parts.every((part) => /^\p{Ll}+ing\b/u.test(part))
    ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`
    : text;
}

/**
 * What came of it, told without a verb, stands in brackets: "trained 22 drivers; 20 still there", "filled shifts: 71% to
 * 98% at Myrtle House". The place stays outside.
 */
function withResult(text: string): string {
  const [, done = "", result = ""] =
    /^([^:;()]+?)(?::|;|\s[-–—])\s+([^:;()]*\d[^:;()]*)$/u.exec(text) ??
    /^([^:;()]+?),\s((?:\p{Ll}+\s){1,3}(?:(?:up|down)\s)?from\s\S*\d[^:;()]*\sto\s\S*\d\S*)$/u.exec(text) ??
    [];
  if (done === "" || !(isPast(done) || /^I\s/.test(done))) return text;
  const { rest, place } = splitPlace(result);
  return place === null ? `${done} (${result})` : `${done} (${rest}) at ${place}`;
}

/** "Six Sigma green belt", "HGV licence": one thing, which wants its article. */
const certificate =
  /^\p{Lu}[\p{L}\d]*(?:\s[\p{L}\d]+){0,3}\s(?:belt|licen[cs]e|certificate|diploma|degree|qualification)$/u;

function readLine(typed: string): Phrase {
  const text = firstSentence(withResult(tidy(typed))).replace(/^(and|so|then)\s+/i, "");
  const own = /^I(?:\s+|(?='))(.+)$/.exec(text)?.[1];
  if (own !== undefined) return readOwn(own);
  if (text === "") return { form: "loose", text };
  if (
    /^(at|with|for|in|as|during|on|after|before|since|when|while|because|last|over|once)\s[^.]*?,?\s(I|we)\s/i.test(
      text,
    )
  )
    return { form: "sentence", text };
  // "handled" alone tells nothing.
  if (/^\p{L}+$/u.test(text) && (isPast(text) || isVerb(text) || /ing$/.test(text))) return { form: "loose", text: "" };
  const [, now, doing = ""] = /^(currently|now|still|presently)\s+(\S.*)$/i.exec(text) ?? [];
  if (now !== undefined && isGerund(doing)) return { form: "present", text: `am ${now.toLowerCase()} ${doing}` };
  if (isPassive(text)) return { form: "past", text: `was ${text}` };
  if (couldBePassive(text)) return { form: "loose", text };
  if (/^been\s/i.test(text)) return { form: "present", text: `have ${text}` };
  if (/^responsible for\s/i.test(text)) return { form: "present", text: `have been ${text}` };
  if (/^(can|know how to|have|am|will)\s/i.test(text)) return { form: "present", text };
  const [first = "", second] = wordsOf(text);
  if (opensNoun(first) && /^(years?|months?|weeks?|seasons?|terms?|winters?|summers?|decades?)$/.test(second ?? ""))
    return { form: "noun", text };
  if (describing.has(first) && /^(in|with|to|as|for|from|on|at|by)$/.test(second ?? ""))
    return { form: "present", text: `am ${text}` };
  // "fluent Irish, TEG B2".
  const [, tongue] = /^fluent (?:in )?(\p{Lu}.*)$/u.exec(text) ?? [];
  if (tongue !== undefined) return { form: "present", text: `am fluent in ${tongue}` };
  if (isPast(text)) return { form: "past", text };
  if (/^(run|lead|train|coach|handle|hold|design|plan|ship|cook|drive|teach|speak|know) [\p{L}-]+s\b/u.test(text))
    return { form: "present", text };
  if (isGerund(text)) return { form: "gerund", text };
  if (isVerbPhrase(text)) return { form: "present", text };
  if (isClause(text)) return { form: "clause", text };
  // "complaints down from 31 to 4", "regression 3 weeks to 2 days": a result told without its verb.
  if (isShortOfVerb(text) || /^[\p{L}\s-]+\s\d\S*(?:\s\p{L}+)?\sto\s\d/u.test(text)) return { form: "loose", text };
  if (/^\S*%/.test(text) || couldBeClause(text)) return { form: "loose", text };
  if (certificate.test(text)) return { form: "noun", text: `${startsLikeVowel(text) ? "an" : "a"} ${text}` };
  if (paper.test(text)) return { form: "noun", text };
  const thing = withArticle(text);
  if (thing !== null) return { form: "noun", text: thing };
  return { form: opensNoun(first) || /s$/.test(lastBefore(text)) ? "noun" : "loose", text };
}

/** What followed "I". */
function readOwn(rest: string): Phrase {
  const full = rest
    .replace(/^'ve\s+/i, "have ")
    .replace(/^'m\s+/i, "am ")
    .replace(/^'ll\s+/i, "will ");
  if (full.startsWith("'")) return { form: "sentence", text: `I${full}` };
  if (isPast(full) && !isPassive(full)) return { form: "past", text: full };
  return { form: "present", text: full };
}
