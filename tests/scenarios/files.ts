// The files that a scenario names, with something in them: a résumé that says what its versions are said to say.

import { docxOf, plainPdfOf } from "../support/resume-files.ts";
import type { Scenario } from "./format.ts";

type Version = Scenario["resume_versions"][number];

/** Of the kind that its name says. */
export async function fileOf(name: string, lines: readonly string[]): Promise<Buffer> {
  if (name.endsWith(".docx")) return docxOf(lines);
  if (name.endsWith(".txt")) return Buffer.from(lines.join("\n"));
  return plainPdfOf(lines.map(inWindows1252));
}

/** "start at Pelangi Polytechnic now 2019, r1 had 2020": what is right now, and what stood there before. */
const correction = /^(.+?) now (.+?), (?:\S+ )?(?:had|was) (.+)$/;

export function resumeLines(scenario: Scenario, version: Version, insert = ""): readonly string[] {
  const { candidate, evidence, resume_versions: versions } = scenario;
  const isRevamped = (version.changes ?? []).length > 0;
  const corrected = versions.flatMap(({ changes }) =>
    (changes ?? []).flatMap((line) => {
      const [, what = "", now = "", before = ""] = correction.exec(line) ?? [];
      return what === "" ? [] : [`${what} ${isRevamped ? now : before}`];
    }),
  );
  return [
    candidate.full_name,
    "# Experience",
    ...corrected,
    ...(isRevamped
      ? evidence.map(({ text }) => text.charAt(0).toUpperCase() + text.slice(1))
      : ["a career in the field, in general words"]),
    "# Skills",
    "planning and writing",
    ...(version["contains_references"] ? ["# References", "available on request"] : []),
    ...insert.split("\n").filter(Boolean),
  ];
}

function inWindows1252(text: string): string {
  return text.normalize("NFC").replace(/[^\u0020-\u007e\u00a0-\u00ff]/g, "?");
}
