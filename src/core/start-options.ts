import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Call } from "#contract/client";
import { ProntoError, Reply } from "#contract/errors";

export interface StartOptions {
  /** Null: the folder that the host would choose by itself. */
  readonly dataDir: string | null;
  /** A journal of invented people, in a folder that goes when Pronto ends. */
  readonly isSample: boolean;
}

/** What both hosts understand: `--data DIR` and `--sample`. All else is left to the system (Chromium has flags of its own). */
export function readStartOptions(args: readonly string[]): StartOptions {
  const options = { data: { type: "string" }, sample: { type: "boolean" } } as const;
  const { values } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true });
  const { data, sample } = values;
  if (data !== undefined && (typeof data !== "string" || data === "" || data.startsWith("--")))
    throw new ProntoError("invalid", "After --data comes the folder for your journal.");
  if (data !== undefined && sample === true)
    throw new ProntoError("invalid", "--sample makes a folder of its own; leave out --data.");
  return { dataDir: data === undefined ? null : resolve(data), isSample: sample === true };
}

/** What `--sample` asks of the core once it is open. */
export async function fillSample(call: Call): Promise<void> {
  const reply = Reply.parse(await call("sample.fill", {}));
  if (!reply.ok) console.error("The sample could not be made; the journal is empty.");
}
