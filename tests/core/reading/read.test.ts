import mammoth from "mammoth";
import { afterAll, describe, expect, it } from "vitest";
import { createReader } from "#core/reading/reader";
import { findQpdf } from "../../../scripts/qpdf.mjs";
import { odtOf } from "../../support/odt-files.ts";
import { lockedPdfOf, pdfOf } from "../../support/pdf-files.ts";
import { docxOf, pdfOfObjects, plainPdfOf, withPart } from "../../support/resume-files.ts";

const reader = createReader();
afterAll(reader.close);
const read = (name: string, bytes: Uint8Array) => reader.read({ name, bytes });

const parts = {
  body: ["# Experience", "Baker at Söhne & Sons", "Skills"],
  table: [
    ["2019", "Mill"],
    ["2020", "Oven"],
  ],
  header: ["Lorraine Tsosie"],
  footer: ["Page"],
  footnotes: ["of the county"],
  comments: ["Ask her first"],
  textBox: ["Languages", "Diné, English"],
  hidden: ["unseen"],
  deleted: ["taken out"],
} as const;
const everywhere = [
  ["body", "Experience"],
  ["body", "Baker at Söhne & Sons"],
  ["body", "Skills"],
  ["table", "2019"],
  ["table", "Mill"],
  ["table", "2020"],
  ["table", "Oven"],
  ["header", "Lorraine Tsosie"],
  ["footer", "Page"],
  ["note", "of the county"],
  ["comment", "Ask her first"],
  ["text_box", "Languages"],
  ["text_box", "Diné, English"],
  ["hidden", "unseen"],
  ["hidden", "taken out"],
].toSorted();

describe.each([
  ["docx", () => docxOf(parts)],
  ["odt", () => odtOf(parts)],
] as const)("a .%s", (format, make) => {
  it("is read wherever it has words, and each is told once and by its place", async () => {
    const found = await read(`resume.${format}`, await make());
    expect(found.format).toBe(format);
    expect(found.everywhere.map(({ place, text }) => [place, text]).toSorted()).toEqual(everywhere);
  });

  it("is compared by its running text alone, with the headings known", async () => {
    const { lines } = await read(`resume.${format}`, await make());
    const texts = lines.map(({ text }) => text);
    expect(texts.toSorted()).toEqual(
      [
        "Experience",
        "Baker at Söhne & Sons",
        "Skills",
        "2019",
        "Mill",
        "2020",
        "Oven",
        "Languages",
        "Diné, English",
      ].toSorted(),
    );
    expect(
      lines
        .filter(({ isHeading }) => isHeading)
        .map(({ text }) => text)
        .toSorted(),
    ).toEqual(["Experience", "Languages", "Skills"]);
  });
});

describe("a file of Word", () => {
  const run = (inside: string) => `<w:r>${inside}</w:r>`;
  const withBody = async (xml: string) =>
    withPart(await docxOf(["Before"]), "word/document.xml", (whole) => whole.replace("<w:body>", `<w:body>${xml}`));
  const textsOf = async (bytes: Uint8Array) => (await read("a.docx", bytes)).lines.map(({ text }) => text);

  it("has its words whole, wherever Word cut them", async () => {
    expect(await textsOf(await docxOf([["Ref", "er", "ences avail", "able"]]))).toEqual(["References available"]);
  });

  it("has a space for a tab, a line for a break, and nothing for a hyphen that may be", async () => {
    const xml = `<w:p>${run("<w:t>Baker</w:t><w:tab/><w:t>2019</w:t><w:br/><w:t>the co</w:t><w:softHyphen/><w:t>op</w:t>")}</w:p>`;
    expect(await textsOf(await withBody(xml))).toEqual(["Baker 2019", "the coop", "Before"]);
  });

  it("has the heading of a style that is based on one, and of a paragraph's own outline", async () => {
    const styled = withPart(
      await withBody(
        `<w:p><w:pPr><w:pStyle w:val="Mine"/></w:pPr>${run("<w:t>Bread</w:t>")}</w:p><w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr>${run("<w:t>Cake</w:t>")}</w:p><w:p><w:pPr><w:outlineLvl w:val="9"/></w:pPr>${run("<w:t>Pie</w:t>")}</w:p>`,
      ),
      "word/styles.xml",
      (xml) =>
        xml.replace(
          "</w:styles>",
          '<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="Heading1"/></w:style></w:styles>',
        ),
    );
    const { lines } = await read("a.docx", styled);
    expect(lines.map(({ text, isHeading }) => [text, isHeading])).toEqual([
      ["Bread", true],
      ["Cake", true],
      ["Pie", false],
      ["Before", false],
    ]);
  });

  it("shows what was moved only where it was moved to", async () => {
    const moved = `<w:p><w:moveFrom w:id="1">${run("<w:t>Oven</w:t>")}</w:moveFrom></w:p><w:p><w:moveTo w:id="2">${run("<w:t>Oven</w:t>")}</w:moveTo></w:p>`;
    expect(await textsOf(await withBody(moved))).toEqual(["Oven", "Before"]);
  });

  it("tells what is hidden apart from what is hidden elsewhere in the line", async () => {
    const gone = (words: string) => `<w:del w:id="1">${run(`<w:delText>${words}</w:delText>`)}</w:del>`;
    const line = `<w:p>${gone("Ask A")}${gone("da")}${run("<w:t>Baker</w:t>")}${gone("at once")}</w:p>`;
    const { everywhere } = await read("a.docx", await withBody(line));
    expect(everywhere.slice(0, 3).map(({ text }) => text)).toEqual(["Baker", "Ask Ada", "at once"]);
  });

  it("tells the addresses that its links and fields lead to", async () => {
    const field = `<w:p>${run('<w:instrText> HYPERLINK "mail</w:instrText>')}${run('<w:instrText>to:ada@example.com" </w:instrText><w:fldChar w:fldCharType="separate"/>')}${run("<w:t>Ada</w:t>")}</w:p>`;
    const linked = withPart(await withBody(field), "word/_rels/document.xml.rels", (xml) =>
      xml.replace(
        "</Relationships>",
        '<Relationship Id="x" Type="h" Target="mailto:bo@example.com?subject=x" TargetMode="External"/></Relationships>',
      ),
    );
    const { everywhere } = await read("a.docx", linked);
    expect(everywhere.filter(({ place }) => place === "hidden").map(({ text }) => text)).toEqual([
      "mailto:ada@example.com",
      "mailto:bo@example.com",
    ]);
  });

  it("says what another reader of Word's files finds in it", async () => {
    const bytes = await docxOf({ body: ["# Experience", ["Ba", "ker"], "- Kneaded"], table: [["2019", "Mill"]] });
    const { value } = await mammoth.extractRawText({ buffer: bytes });
    expect(await textsOf(bytes)).toEqual(value.split("\n").filter(Boolean));
  });

  it("is read by the prefixes of the file, whatever they are", async () => {
    const other = withPart(await docxOf(["Before"]), "word/document.xml", (xml) =>
      xml
        .replaceAll("<w:", "<zz:")
        .replaceAll("</w:", "</zz:")
        .replaceAll(" w:", " zz:")
        .replace("xmlns:w=", "xmlns:zz="),
    );
    expect(await textsOf(other)).toEqual(["Before"]);
  });
});

describe("a file of LibreOffice", () => {
  const textsOf = async (xml: string) => {
    const bytes = withPart(odtOf([]), "content.xml", (whole) => whole.replace("<office:text>", `<office:text>${xml}`));
    return (await read("a.odt", bytes)).everywhere.map(({ place, text }) => [place, text]);
  };

  it("has one space for its spaces and tabs, and a line for a break", async () => {
    const xml = '<text:p>Baker,<text:s text:c="3"/>Mill<text:tab/>2019<text:line-break/>and\n\tlater</text:p>';
    expect(await textsOf(xml)).toEqual([
      ["body", "Baker, Mill 2019"],
      ["body", "and later"],
    ]);
  });

  it("has the words of a remark, and not who made it, apart from its line", async () => {
    const remark = "<office:annotation>Ada<text:p>Ask her</text:p></office:annotation>";
    expect(await textsOf(`<text:p>Ba${remark}ker</text:p>`)).toEqual([
      ["comment", "Ask her"],
      ["body", "Baker"],
    ]);
  });
});

describe("a PDF", () => {
  it("of a browser is read line by line, with its headings, links and fields", async () => {
    const pdf = await pdfOf(`<style>h1 { font-size: 20pt } body { font: 11pt sans-serif }</style>
      <h1>Lorraine Tsosie</h1><p>Farmington &amp; Shiprock</p><p><b>Ovens kept</b></p>
      <div style="display: flex; justify-content: space-between"><span>Baker, Mill</span><span>2019</span></div>
      <p>Write to <a href="mailto:ada@example.com">Ada</a></p>`);
    const { lines, everywhere, format } = await read("resume.pdf", pdf);
    expect(format).toBe("pdf");
    expect(lines.map(({ text, isHeading }) => [text, isHeading])).toEqual([
      ["Lorraine Tsosie", true],
      ["Farmington & Shiprock", false],
      ["Ovens kept", true],
      ["Baker, Mill 2019", false],
      ["Write to Ada", false],
    ]);
    expect(everywhere).toContainEqual({ place: "hidden", text: "mailto:ada@example.com" });
  });

  it("is read in its remarks, its links and the fields of its form", async () => {
    const { everywhere } = await read(
      "a.pdf",
      pdfOfObjects([
        "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [4 0 R] >> >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [4 0 R 5 0 R 6 0 R 7 0 R] >>",
        "<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Lorraine) /Rect [0 0 9 9] >>",
        "<< /Type /Annot /Subtype /Text /Contents (Ask her) /Rect [0 0 9 9] >>",
        "<< /Type /Annot /Subtype /FreeText /Contents (Baker) /Rect [0 0 9 9] >>",
        "<< /Type /Annot /Subtype /Link /A << /S /URI /URI (mailto:ada@example.com) >> /Rect [0 0 9 9] >>",
      ]),
    );
    expect(everywhere).toEqual([
      { place: "comment", text: "Ask her" },
      { place: "body", text: "Baker" },
      { place: "hidden", text: "mailto:ada@example.com" },
      { place: "body", text: "Lorraine" },
    ]);
  });

  it("in two columns is read one column after the other", async () => {
    const column = (words: readonly string[]) => words.map((word) => `<p>${word}</p>`).join("");
    const pdf =
      await pdfOf(`<div style="columns: 2; height: 6cm; column-fill: auto">${column(["Education", "Diné College", "Baking"])}
      <div style="break-before: column">${column(["Employment", "Mill", "Oven"])}</div></div>`);
    const { lines } = await read("resume.pdf", pdf);
    expect(lines.map(({ text }) => text)).toEqual([
      "Education",
      "Diné College",
      "Baking",
      "Employment",
      "Mill",
      "Oven",
    ]);
  });

  it("that was written in no order is read by the places on its page", async () => {
    const at = (y: number, x: number, text: string) => `1 0 0 1 ${x} ${y} Tm (${text}) Tj`;
    const rows = Array.from(
      { length: 8 },
      (_, n) => [at(700 - n * 20, 200, `${2010 + n}`), at(700 - n * 20, 60, `Job ${n}`)] as const,
    );
    const drawn = [...rows.map(([year]) => year).toReversed(), ...rows.map(([, job]) => job).toReversed()];
    const { lines } = await read("a.pdf", pdfOfStream(`BT /F1 11 Tf ${drawn.join("\n")} ET`));
    expect(lines.map(({ text }) => text)).toEqual(Array.from({ length: 8 }, (_, n) => `Job ${n} ${2010 + n}`));
  });

  it("without text is a scan: it has no lines, and nothing stands against it", async () => {
    const { lines, everywhere } = await read("scan.pdf", pdfOfStream("0 0 100 100 re f"));
    expect([lines, everywhere]).toEqual([[], []]);
  });

  it("may begin after other bytes, as programs that show one allow", async () => {
    const { lines } = await read("a.pdf", Buffer.concat([Buffer.from("\r\n\0\0"), plainPdfOf(["Baker"])]));
    expect(lines.map(({ text }) => text)).toEqual(["Baker"]);
  });

  const whyNot = findQpdf();
  describe.skipIf(whyNot !== null)(`behind a password${whyNot === null ? "" : ` (skipped: ${whyNot})`}`, () => {
    it.each([40, 128, 256] as const)("is refused where it asks for one, of %i bits", async (bits) => {
      const locked = lockedPdfOf(plainPdfOf(["Baker"]), "secret", bits);
      await expect(read("a.pdf", locked)).rejects.toMatchObject({
        details: { stops: [{ rule: "file-locked", what: "a.pdf" }] },
      });
    });

    it("is read where it asks only who may change it", async () => {
      const { lines } = await read("a.pdf", lockedPdfOf(plainPdfOf(["Baker"]), ""));
      expect(lines.map(({ text }) => text)).toEqual(["Baker"]);
    });
  });
});

describe("a text", () => {
  const textsOf = async (bytes: Uint8Array) => (await read("a.txt", bytes)).lines.map(({ text }) => text);

  it.each([
    ["UTF-8", Buffer.from("Söhne")],
    ["UTF-8 with its mark", Buffer.from("\ufeffSöhne")],
    ["UTF-16", Buffer.from("\ufeffSöhne", "utf16le")],
    ["UTF-16, the other way round", Buffer.from("\ufeffSöhne", "utf16le").swap16()],
    ["windows-1252", Buffer.from("Söhne", "latin1")],
  ])("is read in %s", async (_name, bytes) => {
    expect(await textsOf(bytes)).toEqual(["Söhne"]);
  });

  it("has its headings in capitals, above a line, or before a colon", async () => {
    const { lines } = await read(
      "a.txt",
      Buffer.from("WORK\r\nBaker.\n\nOvens\n=====\nMill\nWhat I bake:\nBread, and more: much\n"),
    );
    expect(lines.map(({ text, isHeading }) => [text, isHeading])).toEqual([
      ["WORK", true],
      ["Baker.", false],
      ["Ovens", true],
      ["Mill", false],
      ["What I bake:", true],
      ["Bread, and more: much", false],
    ]);
  });

  it("in one line of ten megabytes is cut where it can be, and kept to what anybody reads", async () => {
    const { lines } = await read("a.txt", Buffer.from("bread and ".repeat(1_000_000)));
    const length = lines.reduce((sum, { text }) => sum + text.length, 0);
    expect(length).toBeGreaterThan(390_000);
    expect(length).toBeLessThanOrEqual(400_000);
    expect(Math.max(...lines.map(({ text }) => text.length))).toBeLessThanOrEqual(2_000);
    expect(lines.slice(0, -1).every(({ text }) => /^(?:bread|and).*(?:bread|and)$/.test(text))).toBe(true);
  });
});

function pdfOfStream(content: string): Buffer {
  return pdfOfObjects([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ]);
}
