/**
 * Whether the word at this place names a stored fact: the fact holds it too, and with the same neighbour. "Gift" in "the
 * gift shop" does where the need says "queues in the gift shop"; in "a small gift" it does not (DOMAIN H).
 */
export function namesFact(text: string, start: number, end: number, facts: readonly string[]): boolean {
  const word = plainOf(text.slice(start, end));
  const here = neighboursOf(text, start, end);
  return facts.some((fact) =>
    placesOf(plainOf(fact), word).some((at) => isSame(here, neighboursOf(fact, at, at + word.length))),
  );
}

interface Neighbours {
  /** Up to two words, the nearest first. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The same words on one side, down to one that says something; or a fact that is this word and no other. */
function isSame(here: Neighbours, there: Neighbours): boolean {
  if (there.before.length === 0 && there.after.length === 0) return true;
  return isShared(here.before, there.before) || isShared(here.after, there.after);
}

function isShared(here: readonly string[], there: readonly string[]): boolean {
  const telling = there.findIndex((word) => !/^(a|an|the|my|your|of|to|and|i|is|for|with|in|on|at)$/.test(word));
  return telling !== -1 && there.slice(0, telling + 1).every((word, index) => word === here[index]);
}

function neighboursOf(text: string, start: number, end: number): Neighbours {
  const plain = plainOf(text);
  const before =
    plain
      .slice(0, start)
      .split(/[.!?]\s/)
      .at(-1) ?? "";
  const after = plain.slice(end).split(/[.!?](?:\s|$)/)[0] ?? "";
  return { before: wordsIn(before).slice(-2).reverse(), after: wordsIn(after).slice(0, 2) };
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}'%-]+/gu) ?? [];
}

function placesOf(text: string, word: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text[at - 1] ?? " ", text[at + word.length] ?? " "];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) found.push(at);
  }
  return found;
}

function plainOf(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'");
}
