// One browser host for one folder. host.json, readable by this account only, says where it runs; a second start shows
// that address again instead of failing, and a file left behind by a crash is seen through and replaced.

import { readFileSync, rmSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { z } from "zod";
import { Reply } from "#contract/errors";
import { replaceFile } from "#core/whole-file";
import type { Former } from "./server.ts";

const HostFile = z.object({
  pid: z.int().positive(),
  address: z.string().regex(/^http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}$/),
});

/** The address of the host that serves this folder now; null when there is none. */
export async function findRunningHost(dataDir: string): Promise<string | null> {
  const host = readHostFile(dataDir);
  return host !== null && isAlive(host.pid) && (await answers(host.address)) ? host.address : null;
}

/** Where the last host of this folder was, when it ended without a word: its pages wait there for the next one. */
export function findFormerHost(dataDir: string): Former | null {
  const host = readHostFile(dataDir);
  if (host === null || isAlive(host.pid)) return null;
  const { port, hash } = new URL(host.address);
  return { port: Number(port), token: hash.slice("#token=".length) };
}

/** Writes host.json; the function that comes back takes it away again. */
export function announceHost(dataDir: string, address: string): () => void {
  replaceFile(toPath(dataDir), JSON.stringify({ pid: process.pid, address }));
  return () => {
    if (readHostFile(dataDir)?.address === address) rmSync(toPath(dataDir), { force: true });
  };
}

function readHostFile(dataDir: string): z.infer<typeof HostFile> | null {
  try {
    return HostFile.parse(JSON.parse(readFileSync(toPath(dataDir), "utf8")));
  } catch {
    return null;
  }
}

function toPath(dataDir: string): string {
  return join(dataDir, "host.json");
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0); // sends nothing, only looks
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM"; // alive, and of another account
  }
}

/** Only our host answers a call that carries the token of its run; the port may be somebody else's by now. */
function answers(address: string): Promise<boolean> {
  const { origin, hash } = new URL(address);
  const authorization = `Bearer ${hash.slice("#token=".length)}`;
  const headers = { origin, authorization, "content-type": "application/json" };
  const options = { method: "POST", headers, timeout: 1_000, agent: false };
  return new Promise((resolve) => {
    const ask = request(`${origin}/call/app.version`, options, async (response) => {
      const chunks = await response.toArray().catch(() => []);
      resolve(response.statusCode === 200 && isReply(Buffer.concat(chunks).toString()));
    });
    ask.on("timeout", () => ask.destroy(new Error("no answer")));
    ask.on("error", () => resolve(false));
    ask.end("{}");
  });
}

function isReply(text: string): boolean {
  try {
    return Reply.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}
