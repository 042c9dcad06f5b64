// S2: what a web page, another program's port, or a rebound name could send to the browser host. None is carried on.

import { mkdirSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { type Server, serve } from "../../src/loopback/server.ts";
import { makeFolder } from "../support/open-test-journal.ts";
import { sendRaw, statusesOf } from "./raw-request.ts";

const call = vi.fn(async () => ({ ok: true, value: "carried on" }));
let server: Server;
let port = 0;
let token = "";

beforeAll(async () => {
  const folder = makeFolder();
  const rendererDir = join(folder, "renderer");
  mkdirSync(rendererDir);
  writeFileSync(join(rendererDir, "index.html"), "<!doctype html>index");
  writeFileSync(join(folder, "outside.html"), "SECRET");
  server = await serve(call, rendererDir, { headersMs: 300, requestMs: 600 });
  const { port: digits, hash } = new URL(server.address);
  port = Number(digits);
  token = hash.slice("#token=".length);
});
afterAll(() => server.close());
afterEach(() => call.mockClear());

/** Lines that differ from the good request; null leaves one out. */
type Change = Readonly<Record<string, string | readonly string[] | null>>;

function write(change: Change = {}, body: string | Buffer = "{}", line = "POST /call/app.version HTTP/1.1"): Buffer {
  const good: Change = {
    Host: `127.0.0.1:${port}`,
    Origin: `http://127.0.0.1:${port}`,
    Authorization: `Bearer ${token}`,
    "Content-Type": "application/json",
    Connection: "close",
    "Content-Length": String(Buffer.byteLength(body)),
  };
  const lines = Object.entries({ ...good, ...change }).flatMap(([name, value]) =>
    value === null ? [] : [value].flat().map((each) => `${name}: ${each}`),
  );
  return Buffer.concat([Buffer.from([line, ...lines, "", ""].join("\r\n")), Buffer.from(body)]);
}

const line = (text: string) => write({}, "{}", `${text} HTTP/1.1`);
const chunked = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`;

const attacks: readonly (readonly [string, () => string | Buffer])[] = [
  ["no Host", () => write({ Host: null })],
  ["an empty Host", () => write({ Host: "" })],
  ["the Host of a rebound name", () => write({ Host: "evil.test" })],
  ["the Host of a rebound name on our port", () => write({ Host: `evil.test:${port}` })],
  ["a Host that begins like ours", () => write({ Host: `127.0.0.1:${port}.evil.test` })],
  ["localhost", () => write({ Host: `localhost:${port}` })],
  ["LOCALHOST", () => write({ Host: `LOCALHOST:${port}` })],
  ["a trailing dot", () => write({ Host: `127.0.0.1.:${port}` })],
  ["localhost with a dot", () => write({ Host: `localhost.:${port}` })],
  ["[::1]", () => write({ Host: `[::1]:${port}` })],
  ["the address as one decimal number", () => write({ Host: `2130706433:${port}` })],
  ["the address in hexadecimal", () => write({ Host: `0x7f000001:${port}` })],
  ["the short address", () => write({ Host: `127.1:${port}` })],
  ["another port in Host", () => write({ Host: `127.0.0.1:${port + 1}` })],
  ["no port in Host", () => write({ Host: "127.0.0.1" })],
  ["a name before ours", () => write({ Host: `ana@127.0.0.1:${port}` })],
  ["two Hosts, ours first", () => write({ Host: [`127.0.0.1:${port}`, "evil.test"] })],
  ["two Hosts, ours last", () => write({ Host: ["evil.test", `127.0.0.1:${port}`] })],
  ["an absolute address of another host", () => line("POST http://evil.test/call/app.version")],
  ["an absolute address of our own", () => line(`POST http://127.0.0.1:${port}/call/app.version`)],
  ["no token", () => write({ Authorization: null })],
  ["an empty token", () => write({ Authorization: "Bearer " })],
  ["a wrong token", () => write({ Authorization: `Bearer ${"A".repeat(token.length)}` })],
  ["a short token", () => write({ Authorization: `Bearer ${token.slice(0, -1)}` })],
  ["a long token", () => write({ Authorization: `Bearer ${token}A` })],
  ["the token in other letters", () => write({ Authorization: `Bearer ${swapCase(token)}` })],
  ["a token as Basic", () => write({ Authorization: `Basic ${token}` })],
  ["two tokens", () => write({ Authorization: [`Bearer ${token}`, "Bearer x"] })],
  ["the token in a cookie", () => write({ Authorization: null, Cookie: `token=${token}` })],
  [
    "the token in the query",
    () => write({ Authorization: null }, "{}", `POST /call/app.version?token=${token} HTTP/1.1`),
  ],
  ["a query beside the token", () => line("POST /call/app.version?x=1")],
  ["no Origin", () => write({ Origin: null })],
  ["a null Origin", () => write({ Origin: "null" })],
  ["a foreign Origin", () => write({ Origin: "https://evil.test" })],
  ["the Origin of another port", () => write({ Origin: `http://127.0.0.1:${port + 1}` })],
  ["an Origin that begins like ours", () => write({ Origin: `http://127.0.0.1:${port}.evil.test` })],
  ["our Origin as https", () => write({ Origin: `https://127.0.0.1:${port}` })],
  ["our Origin with a slash", () => write({ Origin: `http://127.0.0.1:${port}/` })],
  ["two Origins", () => write({ Origin: [`http://127.0.0.1:${port}`, "https://evil.test"] })],
  ["Sec-Fetch-Site: cross-site", () => write({ "Sec-Fetch-Site": "cross-site" })],
  ["Sec-Fetch-Site: same-site", () => write({ "Sec-Fetch-Site": "same-site" })],
  ["Sec-Fetch-Site twice", () => write({ "Sec-Fetch-Site": ["same-origin", "cross-site"] })],
  ...["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW"].map(
    (verb) => [`a call by ${verb}`, () => line(`${verb} /call/app.version`)] as const,
  ),
  ["CONNECT", () => line("CONNECT evil.test:443")],
  ["a preflight", () => write({ "Access-Control-Request-Method": "POST" }, "", "OPTIONS /call/app.version HTTP/1.1")],
  [
    "an upgrade to a socket",
    () => write({ Connection: "Upgrade", Upgrade: "websocket" }, "", "GET /call/app.version HTTP/1.1"),
  ],
  ["text/plain", () => write({ "Content-Type": "text/plain" })],
  ["a form", () => write({ "Content-Type": "application/x-www-form-urlencoded" }, "a=b")],
  ["a form with files", () => write({ "Content-Type": "multipart/form-data; boundary=x" })],
  ["no Content-Type", () => write({ "Content-Type": null })],
  ["two Content-Types", () => write({ "Content-Type": ["application/json", "text/plain"] })],
  ["a packed body", () => write({ "Content-Encoding": "gzip" })],
  ["no JSON", () => write({}, "{")],
  ["an empty body", () => write({}, "")],
  ["JSON behind a byte order mark", () => write({}, "\ufeff{}")],
  ["invalid UTF-8", () => write({}, Buffer.from([0x22, 0xc3, 0x28, 0x22]))],
  ["JSON 10,000 levels deep", () => write({}, `${"[".repeat(10_000)}${"]".repeat(10_000)}`)],
  ["JSON 200 levels deep", () => write({}, `${"[".repeat(200)}${"]".repeat(200)}`)],
  ["__proto__ in the body", () => write({}, `{"a":{"__proto__":{"isAdmin":true}}}`)],
  ["a body of 9 MB", () => write({}, `"${"x".repeat(9_000_000)}"`)],
  [
    "a chunked body of 9 MB",
    () => write({ "Content-Length": null, "Transfer-Encoding": "chunked" }, chunked(`"${"x".repeat(9_000_000)}"`)),
  ],
  ["an absurd Content-Length", () => write({ "Content-Length": "9".repeat(30) })],
  ["a negative Content-Length", () => write({ "Content-Length": "-1" })],
  ["two Content-Lengths", () => write({ "Content-Length": ["2", "100"] })],
  [
    "a length and chunks (CL.TE)",
    () => write({ Connection: "keep-alive", "Transfer-Encoding": "chunked" }, `0\r\n\r\n${write()}`),
  ],
  ["chunks and identity (TE.TE)", () => write({ "Transfer-Encoding": ["chunked", "identity"] }, chunked("{}"))],
  ["a folded header", () => write({ "X-A": "b\r\n c" }, "{}", "POST /call/app.version?a HTTP/1.1")],
  ["a bare LF between headers", () => `POST /call/app.version HTTP/1.1\nHost: 127.0.0.1:${port}\n\n`],
  ["a header of 20 kB", () => write({ "X-A": "x".repeat(20_000) })],
  ["__proto__ as the method", () => line("POST /call/__proto__")],
  ["constructor as the method", () => line("POST /call/constructor")],
  ["a path behind the method", () => line("POST /call/app.version/..")],
  ["a method in percent signs", () => line("POST /call/app%2eversion")],
  ["a double slash", () => line("POST //call/app.version")],
  ["HTTP/0.9", () => "GET /\r\n\r\n"],
  ["TLS", () => Buffer.from("160301020001000001fc0303", "hex")],
];

test("the good call, from which each attack differs in one thing, is carried on", async () => {
  expect(statusesOf(await sendRaw(port, write()))).toEqual([200]);
  expect(statusesOf(await sendRaw(port, write({ "Sec-Fetch-Site": "same-origin" })))).toEqual([200]);
  expect(call).toHaveBeenCalledTimes(2);
});

test.each(attacks)("%s is refused, and the next good call is answered", async (_name, request) => {
  const answer = await sendRaw(port, request());
  expect(statusesOf(answer).filter((status) => status < 400 || status >= 500)).toEqual([]);
  expect(answer).not.toMatch(/carried on|access-control|set-cookie/i);
  expect(answer).not.toContain(token);
  expect(call).not.toHaveBeenCalled();
  expect(statusesOf(await sendRaw(port, write()))).toEqual([200]);
  expect(Reflect.get({}, "isAdmin")).toBeUndefined();
});

test.each([
  "/../outside.html",
  "/..%2foutside.html",
  "/%2e%2e/outside.html",
  "/%2e%2e%2foutside.html",
  "/..%5coutside.html",
  "/..\\outside.html",
  "/....//outside.html",
  "/%252e%252e/outside.html",
  "/./../outside.html",
  "/renderer/../../outside.html",
  "//outside.html",
  "/%00",
  "/index.html%00.js",
  "/%",
  "/%c0%ae%c0%ae/outside.html",
  "/?file=../outside.html",
  "/etc/passwd",
])("nothing outside the renderer's folder is served: %s", async (path) => {
  const answer = await sendRaw(port, write({}, "", `GET ${path} HTTP/1.1`));
  expect(statusesOf(answer)).toEqual([404]);
  expect(answer).not.toContain("SECRET");
});

test("slow headers and a slow body are cut off, and others are served meanwhile", async () => {
  const slow = [
    `POST /call/app.version HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-A:`,
    write({ "Content-Length": "100" }),
  ];
  const sockets = slow.flatMap((start) =>
    Array.from({ length: 20 }, () => {
      const socket = connect(port, "127.0.0.1", () => socket.write(start));
      socket.on("error", () => {}).resume();
      return new Promise((resolve) => socket.on("close", resolve));
    }),
  );
  expect(statusesOf(await sendRaw(port, write()))).toEqual([200]);
  await Promise.all(sockets);
  expect(call).toHaveBeenCalledTimes(1);
});

test("an answer that fails inside is never a 500", async () => {
  call.mockRejectedValueOnce(new Error("inside"));
  const answer = await sendRaw(port, write());
  expect(statusesOf(answer)).toEqual([400]);
  expect(answer).not.toContain("inside");
});

test("a refusal ends the connection, so that the rest of its body is never read as a request", async () => {
  const answer = await sendRaw(port, write({ Connection: "keep-alive", Authorization: null }, write()));
  expect(statusesOf(answer)).toEqual([401]);
  expect(answer).toMatch(/connection: close/i);
});

test("every answer forbids framing, guessing and keeping", async () => {
  for (const request of [write(), write({ Host: "evil.test" }), write({}, "", "GET / HTTP/1.1")]) {
    const answer = (await sendRaw(port, request)).toLowerCase();
    const headers = ["x-frame-options: deny", "nosniff", "no-store", "cross-origin-resource-policy: same-origin"];
    for (const header of [...headers, "frame-ancestors 'none'", "referrer-policy: no-referrer"])
      expect(answer).toContain(header);
  }
});

function swapCase(text: string): string {
  return [...text].map((each) => (each === each.toLowerCase() ? each.toUpperCase() : each.toLowerCase())).join("");
}
