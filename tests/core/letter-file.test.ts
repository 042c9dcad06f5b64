import { expect, test } from "vitest";
import { letterFileStops } from "#core/letter-file";
import { docxOf, plainPdfOf } from "../support/resume-files.ts";

const pdf = plainPdfOf(["She is the best baker I know."]);
const docx = await docxOf(["She is the best baker I know."]);
const text = Buffer.from("She is the best baker I know.");
const png = Buffer.from("\x89PNG\r\n\x1a\n....IEND....", "latin1");
const message = Buffer.from("From: ruth@calloway.example\r\nSubject: A letter\r\n\r\nShe is the best.");

test.for<readonly [string, Uint8Array, string | null]>([
  ["Letter.pdf", pdf, null],
  ["Letter.docx", docx, null],
  ["Letter.txt", text, null],
  ["Letter.png", png, null],
  ["Letter.jpg", Buffer.from("\xff\xd8\xff\xe0....", "latin1"), null],
  ["Letter.eml", message, null],
  ["Letter.eml", text, "letter-renamed"],
  ["Letter.pdf", Buffer.alloc(0), "file-empty"],
  ["Letter.pdf", pdf.subarray(0, 200), "file-damaged"],
  ["Letter.docx", docx.subarray(0, docx.length - 200), "file-damaged"],
  ["Letter.png", png.subarray(0, 10), "file-damaged"],
  ["Letter.pdf", Buffer.from([0, 1, 2, 3, 0, 1]), "file-damaged"],
  ["Letter.pdf", docx, "letter-renamed"],
  ["Letter", pdf, "letter-renamed"],
  ["Letter.pdf", Buffer.from("MZ\0\0program"), "letter-kind"],
  ["Letter.exe", Buffer.from("MZ\0\0program"), "letter-kind"],
  ["Letter.gif", Buffer.from("GIF89a...."), "letter-kind"],
])("%s is taken as a letter, or %s", async ([name, bytes, rule]) => {
  expect((await letterFileStops(name, bytes)).map((stop) => stop.rule)).toEqual(rule === null ? [] : [rule]);
});
