// S4: hostile texts, cleaned as the contract cleans what comes in, in every place of a letter, and in every field that a
// document of any kind is composed from. Each file must be well-formed in every part, say the same words when another
// program reads it, and point nowhere outside; a sample passes Microsoft's validator, and every tenth text goes
// through the core.

import { letterToDocx } from "#core/letter-docx";
import { documentKinds } from "#domain/compose/kinds/index";
import { Document } from "#domain/documents";
import { Line, Paragraphs } from "#domain/text";
import { createDocxChecks, faultsOfFormat } from "./docx-checks.ts";
import { composeAll, writeThroughCore } from "./hostile-processes.ts";
import { hostileTexts } from "./hostile-texts.ts";
import type { Outcome, Torture } from "./torture.ts";

export const hostileLetters: Torture = { id: "S4", title: "hostile letters of every kind", run: writeMany };

const validated = 40;

async function writeMany(size: "ci" | "full"): Promise<Outcome> {
  const texts = hostileTexts(size === "full" ? 2_000 : 200, 4);
  const checks = createDocxChecks();
  const failures: string[] = [];
  let written = 0;
  let byCore = 0;
  const look = async (text: string, letter: Document) => {
    written += 1;
    const bytes = await docxOf(letter);
    const faults = [
      ...(await checks.faultsOf(bytes, letter)),
      ...(written <= validated ? await faultsOfFormat(bytes) : []),
    ];
    failures.push(...faults.map((fault) => `${letter.kind} of ${JSON.stringify(text).slice(0, 80)}: ${fault}`));
  };
  for (const [index, text] of texts.entries()) {
    await look(text, letterOf(text, index));
    // All kinds are composed of each text, and one of them after the other becomes a file.
    const { letters, faults } = composeAll(text, index);
    failures.push(...faults);
    const one = letters[Math.floor(index / 2) % letters.length];
    if (one !== undefined) await look(text, one);
    if (index % 10 > 0) continue;
    const kept = await writeThroughCore(text);
    byCore += kept.length;
    for (const letter of kept) await look(text, letter);
  }
  const figure = `${texts.length} texts in ${documentKinds.length} kinds, ${written} files, ${byCore} of them from a journal, ${validated} validated, ${failures.length} faults`;
  return { figure, failures };
}

function docxOf(letter: Document): Promise<Uint8Array> {
  return letterToDocx(letter, { author: letter.toName, title: letter.subject, now: new Date(0) });
}

/** The text in every place of a letter, marked so that places cannot be mistaken for one another. */
function letterOf(text: string, index: number): Document {
  const line = (place: string) => Line.parse(`${place}: ${text}`.slice(0, 1_000));
  const at = "2026-03-01T09:30:00.000Z";
  return Document.parse({
    id: "id-1",
    opportunityId: "id-2",
    interviewId: "id-3",
    personId: "id-4",
    kind: documentKinds[index % documentKinds.length]?.id,
    form: index % 2 === 0 ? "letter" : "email",
    locale: "en-GB",
    paper: index % 3 === 0 ? "Letter" : "A4",
    toAddress: line("address"),
    toName: Line.parse(text.slice(0, 1_000)),
    ccAddress: "",
    subject: line("subject"),
    salutation: line("dear"),
    body: Paragraphs.parse(`first: ${text}\n\nsecond: ${text}\nand on a new line: ${text}`),
    closing: line("closing"),
    dateLine: line("date"),
    signature: [line("name"), line("phone")],
    senderLines: [line("sender"), line("street")],
    insideAddress: [line("to"), line("city")],
    state: "ready",
    isEdited: true,
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
    createdAt: at,
    savedAt: at,
    deletedAt: null,
  });
}
