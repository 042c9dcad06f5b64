import validate from "@ooxml-tools/validate";
import JSZip from "jszip";
import mammoth from "mammoth";
import { expect, test } from "vitest";
import { letterToDocx } from "#core/letter-docx";
import { type Document, Document as DocumentSchema, plainText } from "#domain/documents";

const properties = { author: "Ana Ruiz", title: "Thank-you: Clerk, Acme", now: new Date("2027-03-04T10:00:00.000Z") };

function letter(changes: Partial<Document> = {}): Document {
  return DocumentSchema.parse({
    id: "d1",
    opportunityId: "o1",
    interviewId: "i1",
    personId: "p1",
    kind: "thank_you",
    form: "letter",
    locale: "en-GB",
    paper: "A4",
    toAddress: "",
    toName: "Kim Minjae",
    ccAddress: "",
    subject: "Thank you",
    salutation: "Dear Kim Minjae,",
    body: "Thank you for meeting me.\n\nYou described a need & I met it.\nTwice.",
    closing: "Yours sincerely,",
    signature: ["Ana Ruiz"],
    senderLines: ["1 High Street", "Leeds"],
    dateLine: "4 March 2027",
    insideAddress: ["Ms Kim Minjae", "Acme Ltd"],
    state: "ready",
    isEdited: false,
    sentences: [],
    confirmed: [],
    exportedAt: null,
    exportedName: null,
    exportedSha256: null,
    aboutId: null,
    attachments: [],
    templateId: null,
    sentAt: null,
    handedOverAt: null,
    revision: 1,
    createdAt: "2027-03-04T09:00:00.000Z",
    savedAt: "2027-03-04T09:00:00.000Z",
    deletedAt: null,
    ...changes,
  });
}

async function partsOf(document: Document): Promise<Readonly<Record<string, string>>> {
  const zip = await JSZip.loadAsync(await letterToDocx(document, properties));
  const entries = await Promise.all(
    Object.values(zip.files).map(async (file) => [file.name, await file.async("string")]),
  );
  return Object.fromEntries(entries);
}

async function textOf(document: Document): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await letterToDocx(document, properties)) });
  return value;
}

test.each(["letter", "email", "linkedin_note", "script"] as const)(
  "the %s form is valid Office Open XML",
  async (form) => {
    const bytes = await letterToDocx(
      letter({ form, ...(form !== "letter" ? { senderLines: [], insideAddress: [], dateLine: "" } : {}) }),
      properties,
    );
    expect(await validate(bytes, "docx", "Microsoft365")).toEqual([]);
  },
  30_000,
); // the validator's first call compiles it

test("a letter says in Word what it says on the page", async () => {
  const words = (text: string) => text.split(/\s+/).filter(Boolean);
  // mammoth's raw text leaves breaks out, so this letter has none; they are looked at below.
  const document = letter({ body: "Thank you for meeting me.\n\nYou described a need & I met it." });
  expect(words(await textOf(document))).toEqual(words(plainText(document)));
});

test.each([
  ["email", "To: Kim Minjae <minjae@acme.example>", "Subject: Thank you"],
  ["script", "Thank-you: Kim Minjae", undefined],
] as const)("above the words of the %s form stands what it is and for whom", async (form, first, second) => {
  const changes = { form, senderLines: [], insideAddress: [], dateLine: "", toAddress: "minjae@acme.example" };
  const xml = (await partsOf(letter(changes)))["word/document.xml"] ?? "";
  const headers = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*LetterHeader.*?<\/w:p>/gs)].map(([one]) =>
    one
      .replace(/<[^>]+>/g, "")
      .replace("&lt;", "<")
      .replace("&gt;", ">"),
  );
  expect(headers).toEqual([first, second].filter((text) => text !== undefined));
});

test("every paragraph has a style of its own kind, none is empty, and closing and signature stay together", async () => {
  const xml = (await partsOf(letter()))["word/document.xml"] ?? "";
  const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([one]) => one);
  expect(paragraphs.map((one) => /w:pStyle w:val="(\w+)"/.exec(one)?.[1])).toEqual([
    "LetterSender",
    "LetterSender",
    "LetterDate",
    "LetterAddress",
    "LetterAddress",
    "LetterSalutation",
    "LetterBody",
    "LetterBody",
    "LetterClosing",
    "LetterSignature",
  ]);
  expect(paragraphs.every((one) => /<w:t[ >]/.test(one))).toBe(true);
  expect(xml).not.toMatch(/<w:(tbl|tab|txbx|ins|del|comment|vanish)/);
});

test.each([
  ["A4", 'w:w="11906" w:h="16838"', 'w:top="1418"'],
  ["Letter", 'w:w="12240" w:h="15840"', 'w:top="1440"'],
] as const)("%s paper has its size and margins", async (paper, size, margin) => {
  const xml = (await partsOf(letter({ paper })))["word/document.xml"] ?? "";
  expect([xml.includes(size), xml.includes(margin)]).toEqual([true, true]);
});

test("a line end is a break, and a name from right to left a run of its own", async () => {
  const xml = (await partsOf(letter({ salutation: "Dear ليلى حداد," })))["word/document.xml"] ?? "";
  expect(xml).toContain("<w:br/>");
  expect(/<w:r><w:rPr>(?:(?!<\/w:rPr>).)*<w:rtl\/>.*?<\/w:rPr><w:t[^>]*>ليلى حداد<\/w:t><\/w:r>/s.test(xml)).toBe(true);
});

test("the file tells its title, its author and its date, and nothing else", async () => {
  const parts = await partsOf(letter());
  const core = parts["docProps/core.xml"] ?? "";
  expect(Object.keys(parts).filter((name) => /custom|comments|printer/.test(name))).toEqual([]);
  expect(JSON.stringify(parts)).not.toContain("docProps/custom.xml");
  expect([...core.matchAll(/<(?:dc|cp|dcterms):(\w+)[^>]*>([^<]+)</g)].map(([, name, value]) => [name, value])).toEqual(
    [
      ["title", "Thank-you: Clerk, Acme"],
      ["creator", "Ana Ruiz"],
      ["lastModifiedBy", "Ana Ruiz"],
      ["revision", "1"],
      ["created", "2027-03-04T10:00:00Z"],
      ["modified", "2027-03-04T10:00:00Z"],
      ["language", "en-GB"],
    ],
  );
});

test("the same letter gives the same bytes", async () => {
  const [first, second] = [await letterToDocx(letter(), properties), await letterToDocx(letter(), properties)];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test.each([
  "Łukasz Żółć",
  "ليلى حداد",
  "יעל כהן",
  "سارا احمدی",
  "田中さくら",
  "卓秀琴",
  "김민재",
  "अनन्या शर्मा",
  "สมชาย ใจดี",
  "Наталья Щукина",
  "Ελένη Παππά",
  "Nguyễn Thị Ánh",
  '🙂 Robin & <b>Co</b> "q"',
])("a name is the same in Word: %s", async (name) => {
  const document = letter({ salutation: `Dear ${name},`, signature: [name] });
  expect(await textOf(document)).toContain(`Dear ${name},`);
  expect(await validate(await letterToDocx(document, properties), "docx", "Microsoft365")).toEqual([]);
});
