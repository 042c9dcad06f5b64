// What kind of phrase a line is, by the closed lists. Where a word could be two things the answer is "uncertain", and the
// composer sets the words behind a colon instead of building them in.

import {
  describingPasts,
  determiners,
  doubtfulVerbs,
  finiteVerbs,
  irregularPasts,
  numberWords,
  ordinals,
  passivePasts,
  plainVerbs,
  prepositions,
  relativisers,
  subjectPronouns,
  verbsOrNouns,
} from "./words.ts";

export function wordsOf(text: string): readonly string[] {
  return text
    .replace(/(?<=\s)May\b/g, "the-month")
    .toLowerCase()
    .replace(/[,;:()"“”]/g, "")
    .split(/\s+/)
    .filter(Boolean);
}

const gerundNouns =
  /^(thing|king|ring|string|spring|morning|evening|building|ceiling|bring|during|according|nothing|something|anything|everything|training|meeting|pricing|wiring|planning|shipping|staffing|scheduling|onboarding|missing|existing|outstanding|remaining|following|rising|falling|growing|ageing|aging|incoming|ongoing|upcoming|recurring|sling|wing|swing)$/;

/** "turning decks into exercises"; not "rising returns", not "training for welders". */
export function isGerund(text: string): boolean {
  const [first = "", second] = wordsOf(text);
  // "Hindi-speaking trainers" are people, and no act.
  if (!/^(?:(?:re|co|pre|over|under|out)-)?[a-z]{2,}ing$/.test(first)) return false;
  if (finiteVerbs.has(second ?? "")) return false;
  if (isMarker(second))
    return !/^(thing|king|during|according|nothing|something|anything|everything|spring)$/.test(first);
  return !gerundNouns.test(first) && !prepositions.has(second ?? "") && second !== undefined;
}

/** "brought scrap down", "also cut …". */
export function isPast(text: string): boolean {
  const [first = "", second = "", third] = wordsOf(text);
  if (/^(also|never|then|once|personally|successfully|first|later|alone|recently|again|[a-z]{3,}ly)$/.test(first))
    return isPastVerb(second, third);
  return isPastVerb(first, second);
}

function isPastVerb(word: string, next: string | undefined): boolean {
  if (irregularPasts.has(word)) return true;
  if (!/^[a-z-]{2,}ed$/.test(word)) return false;
  return describingPasts.has(word) ? opensObject(next) : true;
}

/** "promoted to shift lead", "selected for the pilot": done to the one who tells it. */
export function isPassive(text: string): boolean {
  const [first = "", second = ""] = wordsOf(text);
  return passivePasts.has(first) && (prepositions.has(second) || second === "as");
}

/** "named employee of the year": to them or by them, which cannot be seen. */
export function couldBePassive(text: string): boolean {
  const [first = "", second = ""] = wordsOf(text);
  return /^(named|awarded|elected|ranked|rated|voted|chosen)$/.test(first) && !/^\d/.test(second);
}

/** "missed calls", "lost orders": a participle and its noun, not an act. */
export function isParticipleAndNoun(text: string): boolean {
  const [first = "", second] = wordsOf(text);
  if (!irregularPasts.has(first) && !/^[a-z-]{2,}ed$/.test(first)) return false;
  return second !== undefined && !isMarker(second) && !prepositions.has(second) && !/(ly|ing)$/.test(second);
}

/** A subject and a verb that can be nothing else, before any word that would make it a clause within a noun phrase. */
export function isClause(text: string): boolean {
  if (isPlainStatement.test(text)) return true;
  const head = headOf(text);
  const verb = head.findIndex((_word, index) => index > 0 && isFiniteAt(head, index));
  if (verb === -1) {
    const [first = "", next = ""] = head;
    return (
      subjectPronouns.has(first) &&
      (/(ed|s)$/.test(first === "people" ? next.replace(/s$/, "") : next) ||
        plainVerbs.has(next) ||
        irregularPasts.has(next))
    );
  }
  // "data nobody trusts": the clause stands within the phrase, behind its noun.
  const subject = head.findIndex((word, index) => index > 0 && index < verb && subjectPronouns.has(word));
  if (subject > 0 && verb - subject <= 2 && !/^(and|but|or)$/.test(head[subject - 1] ?? "")) return false;
  // "a roster people can live with": the verb is the phrase's own, its object stands in front.
  return !(prepositions.has(wordsOf(text).at(-1) ?? "") && determiners.has(head[0] ?? ""));
}

/** "deploys take 3 hours": several things, and what they take. */
const isPlainStatement =
  /^(?:\p{L}[\p{L}-]*\s){0,2}\p{L}{3,}s\s(?:take|cost|last|need|have|get|wait)\s(?:\d|an?\s|the\s|too\s|up\s|over\s|about\s|almost\s|nearly\s|no\s|all\s)/u;

function isFiniteAt(head: readonly string[], index: number): boolean {
  const [before = "", word = "", next] = [head[index - 1], head[index], head[index + 1]];
  if (index === 0 || !finiteVerbs.has(word) || isAfterMarker(head, index) || prepositions.has(before)) return false;
  return !doubtfulVerbs.has(word) || isMarker(next) || subjectPronouns.has(before);
}

/** A word in it could be its verb: "customers wait 40 minutes", "the line stops twice a shift". */
export function couldBeClause(text: string): boolean {
  const head = headOf(text);
  return head.some((word, index) => {
    if (index > 0 && doubtfulVerbs.has(word) && !isAfterMarker(head, index) && !prepositions.has(head[index - 1] ?? ""))
      return true;
    if (index === 0 || isAfterMarker(head, index) || prepositions.has(head[index - 1] ?? "")) return false;
    const plain = [word, word.replace(/s$/, ""), word.replace(/es$/, ""), word.replace(/ies$/, "y")];
    const isVerb =
      plain.some((one) => plainVerbs.has(one)) ||
      (/s$/.test(head[index - 1] ?? "") && plain.some((one) => verbsOrNouns.has(one)));
    const isAlways = plain.some((one) => plainVerbs.has(one) && !verbsOrNouns.has(one));
    return (
      isVerb &&
      (isAlways ||
        isMarker(head[index + 1]) ||
        /^(twice|often|late|early|again|away|out|up|down|off|back|too|for|in|on|at|by)$/.test(head[index + 1] ?? "") ||
        /s$/.test(head[index - 1] ?? ""))
    );
  });
}

/** A plain form and nothing else it could be: "manage". */
export function isVerb(word: string): boolean {
  return plainVerbs.has(word.toLowerCase()) && !verbsOrNouns.has(word.toLowerCase());
}

/** The plain form of a verb and what it acts on: "reduce onboarding from 9 weeks", "run a team". */
export function isVerbPhrase(text: string): boolean {
  const [first = "", second] = wordsOf(text);
  // "Piotr: the rota …": a heading, and no act.
  if (/^\S+:/.test(text)) return false;
  if (
    isMarker(first) ||
    prepositions.has(first) ||
    /^(and|or|not|maybe|perhaps|only|just|also|quite|even|still|possibly)$/.test(first)
  )
    return false;
  // No noun is followed by a determiner: "streamline the close" begins with a verb, known or not.
  if (second !== undefined && /^(the|a|an|my|your|our|their|his|her|its|these|those|every|each)$/.test(second))
    return (
      !/(ed|ing)$/.test(first) &&
      !subjectPronouns.has(first) &&
      !irregularPasts.has(first) &&
      !/s$/.test(first) &&
      !/^(half|twice|both|all|such|what)$/.test(first)
    );
  if (/^[a-z]{3,}(ise|ize|ify)$/.test(first))
    return !/^(exercise|enterprise|expertise|franchise|merchandise|premise|promise|prize|noise|surprise|rise|size)$/.test(
      first,
    );
  if (!plainVerbs.has(first) || second === undefined) return false;
  // "shrink (3.1%)", "shrink 2.9% to 1.2%": a measure and its figures.
  if (/^\S+\s(?:\(|\d\S*\s(?:to|->|→)\s\d)/.test(text)) return false;
  return !verbsOrNouns.has(first) || opensObject(second);
}

/** "how the rota is made", "how to onboard": without a verb, "what next" is a heading and follows nothing. */
export function holdsVerb(text: string): boolean {
  return wordsOf(text)
    .slice(1)
    .some((word) => {
      const plain = [word, word.replace(/s$/, ""), word.replace(/es$/, "")];
      return (
        word === "to" ||
        subjectPronouns.has(word) ||
        /ed$/.test(word) ||
        irregularPasts.has(word) ||
        finiteVerbs.has(word) ||
        plain.some((one) => plainVerbs.has(one) || verbsOrNouns.has(one))
      );
    });
}

/** "vaccination rate only 48%", "handovers too long": a sentence whose verb was left out. */
export function isShortOfVerb(text: string): boolean {
  const head = headOf(text);
  return (
    !determiners.has(head[0] ?? "") &&
    head.some(
      (word, index) =>
        index > 0 &&
        (/^(only|barely|hardly|too)$/.test(word) ||
          (/^(down|up)$/.test(word) && /^(from|to|by|\d.*)$/.test(head[index + 1] ?? "")) ||
          (word === "just" && /^\d/.test(head[index + 1] ?? ""))),
    )
  );
}

export function opensObject(word: string | undefined): boolean {
  if (word === undefined) return false;
  return (
    isMarker(word) ||
    /^(you|him|them|us|me|it|scrap|waste|downtime)$/.test(word) ||
    (prepositions.has(word) && word !== "of")
  );
}

export function opensNoun(word: string): boolean {
  return determiners.has(word) || numberWords.has(word) || /^[\d$£€]/.test(word);
}

/** The last word before the first preposition: the head of the phrase. */
export function lastBefore(text: string): string {
  const words = wordsOf(text);
  const stop = words.findIndex((word) => prepositions.has(word) || relativisers.has(word));
  return words[stop === -1 ? words.length - 1 : stop - 1] ?? "";
}

/** What comes before any clause within it. */
function headOf(text: string): readonly string[] {
  const words = wordsOf(text.split(/[,;:(]|\s[-–—]\s/)[0] ?? "");
  const stop = words.findIndex((word) => relativisers.has(word));
  return words.slice(0, stop === -1 ? 10 : Math.min(stop, 10));
}

function isMarker(word: string | undefined): boolean {
  return word !== undefined && (determiners.has(word) || numberWords.has(word) || /^[\d$£€]/.test(word));
}

/** "the runs", "first replies", "to lead". */
function isAfterMarker(words: readonly string[], index: number): boolean {
  const before = words[index - 1] ?? "";
  return isMarker(before) || ordinals.has(before) || before === "to" || before === "and" || before === "or";
}
