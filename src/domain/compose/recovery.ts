import { confession, findWords } from "../review/word-lists.ts";
import { readEvidence, readTopic } from "./phrases.ts";
import { finish, isUnwelcome, reportAsked } from "./reported.ts";
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
  if (isUnwelcome(question)) return null;
  return reportAsked(question) ?? turnThing(question, typed);
}

/** "SQL window functions", "your experience with autism": a subject, not a sentence. */
function turnThing(question: string, typed: string): string | null {
  if (/\?/.test(typed) || question.split(" ").length > 8) return null;
  const { form, text } = readTopic(question);
  return form === "noun" ? finish("about", text) : null;
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
  if (form === "gerund" && /\b(?:now|currently|at the moment|this (?:term|year|month))\b/i.test(whole))
    return [`I am ${whole}`];
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
