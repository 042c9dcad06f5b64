// The door to the grammar thread.

import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { type Dialect, dialects, type Slip } from "#domain/review/proofread";
import { createThread } from "../thread.ts";

export interface GrammarRequest {
  readonly texts: Readonly<Record<Slip["field"], string>>;
  /** What is no mistake. */
  readonly words: readonly string[];
  readonly dialect: Dialect;
}

/** What the thread is sent; it numbers the dialects as harper does, which is our order. */
export type GrammarMessage = Omit<GrammarRequest, "dialect"> & { readonly dialect: number };

export interface Grammar {
  /** Nothing when it took too long, could not be loaded, or a newer request came before this one's turn. */
  readonly check: (request: GrammarRequest) => Promise<readonly Slip[]>;
  readonly close: () => void;
}

interface Limits {
  readonly loadMs: number;
  readonly checkMs: number;
  readonly idleMs: number;
}

const usual: Limits = { loadMs: 30_000, checkMs: 2_000, idleMs: 120_000 };

export function createGrammar(limits: Partial<Limits> = {}, start: () => Worker = startWorker): Grammar {
  const { loadMs, checkMs, idleMs } = { ...usual, ...limits };
  const thread = createThread(start, { loadMs, answerMs: checkMs, idleMs });
  let newest = 0;
  return {
    async check(request) {
      const mine = ++newest;
      const message = { ...request, dialect: dialects.indexOf(request.dialect) } satisfies GrammarMessage;
      const slips = await thread.ask(() => (mine === newest ? message : null));
      // The seam: the thread answers with what `grammar-worker.ts` sends.
      return (slips ?? []) as readonly Slip[];
    },
    close: thread.close,
  };
}

function startWorker(): Worker {
  return new Worker(join(import.meta.dirname, "grammar-worker.ts"));
}
