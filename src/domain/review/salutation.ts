/** How a salutation stands to the one that the person's own form of address asks for (C3). */
export type SalutationMatch = "same" | "misspelt" | "wrong";

const greetings = /^(dear|hello|hi|good (?:morning|afternoon|evening))\s+/i;
const honorifics =
  /^(mr|mrs|ms|miss|mx|dr|prof|professor|capt|captain|mdm|madam|sir|dame|lord|lady|judge|rev|hon|eng)\.?\s+/i;

export function matchSalutation(given: string, expected: string): SalutationMatch {
  const [a, b] = [partsOf(given), partsOf(expected)];
  if (a.whole === b.whole) return "same";
  // Mr for Ms is one letter, and another person.
  if (a.honorific !== b.honorific) return "wrong";
  const [first, second] = [fold(a.name), fold(b.name)];
  const allowed = Math.max(1, Math.min(3, Math.floor(second.length / 6)));
  return first !== "" && distance(first, second) <= allowed ? "misspelt" : "wrong";
}

function partsOf(salutation: string) {
  const whole = salutation
    .normalize("NFC")
    .replace(/[,:;\s]+$/, "")
    .replace(greetings, "")
    .trim();
  const honorific = honorifics.exec(whole)?.[1]?.toLowerCase() ?? "";
  return { whole, honorific, name: whole.replace(honorifics, "") };
}

/** Without case, marks and the letters that only one language has. */
function fold(name: string): string {
  const special: Readonly<Record<string, string>> = {
    æ: "ae",
    œ: "oe",
    ø: "o",
    ð: "d",
    þ: "th",
    ß: "ss",
    ł: "l",
    đ: "d",
    ı: "i",
  };
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[æœøðþßłđı]/g, (letter) => special[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Levenshtein. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_each, index) => index);
  for (const [i, left] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, right] of [...b].entries()) {
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (left === right ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
