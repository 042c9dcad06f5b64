import { describe, expect, it } from "vitest";
import { fileNameOf } from "#domain/compose/file-name";
import { aDossier, metIn, ruiz } from "./a-dossier.ts";

const nameFor = (profile: object, person: object = {}, companyShort = "Fernhill") => {
  const dossier = aDossier({
    profile: { ...profile },
    people: [{ ...ruiz, ...person }],
    opportunity: { companyShort },
  });
  return fileNameOf({ kind: "thank_you", createdAt: "2027-09-03T02:00:00Z" }, dossier, metIn(dossier));
};

describe("a file is named so that every system takes it", () => {
  it.each<readonly [string, string, string]>([
    [
      "surname first where it is known, the day of the zone",
      nameFor({ givenName: "Jo", familyName: "Reed" }),
      "Reed_Jo_Thank-you_Ana_Ruiz_Fernhill_2027-09-02.docx",
    ],
    [
      "a slash gives way",
      nameFor({ fullName: "Thivya d/o Manikkavel" }),
      "Thivya_d_o_Manikkavel_Thank-you_Ana_Ruiz_Fernhill_2027-09-02.docx",
    ],
    [
      "letters of any script stay",
      nameFor({ fullName: "卓秀琴" }),
      "卓秀琴_Thank-you_Ana_Ruiz_Fernhill_2027-09-02.docx",
    ],
    [
      "no dot ends a part",
      nameFor({ fullName: "Jo" }, {}, "Fernhill Inc."),
      "Jo_Thank-you_Ana_Ruiz_Fernhill_Inc_2027-09-02.docx",
    ],
  ])("%s", (_rule, actual, expected) => {
    expect(actual).toBe(expected);
  });

  it("is never longer than 120 characters or 200 bytes, nor cut through a character", () => {
    const long = nameFor({ fullName: "न्यायमूर्ति ".repeat(20) });
    expect([long.length <= 120, new TextEncoder().encode(long).length <= 200, /_2027-09-02\.docx$/.test(long)]).toEqual(
      [true, true, true],
    );
  });
});
