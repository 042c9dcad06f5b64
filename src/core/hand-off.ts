// What leaves Pronto with a document in it: files, the clipboard, a mail program, LinkedIn. Each passes the same gate, and
// none of it sends anything: the person does.

import type { Handlers } from "#contract/contract";
import { ProntoError } from "#contract/errors";
import { isolated } from "#domain/bidi";
import { documentKindOf } from "#domain/compose/compose";
import { fileNameOf } from "#domain/compose/file-name";
import { messageHtml, pageHtml } from "#domain/compose/letter-html";
import { type Document, plainText } from "#domain/documents";
import { type Dossier, findRecipient, type Recipient } from "#domain/dossier";
import { peopleSearchAddress, profileAddress } from "#domain/linkedin";
import { mailtoFor } from "#domain/mailto";
import { employerName } from "#domain/opportunities";
import type { KeptVersions } from "./document-versions.ts";
import { createDraftFolder } from "./draft-folder.ts";
import { attachedFiles, checkDraft, checkSize } from "./eml-checks.ts";
import type { FileStore } from "./file-store.ts";
import type { Ready } from "./hand-off-gate.ts";
import type { Journal } from "./journal/journal.ts";
import { letterToDocx } from "./letter-docx.ts";
import { letterToEml } from "./letter-eml.ts";
import { createNoteBudget } from "./note-budget.ts";
import type { NamedFile, Platform } from "./platform.ts";
import { type GivenRelease, passStops } from "./release.ts";
import { createSentQuestion } from "./sent-question.ts";

type HandOffs =
  | "copyText"
  | "exportDocx"
  | "exportEml"
  | "exportPdf"
  | "mailto"
  | "noteBudget"
  | "openEmail"
  | "openLinkedin";

interface Parts {
  readonly ready: Ready;
  readonly files: FileStore;
  readonly versions: KeptVersions;
}

export function createHandOffHandlers(
  journal: Journal,
  platform: Platform,
  { ready, files, versions }: Parts,
): Pick<Handlers["documents"], HandOffs> {
  const { records, readDossier, inOneGo } = journal;
  const drafts = createDraftFolder(platform);
  const asksWhetherSent = createSentQuestion(journal, platform);

  function pass(id: string, release: GivenRelease): Facts {
    const document = inOneGo(() => ready(id, release));
    const dossier = readDossier(document.opportunityId);
    const met = findRecipient(dossier, document.interviewId, document.personId);
    if (met === null) throw new ProntoError("not-found", "Not met in this interview");
    return { document, dossier, met };
  }

  /** What was made of the words, by its name and its bytes. */
  async function keepExport(id: string, path: string, bytes: Uint8Array): Promise<void> {
    const exportedSha256 = await files.put(bytes);
    inOneGo(() => {
      const current = records.documents.get(id);
      const isFrozen = current.state === "sent" || current.state === "draft"; // sent before, or edited while the dialog was open
      const name = nameIn(path);
      const changes = { exportedAt: platform.now().toISOString(), exportedName: name, exportedSha256 };
      const { revision } = current;
      const state = isFrozen ? {} : { state: "exported" as const };
      const exported = records.documents.update({ id: current.id, revision, ...changes, ...state });
      versions.keep(exported, "exported", { name, sha256: exportedSha256 });
    });
  }

  /** What left without a file. */
  function keepWords(document: Document): void {
    if (document.state !== "sent") inOneGo(() => versions.keep(document, "exported"));
  }

  async function save(id: string, file: NamedFile): Promise<{ path: string } | null> {
    const saved = await platform.saveFile(file);
    if (saved !== null) await keepExport(id, saved.path, file.bytes);
    return saved;
  }

  async function draftOf(id: string, release: GivenRelease): Promise<NamedFile> {
    const { document, dossier, met } = pass(id, release);
    passStops(checkDraft(document), release);
    const bytes = await letterToEml(document, await attachedFiles(document, files));
    passStops(checkSize(bytes.length), release);
    return { suggestedName: fileNameOf(document, dossier, met, "eml"), bytes };
  }

  return {
    exportDocx: asksWhetherSent(async ({ id, release }: Handed) => {
      const facts = pass(id, release);
      const bytes = await letterToDocx(facts.document, propertiesOf(facts, platform.now()));
      return save(id, { suggestedName: fileNameOf(facts.document, facts.dossier, facts.met), bytes });
    }),
    exportEml: asksWhetherSent(async ({ id, release }: Handed) => {
      return save(id, await draftOf(id, release));
    }),
    openEmail: asksWhetherSent(async ({ id, release }: Handed) => {
      const file = await draftOf(id, release);
      const path = await drafts.open(file);
      if (path === null) {
        const saved = await save(id, file);
        return saved === null ? null : { ...saved, isOpened: false };
      }
      await keepExport(id, path, file.bytes);
      return { path, isOpened: true };
    }),
    exportPdf: asksWhetherSent(async ({ id, release }: Handed) => {
      const facts = pass(id, release);
      const { document, dossier, met } = facts;
      const { title } = propertiesOf(facts, platform.now());
      const bytes = await platform.printPdf(pageHtml(document, title), document.paper);
      if (bytes !== null) return save(id, { suggestedName: fileNameOf(document, dossier, met, "pdf"), bytes });
      keepWords(document);
      return { path: null };
    }),
    mailto: asksWhetherSent(async ({ id, release }: Handed) => {
      const { document } = pass(id, release);
      const way = mailtoFor(document);
      if ("obstacle" in way) return { url: null, obstacle: way.obstacle };
      await platform.openLink(way.url);
      keepWords(document);
      return { url: way.url, obstacle: null };
    }),
    copyText: asksWhetherSent(async ({ id, release }: Handed) => {
      const { document } = pass(id, release);
      const { toAddress: to, subject } = document;
      const words = { text: isolated(plainText(document)), html: messageHtml(document) };
      const whole = subject === "" ? words.text : `${isolated(subject)}\n\n${words.text}`;
      const copied = await platform.copy({ text: whole, html: words.html });
      keepWords(document);
      return { to, subject, ...words, copied };
    }),
    openLinkedin: asksWhetherSent(async ({ id, release }: Handed) => {
      const { document, dossier, met } = pass(id, release);
      if (document.form !== "linkedin_note")
        throw new ProntoError("invalid", "Only a note goes this way", { details: { field: "form" } });
      const text = plainText(document).trim();
      const { person, part } = met;
      const employer = part?.role === "recruiter" ? person.employer : employerName(dossier.opportunity);
      const url = profileAddress(person.linkedinUrl) ?? peopleSearchAddress(person, employer);
      const copied = await platform.copy({ text });
      await platform.openLink(url);
      keepWords(document);
      return { copied, url, text };
    }),
    noteBudget: createNoteBudget(journal, platform),
  };
}

interface Handed {
  readonly id: string;
  readonly release?: GivenRelease;
}

interface Facts {
  readonly document: Document;
  readonly dossier: Dossier;
  readonly met: Recipient;
}

/** What the file says of itself. */
export function propertiesOf({ document, dossier }: Pick<Facts, "document" | "dossier">, now: Date) {
  const { profile, opportunity } = dossier;
  const kind = documentKindOf(document.kind)?.title ?? document.kind;
  const title = `${kind}: ${opportunity.role}, ${opportunity.companyShort || opportunity.companyLegal}`;
  return { author: profile.fullName, title, now };
}

function nameIn(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}
