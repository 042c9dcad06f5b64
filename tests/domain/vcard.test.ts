import { describe, expect, it, test } from "vitest";
import { type Card, writeVcards } from "#domain/vcard";
import { aPerson } from "../support/a-person.ts";
import { lineFaults, unfold } from "../support/read-ics.ts";
import { readVcards } from "../support/read-vcf.ts";

type Given = Parameters<typeof aPerson>[0];

function cardOf(person: Given, card: Partial<Card> = {}): Card {
  return { person: aPerson(person), employer: "", met: null, locale: "en-GB", ...card };
}

const lines = (person: Given, version: "3.0" | "4.0" = "3.0", card: Partial<Card> = {}) =>
  unfold(writeVcards([cardOf(person, card)], version)).filter((line) => line !== "");

describe("a name", () => {
  it.each([
    ["with its parts", { givenName: "Ana", familyName: "Ruiz", honorific: "Ms." }, ["FN:Ana Ruiz", "N:Ruiz;Ana;;Ms.;"]],
    ["whose parts nobody named is not split", {}, ["FN:Ana Ruiz", "N:;Ana Ruiz;;;"]],
    ["of one word fills one slot", { fullName: "Sukarno", nameOrder: "mononym" }, ["FN:Sukarno", "N:;Sukarno;;;"]],
    [
      "with the family first stays in its order",
      { fullName: "Kim Minjae", familyName: "Kim", givenName: "Minjae", nameOrder: "family-first" },
      ["FN:Kim Minjae", "N:Kim;Minjae;;;"],
    ],
    [
      "with a patronymic is sorted by the given name",
      { fullName: "Sæunn Jónsdóttir", givenName: "Sæunn", familyName: "Jónsdóttir", nameOrder: "patronymic" },
      ["FN:Sæunn Jónsdóttir", "N:Jónsdóttir;Sæunn;;;", "SORT-STRING:Sæunn"],
    ],
    [
      "in another script keeps it, and says how it sounds",
      { fullName: "卓秀琴", latinName: "Toh Siew Khim", familyName: "Toh", givenName: "Siew Khim" },
      ["FN:卓秀琴", "N:;卓秀琴;;;", "SORT-STRING:Toh", "X-PHONETIC-FIRST-NAME:Siew Khim", "X-PHONETIC-LAST-NAME:Toh"],
    ],
    [
      "in another script whose parts are in that script",
      { fullName: "卓秀琴", latinName: "Toh Siew Khim", familyName: "卓", givenName: "秀琴" },
      ["FN:卓秀琴", "N:卓;秀琴;;;", "SORT-STRING:Toh Siew Khim", "X-PHONETIC-FIRST-NAME:Toh Siew Khim"],
    ],
    ["with a semicolon stays in its slot", { fullName: "A;B, C\\D" }, ["FN:A\\;B\\, C\\\\D", "N:;A\\;B\\, C\\\\D;;;"]],
  ])("%s", (_case, person, expected) => {
    expect(lines(person)).toEqual(["BEGIN:VCARD", "VERSION:3.0", ...expected, "END:VCARD"]);
  });

  it("in another script stands twice in 4.0, each with its script", () => {
    const person = { fullName: "卓秀琴", latinName: "Toh Siew Khim", familyName: "Toh", givenName: "Siew Khim" };
    expect(lines(person, "4.0").slice(1, -1)).toEqual([
      "VERSION:4.0",
      "FN;ALTID=1;LANGUAGE=und-Hani:卓秀琴",
      "FN;ALTID=1;LANGUAGE=und-Latn:Toh Siew Khim",
      'N;ALTID=1;LANGUAGE=und-Hani;SORT-AS="Toh,Siew Khim":;卓秀琴;;;',
      "N;ALTID=1;LANGUAGE=und-Latn:Toh;Siew Khim;;;",
    ]);
  });
});

const whole = {
  email: "ana@fernhill.example",
  phone: "+1 (541) 555-0199",
  title: "Plant Director",
  postal: "1 Mill Road, Eugene, OR 97401",
  linkedinUrl: "https://www.linkedin.com/in/ana-ruiz/",
  notes: "She picks at her nails",
};
const met = { on: "2027-09-02", role: "Line Supervisor" };

test("a whole card in 3.0, and of the notes only where one met", () => {
  expect(lines(whole, "3.0", { employer: "Fernhill Bakehouse, Inc.", met }).slice(4)).toEqual([
    "TEL;TYPE=WORK,VOICE:+1 (541) 555-0199",
    "EMAIL;TYPE=INTERNET,WORK:ana@fernhill.example",
    "ORG:Fernhill Bakehouse\\, Inc.",
    "TITLE:Plant Director",
    "ADR;TYPE=WORK:;;1 Mill Road\\nEugene\\, OR 97401;;;;",
    "URL:https://www.linkedin.com/in/ana-ruiz/",
    "NOTE:Met 2 September 2027\\, Line Supervisor",
    "END:VCARD",
  ]);
});

test.each([
  ["+1 (541) 555-0199", "TEL;VALUE=uri;TYPE=work:tel:+15415550199"],
  ["0113 496 0000", "TEL;VALUE=text;TYPE=work:0113 496 0000"],
  ["+44 113 496 0000 ext. 5", "TEL;VALUE=text;TYPE=work:+44 113 496 0000 ext. 5"],
])("the number %s in 4.0", (phone, line) => {
  expect(lines({ phone }, "4.0")).toContain(line);
});

test("an address that is not LinkedIn's is left out", () => {
  expect(lines({ linkedinUrl: "https://linkedin.com.evil.example/in/ana" }).join("\n")).not.toContain("URL");
});

test.each(["3.0", "4.0"] as const)("several people are several cards in one file, in %s", (version) => {
  const text = writeVcards(
    [cardOf({ ...whole, fullName: `Ana ${"é".repeat(100)}` }, { met }), cardOf({ fullName: "田中さくら".repeat(12) })],
    version,
  );
  expect(lineFaults(text)).toEqual([]);
  expect(readVcards(text).map((card) => [card["version"], card["fn"]])).toEqual([
    [[version], [`Ana ${"é".repeat(100)}`]],
    [[version], ["田中さくら".repeat(12)]],
  ]);
});
