// What a thread that is asked does on its own side.

import { parentPort } from "node:worker_threads";

export const endMessage = "end";

/** Says that it is ready, and answers each message with one, until it is told to end. */
export function serve<Message>(answer: (message: Message) => unknown): void {
  parentPort?.on("message", async (message: Message | typeof endMessage) => {
    if (message === endMessage) process.exit();
    parentPort?.postMessage(await answer(message));
  });
  parentPort?.postMessage("ready");
}
