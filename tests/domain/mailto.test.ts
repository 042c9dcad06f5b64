import { expect, test } from "vitest";
import { mailtoFor, mailtoOf } from "#domain/mailto";
import { aDocument } from "../support/a-document.ts";

const words = { to: "ana@fernhill.example", cc: "", subject: "", body: "" };

test.each([
  ["a space", "a b", "a%20b"],
  ["a line end", "a\nb", "a%0D%0Ab"],
  ["a line end of Windows", "a\r\nb\rc", "a%0D%0Ab%0D%0Ac"],
  ["an ampersand", "R&D", "R%26D"],
  ["a plus", "C++", "C%2B%2B"],
  ["a percent sign", "100%25", "100%2525"],
  ["what parts addresses", "?a=b#c", "%3Fa%3Db%23c"],
  ["Chinese", "卓", "%E5%8D%93"],
  ["Cyrillic", "Ж", "%D0%96"],
  ["an emoji", "🙂", "%F0%9F%99%82"],
  ["half a character", "a\ud800", "a%EF%BF%BD"],
  ["quotes and brackets", "'(*)!", "%27%28%2A%29%21"],
])("%s", (_case, body, encoded) => {
  expect(mailtoOf({ ...words, body })).toBe(`mailto:ana@fernhill.example?body=${encoded}`);
});

test("fields stand in one order, and an empty one is left out", () => {
  expect(mailtoOf({ to: "", cc: "", subject: "", body: "" })).toBe("mailto:");
  expect(mailtoOf({ to: "a@b.example", cc: "c@d.example", subject: "Hello", body: "x" })).toBe(
    "mailto:a@b.example?cc=c%40d.example&subject=Hello&body=x",
  );
  expect(mailtoOf({ ...words, to: "a@b.example?bcc=evil@e.example,f@g.example" })).toBe(
    "mailto:a@b.example%3Fbcc%3Devil@e.example%2Cf@g.example",
  );
});

test("an address of 1,900 characters is opened, a longer one is not", () => {
  const body = (length: number) => aDocument({ salutation: "", closing: "", signature: [], body: "a".repeat(length) });
  const way = mailtoFor(body(1));
  const room = 1_900 - ("url" in way ? way.url.length : 0);
  expect(mailtoFor(body(room + 1))).toMatchObject({ url: expect.stringMatching(/^.{1900}$/) });
  expect(mailtoFor(body(room + 2))).toEqual({ obstacle: "too-long" });
  expect(mailtoFor(aDocument({ body: "卓".repeat(250) }))).toEqual({ obstacle: "too-long" });
});

test("a file cannot go this way", () => {
  const attachments = [{ name: "a.pdf", sha256: null, size: 1, from: null }];
  expect(mailtoFor(aDocument({ attachments }))).toEqual({ obstacle: "attachment" });
});
