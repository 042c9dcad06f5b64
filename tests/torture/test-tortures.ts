import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { tortures } from "./all.ts";

/** The small size of each, as a test of its own: npm run torture -- ID has the full one. */
export function testTortures(ids: readonly string[]): void {
  beforeEach(() => void vi.spyOn(console, "error").mockReturnValue()); // the log of the cores under torture
  afterEach(() => vi.restoreAllMocks());
  for (const { id, title, run } of tortures.filter((one) => ids.includes(one.id))) {
    test(`${id}: ${title}`, { timeout: 240_000 }, async ({ skip }) => {
      const { figure, failures, skipped } = await run("ci");
      if (skipped !== undefined) skip(skipped);
      console.log(`${id} ${title}: ${figure}`);
      expect(failures).toEqual([]);
    });
  }
}
