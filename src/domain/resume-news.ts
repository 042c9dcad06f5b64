// What is new in a version of the résumé for those who have another: what serves them, and what is to be confirmed.

import { needsFor } from "./compose/topic.ts";
import type { Need } from "./debrief.ts";
import type { Dossier, Recipient } from "./dossier.ts";
import { type ChangedFact, factKey, type ResumeChange } from "./resume-changes.ts";
import { heldVersion } from "./resume-copies.ts";
import type { ResumeVersion } from "./resume-versions.ts";
import { countShared } from "./shared-words.ts";

/** A need, and what was noted as proof for it. */
export interface Wanted {
  readonly need: Need;
  readonly proofs: readonly string[];
}

/** A line of news and the need that it serves; the more words they share, the better. */
export interface Served {
  readonly line: string;
  readonly need: Need;
  readonly shared: number;
}

/** What this person needs, with its proofs. */
export function wantedBy(dossier: Dossier, to: Recipient): readonly Wanted[] {
  return needsFor(dossier, to).map((need) => {
    const proven = new Set(dossier.dots.flatMap(({ needId, evidenceId }) => (needId === need.id ? [evidenceId] : [])));
    return { need, proofs: dossier.evidence.flatMap(({ id, text }) => (proven.has(id) ? [text] : [])) };
  });
}

/** From the version that they got last to this one; null: they have none, or one of the two could not be read. */
export function changeTo(dossier: Dossier, { id }: Pick<ResumeVersion, "id">): ResumeChange | null {
  const held = heldVersion(dossier);
  return dossier.resumeChanges.find(({ beforeId, afterId }) => beforeId === held?.id && afterId === id) ?? null;
}

/** The lines of news that a person noted, but for what is no news to anybody. */
export function notedNews({ news }: Pick<ResumeVersion, "news">): readonly string[] {
  return linesOf(news).filter((line) => !isTakenOut(line) && !isCorrection(line));
}

/** The need that a line serves best; null: none. */
export function servedBy(line: string, wanted: readonly Wanted[]): Served | null {
  const rated = wanted.flatMap(({ need, proofs }) => {
    const shared = 2 * countShared(line, need.text);
    return (proofs.length === 0 ? [""] : proofs).map((proof) => ({
      line,
      need,
      shared: shared + countShared(line, proof),
    }));
  });
  const best = rated.toSorted((a, b) => b.shared - a.shared)[0];
  // One word in common with the proof alone is chance.
  return best !== undefined && best.shared > 1 ? best : null;
}

/** Which of the lines that only the other version has serve which need (R51). */
export function relevantTo({ added }: Pick<ResumeChange, "added">, wanted: readonly Wanted[]): readonly Served[] {
  return added.flatMap((line) => servedBy(line, wanted) ?? []);
}

/** R51: the two were compared, and neither what is new nor what was noted serves a need. */
export function hasNothingFor(dossier: Dossier, version: ResumeVersion, to: Recipient): boolean {
  const change = changeTo(dossier, version);
  const wanted = wantedBy(dossier, to);
  if (change === null || wanted.length === 0) return false;
  return relevantTo({ added: [...notedNews(version), ...change.added] }, wanted).length === 0;
}

/** A fact to be confirmed, and the key that it is confirmed by. */
export interface OpenFact {
  readonly key: string;
  /** Null: a person noted it. */
  readonly fact: ChangedFact | null;
  /** "2019–2026 (was 2020–2026)", or the line as it was noted. */
  readonly words: string;
}

/** R52: what this version says differently from the one they have, as far as nobody has confirmed it yet. */
export function factsToConfirm(dossier: Dossier, version: ResumeVersion): readonly OpenFact[] {
  if (heldVersion(dossier)?.id === version.id) return [];
  const facts = changeTo(dossier, version)?.facts ?? [];
  const found = facts.map((fact) => ({ key: factKey(fact), fact, words: `${fact.after} (was ${fact.before})` }));
  const noted = linesOf(version.news)
    .filter((line) => isCorrection(line) && !facts.some((fact) => isAbout(line, fact)))
    .map((line) => ({ key: `noted: ${line}`, fact: null, words: line }));
  return [...found, ...noted].filter(({ key }) => !version.confirmedFacts.includes(key));
}

/** "start now 2019, was 2020" is what the comparison found as "2019–2026 (was 2020–2026)". */
function isAbout(line: string, { before, after }: ChangedFact): boolean {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  const differing = [...was.filter((word) => !is.includes(word)), ...is.filter((word) => !was.includes(word))];
  return differing.every((word) => line.includes(word));
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}.]+/gu) ?? [];
}

function linesOf(news: string): readonly string[] {
  return news
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function isTakenOut(line: string): boolean {
  return /^(?:removed?|dropped|deleted?|took out|cut out|without)\b/i.test(line);
}

/** "start now 2019, was 2020": to be confirmed (R52), not to be announced. */
function isCorrection(line: string): boolean {
  if (isTakenOut(line)) return false;
  const isOfFigures = /\b(?:was|had|instead of|before|formerly|corrected|fixed|typo)\b/i.test(line) && /\d/.test(line);
  return isOfFigures || /\bnow\b[^,;]*[,;(]\s?(?:\S+\s)?(?:was|had|formerly|instead of)\b/i.test(line);
}
