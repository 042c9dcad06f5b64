import type { Evidence, Need } from "./debrief.ts";
import type { Dossier } from "./dossier.ts";

/**
 * The proof that most likely answers a need: the one that shares most of its words among those that answer nothing yet;
 * without shared words the oldest such one. Proposed only, never linked by itself. Null: there is none.
 */
export function proposeProof(
  need: Pick<Need, "id" | "text" | "personId">,
  { evidence, dots }: Pick<Dossier, "evidence" | "dots">,
): Evidence | null {
  const free = evidence.filter(
    ({ id, personId }) =>
      !dots.some(({ evidenceId }) => evidenceId === id) &&
      (personId === null || need.personId === null || personId === need.personId),
  );
  const words = new Set(stemsOf(need.text));
  const shared = ({ text }: Evidence) => stemsOf(text).filter((stem) => words.has(stem)).length;
  return free.toSorted((a, b) => shared(b) - shared(a))[0] ?? null;
}

/** The first five letters of every longer word: enough to see "changeover" in "changeovers". */
function stemsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []).map((word) => word.slice(0, 5));
}
