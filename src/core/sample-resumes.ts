// The two versions of the résumé in the sample journal, as files of Word: the newer one has the figures, and one date set
// right.

import { createHash } from "node:crypto";
import { strToU8, zipSync } from "fflate";
import type { Client } from "#contract/contract";
import { addHours } from "#domain/time";

/** "# " begins a heading, "- " a point of a list. */
const shared = {
  head: [
    "Jerome Vantongeren",
    "Eugene, OR",
    "jerome@vantongeren.example",
    "# Summary",
    "Production supervisor in food plants, at home on the night shift.",
  ],
  tail: [
    "- Kept all nine new hires through their first winter",
    "# Education",
    "Lane Community College, Certificate in Food Processing, 2016",
    "# Skills",
    "Line balancing, allergen control, sanitation schedules, Spanish for the shop floor",
  ],
};

const sampleResumes = {
  older: [
    ...shared.head,
    "# Experience",
    "Shift Lead, Calloway Flats Foods, 2017 to 2024",
    "- Ran two tortilla lines with a crew of 14",
    "- Worked on scrap and on changeovers",
    "- Sat in on food-safety audits",
    ...shared.tail,
    "# Hobbies",
    "Bread, trout, radio repair",
  ],
  newer: [
    ...shared.head,
    "# Experience",
    "Shift Lead, Calloway Flats Foods, 2018 to 2024",
    "- Ran two tortilla lines with a crew of 14",
    "- Brought scrap from 7.3% to 2.9% on both lines",
    "- Cut allergen changeovers from 107 to 53 minutes with color-coded carts",
    "- Sat second chair in seven food-safety audits",
    ...shared.tail,
  ],
} as const;

/** The bakery still has the older one: it was finished anew only after that. */
export async function fillResumes(api: Client, now: string) {
  const version = async (label: string, daysAgo: number, file: string, news = "") => {
    const finalAt = addHours(now, -24 * daysAgo);
    return (await api.resumeVersions.create({ label, state: "final", finalAt, sentAt: finalAt, file, news })).id;
  };
  const [olderFile, newerFile] = ["Vantongeren_Jerome_Resume_3.docx", "Vantongeren_Jerome_Resume_4.docx"];
  const older = await version("Version 3", 40, olderFile);
  const news = "adds the scrap and changeover figures from Calloway Flats";
  const newer = await version("Version 4, plant operations", 12, newerFile, news);
  // They are read in a thread that takes its time to start; the rest is filled in meanwhile.
  const files = Promise.all([
    putSampleResume(api, { id: older, name: olderFile, which: "older" }),
    putSampleResume(api, { id: newer, name: newerFile, which: "newer" }),
  ]);
  return { older, newer, files };
}

interface SampleFile {
  /** Of its version. */
  readonly id: string;
  readonly name: string;
  readonly which: keyof typeof sampleResumes;
}

/** Puts the file of one of them to its version. */
async function putSampleResume(api: Client, { id, name, which }: SampleFile): Promise<void> {
  const bytes = Buffer.from(wordFileOf(sampleResumes[which]));
  const coming = await api.files.begin({ name, size: bytes.length });
  await api.files.append({ id: coming.id, offset: 0, base64: bytes.toString("base64") });
  const hash = createHash("sha256").update(bytes).digest("hex");
  const { sha256 } = await api.files.commit({ id: coming.id, sha256: hash });
  await api.resumeVersions.putFile({ id, name, sha256 });
}

/** As little as Word needs (ECMA-376), so that the first start waits for no library. */
function wordFileOf(lines: readonly string[]): Uint8Array {
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/></Types>`,
    "_rels/.rels": relationTo("officeDocument", "word/document.xml"),
    "word/_rels/document.xml.rels": relationTo("styles", "styles.xml"),
    "word/styles.xml": `<w:styles ${main}>${styleOf("Normal", "Normal", "")}${styleOf("Heading1", "heading 1", '<w:rPr><w:b/><w:sz w:val="28"/></w:rPr>')}</w:styles>`,
    "word/document.xml": `<w:document ${main}><w:body>${lines.map(paragraphOf).join("")}</w:body></w:document>`,
  };
  const written = Object.entries(parts).map(([name, xml]) => [name, strToU8(`${declaration}${xml}`)] as const);
  return zipSync(Object.fromEntries(written), { mtime: "2000-01-01T00:00:00Z" });
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function relationTo(type: string, target: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`;
}

function styleOf(id: string, name: string, look: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${look}</w:style>`;
}

function paragraphOf(line: string): string {
  const isHeading = line.startsWith("# ");
  const text = isHeading ? line.slice(2) : line.replace(/^- /, "• ");
  const style = isHeading ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : "";
  return `<w:p>${style}<w:r><w:t xml:space="preserve">${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</w:t></w:r></w:p>`;
}
