import fc from "fast-check";

/** What has broken XML, Word, search boxes or the order of letters somewhere. */
const nasty = [
  "",
  " ",
  "  leading and trailing  ",
  "a\u0000b",
  "a\u0001\u0008\u000b\u000c\u001f\u007f\u0085b",
  "a\ufffeb\uffffc",
  "\ufeffwith a byte order mark",
  "lone \ud800 and \udfff halves",
  "]]>",
  "<![CDATA[x]]>",
  "<w:p><w:r><w:t>x</w:t></w:r></w:p>",
  "</w:t></w:r></w:p></w:body>",
  "&amp; &#0; &#x1F600; &bogus; &",
  `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;`,
  `"quotes" and 'apostrophes'`,
  "one\ntwo\r\nthree\rfour",
  "one\n\n\n\ntwo",
  "tab\tbetween",
  "line\u2028separator\u2029paragraph",
  "\u202eright to left override\u202c and \u2066isolates\u2069",
  "שלום עולם, then English",
  "مرحبا بالعالم",
  "田中さんへのお礼",
  "ประเทศไทย",
  "👩‍👩‍👧‍👦🏳️‍🌈",
  "e\u0301 and é",
  "Z\u0351\u036b\u0343\u036aalgo\u0321\u0356",
  "{ PAGE } { INCLUDETEXT c:\\\\windows } { DDEAUTO cmd }",
  "{{template}} <%= code %>",
  "https://example.com/?a=1&b=2#c",
  "javascript:alert(1)",
  "=cmd|'/c calc'!A1",
  `" OR "a" AND NEAR(b) NOT c* ^d : -e`,
  "title:x",
  "*",
  '"',
  "'; DROP TABLE people; --",
  "%_\\",
  "a".repeat(900),
  "many words ".repeat(80),
];

/** Hostile texts, the same for the same seed: those above first, then strings of any characters around pieces of them. */
export function hostileTexts(count: number, seed: number): readonly string[] {
  const piece = fc.oneof(
    fc.constantFrom(...nasty.map((text) => text.slice(0, 60))),
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc.string({
      unit: fc.constantFrom("\u0000", "\ud83d", "\ude00", "<", "&", '"', "*", "\n", "\uffff", "ß", "田", "ا"),
      maxLength: 12,
    }),
  );
  const mixed = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(" "));
  return [...nasty, ...fc.sample(mixed, { seed, numRuns: count })].slice(0, count);
}
