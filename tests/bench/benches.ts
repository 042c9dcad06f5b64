import { closeSync, fdatasyncSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { Packer, Paragraph, Document as WordDocument } from "docx";
import type { Client } from "#contract/contract";
import { paragraphsOf } from "#domain/compose/letter";
import { openScene } from "../core/scene.ts";
import { makeFolder, openTestJournal } from "../support/open-test-journal.ts";
import { createRandom } from "../torture/random.ts";
import { lookInto } from "../torture/soundness.ts";
import { batchSides, fileSides, letterSides, seasonSides } from "./letter-sides.ts";
import type { Bench, Sides } from "./measure.ts";
import { afterTouchSides, todaySides } from "./plan-sides.ts";
import { addingSides, pdfSides, wordSides } from "./reading-sides.ts";
import { resumeSides } from "./resume-sides.ts";

export const benches: readonly Bench[] = [
  {
    id: "P1",
    what: "search, 10,000 pages, best 20",
    anchor: "LIKE, plain SQLite",
    goal: 1 / 5, // LIKE grows with the rows and the index does not: at 100,000 it is ten times this
    samples: 200,
    prepare: searchSides,
  },
  {
    id: "P5",
    what: "autosave of 4 kB, on the disk",
    anchor: "4 kB + fdatasync",
    goal: 3,
    samples: 300,
    prepare: saveSides,
  },
  {
    id: "P8",
    what: "open a workspace among 500",
    anchor: "the same among 10",
    goal: 1.5,
    samples: 300,
    prepare: openSides,
  },
  {
    id: "P9",
    what: "letter: write anew and review",
    anchor: "read the facts only",
    goal: 10,
    samples: 200,
    prepare: composeSides,
  },
  {
    id: "P9d",
    what: "letter to .docx, exported",
    anchor: "docx, the same words",
    goal: 1.5,
    samples: 100,
    prepare: docxSides,
  },
  {
    id: "T1",
    what: "Today, 200 processes, 2,000 rows",
    anchor: "open one workspace",
    goal: 100,
    limit: 50,
    samples: 60,
    prepare: todaySides,
  },
  {
    id: "T2",
    what: "Today after one logged contact",
    anchor: "Today, nothing logged",
    goal: 2,
    extra: 5,
    samples: 60,
    prepare: afterTouchSides,
  },
  {
    id: "L1",
    what: "a letter of each kind and its review",
    anchor: "plan its process",
    goal: 10,
    limit: 5,
    samples: 320,
    prepare: letterSides,
  },
  {
    id: "L2",
    what: "a letter of each kind to .docx",
    anchor: "docx, the same words",
    goal: 1.5,
    limit95: 15,
    samples: 320,
    prepare: fileSides,
  },
  {
    id: "L3",
    what: "500 letters, reviewed and as files",
    anchor: "docx, the same words",
    goal: 2,
    limit: 3_000,
    samples: 1,
    prepare: () => batchSides(500),
  },
  {
    id: "L4",
    what: "500 letters by way of the journal",
    anchor: "docx, the same words",
    goal: 3,
    samples: 1,
    prepare: () => seasonSides(500),
  },
  {
    id: "V1",
    what: "read a résumé of 5 MB, .docx",
    anchor: "mammoth, the same file",
    goal: 1,
    limit: 500,
    samples: 20,
    prepare: wordSides,
  },
  {
    id: "V2",
    what: "read a résumé of ten pages, PDF",
    anchor: "pdf.js, its text alone",
    goal: 3,
    limit: 500,
    samples: 20,
    prepare: pdfSides,
  },
  {
    id: "V3",
    what: "add a résumé of 5 MB, .docx",
    anchor: "its pieces written and synced",
    goal: 40, // sent as text, hashed, encrypted, checkpointed, unzipped and read besides
    limit: 1_000,
    samples: 20,
    prepare: addingSides,
  },
  {
    id: "V4",
    what: "compare two résumés of ten pages",
    anchor: "diff, word by word",
    goal: 10,
    limit: 60,
    samples: 60,
    prepare: resumeSides,
  },
];

async function saveSides(): Promise<Sides> {
  const { api, core, platform } = await openTestJournal();
  const words = createWords(5);
  let page = await api.journal.create({ on: "2026-03-01", text: words(4_000) });
  for (let n = 0; n < 500; n++) await api.journal.create({ on: "2026-03-01", text: words(1_000) });
  const file = openSync(join(platform.dataDir, "floor"), "a");
  const bytes = Buffer.alloc(4_096, "x");
  return {
    ours: async () => {
      page = await api.journal.save({
        id: page.id,
        revision: page.revision,
        text: `${page.text.slice(0, -6)}${words(5)}`,
      });
    },
    anchor: () => {
      writeSync(file, bytes);
      fdatasyncSync(file);
    },
    close: () => {
      closeSync(file);
      core.close();
    },
  };
}

async function searchSides(): Promise<Sides> {
  const { core, platform } = await openTestJournal();
  core.close();
  const words = createWords(1);
  const texts = Array.from({ length: 10_000 }, (_, n) => `${words(350)} ${n % 200 === 0 ? "umbrella" : ""}`);
  await lookInto(platform.dataDir, (journal) => fill(journal, texts));
  const { api, core: reopened } = await openTestJournal({ dataDir: platform.dataDir });
  const plain = new Database(join(makeFolder(), "plain.db"));
  plain.exec(
    `CREATE TABLE journalEntries (number INTEGER PRIMARY KEY, id, "on", text, searchText, revision, createdAt, savedAt)`,
  );
  fill(plain, texts);
  const like = plain.prepare(
    "SELECT id, text FROM journalEntries WHERE text LIKE '%umbrella%' ORDER BY number DESC LIMIT 20 OFFSET 30",
  );
  return {
    ours: () => api.search.find({ text: "umbrella", scope: "journal" }),
    anchor: () => like.all(),
    close: () => {
      reopened.close();
      plain.close();
    },
  };
}

function fill(database: Database.Database, texts: readonly string[]): void {
  const put = database.prepare(
    `INSERT INTO journalEntries (id, "on", text, searchText, revision, createdAt, savedAt)
     VALUES (?, '2026-03-01', ?, ?, 1, '2026-03-01T00:00:00Z', '2026-03-01T00:00:00Z')`,
  );
  database.transaction(() => {
    for (const [n, text] of texts.entries()) put.run(`page${n}`, text, text);
  })();
}

async function openSides(): Promise<Sides> {
  const many = await openTestJournal();
  const few = await openTestJournal();
  const ids = { many: await fillOpportunities(many.api, 500), few: await fillOpportunities(few.api, 10) };
  const random = createRandom(8);
  const one = (of: readonly string[]) => of[Math.floor(random() * of.length)] ?? "";
  return {
    ours: () => many.api.opportunities.open({ id: one(ids.many) }),
    anchor: () => few.api.opportunities.open({ id: one(ids.few) }),
    close: () => {
      many.core.close();
      few.core.close();
    },
  };
}

async function fillOpportunities(api: Client, count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n++) {
    const { id: opportunityId } = await api.opportunities.create({ companyLegal: `Mill ${n}`, role: "Lead" });
    const slot = { startsWall: "2026-02-27T09:00", endsWall: "2026-02-27T10:00", zone: "Europe/Berlin" };
    const { id: interviewId } = await api.interviews.create({ opportunityId, ...slot });
    for (const name of ["Ada", "Grace"]) {
      const { id: personId } = await api.people.create({ fullName: `${name} ${n}` });
      await api.participations.create({ interviewId, personId, role: "panel" });
      await api.points.create({ opportunityId, interviewId, personId, text: "the walk along the line" });
      await api.needs.create({ opportunityId, interviewId, text: "scrap on the sheeter line" });
    }
    ids.push(opportunityId);
  }
  return ids;
}

async function composeSides(): Promise<Sides> {
  const { api, core, interviewId, personId, opportunityId } = await openScene();
  const { id } = await api.documents.create({ interviewId, personId, kind: "thank_you" });
  return {
    ours: async () => {
      await api.documents.regenerate({ id });
      await api.documents.review({ id });
    },
    anchor: () => api.opportunities.open({ id: opportunityId }),
    close: core.close,
  };
}

async function docxSides(): Promise<Sides> {
  const { api, core, interviewId, personId } = await openScene();
  const { id, body } = await api.documents.create({ interviewId, personId, kind: "thank_you" });
  return {
    ours: () => api.documents.exportDocx({ id }),
    anchor: () => {
      const children = paragraphsOf(body).map((text) => new Paragraph(text));
      return Packer.toBuffer(new WordDocument({ sections: [{ children }] }));
    },
    close: core.close,
  };
}

/** Words of an invented language, some of them common and most of them rare. */
function createWords(seed: number): (length: number) => string {
  const random = createRandom(seed);
  const syllables =
    "ba be bi bo da de di do ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so".split(" ");
  const syllable = () => syllables[Math.floor(random() ** 2 * syllables.length)] ?? "";
  return (length) => {
    let text = "";
    while (text.length < length) text += `${syllable()}${syllable()}${random() < 0.6 ? syllable() : ""} `;
    return text.slice(0, length).trim();
  };
}
