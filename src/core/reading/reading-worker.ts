// The reader of files, and what compares two, in a thread of their own: what a stranger's program wrote may take long, and
// must not hold up a call. It knows no journal, writes nothing and says nothing.

import { findReferences } from "#domain/references";
import type { ResumeFormat } from "#domain/resume-text";
import { serve } from "../thread-side.ts";
import { compareResumes } from "./compare-resumes.ts";
import type { LineWriter } from "./line-writer.ts";
import { readDocx } from "./read-docx.ts";
import { readOdt } from "./read-odt.ts";
import { preparePdf, readPdf } from "./read-pdf.ts";
import { readTxt } from "./read-txt.ts";
import type { ReadingAnswer, ReadingMessage } from "./reader.ts";
import { ruleOf } from "./unreadable.ts";

const readers: Readonly<Record<ResumeFormat, (bytes: Uint8Array) => LineWriter | Promise<LineWriter>>> = {
  docx: readDocx,
  odt: readOdt,
  pdf: readPdf,
  txt: readTxt,
};

/** A thread that was started ahead of a file is ready for a PDF too, which takes longest; one that was asked at once is not. */
const ahead = setTimeout(preparePdf, 50).unref();

serve((message: ReadingMessage) => {
  clearTimeout(ahead);
  return message.task === "read" ? read(message) : compareResumes(message.before, message.after);
});

async function read({ format, bytes }: Extract<ReadingMessage, { task: "read" }>): Promise<ReadingAnswer> {
  try {
    const { lines, everywhere } = await readers[format](bytes);
    return { read: { format, lines, everywhere, references: findReferences(everywhere) } };
  } catch (error) {
    return { rule: ruleOf(error) };
  }
}
