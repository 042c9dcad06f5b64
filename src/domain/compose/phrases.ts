// What a person typed, as something a sentence can take: which kind of phrase it is, and its words without the noise.

import type { Phrase } from "./phrase.ts";

import {
  couldBeClause,
  holdsVerb,
  isClause,
  isGerund,
  isParticipleAndNoun,
  isPast,
  isShortOfVerb,
  isVerbPhrase,
  opensNoun,
  opensObject,
  wordsOf,
} from "./phrase-shapes.ts";
import { remembered } from "./remembered.ts";
import { reportAsked } from "./reported.ts";
import { firstSentence, isFirstPerson, tidy, toTheirSide, toThirdSide, toYou } from "./tidy.ts";
import { determiners } from "./words.ts";

export type { Phrase } from "./phrase.ts";
export { readEvidence } from "./proof-phrase.ts";
export { splitPlace } from "./tidy.ts";

/** They need …, as it is told to them. */
export const readNeed = remembered((typed: string): Phrase => readNeedOf(typed, toTheirSide));

/** The same told to somebody who is not of the employer: "they are short of drivers". */
export const readNeedOfOthers = remembered((typed: string): Phrase => readNeedOf(typed, toThirdSide));

function readNeedOf(typed: string, turned: (text: string) => string): Phrase {
  const bare = firstSentence(withHeading(tidy(typed))).replace(complaint, "");
  const [, wanted = ""] =
    /^(?:(?:they|she|he|we|you)\s+(?:all\s+|really\s+|badly\s+)?)?(needs?|wants?|are looking for|is looking for|look for)\s+(?=\S+\s)/i.exec(
      bare,
    ) ?? [];
  const text = turned(
    bare.replace(
      /^(?:(?:they|she|he|we|you)\s+(?:all\s+|really\s+|badly\s+)?)?(?:needs?|wants?|are looking for|is looking for|look for)\s+(?=\S+\s)/i,
      "",
    ),
  );
  if (text === "") return { form: "loose", text };
  if (wanted !== "" && /^me\s+to\s+\S/i.test(text))
    return { form: "infinitive", text: text.replace(/^me\s+to\s+/i, "") };
  if (quality.test(text)) return { form: "person", text: `someone ${text}` };
  const asked = /\?$/.test(bare) ? reportAsked(bare.replace(/[?\s]+$/, "")) : null;
  if (asked !== null) return { form: "asked", text: turned(asked) };
  if (isFirstPerson(text) || /\?$/.test(text)) return { form: "loose", text: `"${quoted(text)}"` };
  if (/^to\s/i.test(text)) return { form: "infinitive", text: withoutComplaint(text.replace(/^to\s+/i, "")) };
  if (
    /^(someone|somebody|anyone|people|a person|an? [\p{L}-]+(?: [\p{L}-]+){0,2}|the right [\p{L}-]+)\s+(who|that) (is|are|can|could|will|would|knows?|likes|speaks)\b/iu.test(
      text,
    )
  )
    return { form: "person", text };
  // "someone the auditors trust".
  if (
    /^(someone|somebody|anyone|a person|people)\s(the|our|your|their|a|an|we|they|you|everyone|everybody|all)\s/i.test(
      text,
    )
  )
    return { form: "person", text };
  if (isSomeoneAtWork(text) || isBetter(text)) return { form: "person", text };
  // "leads a team of ten": who does is somebody they look for.
  if (/^\p{Ll}{3,}s\s+(a|an|the|our|your|their)\s/u.test(text)) return { form: "person", text: `someone who ${text}` };
  // Nobody talks about "no single source of truth": it stands behind a colon.
  if (/^(no|not)\s/i.test(text) || isShortOfVerb(text)) return { form: "loose", text };
  if (/^(someone|somebody|anyone)\s+(to|with|for|from)\s/i.test(text)) return { form: "person", text };
  if (isGerund(text)) return { form: "gerund", text };
  if (/^(how|why|what|whether|where|when|who)\b/i.test(text)) return readQuestionWord(text);
  if (isVerbPhrase(text) || (unchanged.test(text) && opensObject(wordsOf(text)[1])))
    return { form: "infinitive", text };
  if (/^\S+:\s/.test(text) && isClause(text.replace(/^\S+\s/, ""))) return { form: "loose", text };
  if (isParticipleAndNoun(text) && !isClause(text)) return { form: "noun", text };
  if (isPast(text)) return { form: "loose", text };
  if (isClause(text)) return { form: "clause", text };
  if (couldBeClause(text)) return { form: "loose", text };
  if (wanted !== "") return { form: "person", text };
  return { form: "noun", text };
}

/** How much something hurts is for a talk: "rework is killing us" is about rework. */
const complaint = /\s(?:is|are)\s(?:really\s)?(?:killing|drowning|strangling|haunting)\s(?:us|them|everyone|me)\b.*$/i;

/** "Assessment - too many tests": a heading, and in brackets what stands under it. */
function withHeading(text: string): string {
  return text.replace(/^(\S+(?:\s\S+){0,2})\s[-–—]\s(\p{L}[^()]*)$/u, "$1 ($2)");
}

/** A quotation begins as a sentence does. */
function quoted(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** "a teacher for 4th class": somebody they look for, not something they told about. */
function isSomeoneAtWork(text: string): boolean {
  return /^an?\s(?:[\p{L}\d-]+\s){0,3}?(?:accountant|administrator|analyst|architect|assistant|bookkeeper|buyer|carer|chef|clerk|coach|colleague|consultant|controller|cook|coordinator|co-ordinator|deputy|designer|developer|dispatcher|driver|editor|electrician|engineer|fitter|foreman|gardener|leader|manager|mechanic|nurse|officer|operator|organiser|organizer|paramedic|partner|pharmacist|planner|recruiter|researcher|scientist|specialist|supervisor|teacher|technician|therapist|trainer|tutor|welder|writer)(?:\s(?:with|for|in|on|at|to|from)\s|$)/iu.test(
    text,
  );
}

/** "faster, cleaner reports": what is better than now is wanted, not told about. */
function isBetter(text: string): boolean {
  return /^(?:better|faster|quicker|cleaner|clearer|smoother|simpler|safer|stronger|tighter)[\s,]+\S/i.test(text);
}

/** "get rid of it and do not know where to start": what they want, without what stands in the way. */
function withoutComplaint(text: string): string {
  return text.replace(/,?\s(?:and|but)\s(?:do|does|is|are|was|were|can|cannot|have|has|had|will|would|did)\b.*$/i, "");
}

/** "reliable": what they want somebody to be. */
const quality =
  /^(?:(?:very|really)\s)?(?:reliable|flexible|careful|proactive|punctual|organised|organized|calm|patient|confident|friendly|honest|experienced|bilingual|numerate|thorough|discreet|trustworthy|dependable)$/i;

/** Verbs whose past is their plain form: of a need they are the plain form. */
const unchanged = /^(cut|set|put|hit|let|shut|split|spread|read|reset|offset)\s/i;

/** We talked about … ; also a next step. */
export const readTopic = remembered((typed: string): Phrase => {
  const text = toTheirSide(
    firstSentence(tidy(typed)).replace(
      /^((we|they|she|he|you|I)\s+)?(((talked|spoke|chatted|asked(?: me)?|told me|discussed)\s+)?(about|of)\s+(?=\S)|asked(?: me)?\s+(?=(?:how|why|what|whether|where|when)\s))/i,
      "",
    ),
  );
  if (text === "" || /\?$/.test(text)) return { form: "loose", text };
  // "wants me to meet the crew": what somebody does, told without them.
  if (/^\p{Ll}{3,}s\s(?:me|us|you|to)\b/u.test(text)) return { form: "loose", text };
  if (isGerund(text)) return { form: "gerund", text };
  if (/^(how|why|what|whether|where|when|who)\b/i.test(text)) return readQuestionWord(text);
  if (isVerbPhrase(text)) return { form: "infinitive", text };
  if (isParticipleAndNoun(text) && !isClause(text)) return { form: "noun", text };
  if (isClause(text) || isPast(text)) return { form: "clause", text };
  return { form: couldBeClause(text) ? "loose" : "noun", text };
});

/** "how the rota is made" follows "about"; "how do they make it" follows nothing. */
function readQuestionWord(text: string): Phrase {
  const isTurned =
    /^\S+\s+(do|does|did|is|are|was|were|can|could|will|would|should|has|have)\b/i.test(text) &&
    !/^(what|who)\s+(is|are|was|were|can|could|will|would|has|have)\b/i.test(text);
  return isTurned || !holdsVerb(text)
    ? { form: "loose", text }
    : { form: "noun", text: text.replace(/^(how|why|what|when|where|whether)\s+(they|we)\b/i, "$1 you") };
}

/** I promised to …: a thing ("the checklist I use") or an act ("send the checklist"). */
export function readPromise(typed: string): Phrase {
  const text = tidy(typed)
    .replace(
      /^(?:that\s+)?I(?:'d| would|'ll| will)?\s*(?:promised|offered|said|agreed)?\s*(?:that\s+)?(?:I(?:'d| would|'ll| will))?\s*/i,
      "",
    )
    .replace(/^(?:promised|offered|agreed)\s+(?=to\s)/i, "")
    .replace(/^to\s+/i, "to ")
    .replace(
      /\s+(?:by |on |before |until )?(?:tomorrow|tonight|today|this (?:week|evening|afternoon)|next week|the end of (?:the|next) week|(?:next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i,
      "",
    );
  if (namesThing.test(text)) return { form: "noun", text: ownOr(text) };
  const act = (words: string): Phrase => ({
    form: "infinitive",
    text: words.replace(/\b(him|her|them)\b(?!\s+own)/gi, "you"),
  });
  if (/^to\s/.test(text)) return act(text.slice(3));
  if (isVerbPhrase(text)) return act(text);
  if (
    text === "" ||
    isFirstPerson(text.replace(/\s(that|which)?\s*I\s.*$/, "").replace(/\bmy\b/gi, "")) ||
    isGerund(text) ||
    isClause(text)
  )
    return { form: "loose", text };
  if (isPast(text) && !isParticipleAndNoun(text)) return { form: "loose", text };
  const [first = ""] = wordsOf(text);
  // What was promised is known to both: "rota template" is "the rota template".
  const isNamed = opensNoun(first) || /^(?:\S+\s){0,2}\S+['’]s\s/.test(text);
  return { form: "noun", text: isNamed ? text : ownOr(text) };
}

/** "link to the talk", "planting plan": a thing, though its first word could be an act. */
const namesThing =
  /^(?:(?:link|contact|copy|list|plan|design|sample|review|answer|study|report|draft|map)s?\s(?:to|of|for|from|at|on)\s|(?!send|giv|bring|shar|show|mail|forward|introduc|call|ring|writ|ask|put|tell|let|do)\p{L}+ing\s(?:plan|list|sheet|sheets|guide|calendar|schedule|checklist|template|plans|material|materials|slides|notes|pack|manual|report|deck|video|programme|program|log)\b)/iu;

/** "CV" is the sender's own; any other thing that was promised is known to both. */
function ownOr(text: string): string {
  return `${/^(?:cv|résumé|resume|portfolio|references?|certificates?|transcripts?|diploma|phone number|address)\b/i.test(text) ? "my" : "the"} ${text}`;
}

/** Who was kind: "lent me an umbrella", "coffee", "showing me the way". */
export function readKindness(typed: string, names: readonly string[]): Phrase {
  const who = names.filter(Boolean).map(escapePattern).join("|");
  const text = firstSentence(tidy(typed)).replace(
    new RegExp(`^(she|he|they|who${who ? `|${who}` : ""})\\s*[:,]?\\s+`, "iu"),
    "",
  );
  if (/\b(she|he|they)\b/i.test(text)) return { form: "loose", text: "" };
  if (
    isGerund(text) ||
    /^(waiting|staying|looking|coming|going|walking|sitting|standing|calling|ringing|checking|stepping|reaching)\s/i.test(
      text,
    )
  )
    return { form: "gerund", text: toYou(text) };
  if (
    isPast(text) &&
    !(
      isClause(text) &&
      !/^(was|were|had)\b/i.test(text) &&
      !/^\S+ed\b|^\S+\s(me|us|my)\b/i.test(text) &&
      determiners.has(wordsOf(text)[0] ?? "")
    )
  )
    return { form: "past", text: toYou(text.replace(/^was\b/i, "were")) };
  if (isClause(text)) return { form: "clause", text: toYou(text) };
  if (text === "" || isVerbPhrase(text) || couldBeClause(text)) return { form: "loose", text: "" };
  const [first = ""] = wordsOf(text);
  if (determiners.has(first) || opensNoun(first) || /['’]s$/.test(first)) return { form: "noun", text: toYou(text) };
  const isQuality =
    /^(patience|kindness|help|support|humour|humor|warmth|advice|company|care|welcome|calm|time|encouragement)\b/i.test(
      text,
    );
  return { form: "noun", text: `${isQuality ? "your" : "the"} ${toYou(text)}` };
}

function escapePattern(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
