import { existsSync, readFileSync } from "node:fs";

/**
 * Passed, failed and skipped tests of a run, read from its report with `read`. A run that ends badly without a failed test
 * (a file that does not load, a crash) counts as one failure, and so does one that left no report, however it ended.
 */
export function count(file, status, read) {
  if (!existsSync(file)) return [0, 1, 0];
  const [passed, failed, skipped] = read(JSON.parse(readFileSync(file, "utf8")));
  return [passed, status !== 0 && failed === 0 ? 1 : failed, skipped];
}
