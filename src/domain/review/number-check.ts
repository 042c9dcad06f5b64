// The number that a script says to ring is that of the person: C3.

import { type Finding, finding } from "./finding.ts";
import type { ReviewInput } from "./review.ts";

export function checkNumber({ document: { form, body, toAddress }, met }: ReviewInput): Finding[] {
  const right = met.person.phone?.trim() ?? "";
  if (form !== "script" || right === "") return [];
  const isTheirs = (number: string) => digitsOf(number) === "" || digitsOf(number) === digitsOf(right);
  const wrong = (place: object) =>
    finding("C3", "refuse", "The number is not theirs", `You stored ${right}.`, { ...place, mend: right });
  const match = /(?<=^Number: )\+?[\d\s().\-/]*\d/m.exec(body);
  const said = match === null || isTheirs(match[0]) ? null : { start: match.index, end: match.index + match[0].length };
  return [...(isTheirs(toAddress) ? [] : [wrong({ field: "toAddress" })]), ...(said === null ? [] : [wrong(said)])];
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}
