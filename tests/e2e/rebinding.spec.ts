// S2 with a real browser. evil.test is made to mean this machine, as DNS rebinding does; another port of this machine and
// a foreign origin serve the same hostile page. Each tries every request a page can make; the host must accept none.

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, chromium, expect, type Page, test } from "@playwright/test";
import { type Loopback, launchLoopback } from "../support/launch-loopback.ts";

let host: Loopback;
let hostile: Server;
let browser: Browser;
let port = "";
let token = "";

test.beforeAll(async ({ browserName: _, launchOptions }, info) => {
  host = await launchLoopback(info.outputPath("data"));
  const { port: digits, hash } = new URL(host.address);
  [port, token] = [digits, hash.slice("#token=".length)];
  hostile = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>hostile</title>");
  });
  await new Promise<void>((resolve) => hostile.listen(0, "127.0.0.1", resolve));
  const args = [...(launchOptions.args ?? []), "--host-resolver-rules=MAP *.test 127.0.0.1"];
  browser = await chromium.launch({ ...launchOptions, args });
});

test.afterAll(async () => {
  await browser.close();
  hostile.close();
  await host.stop();
});

test("a rebound name is not served, so that no page of ours runs under it", async () => {
  const page = await browser.newPage();
  const answer = await page.goto(`http://evil.test:${port}/#token=${token}`);
  expect(answer?.status()).toBe(403);
  expect(await page.locator("#root").count()).toBe(0);
  // From this very page, which is same-origin with the host as far as the browser knows:
  expect(await attack(page, `http://evil.test:${port}`)).toEqual([]);
  await page.close();
});

for (const [name, from] of Object.entries({
  "another port of this machine": () => `http://127.0.0.1:${portOf(hostile)}`,
  "localhost on another port": () => `http://localhost:${portOf(hostile)}`,
  "a foreign site": () => `http://evil.test:${portOf(hostile)}`,
})) {
  test(`from ${name} no request is accepted, even with the token of this run`, async () => {
    const page = await browser.newPage();
    await page.goto(from());
    expect(await attack(page, `http://127.0.0.1:${port}`)).toEqual([]);
    expect(await attack(page, `http://localhost:${port}`)).toEqual([]);
    await page.close();
  });
}

test("a foreign page can neither frame the host, nor follow a form into it, nor run its script", async () => {
  const page = await browser.newPage();
  await page.goto(`http://evil.test:${portOf(hostile)}`);
  const statuses: number[] = [];
  page.on("response", (response) => {
    if (response.url().includes(`:${port}/`)) statuses.push(response.status());
  });
  const address = `http://127.0.0.1:${port}`;
  await page.evaluate(async (to) => {
    const add = (element: HTMLElement) =>
      new Promise((resolve) => {
        element.addEventListener("load", resolve);
        element.addEventListener("error", resolve);
        document.body.append(element);
      });
    await add(Object.assign(document.createElement("iframe"), { src: `${to}/` }));
    await add(Object.assign(document.createElement("script"), { src: `${to}/call/app.version` }));
    await add(Object.assign(document.createElement("img"), { src: `${to}/` }));
    const form = Object.assign(document.createElement("form"), {
      method: "post",
      action: `${to}/call/app.version`,
      enctype: "text/plain",
    });
    document.body.append(form);
    form.submit();
  }, address);
  await page.waitForURL(`${address}/call/app.version`);
  expect(statuses.length).toBeGreaterThan(0); // of what its policies stop, the browser shows no answer at all
  expect(statuses.filter((status) => status < 400)).toEqual([]);
  await page.close();
});

test("the page of the host itself is still served and answered", async () => {
  const page = await browser.newPage();
  await page.goto(host.address);
  await expect(page.locator("#root")).not.toBeEmpty();
  const status = await page.evaluate(async (given) => {
    const headers = { authorization: `Bearer ${given}`, "content-type": "application/json" };
    return (await fetch("/call/app.version", { method: "POST", headers, body: "{}" })).status;
  }, token);
  expect(status).toBe(200);
  await page.close();
});

/** Tries each kind of request; gives back those that were accepted, or whose answer could be read. */
function attack(page: Page, to: string): Promise<string[]> {
  return page.evaluate(
    async ([address, given]) => {
      const json = { "content-type": "application/json" };
      const authorization = `Bearer ${given}`;
      const call = `${address}/call/app.version`;
      const tries: readonly (readonly [string, string, RequestInit])[] = [
        ["read the page", `${address}/`, {}],
        ["read the page, blind", `${address}/`, { mode: "no-cors" }],
        ["call", call, { method: "POST", headers: { ...json, authorization }, body: "{}" }],
        [
          "call with cookies",
          call,
          { method: "POST", headers: { ...json, authorization }, body: "{}", credentials: "include" },
        ],
        ["call without a token", call, { method: "POST", headers: json, body: "{}" }],
        ["call as text", call, { method: "POST", body: "{}" }],
        ["call as text, blind", call, { method: "POST", body: "{}", mode: "no-cors" }],
        ["call as a form", call, { method: "POST", body: new URLSearchParams({ a: "b" }) }],
        ["call with the token in the query", `${call}?token=${given}`, { method: "POST", body: "{}" }],
        ["call by GET", call, { headers: { authorization } }],
        ["call by PUT", call, { method: "PUT", headers: { authorization }, body: "{}" }],
        ["call to outlive the page", call, { method: "POST", body: "{}", keepalive: true, mode: "no-cors" }],
      ];
      const accepted: string[] = [];
      for (const [name, url, init] of tries) {
        try {
          const response = await fetch(url, init);
          if (response.ok || (await response.text()).includes("sqlite")) accepted.push(name);
        } catch {
          // refused, or unreadable: both are what is wanted
        }
      }
      if (navigator.sendBeacon(call, "{}") && document.cookie !== "") accepted.push("a cookie was set");
      return accepted;
    },
    [to, token] as const,
  );
}

function portOf(server: Server): number {
  // The seam: a TCP server's address is never a string or null while it listens.
  return (server.address() as AddressInfo).port;
}
