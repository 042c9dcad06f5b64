// U7: letters of every kind, as e-mail and on paper, by American and British customs, with the names in 13 scripts. Written
// through the core wherever the plan allows it. Each file must be valid Office Open XML, say the same in LibreOffice as in
// the journal, fill one page there with a glyph for every character, and hold nothing but the facts.

import type { Client } from "#contract/contract";
import { ProntoError } from "#contract/errors";
import { factSheetToDocx } from "#core/fact-sheet";
import { letterToDocx } from "#core/letter-docx";
import { aboutFor } from "#domain/about";
import { compose, taskFor } from "#domain/compose/compose";
import type { DocumentKind } from "#domain/compose/document-kind";
import { factSheet } from "#domain/compose/fact-sheet";
import { documentKinds } from "#domain/compose/kinds/index";
import { recommendationRequest } from "#domain/compose/kinds/recommendation-request";
import { LetterForm } from "#domain/compose/letter";
import { blocksOf } from "#domain/compose/page";
import type { Document } from "#domain/documents";
import type { Dossier } from "#domain/dossier";
import { findOffice } from "../../scripts/office.mjs";
import { documentOf, recipientOf } from "../support/document-of.ts";
import { openTestJournal } from "../support/open-test-journal.ts";
import { faultsOfFormat } from "./docx-checks.ts";
import { fillProcess, type Process, writtenAt } from "./full-process.ts";
import { faultsOfFacts } from "./invented.ts";
import { type Names, namesByScript } from "./letter-names.ts";
import { linesOf, type Read, readAll, withoutGlyph } from "./office.ts";
import type { Outcome, Torture } from "./torture.ts";

export const everyLetter: Torture = { id: "U7", title: "every kind of letter in 13 scripts", run: writeAll };

const locales = ["en-US", "en-GB"];

async function writeAll(size: "ci" | "full"): Promise<Outcome> {
  const skipped = findOffice({ mayInstall: size === "full" });
  if (skipped !== null) return { figure: "", failures: [], skipped };
  const written: Written[] = [];
  for (const plan of size === "full" ? allPlans() : somePlans()) written.push(...(await write(plan)));
  const readings = readAll(written.map(({ bytes }) => bytes));
  const failures: string[] = [];
  for (const [index, one] of written.entries()) {
    const faults = [
      ...one.faults,
      ...(await faultsOfFormat(one.bytes)),
      ...faultsOfReading(one, readings[index] ?? null),
    ];
    failures.push(...faults.map((fault) => `${one.name}: ${fault}`));
  }
  const byCore = written.filter(({ isOfCore }) => isOfCore).length;
  const beside = new Set(
    written.filter(({ isOfCore }) => !isOfCore).map(({ name, why }) => `${name.split(" ")[0]} ${why}`),
  );
  const rest = beside.size === 0 ? "" : ` (not by the core: ${[...beside].join(", ")})`;
  return { figure: `${written.length} letters, ${byCore} of them exported by the core${rest}`, failures };
}

/** What is written in one journal: the forms of a kind, with the names of a script. */
interface Plan {
  readonly kind: DocumentKind;
  readonly forms: readonly LetterForm[];
  readonly names: Names;
  readonly locale: string;
}

function formsOf({ forms }: DocumentKind): readonly LetterForm[] {
  return LetterForm.options.filter((form) => forms.includes(form));
}

function allPlans(): readonly Plan[] {
  return namesByScript.flatMap((names) =>
    locales.flatMap((locale) => documentKinds.map((kind) => ({ kind, forms: formsOf(kind), names, locale }))),
  );
}

/** Every kind in every form, and every script: one letter each, the scripts and the customs in turn. */
function somePlans(): readonly Plan[] {
  const written = documentKinds.flatMap((kind) => formsOf(kind).map((form) => ({ kind, forms: [form] })));
  return Array.from({ length: Math.max(written.length, namesByScript.length) }, (_, index) => {
    const one = written[index % written.length];
    const names = namesByScript[index % namesByScript.length];
    return one === undefined || names === undefined ? [] : { ...one, names, locale: locales[index % 2] ?? "en-US" };
  }).flat();
}

interface Written {
  readonly name: string;
  /** What stands in it. */
  readonly text: string;
  readonly bytes: Uint8Array;
  /** False: the core would not, and `why` not. */
  readonly isOfCore: boolean;
  readonly why: string;
  readonly faults: readonly string[];
}

async function write({ kind, forms, names, locale }: Plan): Promise<readonly Written[]> {
  const { api, core, savedFiles } = await openTestJournal({ now: () => new Date(writtenAt) });
  const process = await fillProcess(api, { id: kind.id, names, locale });
  const written: Written[] = [];
  for (const form of forms) {
    const { document, why } = await draft(api, process, kind, form);
    const refusal = why === "" ? await exportOne(api, document.id) : why;
    const bytes = refusal === "" ? savedFiles.at(-1)?.bytes : undefined;
    const properties = { author: names.sender, title: kind.title, now: new Date(writtenAt) };
    const { dossier } = await api.opportunities.open({ id: process.opportunityId });
    written.push({
      name: `${kind.id} ${form} ${locale} ${names.script}`,
      text: blocksOf(document)
        .map((block) => block.text)
        .join("\n\n"),
      bytes: bytes ?? (await letterToDocx(document, properties)),
      isOfCore: bytes !== undefined,
      why: refusal,
      faults: faultsOfFacts(document, dossier, writtenAt),
    });
    if (kind.id === "recommendation_request")
      written.push(await sheetOf(dossier, document, written.at(-1)?.name ?? ""));
  }
  core.close();
  return written;
}

/** The fact sheet that goes with it. */
async function sheetOf(dossier: Dossier, { interviewId, personId, aboutId }: Document, name: string): Promise<Written> {
  const to = recipientOf(dossier, interviewId, personId);
  const task = taskFor(recommendationRequest, { dossier, to, now: writtenAt, aboutId });
  const text = factSheet(task)
    .flatMap(({ heading, lines }) => [heading, ...lines])
    .join("\n\n");
  const bytes = await factSheetToDocx(task);
  return { name: `fact sheet of ${name}`, text, bytes, isOfCore: true, why: "", faults: [] };
}

/** By the core, in the form that is wanted; else as the composer gives it. */
async function draft(
  api: Client,
  { opportunityId, interviewId, personFor }: Process,
  kind: DocumentKind,
  form: LetterForm,
) {
  const personId = personFor(kind.id);
  try {
    const { id } = await api.documents.create({ interviewId, personId, kind: kind.id, form });
    return { document: await api.documents.regenerate({ id, form }), why: "" };
  } catch (error) {
    if (!(error instanceof ProntoError)) throw error;
    const { dossier } = await api.opportunities.open({ id: opportunityId });
    const to = recipientOf(dossier, interviewId, personId);
    const aboutId = aboutFor(dossier, kind.id, personId);
    const letter = compose(kind, { dossier, to, now: writtenAt, form, aboutId });
    return { document: documentOf(letter, kind, to, aboutId), why: error.message };
  }
}

/** "": it did; else which rules it gave. */
async function exportOne(api: Client, id: string): Promise<string> {
  try {
    await api.documents.exportDocx({ id, release: { warned: true, reason: "a proof" } });
    return "";
  } catch (error) {
    if (!(error instanceof ProntoError)) throw error;
    return error.message;
  }
}

function faultsOfReading({ text }: Written, read: Read | null): readonly string[] {
  if (read === null) return ["LibreOffice cannot read it"];
  const wanted = linesOf(text);
  const difference = wanted.findIndex((line, index) => line !== read.lines[index]);
  const missing = withoutGlyph(text, read.fonts);
  return [
    ...(difference === -1 && read.lines.length === wanted.length
      ? []
      : [`reads ${JSON.stringify(read.lines[difference])} for ${JSON.stringify(wanted[difference])}`]),
    ...(read.pages === 1 ? [] : [`has ${read.pages} pages`]),
    ...read.fonts.filter(({ isEmbedded }) => !isEmbedded).map(({ name }) => `${name} is not in the PDF`),
    ...(missing.length === 0 ? [] : [`no glyph for ${missing.join(" ")}`]),
  ];
}
