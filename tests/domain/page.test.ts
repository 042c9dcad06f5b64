import { expect, test } from "vitest";
import { isolated, runsOf } from "#domain/bidi";
import { messageHtml, pageHtml } from "#domain/compose/letter-html";
import { blocksOf } from "#domain/compose/page";
import { plainText } from "#domain/documents";
import { aDocument } from "../support/a-document.ts";

const posted = {
  form: "letter",
  senderLines: ["1 High Street", "Leeds"],
  dateLine: "4 March 2027",
  insideAddress: ["Ms Kim Minjae", "Acme Ltd"],
  signature: ["Ana Ruiz"],
};

test.each([
  [
    "a letter",
    posted,
    ["sender", "sender", "date", "address", "address", "salutation", "body", "body", "closing", "signature"],
  ],
  [
    "an e-mail",
    { ccAddress: "r@a.example" },
    ["header", "header", "header", "salutation", "body", "body", "closing", "signature", "signature"],
  ],
  ["a note", { form: "linkedin_note", salutation: "", closing: "", signature: [] }, ["header", "body", "body"]],
])("%s on paper", (_case, changes, kinds) => {
  expect(blocksOf(aDocument(changes)).map(({ kind }) => kind)).toEqual(kinds);
});

test.each([
  [{}, ["To: Kim Minjae <minjae@acme.example>", "Subject: Thank you: Clerk interview, 3 March"]],
  [{ toAddress: "", subject: "" }, ["To: Kim Minjae"]],
  [{ form: "script", kind: "thank_you" }, ["Thank-you: Kim Minjae"]],
])("what stands above %j", (changes, expected) => {
  const header = blocksOf(aDocument(changes)).filter(({ kind }) => kind === "header");
  expect(header.map(({ text }) => text)).toEqual(expected);
});

const file = (name: string) => ({ name, sha256: null, size: 0, from: null });

test.each([
  ["one, in the United Kingdom", { locale: "en-GB", attachments: [file("CV.pdf")] }, "Enc. CV.pdf"],
  ["several, in Ireland", { locale: "en-IE", attachments: [file("a.pdf"), file("b.pdf")] }, "Encs a.pdf, b.pdf"],
  ["one, in the United States", { locale: "en-US", attachments: [file("Letter.pdf")] }, "Enclosure: Letter.pdf"],
  ["several, in Canada", { locale: "en-CA", attachments: [file("a.pdf"), file("b.pdf")] }, "Enclosures: a.pdf, b.pdf"],
  ["an e-mail says it in its own way", { form: "email", attachments: [file("a.pdf")] }, undefined],
])("what is with a letter stands under its signature: %s", (_case, changes, line) => {
  const document = aDocument({ ...posted, ...changes });
  const enclosure = blocksOf(document).find(({ kind }) => kind === "enclosure");
  expect([enclosure?.text, plainText(document).includes(line ?? "Enc")]).toEqual([line, line !== undefined]);
});

test("a page has its paper, its margins and room for the signature", () => {
  const letter = pageHtml(aDocument({ ...posted, paper: "Letter", locale: "en-US" }));
  expect(letter).toContain('<html lang="en-US">');
  expect(letter).toContain("@page { size: letter; margin: 1in; }");
  expect(letter).toContain(".closing { margin-bottom: 5.4em; }");
  expect(letter).toContain('<p class="sender">1 High Street<br>\nLeeds</p>');
  expect(pageHtml(aDocument())).toContain("@page { size: A4; margin: 2.5cm; }");
  expect(pageHtml(aDocument())).not.toContain("5.4em");
});

test("nothing that a person typed is markup", () => {
  const html = pageHtml(aDocument({ body: `</p><script>alert("x")</script> & 'y'` }), "</title><script>");
  expect(html).not.toContain("<script");
  expect(html).toContain(
    '<p class="body">&#60;/p&#62;&#60;script&#62;alert(&#34;x&#34;)&#60;/script&#62; &#38; &#39;y&#39;</p>',
  );
});

test.each([
  ["Dear Ana Ruiz,", "Dear Ana Ruiz,"],
  ["Dear ليلى حداد,", "Dear \u2068ليلى حداد\u2069,"],
  ["יעל כהן and سارا", "\u2068יעל כהן\u2069 and \u2068سارا\u2069"],
  ["", ""],
])("%j is isolated as %j", (text, expected) => {
  expect(isolated(text)).toBe(expected);
  expect(
    runsOf(text)
      .map((run) => run.text)
      .join(""),
  ).toBe(text);
});

test("the words of an e-mail stand without its header", () => {
  const html = messageHtml(aDocument({ salutation: "Dear ليلى حداد," }));
  expect(html).toContain("<p>Dear <bdi>ليلى حداد</bdi>,</p>");
  expect(html).not.toContain("Subject");
});
