import { expect, test } from "vitest";
import { readPersonLine } from "#domain/person-line";

test.each([
  [
    "Ms. Ana Ruiz, plant director, ana@example.com",
    { fullName: "Ana Ruiz", honorific: "Ms.", title: "plant director", email: "ana@example.com", phone: null },
  ],
  ["Dr ffoxley", { fullName: "ffoxley", honorific: "Dr", title: "", email: null, phone: null }],
  ["Zarmina", { fullName: "Zarmina", honorific: null, title: "", email: null, phone: null }],
  [
    "Thivya d/o Manikkavel; +65 6555 0139",
    { fullName: "Thivya d/o Manikkavel", honorific: null, title: "", email: null, phone: "+65 6555 0139" },
  ],
  [
    "Kim Minjae, Head of Ops, EMEA",
    { fullName: "Kim Minjae", honorific: null, title: "Head of Ops, EMEA", email: null, phone: null },
  ],
  ["Drew Missoni", { fullName: "Drew Missoni", honorific: null, title: "", email: null, phone: null }],
  ["  ", { fullName: "Somebody", honorific: null, title: "", email: null, phone: null }],
])("%s", (typed, read) => {
  expect(readPersonLine(typed)).toEqual(read);
});
