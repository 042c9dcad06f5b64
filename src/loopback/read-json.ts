import type { IncomingMessage } from "node:http";

const maxBodyBytes = 8 * 1024 * 1024;
/** The contract nests less than ten levels; what is deeper wants to exhaust the stack of a reader. */
const maxDepth = 100;

type Read =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly status: 400 | 413 | 415; readonly reason: string };

/** The body of a request as plain JSON: UTF-8, of a decent size and depth, and with no key that could change a prototype. */
export async function readJson(request: IncomingMessage): Promise<Read> {
  if (request.headers["content-encoding"] !== undefined) return { ok: false, status: 415, reason: "encoded" };
  const bytes = await readBody(request);
  if (bytes === null) return { ok: false, status: 413, reason: "too large" };
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return isPlain(value, maxDepth) ? { ok: true, value } : { ok: false, status: 400, reason: "not plain" };
  } catch {
    return { ok: false, status: 400, reason: "not JSON" };
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  if (Number(request.headers["content-length"] ?? 0) > maxBodyBytes) return null;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > maxBodyBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function isPlain(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (depth === 0 || Object.hasOwn(value, "__proto__")) return false;
  return Object.values(value).every((each) => isPlain(each, depth - 1));
}
