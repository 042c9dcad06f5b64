import { expect, test } from "vitest";
import { noteLimit, peopleSearchAddress, profileAddress, recentInvitations } from "#domain/linkedin";
import { aDossier } from "./a-dossier.ts";

test.each([
  ["https://www.linkedin.com/in/ana-ruiz/", "https://www.linkedin.com/in/ana-ruiz/"],
  ["https://linkedin.com/in/ana", "https://linkedin.com/in/ana"],
  ["https://uk.LinkedIn.com", "https://uk.linkedin.com/"],
  [" linkedin.com/in/ana ", "https://linkedin.com/in/ana"],
  ["https://www.linkedin.com/in/anañ?x=1%20", "https://www.linkedin.com/in/ana%C3%B1?x=1%20"],
  ["http://www.linkedin.com/in/ana", null],
  ["https://linkedin.com.evil.example/in/ana", null],
  ["https://evil-linkedin.com/in/ana", null],
  ["https://linkedin.com@evil.example/", null],
  ["https://linkedin.com:8443/in/ana", null],
  ["https://linkedin.com\\@evil.example", null],
  ["https://evil.example/linkedin.com/", null],
  ["javascript:alert(1)//linkedin.com/", null],
  ["https://www.linkedin.com/in/ana\nhttps://evil.example", null],
  ["", null],
  [null, null],
])("the profile %j is opened as %j", (given, opened) => {
  expect(profileAddress(given)).toBe(opened);
});

test("without a profile people are searched for by the whole name and the employer", () => {
  const person = { fullName: "卓秀琴", latinName: "Toh Siew Khim" };
  expect(peopleSearchAddress(person, "R&D Ltd")).toBe(
    "https://www.linkedin.com/search/results/people/?keywords=%22Toh%20Siew%20Khim%22%20R%26D%20Ltd",
  );
});

test("a note is as long as the account allows", () => {
  expect([noteLimit({ linkedinTier: "free" }), noteLimit({ linkedinTier: "premium" })]).toEqual([200, 300]);
});

test("invitations of thirty days count, those taken back and other contacts do not", () => {
  const invite = { channel: "linkedin_invite" };
  const { touches } = aDossier({
    touches: [
      { ...invite, at: "2027-08-04T15:00:00Z" },
      { ...invite, at: "2027-08-05T10:00:00Z" },
      { ...invite, at: "2027-09-01T10:00:00Z" },
      { ...invite, at: "2027-09-01T10:00:00Z", direction: "in" },
      { at: "2027-09-01T10:00:00Z" },
      { ...invite, at: "2027-09-01T10:00:05Z", correctionOf: "t3", correction: "taken_back" },
    ],
  });
  expect(recentInvitations(touches, "2027-09-03T15:00:00Z")).toBe(1);
});
