import type { Document } from "#domain/documents";
import { createReviewReader, stopsOf } from "./document-review.ts";
import type { Journal } from "./journal/journal.ts";
import type { Platform } from "./platform.ts";
import { type GivenRelease, passStops } from "./release.ts";

/** Throws `refused` with the stops that stand; else the document, ready, with what was confirmed kept in it. */
export type Ready = (id: string, release: GivenRelease) => Document;

/**
 * The gate that every hand-off passes. A document is looked at anew whenever it is handed over: what stood well yesterday
 * may name a private thing today.
 */
export function createGate(journal: Journal, platform: Platform): Ready {
  const { documents } = journal.records;
  const read = createReviewReader(journal, platform);
  return (id, release) => {
    const document = documents.get(id);
    if (document.state === "sent") return document;
    const passed = passStops(stopsOf(read(document).findings, document), release);
    if (passed.length === 0 && document.state !== "draft") return document;
    const at = platform.now().toISOString();
    const confirmed = [...document.confirmed, ...passed.map((one) => ({ ...one, at }))];
    const state = document.state === "draft" ? "ready" : document.state;
    return documents.update({ id: document.id, revision: document.revision, state, confirmed });
  };
}
