// A thread that is asked: started when it is first needed, ended when it hangs or has long had nothing to do. Whatever
// happens in it happens to it alone.

import type { Worker } from "node:worker_threads";
import { endMessage } from "./thread-side.ts";

export interface ThreadLimits {
  readonly loadMs: number;
  readonly answerMs: number;
  /** After so long without a question its memory is given back. */
  readonly idleMs: number;
}

export interface Thread {
  /**
   * One question after another; each is made when its turn comes, and `null` is one that nobody needs any more. Answers
   * `null` when it took too long or could not be answered; the next question then gets a thread of its own.
   */
  readonly ask: (question: () => unknown) => Promise<unknown>;
  /** Starts it ahead of a question. */
  readonly warm: () => void;
  readonly close: () => void;
}

/** `start` gives a worker whose first message says that it is ready, and which sends one message for each that it gets. */
export function createThread(start: () => Worker, { loadMs, answerMs, idleMs }: ThreadLimits): Thread {
  let begun: Begun | null = null;
  let isClosed = false;
  let running: Promise<unknown> = Promise.resolve();
  let idle: ReturnType<typeof setTimeout> | undefined;

  /** Takes it down wherever it is: only one that hangs. */
  const end = (): void => {
    clearTimeout(idle);
    void begun?.worker.terminate();
    begun = null;
  };
  /** Lets it end by itself, between two questions: taken down while it loads, it could take the process with it. */
  const letGo = (): void => {
    clearTimeout(idle);
    begun?.worker.postMessage(endMessage);
    begun = null;
  };
  const rest = (): void => {
    clearTimeout(idle);
    idle = setTimeout(letGo, idleMs).unref();
  };
  const begin = (): Begun => {
    const worker = start();
    worker.unref();
    worker.on("error", () => {}); // whoever waits for it hears that it ended
    worker.on("exit", () => {
      if (begun?.worker === worker) begun = null;
    });
    const isReady = within(loadMs, nextMessage(worker));
    isReady.catch(() => {});
    begun = { worker, isReady };
    return begun;
  };

  async function answerTo(question: () => unknown): Promise<unknown> {
    const message = isClosed ? null : question();
    if (message === null) return null;
    clearTimeout(idle);
    try {
      const { worker, isReady } = begun ?? begin();
      await isReady;
      const answer = within(answerMs, nextMessage(worker));
      worker.postMessage(message);
      const answered = await answer;
      rest();
      return answered;
    } catch {
      end();
      return null;
    }
  }

  return {
    async ask(question) {
      const turn = running.then(() => answerTo(question));
      running = turn;
      return turn;
    },
    warm() {
      if (isClosed || begun !== null) return;
      begin();
      rest();
    },
    close() {
      isClosed = true;
      letGo();
    },
  };
}

interface Begun {
  readonly worker: Worker;
  readonly isReady: Promise<unknown>;
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
      reject(new Error("the thread ended"));
    };
    worker.on("message", take);
    worker.on("error", fail);
    worker.on("exit", fail);
  });
}

function within(ms: number, work: Promise<unknown>): Promise<unknown> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error("the thread took too long")), ms);
  timer.unref();
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}
