// The wall. Every call of either host passes here: the name must be in the contract, the input must parse, and whatever
// is thrown inside leaves as plain data. Nothing else in the core turns errors into replies.

import { contract, type Handlers } from "#contract/contract";
import { ProntoError, type Reply, refusal } from "#contract/errors";
import type { Method } from "#contract/method";
import { logCall } from "./log.ts";
import { fromSqliteError } from "./sqlite-error.ts";
import { toStorageError } from "./whole-file.ts";

type Handle = (input: unknown) => unknown;

export function createDispatch(handlers: Handlers): (name: string, raw: unknown) => Promise<Reply> {
  // A Map, so that `__proto__` is just an unknown name.
  const table = new Map<string, { readonly method: Method; readonly handle: Handle }>();
  for (const [noun, methods] of Object.entries(contract)) {
    for (const [verb, method] of Object.entries(methods)) {
      // The seam: `Handlers` is computed from the same table, so the handler is there and takes what `method` parses.
      const group = handlers[noun as keyof Handlers] as unknown as Readonly<Record<string, Handle>>;
      table.set(`${noun}.${verb}`, { method, handle: group[verb] as Handle });
    }
  }

  return async (name, raw) => {
    const row = table.get(name);
    if (row === undefined) return refusal("invalid", "No such method");
    const started = performance.now();
    try {
      const input = row.method.input.safeParse(raw);
      if (!input.success) {
        const field = input.error.issues[0]?.path.join(".") || undefined;
        throw new ProntoError("invalid", `Bad input for ${name}`, {
          details: field === undefined ? undefined : { field },
        });
      }
      const value = row.method.output.parse(await row.handle(input.data));
      logCall(name, performance.now() - started, "ok");
      return { ok: true, value };
    } catch (thrown) {
      const error = toProntoError(thrown);
      const id = logCall(name, performance.now() - started, error.code, error.cause);
      return refusal(error.code, error.code === "unexpected" ? `Logged as ${id}` : error.message, error.details);
    }
  };
}

function toProntoError(thrown: unknown): ProntoError {
  const error = fromSqliteError(thrown) ?? toStorageError(thrown);
  return error instanceof ProntoError
    ? error
    : new ProntoError("unexpected", "Something went wrong", { cause: thrown });
}
