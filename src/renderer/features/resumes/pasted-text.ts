/** Below this, in characters, a text is an address or a sentence that happened to be in the clipboard, and no résumé. */
export const leastPasted = 200;

/** Pasted words as a file of their own; null: too few of them. `day`: "2027-09-03". */
export function fileOfText(text: string, day: string): File | null {
  if (text.trim().length < leastPasted) return null;
  return new File([text], `Pasted résumé ${day}.txt`, { type: "text/plain" });
}
