// S10: whatever is typed into the search box is a search. No query may be an error of FTS5 or of SQL, or be read as one of
// their operators.

import { openTestJournal } from "../support/open-test-journal.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { createRandom } from "./random.ts";
import type { Outcome, Torture } from "./torture.ts";

export const hostileQueries: Torture = { id: "S10", title: "hostile queries", run: askMany };

async function askMany(size: "ci" | "full"): Promise<Outcome> {
  const { api, core } = await openTestJournal();
  await api.sample.fill({});
  const failures: string[] = [];
  const random = createRandom(10);
  let found = 0;
  let slowest = 0;
  const queries = hostileTexts(size === "full" ? 100_000 : 5_000, 10).map((text) => text.slice(0, 500));
  for (const text of queries) {
    const scope = random() < 0.8 ? "records" : "journal";
    const started = performance.now();
    const hits = await api.search.find({ text, scope }).catch((error: unknown) => String(error));
    slowest = Math.max(slowest, performance.now() - started);
    if (typeof hits === "string") failures.push(`${JSON.stringify(text)}: ${hits}`);
    else {
      found += hits.length;
      for (const { snippet, ranges } of hits)
        if (ranges.some(({ start, end }) => start < 0 || start >= end || end > snippet.length))
          failures.push(`${JSON.stringify(text)}: marks ${JSON.stringify(ranges)} in ${snippet.length} characters`);
    }
  }
  core.close();
  return {
    figure: `${queries.length} queries, ${failures.length} errors, ${found} hits, slowest ${slowest.toFixed(0)} ms`,
    failures,
  };
}
