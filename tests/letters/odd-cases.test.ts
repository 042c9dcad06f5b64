import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compose, documentKindOf, taskFor } from "#domain/compose/compose";
import { bodyOf } from "#domain/compose/letter";
import { plainText } from "#domain/documents";
import { now } from "../domain/a-dossier.ts";
import { masked } from "./masked.ts";
import { type OddCase, oddCases, recipientOf } from "./odd-cases.ts";

// UPDATE_LETTERS=1 writes them anew; the diff is then read like any other text.
const folder = join(import.meta.dirname, "odd");

it("notes of every kind become the letters that were read and committed", () => {
  const written = Object.fromEntries(oddCases.flatMap((one) => one.documents.map((each) => write(one, each))));
  if (process.env["UPDATE_LETTERS"] === "1") {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const [name, text] of Object.entries(written)) writeFileSync(join(folder, name), text);
  }
  const committed = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]);
  expect(Object.fromEntries(committed)).toEqual(written);
});

it("no two thank-yous of a process share a sentence after the first paragraph, whoever the employer is", () => {
  const shared = oddCases.flatMap((one) =>
    ["Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir"].flatMap((companyShort) => {
      const { opportunity } = one.dossier;
      const dossier = { ...one.dossier, opportunity: { ...opportunity, companyShort, companyLegal: companyShort } };
      const facts = [
        companyShort,
        opportunity.role,
        ...[...dossier.needs, ...dossier.evidence].map(({ text }) => text),
      ];
      const frames = one.documents
        .filter(([id]) => id === "thank_you")
        .flatMap((document) =>
          paragraphsOf({ ...one, dossier }, document)
            .slice(1)
            .flat(),
        )
        .map(({ text }) => masked(text, facts));
      return frames.filter((frame, index) => frames.indexOf(frame) !== index);
    }),
  );
  expect(shared).toEqual([]);
});

function paragraphsOf(one: OddCase, [id, to, aboutId, interviewId]: OddCase["documents"][number]) {
  const kind = documentKindOf(id);
  if (kind === null) throw new Error(`no such kind: ${id}`);
  return compose(kind, { dossier: one.dossier, to: recipientOf(one, to, interviewId), now: one.at ?? now, aboutId })
    .paragraphs;
}

function write(one: OddCase, document: OddCase["documents"][number]): [string, string] {
  const [id, to, aboutId, interviewId] = document;
  const kind = documentKindOf(id);
  if (kind === null) throw new Error(`no such kind: ${id}`);
  const given = { dossier: one.dossier, to: recipientOf(one, to, interviewId), now: one.at ?? now, aboutId };
  const letter = compose(kind, given);
  const asked = kind.missing(taskFor(kind, given));
  const missing = asked.length > 0 ? `Asked for: ${asked.join(", ")}\n` : "";
  const attached = letter.attachments.map(({ name }) => `Attached: ${name}\n`).join("");
  const text = plainText({ ...letter, body: bodyOf(letter.paragraphs) });
  const isOneOfSeveral = one.documents.filter(([kind, person]) => kind === id && person === to).length > 1;
  const which = isOneOfSeveral ? [aboutId, interviewId].filter(Boolean) : [];
  return [
    `${[one.name, id, to, ...which].join("-")}.txt`,
    `Subject: ${letter.subject}\n${attached}${missing}\n${text}`,
  ];
}
