import { spawnSync } from "node:child_process";
import { existsSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { announceHost, findRunningHost } from "../../src/loopback/running-host.ts";
import { type Server, serve } from "../../src/loopback/server.ts";
import { makeFolder } from "../support/open-test-journal.ts";

let server: Server;
const other = createServer((_request, response) => response.end("<!doctype html>another program"));
beforeAll(async () => {
  server = await serve(async () => ({ ok: true, value: null }), makeFolder());
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  other.close();
  await server.close();
});

test("a host that was announced is found until it withdraws, and its file is for this account only", async () => {
  const dataDir = makeFolder();
  expect(await findRunningHost(dataDir)).toBeNull();
  const withdraw = announceHost(dataDir, server.address);
  expect(await findRunningHost(dataDir)).toBe(server.address);
  expect(statSync(join(dataDir, "host.json")).mode & 0o777).toBe(0o600);
  withdraw();
  expect([existsSync(join(dataDir, "host.json")), await findRunningHost(dataDir)]).toEqual([false, null]);
});

test("a host does not take away the announcement of the next one", () => {
  const dataDir = makeFolder();
  const withdraw = announceHost(dataDir, `http://127.0.0.1:1/#token=${"a".repeat(43)}`);
  announceHost(dataDir, server.address);
  withdraw();
  expect(existsSync(join(dataDir, "host.json"))).toBe(true);
});

test.each<[string, () => unknown]>([
  ["of a process that ended", () => ({ pid: endedPid(), address: server.address })],
  [
    "with a wrong token",
    () => ({ pid: process.pid, address: server.address.replace(/token=.*/, `token=${"a".repeat(43)}`) }),
  ],
  ["at a port where nobody listens", () => ({ pid: process.pid, address: server.address.replace(/:\d+\//, ":1/") })],
  // The seam: a TCP server's address is never a string or null while it listens.
  [
    "at a port that another program has now",
    () => ({ pid: process.pid, address: withPort((other.address() as AddressInfo).port) }),
  ],
  ["on another machine", () => ({ pid: process.pid, address: server.address.replace("127.0.0.1", "192.0.2.1") })],
  ["without a process", () => ({ address: server.address })],
  ["that is no object", () => "x"],
])("an announcement %s is seen through", async (_name, content) => {
  const dataDir = makeFolder();
  writeFileSync(join(dataDir, "host.json"), JSON.stringify(content()));
  expect(await findRunningHost(dataDir)).toBeNull();
});

function withPort(port: number): string {
  return server.address.replace(/:\d+\//, `:${port}/`);
}

function endedPid(): number {
  return spawnSync(process.execPath, ["-e", ""]).pid;
}
