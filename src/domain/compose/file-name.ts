import type { Document } from "../documents.ts";
import type { Dossier, Recipient } from "../dossier.ts";
import { runningName } from "../names.ts";
import { employerName } from "../opportunities.ts";
import type { Person } from "../people.ts";
import { bytesOf } from "../text.ts";
import { dayIn } from "../time.ts";
import { documentKindOf } from "./compose.ts";

const maxCharacters = 120;
const maxBytes = 180;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** `Surname_Given_Kind_Employer_YYYY-MM-DD.docx`: safe on every system, in any script (DOMAIN F6). */
export function fileNameOf(
  document: Pick<Document, "kind" | "createdAt">,
  { profile, opportunity }: Dossier,
  { person, interview }: Recipient,
  extension = "docx",
): string {
  const name =
    profile.familyName && profile.givenName ? `${profile.familyName} ${profile.givenName}` : runningName(profile);
  const parts = [
    name,
    (documentKindOf(document.kind)?.title ?? document.kind).replaceAll(" ", "-"),
    runningName(person),
    employerName(opportunity),
  ];
  return safeFileName(parts, `_${dayIn(interview.zone, document.createdAt)}.${extension}`);
}

/** `Given_Surname.vcf`, as the person writes the name. */
export function cardNameOf(person: Pick<Person, "fullName" | "latinName">): string {
  return safeFileName([runningName(person)], ".vcf");
}

/** The parts joined and cut to what every system takes, with the tail whole. */
export function safeFileName(parts: readonly string[], tail: string): string {
  const joined = parts.map(safePart).filter(Boolean).join("_") || "Letter";
  const stem = cut(joined, maxCharacters - tail.length, maxBytes - tail.length);
  return `${reserved.test(stem) ? `${stem}_` : stem}${tail}`;
}

/** Letters of any script, digits and a few signs; what is neither becomes a space. */
function safePart(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}\-_. ]+/gu, " ")
    .trim()
    .replace(/[\s.]+$/u, "")
    .replace(/^[.\s]+/u, "")
    .replace(/\s+/g, "_");
}

/** At most so many characters and UTF-8 bytes, never through the middle of what is read as one character. */
function cut(text: string, characters: number, bytes: number): string {
  let kept = "";
  for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)) {
    const longer = kept + segment;
    if (longer.length > characters || bytesOf(longer) > bytes) break;
    kept = longer;
  }
  return kept.replace(/[\s._-]+$/u, "");
}
