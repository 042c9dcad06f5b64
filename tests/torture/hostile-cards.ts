// S5, the cards: .vcf files of hostile texts in every place that a person's words can reach, read back by another program.

import type { Person } from "#domain/people";
import { cleanText } from "#domain/text";
import { writeVcards } from "#domain/vcard";
import { aPerson } from "../support/a-person.ts";
import { lineFaults } from "../support/read-ics.ts";
import { readVcards } from "../support/read-vcf.ts";
import { hostileTexts } from "./hostile-texts.ts";
import type { Outcome, Torture } from "./torture.ts";

export const hostileCards: Torture = { id: "S5v", title: "hostile cards", run: writeMany };

const injections = [
  "\r\nEMAIL:evil@example.com",
  "\nEND:VCARD\nBEGIN:VCARD",
  "\r\n NOTE:folded",
  "\u2028NOTE:x",
  "\u0085NOTE:x",
  "\\",
  "\\n",
  ";;;",
  ",",
  '";X=y:z',
  "",
];

async function writeMany(size: "ci" | "full"): Promise<Outcome> {
  const failures: string[] = [];
  const texts = hostileTexts(size === "full" ? 2_000 : 200, 55);
  for (const [index, hostile] of texts.entries()) {
    const text = `${hostile}${injections[index % injections.length]}`;
    for (const version of ["3.0", "4.0"] as const) {
      const faults = faultsOf(text, version, index % 2 === 0);
      failures.push(...faults.map((fault) => `${version} ${JSON.stringify(text).slice(0, 80)}: ${fault}`));
    }
  }
  return { figure: `${texts.length} texts in both versions, ${failures.length} faults`, failures };
}

function faultsOf(text: string, version: "3.0" | "4.0", hasLatin: boolean): readonly string[] {
  // Past the contract's own cleaning, as a row of an old journal could be.
  const person: Person = {
    ...aPerson(),
    fullName: `full ${text}`,
    latinName: hasLatin ? `latin ${text}` : null,
    givenName: `given ${text}`,
    familyName: `family ${text}`,
    honorific: text,
    title: text,
    email: text,
    phone: text,
    postal: `line, ${text}`,
    linkedinUrl: `https://www.linkedin.com/in/${text}`,
    notes: "SECRET",
  };
  const role = `role ${text}`;
  const written = writeVcards([{ person, employer: text, met: { on: "2027-03-03", role }, locale: "en-GB" }], version);
  try {
    const cards = readVcards(written);
    const [card] = cards;
    if (card === undefined || cards.length > 1) return [`${cards.length} cards`];
    const wanted: Readonly<Record<string, readonly [unknown, string]>> = {
      fn: [card["fn"]?.[0], asRead(person.fullName.trim())],
      title: [card["title"]?.[0] ?? "", asRead(text.trim())],
      org: [card["org"]?.[0] ?? "", cleanText(text.trim())],
      note: [card["note"]?.[0], asRead(`Met 3 March 2027, ${role.trim()}`)],
    };
    return [
      ...lineFaults(written),
      ...(written.includes("SECRET") ? ["holds the notes"] : []),
      ...Object.entries(card)
        .filter(([name, values]) => !allowed.includes(name) || values.length > (hasLatin && version === "4.0" ? 2 : 1))
        .map(([name, values]) => `has ${values.length} ${name}`),
      ...Object.entries(wanted).flatMap(([what, [read, given]]) =>
        read === given ? [] : [`${what} reads ${JSON.stringify(read)} for ${JSON.stringify(given)}`],
      ),
    ];
  } catch (error) {
    return [`cannot be read: ${error}`];
  }
}

/** ical.js keeps the backslash that may stand before a semicolon (RFC 6350, 3.4) in a value of one part. */
const asRead = (text: string) => cleanText(text).replaceAll(";", "\\;");

const allowed =
  "version fn n sort-string x-phonetic-first-name x-phonetic-last-name tel email org title adr url note".split(" ");
