import { describe, expect, it } from "vitest";
import { type Addressee, addressOf, localHonorific, runningName } from "#domain/names";

const person = (given: Partial<Addressee>): Addressee => ({
  fullName: "Ana Ruiz",
  latinName: null,
  givenName: null,
  familyName: null,
  nameOrder: null,
  honorific: null,
  addressAs: null,
  ...given,
});

describe("whom a letter addresses", () => {
  it.each<readonly [string, Partial<Addressee>, string]>([
    ["the stored form before everything", { addressAs: "Gus", honorific: "Mr.", familyName: "Weatherby" }, "Gus"],
    ["honorific and family name", { honorific: "Ms.", familyName: "Ruiz" }, "Ms. Ruiz"],
    [
      "Dame with the given name",
      { honorific: "Dame", givenName: "Rosalind", familyName: "Achterberg" },
      "Dame Rosalind",
    ],
    ["a judge as a judge", { honorific: "Judge", givenName: "Ottoline", familyName: "Brask" }, "Judge Brask"],
    ["no honorific: the full name, and no gender guessed", { fullName: "Kim Minjae" }, "Kim Minjae"],
    ["one name with its honorific", { fullName: "Zarmina", honorific: "Ms.", nameOrder: "mononym" }, "Ms. Zarmina"],
    ["one name alone", { fullName: "Suresh", nameOrder: "mononym" }, "Suresh"],
    [
      "a patronymic gives way to the given name",
      { fullName: "Jón Einarsson", givenName: "Jón", honorific: "Mr", nameOrder: "patronymic" },
      "Mr Jón",
    ],
    ["both Iberian surnames", { honorific: "Sr.", familyName: "García Márquez" }, "Sr. García Márquez"],
    [
      "the Latin form in running text",
      { fullName: "卓秀琴", latinName: "Toh Siew Khim", honorific: "Mdm", familyName: "Toh" },
      "Mdm Toh",
    ],
    ["no part is guessed", { fullName: "Ana Ruiz", honorific: "Ms." }, "Ms. Ana Ruiz"],
    ["an empty stored form is none", { addressAs: " ", honorific: " " }, "Ana Ruiz"],
  ])("%s", (_rule, given, address) => {
    expect(addressOf(person(given))).toBe(address);
  });

  it("has the dot of an honorific where the reader expects it", () => {
    expect(
      [
        ["Ms.", "en-GB"],
        ["Ms", "en-US"],
        ["Dr", "en-CA"],
        ["Dame", "en-US"],
        ["Ms.", undefined],
      ].map(([honorific = "", locale]) => localHonorific(honorific, locale)),
    ).toEqual(["Ms", "Ms.", "Dr.", "Dame", "Ms."]);
  });

  it("keeps a name as it was stored", () => {
    expect(runningName({ fullName: " Perdita ffoxley ", latinName: "" })).toBe("Perdita ffoxley");
  });
});
