import type { ComparedLine, ResumeComparison } from "#domain/resume-changes";
import { changedFacts } from "#domain/resume-facts/changed-facts";
import { comparedWords, tellingWords } from "#domain/resume-facts/compared-words";
import type { TextLine } from "#domain/resume-text";
import { comparedSections } from "./compared-sections.ts";
import { matchParagraphs } from "./match-paragraphs.ts";
import { resumeParagraphs } from "./resume-paragraphs.ts";

/**
 * What one version of the résumé has that another has not, whichever files they are: the same words in other lines, or
 * in another place, are no change (R51, R52).
 */
export function compareResumes(before: readonly TextLine[], after: readonly TextLine[]): ResumeComparison {
  const [was, is] = [resumeParagraphs(before), resumeParagraphs(after)];
  const matches = matchParagraphs(was, is);
  const sections = comparedSections(was, is, matches);
  const top = is.findIndex(({ isHeading }, at) => isHeading && at > 0);
  const changed = is.flatMap(({ text }, at) => {
    const match = matches.after[at];
    if (match === null || match === undefined || match === "there" || match.isSame) return [];
    return [{ before: was[match.at]?.text ?? "", after: text, isAtTop: at < top }];
  });
  const known = ` ${was.flatMap(({ words }) => words).join(" ")} `;
  return {
    sections,
    added: sections.flatMap(({ lines }) => lines.filter(isNews).map(newer)).filter((line) => !isNameIn(known, line)),
    facts: changedFacts(was, is, changed),
  };
}

/** Words that a line must have gained to be news: fewer are a correction. */
const fewest = 3;

function isNews({ kind, parts }: ComparedLine): boolean {
  if (kind !== "changed") return kind === "added";
  const words = parts.flatMap((part) => (part.kind === "added" ? comparedWords(part.text) : []));
  return tellingWords(words).length >= fewest;
}

/** A post or a house that stood within another line before, and has one of its own now. */
function isNameIn(known: string, line: string): boolean {
  const words = comparedWords(line);
  return words.length <= longestName && known.includes(` ${words.join(" ")} `);
}

/** In words. */
const longestName = 5;

/** The line as the newer one has it. */
function newer({ parts }: ComparedLine): string {
  return parts.map(({ kind, text }) => (kind === "removed" ? "" : text)).join("");
}
