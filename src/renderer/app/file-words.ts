// Why a file was not taken, as a résumé or beside another record: what is the matter with it, that nothing was kept, and what
// to do instead.

import { extensionOf, type FileKind } from "#domain/file-kinds";

interface Facts {
  /** The name of the file; of one that goes by a wrong name or is no résumé, its kind. */
  readonly what: string | undefined;
}

export const fileSentences: Readonly<Record<string, (facts: Facts) => string>> = {
  "file-empty": ({ what }) =>
    `${quoted(what)} is empty, so there was nothing to keep. Save it again in the program it comes from, then add it.`,
  "file-large": ({ what }) =>
    `${quoted(what)} is larger than 25 MB, and nothing of it was kept. Save it as a PDF or with smaller pictures, and add that.`,
  "file-damaged": ({ what }) =>
    `${quoted(what)} cannot be read: it is damaged, or was cut off on its way. Nothing was kept, and the journal is as it was. Save it anew in the program it comes from, and add that.`,
  "file-locked": ({ what }) =>
    `${quoted(what)} asks for a password, so it cannot be read and nothing was kept. Take the password out, or save a copy without one, and add it again.`,
  "file-bomb": ({ what }) =>
    `${quoted(what)} would unpack to far more than a résumé holds, so it was not opened. Nothing was kept, and the journal is as it was. Save the résumé anew, as a PDF or a new document, and add that.`,
  "file-renamed": ({ what }) => {
    const kind = kindOf(what);
    const next =
      kind !== null && resumes.has(kind)
        ? `Let its name end in .${extensionOf(kind)}, and add it again.`
        : "Choose the résumé itself, as .docx, .pdf, .odt or .txt.";
    return `It is not what its name says: inside is ${kind === null ? "something else" : words[kind]}. Nothing was kept. ${next}`;
  },
  "file-kind": ({ what }) => {
    const kind = kindOf(what);
    if (kind === "doc")
      return "This is a document of an old Word (.doc), which cannot be read here. Nothing was kept. Open it in Word, save it as .docx, and add that.";
    const found = kind === null ? "This is no file of a résumé" : `This is ${words[kind]}`;
    return `${found}, and nothing was kept. A résumé is added as .docx, .pdf, .odt or .txt: open yours where you wrote it, and save it as one of these.`;
  },
  "file-program": ({ what }) =>
    `${quoted(what)} is a program, or the system could run it, so it was not taken. Choose a document or a picture.`,
  "file-misnamed": ({ what }) => {
    const kind = kindOf(what);
    const ending = kind === null ? "" : extensionOf(kind);
    const next = ending === "" ? "Choose another file." : `Let its name end in .${ending}, and add it again.`;
    return `It is not what its name says: inside is ${kind === null ? "something else" : words[kind]}. It was not taken. ${next}`;
  },
  "file-place": ({ what }) =>
    `${quoted(what)} is a picture that keeps where it was taken, in a form out of which Pronto cannot take that (HEIC or AVIF). It was not taken. Save it as JPEG, and add that.`,
  "file-card": ({ what }) =>
    `${quoted(what)} is no JPEG or PNG picture, so it was not taken, and the card is as it was. Save it as JPEG, and add that.`,
  "file-there": ({ what }) =>
    `${quoted(what)} is here already, byte for byte, and was not added twice. Choose another file, if you meant another one.`,
  "picture-damaged": ({ what }) =>
    `${quoted(what)} is a damaged picture, and Pronto cannot take out of it where it was taken, so it was not handed on. It is safe in the journal. Take it out, and add one that was saved anew.`,
};

const words: Readonly<Record<FileKind, string>> = {
  docx: "a Word document",
  xlsx: "an Excel workbook",
  pptx: "a PowerPoint presentation",
  doc: "a document of an old Word, Excel or PowerPoint",
  locked: "a document with a password",
  odt: "a LibreOffice document",
  pdf: "a PDF",
  rtf: "rich text (.rtf)",
  txt: "plain text",
  zip: "a zip of files",
  jpeg: "a picture",
  png: "a picture",
  gif: "a picture",
  webp: "a picture",
  heic: "a picture",
  avif: "a picture",
  program: "a program",
  unknown: "no kind of document that we know",
};
const resumes: ReadonlySet<FileKind> = new Set(["docx", "pdf", "odt", "txt"]);

function kindOf(what: string | undefined): FileKind | null {
  return what !== undefined && isKind(what) ? what : null;
}

function isKind(what: string): what is FileKind {
  return Object.hasOwn(words, what);
}

function quoted(name: string | undefined): string {
  return name === undefined ? "The file" : `“${name}”`;
}
