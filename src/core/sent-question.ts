import type { Journal } from "./journal/journal.ts";
import type { Platform } from "./platform.ts";

type HandOff<Input, Output> = (input: Input) => Output | Promise<Output>;

/**
 * Wraps what hands a document over: once it has left, it is open whether it was sent, until somebody says (R65). What is
 * spoken is not sent, and what was sent stays sent.
 */
export function createSentQuestion({ records: { documents }, inOneGo }: Journal, platform: Platform) {
  const note = (id: string) =>
    inOneGo(() => {
      const { revision, state, form } = documents.get(id);
      if (state === "sent" || form === "script") return;
      documents.update({ id, revision, handedOverAt: platform.now().toISOString() });
    });
  return <Input extends { readonly id: string }, Output>(handOff: HandOff<Input, Output>) =>
    async (input: Input): Promise<Output> => {
      const result = await handOff(input);
      if (hasLeft(result)) note(input.id);
      return result;
    };
}

/** Null: the dialog was cancelled. An address that is none: nothing was opened. */
function hasLeft(result: unknown): boolean {
  if (typeof result !== "object" || result === null) return false;
  return !("url" in result) || result.url !== null;
}
