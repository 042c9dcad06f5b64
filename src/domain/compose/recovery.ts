import { confession, findWords } from "../review/word-lists.ts";
import { readEvidence, readTopic } from "./phrases.ts";
import { firstSentence, tidy } from "./tidy.ts";

/**
 * A question as it is reported: "Have you led an audit yourself?" becomes "whether I have led an audit myself". Null where
 * the turn is not safe, or where the question is better not said again: then only the answer stands.
 */
export function reportQuestion(typed: string): string | null {
  const question = typed
    .trim()
    .replace(/^["“](.*)["”]$/u, "$1")
    .replace(/[?.!\s]+$/, "");
  if (unwelcome.test(question)) return null;
  return turnYesNo(question) ?? turnOpen(question) ?? turnTopic(question) ?? turnThing(question, typed);
}

/** Words that would put the weakness into the letter a second time. */
const unwelcome =
  /\b(fail\w*|weak\w*|leave|left|leaving|fired|quit|gaps?|thin|lacks?|lacking|mistakes?|wrong|worst|dislike|conflicts?|criticism|sacked|redundan\w*|laid off|never|not|n't|without|only|salary|pay|paid|earn\w*|notice|old|children|sick\w*|health)\b/i;

function turnYesNo(question: string): string | null {
  const match = /^(have|are|can|could|would|will|do) you\s+(.+)$/i.exec(question);
  if (match === null) return null;
  const [, verb = "", rest = ""] = match;
  const own = { have: "I have", are: "I am", do: "I" }[verb.toLowerCase()] ?? `I ${verb.toLowerCase()}`;
  return finish(`whether ${own}`, rest);
}

function turnOpen(question: string): string | null {
  const match =
    /^(what|how|why|when|where|which\s+\S+|how (?:many|much|often|long)(?:\s+\S+)?)\s+(do|would|could|can|will|have)\s+you\s+(.+)$/i.exec(
      question,
    );
  if (match === null) return null;
  const [, word = "", verb = "", rest = ""] = match;
  return finish(`${word.toLowerCase()} I${verb.toLowerCase() === "do" ? "" : ` ${verb.toLowerCase()}`}`, rest);
}

/** "What is your experience with SAP?", "Tell me about a time you calmed a client". */
function turnTopic(question: string): string | null {
  const own = /^what(?:'s|’s| is| are| was) your (.+)$/i.exec(question)?.[1];
  if (own !== undefined) return finish("about my", own);
  const told = /^(?:can you |could you )?(?:please )?(?:tell (?:me|us)|talk) about (.+)$/i.exec(question)?.[1];
  if (told === undefined) return null;
  return finish(
    "about",
    told.replace(/^(a time|a situation|an occasion) (?:when |where |in which )?you\b/i, "$1 when I"),
  );
}

/** "SQL window functions", "your experience with autism": a subject, not a sentence. */
function turnThing(question: string, typed: string): string | null {
  if (/\?/.test(typed) || question.split(" ").length > 8) return null;
  const { form, text } = readTopic(question);
  return form === "noun" ? finish("about", text) : null;
}

function finish(start: string, rest: string): string | null {
  const turned = rest
    .replace(/\byourself\b/gi, "myself")
    .replace(/\byours\b/gi, "mine")
    .replace(/\byour\b/gi, "my")
    .replace(/\bour\b/gi, "your")
    .replace(/\bus\b/g, "you");
  const isSafe = !/\b(you\s+\p{L}|me|we)\b/iu.test(turned) && !/[?;]/.test(turned);
  return isSafe ? `${start} ${turned}` : null;
}

/** Before an answer that is no sentence of its own. */
export const adding = "What I would add is this: ";

/** What repairs it, as sentences of the sender's; empty where it confesses instead of repairing (R30). */
export function recoverySentences(typed: string): readonly string[] {
  if (findWords(typed, confession).length > 0) return [];
  const answer = typed.trim().replace(/^(?:yes|no|yeah|well)\s*[,:.–-]+\s+(?:but\s+)?/i, "");
  const written = sentencesOf(answer);
  if (written.length > 1) return written.slice(0, 2);
  const { form, text } = readEvidence(answer);
  const whole = wholeOf(answer, text);
  if (form === "past" || form === "present") return [`I ${whole}`];
  if (form === "noun") return [`I can offer ${whole}`];
  if (form === "clause" || form === "sentence") return [whole];
  return text === "" ? [] : [`${adding}${whole}`];
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])(?<!\b(?:St|Dr|Mr|Mrs|Ms|Inc|Ltd|Co|No|Jr|Sr|Mt|e\.g|i\.e)\.)\s+(?=[\p{Lu}"“])/u);
}

/** A repair may hold a second half, which a line of proof would lose: it follows a semicolon. */
function wholeOf(typed: string, text: string): string {
  const whole = tidy(typed);
  const rest = whole.slice(firstSentence(whole).length).replace(/[.;\s]+$/, "");
  return `${text}${rest.replace(/^[.!]\s+/, "; ")}`;
}
