/** What one torture found. A figure for the line that it prints; failures, each in words; or why it could not be run. */
export interface Outcome {
  readonly figure: string;
  readonly failures: readonly string[];
  readonly skipped?: string;
}

export interface Torture {
  readonly id: string;
  readonly title: string;
  /** `full` is the bar; `ci` the same on a smaller scale, for every run of the tests. */
  readonly run: (size: "ci" | "full") => Promise<Outcome>;
}

/** The first few of many, so that a line stays readable. */
export function some(failures: readonly string[]): string {
  const rest = failures.length > 5 ? [`… and ${failures.length - 5} more`] : [];
  return [...failures.slice(0, 5), ...rest].join("\n  ");
}
