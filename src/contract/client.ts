import { type Client, contract } from "./contract.ts";
import { ProntoError, Reply } from "./errors.ts";

/** Carries one call to a core, over IPC, HTTP or directly. What comes back is checked here, once. */
export type Call = (method: string, input: unknown) => Promise<unknown>;

/** Typed calls over any transport. */
export function createClient(call: Call): Client {
  const nouns = Object.entries(contract).map(([noun, methods]) => {
    const verbs = Object.keys(methods).map((verb) => [
      verb,
      (input: unknown) => unwrap(call, `${noun}.${verb}`, input),
    ]);
    return [noun, Object.fromEntries(verbs)];
  });
  // The seam: the keys come from the same table as the type.
  return Object.fromEntries(nouns) as Client;
}

async function unwrap(call: Call, method: string, input: unknown): Promise<unknown> {
  const reply = Reply.parse(await call(method, input));
  if (!reply.ok) throw new ProntoError(reply.error.code, reply.error.message, { details: reply.error.details });
  return reply.value;
}
