/** A line as it is read, whatever program set it: for finding words in it, never for showing it. */
export function plainLetters(text: string): string {
  if (isPlain.test(text)) return text;
  return text
    .normalize("NFKC")
    .replace(unseen, "")
    .replace(/[‐‑‒]/g, "-")
    .replace(/[‘’‛ʼ]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/\s+/g, " ")
    .trim();
}

/** Soft hyphens, joiners, and marks of direction. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu;

const isPlain = /^(?:[!-~]+ )*[!-~]+$/;
