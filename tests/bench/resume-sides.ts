import { diffWordsWithSpace } from "diff";
import { compareResumes } from "#core/reading/compare-resumes";
import type { TextLine } from "#domain/resume-text";
import { createRandom } from "../torture/random.ts";
import type { Sides } from "./measure.ts";

/** Two versions of a résumé of ten pages, a tenth of whose lines differ. */
export async function resumeSides(): Promise<Sides> {
  const [before, after] = [tenPages(0), tenPages(0.1)];
  const textOf = (lines: readonly TextLine[]) => lines.map(({ text }) => text).join("\n");
  const [from, to] = [textOf(before), textOf(after)];
  return {
    ours: () => compareResumes(before, after),
    anchor: () => diffWordsWithSpace(from, to),
    close: () => {},
  };
}

function tenPages(changed: number): readonly TextLine[] {
  const [random, other] = [createRandom(1), createRandom(2)];
  const word = () => words[Math.floor(random() ** 2 * words.length)] ?? "";
  return Array.from({ length: 450 }, (_, n) => {
    if (n % 45 === 0) return { text: sections[(n / 45) % sections.length] ?? "", isHeading: true };
    if (n % 9 === 1)
      return { text: `Lecturer ${n}, House of ${n}, ${1980 + Math.floor(n / 15)}–2026`, isHeading: false };
    const text = `Led ${Array.from({ length: 12 }, word).join(" ")} by ${Math.floor(random() * 90)}%`;
    return { text: other() < changed ? text.replace("Led", "Rebuilt").replace("%", "5%") : text, isHeading: false };
  });
}

const sections = ["Experience", "Education", "Skills", "Projects", "Publications"];
const words = Array.from({ length: 400 }, (_, n) => `${"bdfklmnprst"[n % 11]}${"aeiou"[n % 5]}${n.toString(36)}n`);
