// What of the private pages stands in a text: names, sums and turns of phrase that no public record holds (C2, C6, R60).

/** Words so common that a run of two of them says nothing. */
const common = new Set(
  "the a an of to in on at for and or but with from by is are was were be been it its this that these those i me my we our you your he she they them their his her as not no so if then than too very just can could would will should may might do does did have has had about into over after before next last week month year day time am pm was said says told".split(
    " ",
  ),
);

export interface PrivateHit {
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

/** The first private thing in `text`. `open` is every text that may be used: names, needs, evidence, the role. */
export function findPrivate(text: string, secrets: readonly string[], open: readonly string[]): PrivateHit | null {
  const known = plain(open.join("\n"));
  const body = plain(text);
  for (const secret of secrets) {
    for (const what of [...namesIn(secret), ...figuresIn(secret), ...runsIn(secret)]) {
      const needle = plain(what);
      if (needle.length < 3 || contains(known, needle)) continue;
      const start = indexOfWord(body, needle);
      if (start !== -1) return { what, start, end: start + needle.length };
    }
  }
  return null;
}

/** Runs of capitalised words inside a sentence: "Juniper Mill Foods". A single one only when it does not begin the line. */
export function namesIn(text: string): readonly string[] {
  const runs = [...text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]*(?:\s+(?:&\s+)?\p{Lu}[\p{L}\p{M}'’-]*)*/gu)];
  return runs
    .filter((match) => match[0].includes(" ") || (match.index > 0 && !/[.!?]\s*$/.test(text.slice(0, match.index))))
    .map((match) => match[0])
    .filter(
      (name) =>
        !/^(I|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
          name,
        ),
    )
    .flatMap((name) => (name.includes(" ") ? [name, name.split(" ").slice(0, 2).join(" ")] : [name]));
}

function figuresIn(text: string): readonly string[] {
  return (text.match(/[$£€]?\d[\d.,]*\d(?:\s?k\b)?|\d+k\b/gi) ?? []).filter(
    (figure) => figure.replace(/\D/g, "").length >= 3,
  );
}

/** Two neighbouring words that both carry meaning: "knee surgery", "oven line". */
function runsIn(text: string): readonly string[] {
  const words = plain(text).match(/[\p{L}\p{N}'-]+/gu) ?? [];
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    return next !== undefined && carries(word) && carries(next) ? [`${word} ${next}`] : [];
  });
}

function carries(word: string): boolean {
  return word.length > 2 && !common.has(word) && !/^\d+$/.test(word);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s/g, " ");
}

function contains(text: string, needle: string): boolean {
  return indexOfWord(text, needle) !== -1;
}

export function indexOfWord(text: string, needle: string): number {
  for (let from = 0; ; ) {
    const index = text.indexOf(needle, from);
    if (index === -1) return -1;
    const [before, after] = [text[index - 1] ?? " ", text[index + needle.length] ?? " "];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return index;
    from = index + 1;
  }
}
