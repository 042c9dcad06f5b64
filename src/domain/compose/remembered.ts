/**
 * The same answer without reading the same words again: a letter is drafted many times from a handful of notes. Of a pure
 * function only, and of the last few hundred texts.
 */
export function remembered<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const there = known.get(text);
    if (there !== undefined) return there.answer;
    if (known.size >= 300) known.clear();
    const answer = read(text);
    known.set(text, { answer });
    return answer;
  };
}
