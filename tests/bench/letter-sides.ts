import { monitorEventLoopDelay } from "node:perf_hooks";
import { setImmediate } from "node:timers/promises";
import { Packer, Paragraph, Document as WordDocument } from "docx";
import type { Client } from "#contract/contract";
import { letterToDocx } from "#core/letter-docx";
import { aboutFor } from "#domain/about";
import { compose } from "#domain/compose/compose";
import type { DocumentKind } from "#domain/compose/document-kind";
import { documentKinds } from "#domain/compose/kinds/index";
import { paragraphsOf } from "#domain/compose/letter";
import type { Document } from "#domain/documents";
import type { Dossier, Recipient } from "#domain/dossier";
import { planFollowUps } from "#domain/follow-ups/plan";
import { reviewLetter } from "#domain/review/review";
import { documentOf, recipientOf } from "../support/document-of.ts";
import { openTestJournal } from "../support/open-test-journal.ts";
import { fillProcess, type Process, writtenAt } from "../torture/full-process.ts";
import { namesByScript } from "../torture/letter-names.ts";
import type { Sides } from "./measure.ts";

const now = writtenAt;
const [names] = namesByScript;

interface Task {
  readonly kind: DocumentKind;
  readonly dossier: Dossier;
  readonly to: Recipient;
  readonly aboutId: string | null;
}

/** One letter of each kind in turn, composed and reviewed, the grammar apart; beside the plan of the same process. */
export async function letterSides(): Promise<Sides> {
  const tasks = await Promise.all(documentKinds.map(taskOf));
  const at = (sample: number) => tasks[sample % tasks.length];
  return {
    ours: (sample) => {
      const task = at(sample);
      if (task === undefined) return;
      const { dossier, to: met } = task;
      const document = write(task);
      reviewLetter({ document, dossier, met, secrets: [], otherEmployers: [], siblings: [document], now });
    },
    anchor: (sample) => planFollowUps(at(sample)?.dossier ?? never(), now),
    close: () => {},
  };
}

/** One letter of each kind in turn as a file. */
export async function fileSides(): Promise<Sides> {
  const letters = (await Promise.all(documentKinds.map(taskOf))).map(write);
  const at = (sample: number) => letters[sample % letters.length] ?? never();
  return {
    ours: (sample) => letterToDocx(at(sample), { author: "Jo", title: "A letter", now: new Date(now) }),
    anchor: (sample) => plainDocx(at(sample)),
    close: () => {},
  };
}

/** Letters of every kind in one go, a letter at a time; and how long at most nothing else was served meanwhile. */
export async function batchSides(count: number): Promise<Sides> {
  const tasks = await Promise.all(documentKinds.map(taskOf));
  const all = Array.from({ length: count }, (_, index) => tasks[index % tasks.length] ?? never());
  const written: Document[] = [];
  let stall = 0;
  return {
    ours: async () => {
      const loop = monitorEventLoopDelay({ resolution: 1 });
      loop.enable();
      written.length = 0;
      for (const task of all) {
        const { dossier, to: met } = task;
        const document = write(task);
        reviewLetter({ document, dossier, met, secrets: [], otherEmployers: [], siblings: [], now });
        await letterToDocx(document, { author: "Jo", title: "A letter", now: new Date(now) });
        written.push(document);
        await setImmediate();
      }
      loop.disable();
      stall = loop.max / 1_000_000;
    },
    anchor: async () => {
      for (const letter of written) await plainDocx(letter);
    },
    note: () => `longest stall ${stall.toFixed(0)} ms`,
    close: () => {},
  };
}

const processes = 72;
/** What can be written while nothing has been answered. */
const waiting = [
  "thank_you",
  "hospitality_note",
  "resume_cover_note",
  "recommendation_request",
  "recommender_reminder",
  "recommendation_forward",
  "recommender_thanks",
  "check_in",
];

/** A season's letters in one go, a letter at a time; and how long at most nothing else was served meanwhile. */
export async function seasonSides(count: number): Promise<Sides> {
  const { api, core } = await openTestJournal({
    now: () => new Date(now),
    saveFile: async () => ({ path: "letter.docx" }),
  });
  const orders = (await fillSeason(api)).slice(0, count);
  if (orders.length < count) throw new Error(`only ${orders.length} letters`);
  let written: readonly Document[] = [];
  let stall = 0;
  return {
    before: async () => {
      for (const { id } of written) await api.documents.remove({ id });
    },
    ours: async () => {
      const loop = monitorEventLoopDelay({ resolution: 1 });
      loop.enable();
      const documents: Document[] = [];
      for (const order of orders) {
        const document = await api.documents.create(order);
        await api.documents.exportDocx({ id: document.id, release: { warned: true, reason: "a bench" } });
        documents.push(document);
        await setImmediate();
      }
      loop.disable();
      stall = loop.max / 1_000_000;
      written = documents;
    },
    anchor: async () => {
      for (const letter of written) await plainDocx(letter);
    },
    note: () => `longest stall ${stall.toFixed(0)} ms`,
    close: core.close,
  };
}

async function fillSeason(api: Client) {
  const orders: { interviewId: string; personId: string; kind: string }[] = [];
  for (let n = 0; n < processes; n++) {
    const { interviewId, personFor } = await fill(api, "thank_you", `Mill ${n}`);
    orders.push(...waiting.map((kind) => ({ interviewId, personId: personFor(kind), kind })));
  }
  return orders;
}

async function taskOf(kind: DocumentKind): Promise<Task> {
  const { api, core } = await openTestJournal({ now: () => new Date(now) });
  const { opportunityId, interviewId, personFor } = await fill(api, kind.id);
  const { dossier } = await api.opportunities.open({ id: opportunityId });
  core.close();
  const to = recipientOf(dossier, interviewId, personFor(kind.id));
  return { kind, dossier, to, aboutId: aboutFor(dossier, kind.id, to.person.id) };
}

function fill(api: Client, id: string, employer = "Fiddlehead"): Promise<Process> {
  return fillProcess(api, { id, names: names ?? never(), locale: "en-US", employer });
}

function write({ kind, dossier, to, aboutId }: Task): Document {
  return documentOf(compose(kind, { dossier, to, now, aboutId }), kind, to, aboutId);
}

function plainDocx({ body }: Document) {
  const children = paragraphsOf(body).map((text) => new Paragraph(text));
  return Packer.toBuffer(new WordDocument({ sections: [{ children }] }));
}

function never(): never {
  throw new Error("no kinds of documents");
}
