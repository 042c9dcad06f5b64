import { readEvidence } from "./phrases.ts";

/**
 * A question as it is reported: "Have you led an audit yourself?" becomes "whether I have led an audit myself". Where the
 * turn is not safe, the question is quoted as it was put.
 */
export function reportQuestion(typed: string): string {
  const question = typed
    .trim()
    .replace(/^["“](.*)["”]$/u, "$1")
    .replace(/[?.!\s]+$/, "");
  return turnQuestion(question) ?? `"${question}?"`;
}

function turnQuestion(question: string): string | null {
  const yesNo = /^(have|are|can|could|would|will|do) you\s+(.+)$/i.exec(question);
  if (yesNo !== null) {
    const [, verb = "", rest = ""] = yesNo;
    const own = { have: "I have", are: "I am", do: "I" }[verb.toLowerCase()] ?? `I ${verb.toLowerCase()}`;
    return finish(`whether ${own}`, rest);
  }
  const open =
    /^(what|how|why|when|where|which\s+\S+|how (?:many|much|often|long)(?:\s+\S+)?)\s+(do|would|could|can|will|have)\s+you\s+(.+)$/i.exec(
      question,
    );
  if (open === null) return null;
  const [, word = "", verb = "", rest = ""] = open;
  return finish(`${word.toLowerCase()} I${verb.toLowerCase() === "do" ? "" : ` ${verb.toLowerCase()}`}`, rest);
}

function finish(start: string, rest: string): string | null {
  const turned = rest
    .replace(/\byourself\b/gi, "myself")
    .replace(/\byours\b/gi, "mine")
    .replace(/\byour\b/gi, "my");
  return /\b(you|I|me|we|us)\b/.test(turned) ? null : `${start} ${turned}`;
}

/** What repairs it, as one sentence of the sender's. */
export function recoverySentence(typed: string): string {
  const { form, text } = readEvidence(typed);
  if (form === "past" || form === "present") return `I ${text}`;
  if (form === "noun") return `I can offer ${text}`;
  if (form === "gerund") return `My answer is ${text}`;
  return text;
}
