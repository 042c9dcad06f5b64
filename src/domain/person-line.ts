// "Ms. Ana Ruiz, plant director, ana@example.com": a person as one types them in a hurry.

import { cleanText } from "./text.ts";

export interface ReadPerson {
  readonly fullName: string;
  readonly honorific: string | null;
  readonly title: string;
  readonly email: string | null;
  readonly phone: string | null;
}

const honorifics =
  /^(mr|mrs|ms|miss|mx|dr|prof|professor|capt|captain|mdm|madam|sir|dame|lord|lady|judge|rev|fr|sr|eng)(\.?)\s+(?=\S)/i;

/** The name first, then what can be told apart by its form; the rest is the title. */
export function readPersonLine(typed: string): ReadPerson {
  const [name = "", ...rest] = cleanText(typed)
    .split(/\s*[,;]\s*|\s+[–—]\s+/)
    .map((part) => part.trim());
  const honorific = honorifics.exec(name);
  const email = rest.find(isEmail) ?? null;
  const phone = rest.find(isPhone) ?? null;
  return {
    fullName: (honorific === null ? name : name.slice(honorific[0].length)) || typed.trim() || "Somebody",
    honorific: honorific === null ? null : honorific[0].trim(),
    title: rest.filter((part) => part !== "" && part !== email && part !== phone).join(", "),
    email,
    phone,
  };
}

function isEmail(part: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(part);
}

function isPhone(part: string): boolean {
  return /^\+?[\d\s()./-]{6,}$/.test(part);
}
