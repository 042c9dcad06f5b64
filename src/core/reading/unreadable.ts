/** Why a file is no résumé: the rules of its refusal. */
export const fileRules = [
  "file-empty",
  "file-large",
  "file-damaged",
  "file-locked",
  "file-renamed",
  "file-kind",
  "file-bomb",
] as const;
export type FileRule = (typeof fileRules)[number];

/** Thrown inside the reader, and never past its door. */
export interface Unreadable {
  readonly rule: FileRule;
}

export function unreadable(rule: FileRule): Error & Unreadable {
  return Object.assign(new Error(rule), { rule });
}

/** Whatever else a parser throws over a file, the file is damaged. */
export function ruleOf(thrown: unknown): FileRule {
  const rule = thrown instanceof Error && "rule" in thrown ? thrown.rule : null;
  return fileRules.find((one) => one === rule) ?? "file-damaged";
}
