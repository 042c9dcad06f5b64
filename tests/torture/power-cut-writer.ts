// Run under strace by power-cuts.ts: saves through the real core and says on standard output what was acknowledged, until
// it kills itself. `normal` is the mutation: better-sqlite3's own setting, which the test must find out.

import { writeSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { replaceFile } from "#core/whole-file";
import { openTestJournal } from "../support/open-test-journal.ts";
import { textOf } from "./power-cuts.ts";

const [dataDir = "", synchronous = "full", saves = "100"] = process.argv.slice(2);
if (synchronous === "normal") lowerSynchronous();

const rows: { id: string; revision: number }[] = [];
const acknowledge = (...words: readonly unknown[]) => writeSync(1, `ACK ${words.join(" ")}\n`);
let ids = 0;
const open = () => openTestJournal({ dataDir, now: () => new Date(), newId: () => `page${++ids}` });

let journal = await open();
for (let n = 0; n < 10; n++) {
  const { id, revision } = await journal.api.journal.create({ on: "2026-03-01", text: textOf(0) });
  rows.push({ id, revision });
  acknowledge(id, 0);
}
for (let save = 1; save <= Number(saves); save++) {
  if (save % 50 === 0) {
    journal.core.close(); // what is beside the journal moves into it
    journal = await open();
  }
  const row = rows[save % rows.length];
  if (row === undefined) break;
  ({ revision: row.revision } = await journal.api.journal.save({ ...row, text: textOf(save) }));
  acknowledge(row.id, save);
  if (save % 7 === 0) {
    replaceFile(join(dataDir, "beside.txt"), textOf(save));
    acknowledge("beside.txt", save);
  }
}
process.kill(process.pid, "SIGKILL");

function lowerSynchronous(): void {
  const { pragma } = Database.prototype;
  Database.prototype.pragma = function (source, options) {
    return pragma.call(this, source.replace("synchronous = FULL", "synchronous = NORMAL"), options);
  };
}
