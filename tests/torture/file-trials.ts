// Files that somebody made to break what reads them, and files that broke on their way; each with what may become of it.

import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { odtOf } from "../support/odt-files.ts";
import { docxOf, pdfOfObjects, plainPdfOf, withPart } from "../support/resume-files.ts";
import { deflatedZeros, type ZipEntry, zipOf } from "../support/zip-files.ts";
import { hostileNames } from "./hostile-names.ts";

export interface Trial {
  readonly what: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The rules of which one must stand against it; "read": it is read, and has these words. */
  readonly wanted: readonly string[];
}

const megabyte = 1024 * 1024;

export async function fileTrials(): Promise<readonly Trial[]> {
  const zeros = await deflatedZeros(512 * megabyte);
  return [...namesFor(await docxOf(["Baker"])), ...zips(zeros), ...(await documents(zeros)), ...others()];
}

function namesFor(bytes: Uint8Array): readonly Trial[] {
  const either = ["read", "file-renamed"];
  return hostileNames.map((name) => ({
    what: `the name ${JSON.stringify(name).slice(0, 60)}`,
    name,
    bytes,
    wanted: either,
  }));
}

function zips(zeros: Uint8Array): readonly Trial[] {
  const types = part("[Content_Types].xml", "<Types/>");
  const of = (...entries: readonly ZipEntry[]) => zipOf([types, ...entries]);
  const document = part("word/document.xml", wordDocument("<w:p><w:r><w:t>Baker</w:t></w:r></w:p>"));
  const zeroXml = { name: "word/document.xml", data: zeros, method: 8 } as const;
  const trial = (what: string, bytes: Uint8Array, ...wanted: readonly string[]) => ({
    what,
    name: "a.docx",
    bytes,
    wanted,
  });
  return [
    trial("an honest zip", of(document), "read"),
    trial("a bomb of 512 MB", of({ ...zeroXml, size: 512 * megabyte }), "file-bomb"),
    trial("a bomb that says it is small", of({ ...zeroXml, size: 5_000 }), "file-damaged"),
    trial(
      "a bomb among the pictures",
      of(document, { ...zeroXml, name: "word/media/a.bmp", size: 512 * megabyte }),
      "file-bomb",
    ),
    trial(
      "a bomb of many parts",
      of(
        document,
        ...Array.from({ length: 9 }, (_, n) => ({ ...zeroXml, name: `word/p${n}.xml`, size: 19 * megabyte })),
      ),
      "file-bomb",
    ),
    trial("a part smaller than it says", of({ ...document, size: 9_999_999 }), "file-damaged"),
    trial(
      "100,000 entries",
      zipOf([document, ...Array.from({ length: 100_000 }, (_, n) => part(`${n}`, ""))]),
      "file-bomb",
      "file-damaged",
    ),
    trial("two parts of one name", of(document, document), "file-damaged"),
    trial("a name that climbs out", of(document, part("../../../pronto-stray", "x")), "file-damaged"),
    trial("a name from the root", of(document, part(join(tmpdir(), "pronto-stray"), "x")), "file-damaged"),
    trial("a name of Windows", of(document, part("..\\pronto-stray", "x")), "file-damaged"),
    trial(
      "a link as its document",
      of({ ...part("word/document.xml", "/etc/passwd"), mode: 0o120777 }),
      "file-damaged",
    ),
    trial(
      "a link beside its document",
      of(document, { ...part("word/media/a.png", "/etc/passwd"), mode: 0o120777 }),
      "read",
    ),
    trial("a zip in the zip", of(document, part("word/embeddings/a.zip", zipOf([document]))), "read"),
    trial("only a zip in the zip", zipOf([part("a.docx", of(document))]), "file-damaged"),
    trial("a locked part", of({ ...document, isEncrypted: true }), "file-locked"),
    trial("no document", of(part("word/styles.xml", "<x/>")), "file-damaged"),
    trial("an empty zip", zipOf([]), "file-damaged"),
  ];
}

async function documents(zeros: Uint8Array): Promise<readonly Trial[]> {
  const docx = await docxOf({ body: ["# Experience", "Baker"], footnotes: ["a note"] });
  const odt = odtOf(["Baker"]);
  const pdf = plainPdfOf(["Baker"]);
  const withXml = (what: string, xml: string, ...wanted: readonly string[]) => ({
    what,
    name: "a.docx",
    bytes: zipOf([part("word/document.xml", xml)]),
    wanted,
  });
  const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join("");
  const text = wordDocument("<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>");
  const any = ["read", "without text", "file-damaged"];
  return [
    withXml("a billion laughs", `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>${text}`, "file-damaged"),
    withXml("a file from outside", `<!DOCTYPE x [<!ENTITY l9 SYSTEM "file:///etc/passwd">]>${text}`, "file-damaged"),
    withXml("a document type", `<!DOCTYPE x>${wordDocument("<w:p/>")}`, "file-damaged"),
    withXml("an entity of nobody", text, "file-damaged"),
    withXml("a tower of elements", wordDocument("<w:p>".repeat(200_000)), "file-damaged"),
    withXml(
      "half a million elements",
      wordDocument(`<w:p><w:r><w:t>Baker</w:t></w:r></w:p>${"<w:p/>".repeat(500_000)}`),
      "read",
    ),
    withXml(
      "a hundred thousand attributes",
      wordDocument(`<w:p ${Array.from({ length: 100_000 }, (_, n) => `a${n}="1"`).join(" ")}/>`),
      ...any,
    ),
    withXml(
      "a line of ten megabytes",
      wordDocument(`<w:p><w:r><w:t>${"Baker ".repeat(1_700_000)}</w:t></w:r></w:p>`),
      "read",
    ),
    withXml("what is no XML", "Baker", "file-damaged"),
    {
      what: "a manifest that says locked",
      name: "a.odt",
      bytes: withPart(odt, "META-INF/manifest.xml", (xml) =>
        xml.replace("/>", "><manifest:encryption-data/></manifest:file-entry>"),
      ),
      wanted: ["file-locked"],
    },
    ...cuts("a.docx", docx, any),
    ...cuts("a.odt", odt, any),
    ...cuts("a.pdf", pdf, any),
    { what: "a bomb within a PDF", name: "a.pdf", bytes: pdfBomb(zeros), wanted: ["file-bomb"] },
    { what: "a PDF whose pages go in a circle", name: "a.pdf", bytes: circle(), wanted: any },
    { what: "a Word document named .pdf", name: "a.pdf", bytes: docx, wanted: ["file-renamed"] },
    { what: "a PDF named .docx", name: "a.docx", bytes: pdf, wanted: ["file-renamed"] },
    { what: "a PDF without an ending", name: "resume", bytes: pdf, wanted: ["read"] },
  ];
}

function others(): readonly Trial[] {
  const ole = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(4096)]);
  const locked = Buffer.concat([ole, Buffer.from("EncryptedPackage", "utf16le"), Buffer.alloc(4096)]);
  const png = Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), Buffer.alloc(4096)]);
  const trial = (what: string, name: string, bytes: Uint8Array, ...wanted: readonly string[]) => ({
    what,
    name,
    bytes,
    wanted,
  });
  return [
    trial("no bytes", "a.docx", Buffer.alloc(0), "file-empty"),
    trial("one byte", "a.pdf", Buffer.from("%"), "file-renamed"),
    trial("more than is kept", "a.txt", Buffer.alloc(25 * megabyte + 1, "a"), "file-large"),
    trial("zeros named .docx", "a.docx", Buffer.alloc(megabyte), "file-damaged"),
    trial("zeros named .txt", "a.txt", Buffer.alloc(megabyte), "file-renamed"),
    trial("an old Word document", "a.doc", ole, "file-kind"),
    trial("an old Word document named .docx", "a.docx", ole, "file-renamed"),
    trial("a Word document with a password", "a.docx", locked, "file-locked"),
    trial("a picture named .pdf", "a.pdf", png, "file-renamed"),
    trial("a picture", "a.png", png, "file-kind"),
    trial("a program named .docx", "a.docx", Buffer.from("MZ\x90\0\x03\0"), "file-renamed"),
    trial("a script named .txt", "a.txt", Buffer.from("#!/bin/sh\nrm -rf ~\n"), "file-renamed"),
    trial("a web page", "a.html", Buffer.from("<p>Baker</p>"), "file-kind"),
    trial("ten megabytes in one line", "a.txt", Buffer.from("Baker ".repeat(1_700_000)), "read"),
    trial("ten megabytes without a space", "a.txt", Buffer.alloc(10 * megabyte, "a"), "read"),
    trial("ten megabytes of empty lines", "a.txt", Buffer.alloc(10 * megabyte, "\n"), "without text"),
  ];
}

function cuts(name: string, bytes: Uint8Array, wanted: readonly string[]): readonly Trial[] {
  return [0.05, 0.3, 0.5, 0.7, 0.9, 0.98].map((share) => ({
    what: `${name} cut off at ${share * 100} %`,
    name,
    bytes: bytes.subarray(0, Math.floor(bytes.length * share)),
    wanted: [...wanted, "file-renamed"],
  }));
}

function part(name: string, content: string | Uint8Array): ZipEntry {
  const data = Buffer.from(content);
  return { name, data: deflateRawSync(data), method: 8, size: data.length };
}

function wordDocument(body: string): string {
  return `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
}

function pdfBomb(packed: Uint8Array): Buffer {
  const [head, sum] = [Buffer.from([0x78, 0xda]), Buffer.alloc(4)];
  const zeros = Buffer.concat([head, packed, sum]).toString("latin1");
  return pdfOfObjects([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>",
    `<< /Filter /FlateDecode /Length ${zeros.length} >>\nstream\n${zeros}\nendstream`,
  ]);
}

function circle(): Buffer {
  return pdfOfObjects(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 1000000 >>"]);
}
