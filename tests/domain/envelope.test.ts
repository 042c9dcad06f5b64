import { describe, expect, it } from "vitest";
import { linesOf } from "#domain/compose/envelope";
import { aDossier, metIn, ruiz, written } from "./a-dossier.ts";

const recruiter = {
  id: "rec",
  fullName: "Tamsin Heald",
  role: "recruiter",
  email: "tamsin@heald.example",
  permission: "granted",
};
const agency = { viaAgency: true, agency: "Heald Search" };
const posted = { ...ruiz, email: null, postal: "Fernhill Bakehouse, Inc., 4 Mill Road, Eugene, OR 97401" };

describe("around the paragraphs", () => {
  it("stands an American letter with its blocks", () => {
    const dossier = aDossier({ people: [posted], profile: { street: "1 Elm Street", city: "Eugene, OR 97401" } });
    const { paragraphs: _p, missing: _m, attachments: _a, ...envelope } = written("thank_you", dossier, metIn(dossier));
    expect(envelope).toEqual({
      form: "letter",
      locale: "en-US",
      paper: "Letter",
      toAddress: "",
      toName: "Ana Ruiz",
      ccAddress: "",
      subject: envelope.subject,
      salutation: "Dear Ms. Ruiz:",
      closing: "Sincerely,",
      signature: ["Jo Sandoval-Reed"],
      senderLines: ["1 Elm Street", "Eugene, OR 97401", "+1 541 555 0199", "jo@sandoval-reed.example"],
      dateLine: "September 3, 2027",
      insideAddress: ["Ms. Ana Ruiz", "Plant Director", "Fernhill Bakehouse, Inc.", "4 Mill Road", "Eugene, OR 97401"],
    });
  });

  it("closes and dates as the locale does", () => {
    const of = (locale: string, form: "email" | "letter") => {
      const dossier = aDossier({ profile: { locale } });
      const { salutation, closing, paper, dateLine } = written("thank_you", dossier, metIn(dossier), form);
      return [salutation, closing, paper, dateLine];
    };
    expect([of("en-US", "email"), of("en-GB", "email"), of("en-GB", "letter"), of("en-CA", "letter")]).toEqual([
      ["Dear Ms. Ruiz,", "Sincerely,", "Letter", ""],
      ["Dear Ms Ruiz,", "Kind regards,", "A4", ""],
      ["Dear Ms Ruiz,", "Yours sincerely,", "A4", "3 September 2027"],
      ["Dear Ms. Ruiz:", "Sincerely,", "Letter", "September 3, 2027"],
    ]);
  });

  it.each<readonly [string, readonly Record<string, unknown>[], string, string]>([
    [
      "through the agency, to its person",
      [{ ...ruiz, permission: "via_recruiter" }, recruiter],
      "tamsin@heald.example",
      "",
    ],
    ["through the agency without a person, to nobody", [{ ...ruiz, permission: "via_recruiter" }], "", ""],
    [
      "where they allow it, to them, with a copy",
      [{ ...ruiz, permission: "granted" }, recruiter],
      "ana@fernhill.example",
      "tamsin@heald.example",
    ],
  ])("goes %s", (_rule, people, to, cc) => {
    const dossier = aDossier({ people, opportunity: agency });
    const { toAddress, ccAddress } = written("thank_you", dossier, metIn(dossier));
    expect([toAddress, ccAddress]).toEqual([to, cc]);
  });

  it("does not take the beginning of a name for its title", () => {
    const dossier = aDossier({
      people: [{ ...posted, fullName: "Drusilla Crane", familyName: "Crane", honorific: "Dr." }],
      profile: { locale: "en-GB" },
    });
    expect(written("thank_you", dossier, metIn(dossier)).insideAddress[0]).toBe("Dr Drusilla Crane");
  });

  it("parts an address at its commas, but not a town from its code", () => {
    expect([linesOf("1 Elm St, Eugene, OR 97401"), linesOf("A\n B "), linesOf("Fern, Inc., Ely")]).toEqual([
      ["1 Elm St", "Eugene, OR 97401"],
      ["A", "B"],
      ["Fern, Inc.", "Ely"],
    ]);
  });
});
