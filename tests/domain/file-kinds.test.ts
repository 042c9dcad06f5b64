import { describe, expect, it, test } from "vitest";
import { extensionOf, type FileKind, kindByName, kindOfFile } from "#domain/file-kinds";

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const ole = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
const local = (name: string, content = "") =>
  `PK\x03\x04${"\0".repeat(22)}${String.fromCharCode(name.length)}\0\0\0${name}${content}`;

test.each<[FileKind, string, string]>([
  ["pdf", "a PDF", "%PDF-1.7\n%âãÏÓ\n"],
  ["pdf", "a PDF after other bytes", `\r\n\0%PDF-1.4\n${"x".repeat(3000)}startxref\n9\n%%EOF`],
  ["txt", "a text that speaks of one", "The mark of a PDF is %PDF-1.7 and nothing else"],
  ["doc", "an old Word document", `${ole}${"\0".repeat(500)}W\0o\0r\0d\0`],
  ["locked", "a Word document with a password", `${ole}${"\0".repeat(500)}${[..."EncryptedPackage"].join("\0")}\0`],
  ["rtf", "rich text", "{\\rtf1\\ansi"],
  ["docx", "what is left of a Word document", `${local("[Content_Types].xml", "xx")}${local("word/document.xml")}`],
  ["odt", "what is left of a LibreOffice document", local("mimetype", "application/vnd.oasis.opendocument.text")],
  ["zip", "another program's zip", local("a.txt", "a")],
  ["jpeg", "a photo", "\xff\xd8\xff\xe0\0\x10JFIF"],
  ["png", "a picture", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"],
  ["gif", "a small picture", "GIF89a\x01"],
  ["webp", "a picture of the web", "RIFF\x01\x02\x03\x04WEBPVP8 "],
  ["heic", "a photo of a telephone", "\0\0\0\x18ftypheic\0\0\0\0"],
  ["avif", "a picture of a new browser", "\0\0\0\x18ftypavif\0\0\0\0"],
  ["unknown", "a film", "\0\0\0\x18ftypisom\0\0\0\0"],
  ["program", "a program of Windows", "MZ\x90\0\x03\0"],
  ["program", "a program of Linux", "\x7fELF\x02\x01"],
  ["program", "a program of macOS", "\xcf\xfa\xed\xfe\x07\0"],
  ["program", "one for two kinds of Mac", "\xca\xfe\xba\xbe\0\0\0\x02"],
  ["program", "a script", "#!/bin/sh\nrm -rf ~\n"],
  ["txt", "a text that begins like a program", "MZ Bakery, 2019 to 2023"],
  ["txt", "a text in an old encoding", "S\xf6hne \x96 2019"],
  ["txt", "a text in UTF-16", "\xff\xfeA\0b\0"],
  ["unknown", "zeros", "\0".repeat(100)],
  ["unknown", "noise", "\x01\x02\xfe\x05 words"],
  ["unknown", "nothing", ""],
])("%s: %s", (kind, _what, text) => {
  expect(kindOfFile(bytes(text))).toBe(kind);
});

describe("a name", () => {
  it.each([
    ["resume.docx", "docx"],
    ["RESUME.PDF", "pdf"],
    ["with.macros.docm", "docx"],
    ["photo.JPEG", "jpeg"],
    ["old.xls", "doc"],
    ["resume", null],
    [".docx", null],
    ["resume.xyz", null],
    ["resume.pdf.exe", null],
  ] as const)("%s says what it is: %s", (name, kind) => {
    expect(kindByName(name)).toBe(kind);
  });

  it("ends as its kind does", () => {
    expect([extensionOf("docx"), extensionOf("jpeg"), extensionOf("program")]).toEqual(["docx", "jpg", ""]);
  });
});
