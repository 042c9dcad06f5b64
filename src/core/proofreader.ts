// C27 as the core asks for it: the words of the letter to the grammar thread, and what it finds without the journal's names.

import type { Document } from "#domain/documents";
import { dialectOf, type ProofFinding, proofread, wordsOf } from "#domain/review/proofread";
import { openTexts } from "#domain/review/right-checks";
import type { Grammar } from "./grammar/grammar.ts";
import type { Journal } from "./journal/journal.ts";

/** UTF-16 units: what is longer is no letter, and would take longer than the thread is given. */
const longest = 20_000;

export function createProofreader(
  { db, readDossier, settings }: Journal,
  grammar: Grammar,
): (document: Document) => Promise<ProofFinding[]> {
  const people = db.prepare<[], Record<string, string | null>>(
    "SELECT fullName, latinName, givenName, familyName, addressAs, title, employer FROM people ORDER BY number DESC LIMIT 1000",
  );
  const processes = db.prepare<[], Record<string, string | null>>(
    "SELECT companyLegal, companyShort, role, roleShort, agency FROM opportunities ORDER BY number DESC LIMIT 1000",
  );

  return async ({ subject, body, locale, opportunityId }) => {
    const { checksGrammar, ownWords } = settings.get();
    if (!checksGrammar || body.length > longest) return [];
    const dossier = readDossier(opportunityId);
    const { profile, requirements, recommenders, evidence } = dossier;
    const { fullName, latinName, givenName, familyName, city, street } = profile;
    const names = [
      ...[...people.all(), ...processes.all()].flatMap((row) => Object.values(row)),
      ...[fullName, latinName, givenName, familyName, city, street],
    ].flatMap((name) => (name ? [name] : []));
    const terms = [
      ...openTexts(dossier),
      ...requirements.flatMap(({ text, proof }) => [text, proof]),
      ...evidence.flatMap(({ situation, task, action, result, figure }) => [situation, task, action, result, figure]),
      ...recommenders.map(({ relation }) => relation),
    ].flatMap((text) => (text ? [text] : []));
    const words = wordsOf([...names, ...terms, ...ownWords]);
    const texts = { subject, body };
    const slips = await grammar.check({ texts, words, dialect: dialectOf(locale) });
    return [...proofread(texts, slips, { names, words })];
  };
}
