// Names in scripts that run from right to left, within English text: a name is set apart, so that what stands around it
// keeps its place (DOMAIN F6). The paragraph stays as it is.

export interface Run {
  readonly text: string;
  readonly isRightToLeft: boolean;
}

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}](?:[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{M}\s\u200c\u200d]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{M}\u200c\u200d])?/gu;

/** The text in its pieces, in order; joined they are the text again. */
export function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const match of text.matchAll(rightToLeft)) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index), isRightToLeft: false });
    runs.push({ text: match[0], isRightToLeft: true });
    from = match.index + match[0].length;
  }
  if (from < text.length || runs.length === 0) runs.push({ text: text.slice(from), isRightToLeft: false });
  return runs;
}

/** For plain text: first strong isolate and its end around what runs the other way; other text stays as it is. */
export function isolated(text: string): string {
  return runsOf(text)
    .map((run) => (run.isRightToLeft ? `\u2068${run.text}\u2069` : run.text))
    .join("");
}
