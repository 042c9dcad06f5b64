// The tray, start at login and the ends of the app, as wired in main. On the stand-in only: on a real binary these would
// change what starts at the login of whoever runs the tests.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, expect, type Page, test } from "@playwright/test";
import { startDesktop } from "../support/launch-desktop.ts";

type Host = Awaited<ReturnType<typeof startDesktop>>;
type Info = { readonly outputPath: (name: string) => string };

test("with the tray on, closing hides the window once it has saved, and the app goes on", async ({
  browserName: _,
}, info) => {
  const host = await start(info, { staysInTray: true });
  await host.shown;
  host.act("close");
  await host.heard("hide");
  const order = await kinds(host);
  expect(order.indexOf("send")).toBeLessThan(order.indexOf("hide")); // app.flush
  const page = await pageOf(host);
  expect(await call(page, "app.version", {})).toMatchObject({ ok: true });
  host.act("tray", "Open Pronto");
  await host.heard("window", 2);
  host.act("close"); // once more: the first time was not the last
  await host.heard("hide", 2);
  expect(await host.quit()).toBe(0);
});

const ends: Readonly<Record<string, (host: Host) => unknown>> = {
  "Quit Pronto in the tray": (host) => host.act("tray", "Quit Pronto"),
  "the menu and its key": (host) => host.act("quit"),
  "the end of the system": (host) => host.act("shutdown"),
  "the end of a Windows session": (host) => host.act("sessionEnd"),
  "a signal": (host) => host.process.kill("SIGTERM"),
};
for (const [end, act] of Object.entries(ends)) {
  test(`by ${end} Pronto really ends, hidden as it is`, async ({ browserName: _ }, info) => {
    const host = await start(info, { staysInTray: true }, ["--hidden"]);
    await host.heard("ready");
    act(host);
    expect(await host.ended).toBe(0);
    const seen = await host.asked();
    expect(seen.map(({ kind }) => kind)).not.toContain("window");
    expect(seen).toContainEqual({ kind: "send", value: { channel: "pronto:command", values: ["app.flush"] } });
    if (end === "the end of the system") expect(seen).toContainEqual({ kind: "shutdown", value: { isDelayed: true } });
    expect(existsSync(join(info.outputPath("data"), "journal.db-wal"))).toBe(false); // the journal was closed
  });
}

test("without the tray, closing the window ends the app, and a start at login is seen", async ({
  browserName: _,
}, info) => {
  const host = await start(info, {}, ["--hidden"]);
  await host.shown;
  host.act("close");
  expect(await host.ended).toBe(0);
  expect(await kinds(host)).not.toContain("tray");
});

test("a second start shows the hidden window; a login item that starts it again does not", async ({
  browserName: _,
}, info) => {
  const host = await start(info, { staysInTray: true }, ["--hidden"]);
  await host.heard("ready");
  host.act("secondInstance", ["pronto", "--hidden"]);
  host.act("secondInstance", ["pronto"]);
  await host.heard("focus");
  expect([await count(host, "window"), await count(host, "focus")]).toEqual([1, 1]);
  expect(await host.quit()).toBe(0);
});

test("a reminder comes while the window is hidden, and a click on it shows what is due", async ({
  browserName: _,
}, info) => {
  const host = await start(info, { staysInTray: true }, ["--hidden"]);
  await host.heard("ready");
  await call(await pageOf(host), "sample.fill", {});
  host.act("wake");
  await host.heard("notification");
  expect(await count(host, "window")).toBe(0);
  host.act("notification");
  await host.shown;
  const command = { kind: "send", value: { channel: "pronto:command", values: ["go.today"] } };
  await expect.poll(() => host.asked()).toContainEqual(command);
  expect(await host.quit()).toBe(0);
});

test("both choices are made in the settings, with the keyboard, and are there at the next start", async ({
  browserName: _,
}, info) => {
  test.skip(process.platform !== "linux", "elsewhere the system itself keeps what starts at login");
  const host = await start(info, {});
  await host.shown;
  const page = await pageOf(host);
  await expect(page.getByRole("dialog", { name: "Welcome to your journal" })).toBeVisible();
  await page.keyboard.press("Escape"); // it can wait
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("Control+,");
  const login = page.getByRole("switch", { name: /^Start Pronto when I log in/ });
  const stays = page.getByRole("switch", { name: /^Keep Pronto in the tray/ });
  for (const choice of [login, stays]) {
    await expect(choice).not.toBeChecked();
    await choice.focus();
    await page.keyboard.press("Space");
    await expect(choice).toBeChecked();
  }
  const file = join(info.outputPath("data"), "appData/autostart/pronto.desktop");
  await expect.poll(() => (existsSync(file) ? readFileSync(file, "utf8") : "")).toContain('"--hidden"');
  expect(readFileSync(file, "utf8")).toContain(`"--data" "${info.outputPath("data")}"`);
  await host.heard("tray");
  host.act("close");
  await host.heard("hide");
  expect(await host.quit()).toBe(0);

  const next = await start(info, null, ["--hidden"]);
  await next.heard("ready");
  expect([await count(next, "tray"), await count(next, "window")]).toEqual([1, 0]);
  const again = await pageOf(next);
  expect(await call(again, "desktop.get", {})).toEqual({
    ok: true,
    value: { isAvailable: true, startsAtLogin: true, staysInTray: true },
  });
  await call(again, "desktop.save", { startsAtLogin: false, staysInTray: false });
  expect(existsSync(file)).toBe(false);
  await next.heard("tray", 2);
  expect((await next.asked()).filter(({ kind }) => kind === "tray").at(-1)?.value).toBe(false);
  expect(await next.quit()).toBe(0);
});

test("a sample has no such choices", async ({ browserName: _ }, info) => {
  const host = await startDesktop(info.outputPath("data"), {}, ["--sample"]);
  await host.shown;
  expect(await call(await pageOf(host), "desktop.get", {})).toMatchObject({ value: { isAvailable: false } });
  expect(await host.quit()).toBe(0);
});

/** `kept` is what the settings held before; null leaves them as they are. */
async function start(info: Info, kept: object | null, args: readonly string[] = []): Promise<Host> {
  const dataDir = info.outputPath("data");
  mkdirSync(dataDir, { recursive: true });
  if (kept !== null) writeFileSync(join(dataDir, "settings.json"), JSON.stringify(kept));
  return startDesktop(dataDir, {}, ["--data", dataDir, ...args]);
}

async function pageOf(host: Host): Promise<Page> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${host.port}`);
  const pages = browser.contexts().flatMap((context) => context.pages());
  const page = pages.find((each) => each.url().includes("pronto"));
  if (page === undefined) throw new Error("The app has no window");
  return page;
}

function call(page: Page, method: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    ([name, given]) => {
      const pronto: { call?: (method: string, input: unknown) => Promise<unknown> } = Reflect.get(window, "pronto");
      return pronto.call?.(name, given);
    },
    [method, input] as const,
  );
}

async function kinds(host: Host): Promise<readonly string[]> {
  return (await host.asked()).map(({ kind }) => kind);
}

async function count(host: Host, kind: string): Promise<number> {
  return (await kinds(host)).filter((each) => each === kind).length;
}
