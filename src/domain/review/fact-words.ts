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
  readonly before: string;
  readonly after: string;
}

/** The same word on one side that says something, or a fact that is this word and no other. */
function isSame(here: Neighbours, there: Neighbours): boolean {
  if (there.before === "" && there.after === "") return true;
  const isShared = (a: string, b: string) => a !== "" && a === b && !/^(a|an|the|my|your|of|to|and|i|is)$/.test(a);
  return isShared(here.before, there.before) || isShared(here.after, there.after);
}

function neighboursOf(text: string, start: number, end: number): Neighbours {
  const plain = plainOf(text);
  return {
    before: /([\p{L}\p{N}'%-]+)[^\p{L}\p{N}.!?]*$/u.exec(plain.slice(0, start))?.[1] ?? "",
    after: /^[^\p{L}\p{N}.!?]*([\p{L}\p{N}'%-]+)/u.exec(plain.slice(end))?.[1] ?? "",
  };
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
