// FACTS: documents of every kind from processes of any shape, to everybody they can be for. Nothing stands in them that
// the records they name do not say.

import fc from "fast-check";
import { aboutFor } from "#domain/about";
import { compose } from "#domain/compose/compose";
import { documentKinds } from "#domain/compose/kinds/index";
import { documentOf, recipientOf } from "../support/document-of.ts";
import { faultsOfFacts } from "./invented.ts";
import { aProcess, type RandomProcess } from "./random-process.ts";
import type { Outcome, Torture } from "./torture.ts";

export const facts: Torture = { id: "FACTS", title: "nothing but the facts", run: composeMany };

async function composeMany(size: "ci" | "full"): Promise<Outcome> {
  const processes = fc.sample(aProcess, { seed: 28, numRuns: size === "full" ? 1_000 : 60 });
  const texts = processes.map(textsOf);
  const sentences = texts.flat().reduce((sum, { count }) => sum + count, 0);
  // The same frame slips in the same way in a thousand letters: each way is told once.
  const failures = new Map(
    texts.flat().flatMap(({ kind, faults }) => faults.map((fault) => [slip(kind, fault), `${kind}: ${fault}`])),
  );
  const figure = `${processes.length} journals, ${texts.flat().length} texts, ${sentences} sentences, ${failures.size} ways to slip`;
  return { figure, failures: [...failures.values()] };
}

interface Text {
  readonly kind: string;
  /** Of sentences. */
  readonly count: number;
  readonly faults: readonly string[];
}

function textsOf({ dossier, now }: RandomProcess): readonly Text[] {
  return dossier.people.flatMap((person, index) =>
    documentKinds.map((kind) => {
      const to = recipientOf(dossier, dossier.interviews.at(-1)?.id ?? "", person.id);
      const aboutId = aboutFor(dossier, kind.id, person.id);
      const form = kind.forms[index % kind.forms.length];
      const document = documentOf(compose(kind, { dossier, to, now, form, aboutId }), kind, to, aboutId);
      return { kind: kind.id, count: document.sentences.length, faults: faultsOfFacts(document, dossier, now) };
    }),
  );
}

/** What went wrong, without the words that differ from journal to journal. */
function slip(kind: string, fault: string): string {
  const [, what = "", start = ""] = /^(\S+ \S+ \S+)[^"]*("(?:\S+\s){0,3})/u.exec(fault) ?? [];
  return [kind, what.replace(/\d+/g, "0"), start].join(" ");
}
