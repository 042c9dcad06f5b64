import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { type Desktop, launchDesktop } from "../support/launch-desktop.ts";

test.describe.configure({ mode: "serial" });

let desktop: Desktop;
let dataDir = "";
test.beforeAll(async ({ browserName: _ }, info) => {
  dataDir = join(info.project.outputDir, "window-data");
  desktop = await launchDesktop(dataDir);
});

test("the page speaks to the core, and sees nothing else of the desktop", async () => {
  const seen = await desktop.page.evaluate(async () => {
    const pronto: { call?: (method: string, input: unknown) => Promise<unknown> } = Reflect.get(window, "pronto");
    const reach = ["require", "process", "Buffer", "global", "electron"].map(
      (name) => typeof Reflect.get(window, name),
    );
    return { reach: [...new Set(reach)], keys: Object.keys(pronto), reply: await pronto.call?.("app.version", {}) };
  });
  expect(seen).toMatchObject({ reach: ["undefined"], keys: ["call", "onCommand"], reply: { ok: true } });
});

const ways: Readonly<Record<string, (page: Page, url: string) => Promise<unknown>>> = {
  "window.open": (page, url) => page.evaluate((each) => void window.open(each), url),
  location: (page, url) => page.evaluate((each) => void Object.assign(location, { href: each }), url),
  "a click": (page, url) => clickLink(page, url, {}),
  "a click with Control": (page, url) => clickLink(page, url, { ctrlKey: true }),
  "a click with target": (page, url) => clickLink(page, url, { target: "_blank" }),
};
const links = ["mailto:ana@example.org", "http://example.org/", "file:///etc/passwd", "data:text/html,x"];

for (const [way, open] of Object.entries(ways)) {
  test(`by ${way} no link is shown in the window`, async () => {
    const { page, origin } = desktop;
    const before = (await asked("openExternal")).length;
    const opened = async () => (await asked("openExternal")).slice(before);
    await open(page, "https://example.org/"); // by itself: a second navigation would take its place
    await expect.poll(opened).toContain("https://example.org/");
    for (const url of links) await open(page, url);
    for (const url of await opened()) expect(["https://example.org/", "mailto:ana@example.org"]).toContain(url);
    expect(page.url().startsWith(origin)).toBe(true);
    expect(page.context().pages()).toHaveLength(1);
    await expect(page.locator("#root")).not.toBeEmpty();
  });
}

test("the policy holds in the window too", async () => {
  const violation = await desktop.page.evaluate(async () => {
    const seen = new Promise((resolve) => {
      const report = (event: SecurityPolicyViolationEvent) => resolve(event.effectiveDirective);
      document.addEventListener("securitypolicyviolation", report, { once: true });
    });
    document.head.append(document.createElement("style"));
    document.head.lastElementChild?.append("* { color: red }");
    return seen;
  });
  expect(violation).toBe("style-src-elem");
});

test("nothing is asked of the network, and a frame stays empty", async () => {
  const reached = await desktop.page.evaluate(async () => {
    const frame = document.createElement("iframe");
    frame.src = "https://example.org/";
    document.body.append(frame);
    const fetched = await fetch("https://example.org/").then(
      () => "fetched",
      () => "refused",
    );
    frame.remove();
    return fetched;
  });
  expect(reached).toBe("refused");
});

test("the window closes after the page was asked to save, and its place is kept", async () => {
  expect(await desktop.quit()).toBe(0);
  const settings = JSON.parse(readFileSync(join(dataDir, "settings.json"), "utf8"));
  expect(settings.window).toMatchObject({ width: expect.any(Number), height: expect.any(Number) });
});

async function asked(kind: string): Promise<unknown[]> {
  return (await desktop.asked()).filter((each) => each.kind === kind).map(({ value }) => value);
}

function clickLink(
  page: Page,
  url: string,
  { target, ...keys }: { target?: string; ctrlKey?: boolean },
): Promise<void> {
  return page.evaluate(
    ([href, name, init]) => {
      const link = Object.assign(document.createElement("a"), { href, target: name ?? "", textContent: "link" });
      document.body.append(link);
      link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...init }));
      link.remove();
    },
    [url, target, keys] as const,
  );
}
