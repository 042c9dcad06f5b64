// Words that two short texts have in common and that tell something.

/** How many words of the line the facts have too; a plural is its singular. */
export function countShared(line: string, facts: string): number {
  const known = new Set(telling(facts));
  return telling(line).filter((word) => known.has(word)).length;
}

export function telling(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.replace(/s$/, ""));
}
