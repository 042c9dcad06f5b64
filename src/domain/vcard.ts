// People as .vcf files (DOMAIN F4): 3.0, which every program reads, or 4.0. Only what stands on a card, and where one met;
// never a note.

import { conventionsOf } from "./compose/conventions.ts";
import { linesOf } from "./compose/envelope.ts";
import { escapeText, textLine, writeLines } from "./content-line.ts";
import { profileAddress } from "./linkedin.ts";
import type { Person } from "./people.ts";
import { cleanText } from "./text.ts";
import type { CalendarDay } from "./time.ts";

export type VcardVersion = "3.0" | "4.0";

export interface Card {
  readonly person: Person;
  /** The legal name. */
  readonly employer: string;
  /** Where one met last, and about which role. */
  readonly met: { readonly on: CalendarDay; readonly role: string } | null;
  /** How dates are written. */
  readonly locale: string;
}

/** One file, a card for each. */
export function writeVcards(cards: readonly Card[], version: VcardVersion): string {
  return writeLines(cards.flatMap((card) => linesFor(card, version)));
}

function linesFor(card: Card, version: VcardVersion): readonly string[] {
  const { person, employer } = card;
  const write = writers[version];
  const lines = [
    ...write.names(person),
    ...filled(write.phone, person.phone),
    ...filled((email) => textLine(write.email, email), person.email),
    // Of its parts, organisation and unit, this is the first; a semicolon in it is escaped like any other.
    ...filled((name) => textLine("ORG", name), employer),
    ...filled((title) => textLine("TITLE", title), person.title),
    ...filled((address) => `ADR;TYPE=${write.work}:${structured("", "", address, "", "", "", "")}`, addressOf(person)),
    ...filled((url) => `URL:${url}`, profileAddress(person.linkedinUrl)),
    ...filled((note) => textLine("NOTE", note), noteOf(card)),
  ];
  return ["BEGIN:VCARD", `VERSION:${version}`, ...lines, "END:VCARD"];
}

interface Writer {
  readonly work: string;
  readonly email: string;
  readonly phone: (number: string) => string;
  readonly names: (person: Person) => readonly string[];
}

const writers: Readonly<Record<VcardVersion, Writer>> = {
  "3.0": {
    work: "WORK",
    email: "EMAIL;TYPE=INTERNET,WORK",
    phone: (number) => textLine("TEL;TYPE=WORK,VOICE", number),
    names(person) {
      const latin = person.latinName?.trim() ? slotsOf(person, person.latinName) : null;
      return [
        textLine("FN", person.fullName.trim()),
        `N:${nameSlots(slotsOf(person, person.fullName), person)}`,
        ...filled((sort) => textLine("SORT-STRING", sort), sortKey(person, latin)),
        ...filled((given) => textLine("X-PHONETIC-FIRST-NAME", given), latin?.given),
        ...filled((family) => textLine("X-PHONETIC-LAST-NAME", family), latin?.family),
      ];
    },
  },
  "4.0": {
    work: "work",
    email: "EMAIL;TYPE=work",
    phone: (number) =>
      isGlobalNumber(number)
        ? `TEL;VALUE=uri;TYPE=work:tel:+${number.replace(/\D/g, "")}`
        : textLine("TEL;VALUE=text;TYPE=work", number),
    names(person) {
      const own = slotsOf(person, person.fullName);
      if (!person.latinName?.trim()) {
        const sort = parameter("SORT-AS", sortKey(person, null));
        return [textLine("FN", person.fullName.trim()), `N${sort}:${nameSlots(own, person)}`];
      }
      const latin = slotsOf(person, person.latinName);
      const inOwn = `ALTID=1;LANGUAGE=${languageOf(person.fullName)}`;
      const inLatin = "ALTID=1;LANGUAGE=und-Latn";
      const sort = parameter("SORT-AS", [latin.family, latin.given].filter(Boolean).join(","));
      return [
        textLine(`FN;${inOwn}`, person.fullName.trim()),
        textLine(`FN;${inLatin}`, person.latinName.trim()),
        `N;${inOwn}${sort}:${nameSlots(own, person)}`,
        `N;${inLatin}:${nameSlots(latin, person)}`,
      ];
    },
  },
};

interface Slots {
  readonly family: string;
  readonly given: string;
}

/** The parts that the person named, where they are parts of this spelling; else the whole name in one slot, never split. */
function slotsOf(person: Person, spelling: string): Slots {
  const family = person.familyName?.trim() ?? "";
  const given = person.givenName?.trim() ?? "";
  const isTheirs = !person.latinName?.trim() || (spelling.includes(family) && spelling.includes(given));
  if (person.nameOrder === "mononym" || (family === "" && given === "") || !isTheirs)
    return { family: "", given: spelling.trim() };
  return { family, given };
}

/** Family, given, additional, before and behind the name: empty slots are kept. */
function nameSlots({ family, given }: Slots, { honorific }: Person): string {
  return structured(family, given, "", honorific?.trim() ?? "", "");
}

/** What a name is sorted by, where it is not by how N begins: a patronymic is no family name. */
function sortKey({ nameOrder, givenName }: Person, latin: Slots | null): string {
  if (latin !== null) return latin.family || latin.given;
  return nameOrder === "patronymic" ? (givenName?.trim() ?? "") : "";
}

/** In quotes, which hold neither quotes nor control characters (RFC 6350, 5). */
function parameter(name: string, value: string): string {
  const plain = cleanText(value)
    .replace(/["\s]+/g, " ")
    .trim();
  return plain === "" ? "" : `;${name}="${plain}"`;
}

/** As subtags of RFC 5646; Kana before Han, which Japanese names hold too. */
const scripts: Readonly<Record<string, RegExp>> = {
  Jpan: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  Hani: /\p{Script=Han}/u,
  Hang: /\p{Script=Hangul}/u,
  Arab: /\p{Script=Arabic}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Grek: /\p{Script=Greek}/u,
  Deva: /\p{Script=Devanagari}/u,
  Thai: /\p{Script=Thai}/u,
};

/** The script of a name; in which language it is, is not ours to guess. */
function languageOf(name: string): string {
  const script = Object.entries(scripts).find(([, pattern]) => pattern.test(name))?.[0];
  return script === undefined ? "und" : `und-${script}`;
}

function isGlobalNumber(number: string): boolean {
  return /^\+[\d\s().\-/]{5,}$/.test(number.trim());
}

/** A postal address is not ours to take apart: all of it stands where the street does. */
function addressOf({ postal }: Person): string {
  return linesOf(cleanText(postal ?? "")).join("\n");
}

function noteOf({ met, locale }: Card): string {
  if (met === null) return "";
  return [`Met ${conventionsOf(locale).dateLine(met.on)}`, met.role.trim()].filter(Boolean).join(", ");
}

function structured(...slots: readonly string[]): string {
  return slots.map(escapeText).join(";");
}

/** No line for what is not there. */
function filled(write: (value: string) => string, value: string | null | undefined): readonly string[] {
  const text = value?.trim() ?? "";
  return text === "" ? [] : [write(text)];
}
