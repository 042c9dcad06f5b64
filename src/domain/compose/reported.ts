// A question as it is reported to whoever asked it.

/** "Have you led an audit yourself?" becomes "whether I have led an audit myself". Null: the turn is not safe, or not wise. */
export function reportAsked(question: string): string | null {
  if (isUnwelcome(question)) return null;
  return turnYesNo(question) ?? turnOpen(question) ?? turnTopic(question);
}

export function isUnwelcome(question: string): boolean {
  return unwelcome.test(question);
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

/** Turned to the sender's side, behind its first words; null: something in it cannot be turned. */
export function finish(start: string, rest: string): string | null {
  const turned = rest
    .replace(/\byourself\b/gi, "myself")
    .replace(/\byours\b/gi, "mine")
    .replace(/\byour\b/gi, "my")
    .replace(/\bour\b/gi, "your")
    .replace(/\bus\b/g, "you");
  const isSafe = !/\b(you\s+\p{L}|me|we)\b/iu.test(turned) && !/[?;]/.test(turned);
  return isSafe ? `${start} ${turned}` : null;
}
