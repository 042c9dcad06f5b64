// The door to the grammar thread: started when it is first asked, ended when it hangs or has long had nothing to do.

import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { type Dialect, dialects, type Slip } from "#domain/review/proofread";

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
  /** After so long without a question its memory is given back. */
  readonly idleMs: number;
}

const usual: Limits = { loadMs: 30_000, checkMs: 2_000, idleMs: 120_000 };

export function createGrammar(limits: Partial<Limits> = {}, start: () => Worker = startWorker): Grammar {
  const { loadMs, checkMs, idleMs } = { ...usual, ...limits };
  let thread: Thread | null = null;
  let isClosed = false;
  let running: Promise<unknown> = Promise.resolve();
  let newest = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  const end = (): void => {
    clearTimeout(idle);
    void thread?.worker.terminate();
    thread = null;
  };
  const begin = (): Thread => {
    const worker = start();
    worker.unref();
    const begun = { worker, isReady: within(loadMs, nextMessage(worker)) };
    thread = begun;
    return begun;
  };

  async function run(request: GrammarRequest): Promise<readonly Slip[]> {
    clearTimeout(idle);
    try {
      const { worker, isReady } = thread ?? begin();
      await isReady;
      const answer = within(checkMs, nextMessage(worker));
      worker.postMessage({ ...request, dialect: dialects.indexOf(request.dialect) } satisfies GrammarMessage);
      const slips = await answer;
      idle = setTimeout(end, idleMs).unref();
      // The seam: the thread answers with what `grammar-worker.ts` sends.
      return slips as readonly Slip[];
    } catch {
      end();
      return [];
    }
  }

  return {
    async check(request) {
      const mine = ++newest;
      const turn = running.then(() => (mine === newest && !isClosed ? run(request) : []));
      running = turn;
      return turn;
    },
    close() {
      isClosed = true;
      end();
    },
  };
}

interface Thread {
  readonly worker: Worker;
  readonly isReady: Promise<unknown>;
}

function startWorker(): Worker {
  return new Worker(join(import.meta.dirname, "grammar-worker.ts"));
}

/** Rejects when the thread ends without one. */
function nextMessage(worker: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      worker.off("message", take);
      worker.off("error", fail);
      worker.off("exit", fail);
    };
    const take = (message: unknown) => {
      stop();
      resolve(message);
    };
    const fail = () => {
      stop();
      reject(new Error("the grammar thread ended"));
    };
    worker.on("message", take);
    worker.on("error", fail);
    worker.on("exit", fail);
  });
}

function within(ms: number, work: Promise<unknown>): Promise<unknown> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error("the grammar thread took too long")), ms);
  timer.unref();
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}
