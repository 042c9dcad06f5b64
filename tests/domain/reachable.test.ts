import { expect, it } from "vitest";
import { deadEndsOf, looksLikeEmail, looksLikePhone } from "#domain/reachable";

it.each([
  ["jerome@vantongeren.example", true],
  ["jerome.v+jobs@mail.vantongeren.example", true],
  ["josé@münchen.example", true],
  ["not an email", false],
  ["jerome@", false],
  ["jerome@vantongeren", false],
  ["jerome@vantongeren.example, other@one.example", false],
])("%s: an e-mail address, %s", (text, isOne) => {
  expect(looksLikeEmail(text)).toBe(isOne);
});

it.each([
  ["+1 541 555 0107", true],
  ["(020) 7946 0018 ext. 12", true],
  ["\u0660\u0661\u0662\u0663\u0664\u0665", true],
  ["12", false],
  ["ring me", false],
  ["12345@phones.example", false],
])("%s: a phone number, %s", (text, isOne) => {
  expect(looksLikePhone(text)).toBe(isOne);
});

it("an empty field is no dead end", () => {
  expect(deadEndsOf({ email: " ", phone: "12" })).toEqual(["12"]);
  expect(deadEndsOf({ email: "", phone: "" })).toEqual([]);
});
