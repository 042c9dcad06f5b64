import { expect, test } from "vitest";
import { letterToEml } from "#core/letter-eml";
import { plainText } from "#domain/documents";
import { aDocument } from "../support/a-document.ts";
import { readEml } from "../support/read-eml.ts";

const pdf = { name: "Résumé – Ana.pdf", bytes: Buffer.from("%PDF-1.7 resume") };

test("a draft has the headers of an unsent message and no others", async () => {
  const { headers, faults } = await readEml(await letterToEml(aDocument({ ccAddress: "r@agency.example" }), []));
  expect(headers).toEqual([
    "X-Unsent: 1",
    "To: Kim Minjae <minjae@acme.example>",
    "Cc: r@agency.example",
    "Subject: Thank you: Clerk interview, 3 March",
    "MIME-Version: 1.0",
    expect.stringMatching(/^Content-Type: multipart\/alternative; boundary="[^"]+"$/),
  ]);
  expect(faults).toEqual([]);
});

test("text and HTML say the same words, with a right-to-left name set apart in both", async () => {
  const letter = aDocument({ salutation: "Dear ليلى حداد,", body: "One <b> & two.\nNext line.\n\nThree." });
  const { message } = await readEml(await letterToEml(letter, []));
  expect(message.text?.trim()).toBe(plainText(letter).replace("ليلى حداد", "\u2068ليلى حداد\u2069").trim());
  expect(message.html).toContain("<p>Dear <bdi>ليلى حداد</bdi>,</p>");
  expect(message.html).toContain("<p>One &#60;b&#62; &#38; two.<br>");
});

test("a subject and a name in any script are encoded words of at most 75 characters, in lines of 76", async () => {
  const letter = aDocument({
    subject: `Merci pour l’entretien ${"présenté ".repeat(12)}à l’été`,
    toName: "田中さくら",
  });
  const bytes = await letterToEml(letter, []);
  const head = Buffer.from(bytes).toString("latin1").split("\r\n\r\n")[0] ?? "";
  const words = head.match(/=\?[^?]+\?[^?]+\?[^?]*\?=/g) ?? [];
  expect(words.length).toBeGreaterThan(2);
  expect(Math.max(...words.map((word) => word.length))).toBeLessThanOrEqual(75);
  expect(Math.max(...head.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(76);
  const { message } = await readEml(bytes);
  expect([message.subject, message.to?.[0]?.name]).toEqual([letter.subject, "田中さくら"]);
});

test("a file goes along with its type, its name in ASCII and as it is, in base64 of 76 columns", async () => {
  const big = { name: "Letter.docx", bytes: Buffer.alloc(5_000, 7) };
  const bytes = await letterToEml(aDocument(), [pdf, big]);
  const raw = Buffer.from(bytes).toString("latin1");
  expect(raw.match(/Content-Disposition: attachment;\r\n .*\r\n .*/)?.[0]).toBe(
    "Content-Disposition: attachment;\r\n filename=\"Resume _ Ana.pdf\";\r\n filename*=UTF-8''R%C3%A9sum%C3%A9%20%E2%80%93%20Ana.pdf",
  );
  expect(raw.split("\r\n").find((line) => line.startsWith("BwcH"))?.length).toBe(76);
  const { message, headers } = await readEml(bytes);
  expect(headers.at(-1)).toMatch(/^Content-Type: multipart\/mixed/);
  expect(message.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
    ["Résumé – Ana.pdf", "application/pdf"],
    ["Letter.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ]);
  expect(message.attachments.map(({ content }) => Buffer.from(content as ArrayBuffer))).toEqual([pdf.bytes, big.bytes]);
});

test("an address that is not known leaves the draft without one", async () => {
  const { headers } = await readEml(await letterToEml(aDocument({ toAddress: "" }), []));
  expect(headers.filter((line) => /^(to|cc|bcc|from):/i.test(line))).toEqual([]);
});

test("the same letter gives the same bytes", async () => {
  const [one, two] = [await letterToEml(aDocument(), [pdf]), await letterToEml(aDocument(), [pdf])];
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
});
