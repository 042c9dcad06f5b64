import { z } from "zod";
import { Line } from "./text.ts";

/** How a name is built. Names are never split or reordered by guess (W3C, personal names around the world). */
export const NameOrder = z.enum(["given-first", "family-first", "patronymic", "mononym"]);

export const NameParts = z.object({
  /** As the person writes it, in any script. */
  fullName: Line,
  /** The same name in Latin letters, where the full name is in another script. */
  latinName: Line.nullable(),
  givenName: Line.nullable(),
  familyName: Line.nullable(),
  nameOrder: NameOrder.nullable(),
});
export type NameParts = z.infer<typeof NameParts>;

/** The name as it stands in English running text: the Latin form where there is one. */
export function runningName({ fullName, latinName }: Pick<NameParts, "fullName" | "latinName">): string {
  return (latinName ?? "").trim() || fullName.trim();
}

export interface Addressee extends NameParts {
  readonly honorific: string | null;
  readonly addressAs: string | null;
}

const titlesWithGivenName = /^(dame|sir|lord|lady)\b/i;

/**
 * What follows "Dear": the stored form, honorific and family name, Dame or Sir with the given name, one name as a whole,
 * and without an honorific the full name (DOMAIN B, salutation algorithm). Gender is never guessed from a name.
 */
export function addressOf(person: Addressee, locale?: string): string {
  const stored = person.addressAs?.trim();
  if (stored) return stored;
  const name = runningName(person);
  const honorific = localHonorific(person.honorific, locale);
  const given = person.givenName?.trim();
  const family = person.familyName?.trim();
  if (!honorific) return name;
  if (titlesWithGivenName.test(honorific)) return `${honorific} ${given || name}`;
  if (person.nameOrder === "patronymic" || person.nameOrder === "mononym") return `${honorific} ${given || name}`;
  if (family) return `${honorific} ${family}`;
  // One word is the whole name; of several, which is the family's is not ours to guess.
  return `${honorific} ${name}`;
}

const dotted = /^(mr|mrs|ms|mx|dr|prof|capt|rev|hon|st)\.?$/i;

/** "Ms." in the United States and Canada, "Ms" elsewhere; without a locale as it was stored. */
export function localHonorific(honorific: string | null, locale?: string): string {
  const stored = honorific?.trim() ?? "";
  if (locale === undefined || !dotted.test(stored)) return stored;
  const bare = stored.replace(/\.$/, "");
  return locale === "en-US" || locale === "en-CA" ? `${bare}.` : bare;
}
