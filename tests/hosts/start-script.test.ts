import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { endWithTheTests } from "../support/launch-children.ts";
import { makeFolder } from "../support/open-test-journal.ts";

const root = resolve(import.meta.dirname, "../..");

test("npm start in the browser says where it runs, and ends cleanly at Control+C", async () => {
  const folder = makeFolder();
  // As under npm: the script runs in the project, the person is elsewhere.
  const first = await start(["--web", "--data", "journal"], { INIT_CWD: folder });
  expect(first.said.join("\n")).toMatch(
    /^Pronto runs in your browser, .*\nPronto: http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}$/,
  );
  expect(existsSync(join(folder, "journal/host.json"))).toBe(true);

  const second = await start(["--web", `--data=${join(folder, "journal")}`], {});
  expect([second.said.at(-1), await second.ended]).toEqual([first.said.at(-1), 0]);

  first.stop("SIGINT");
  expect(await first.ended).toBe(0);
  expect(existsSync(join(folder, "journal/host.json"))).toBe(false);
}, 30_000);

test.runIf(process.platform === "linux")(
  "without a screen, one sentence says why it is the browser",
  async () => {
    const nowhere = { DISPLAY: "", WAYLAND_DISPLAY: "", ELECTRON_EXEC_PATH: "" };
    const { said, stop, ended } = await start(["--data", makeFolder()], nowhere);
    expect(said[0]).toBe("This machine has no screen for a window.");
    stop("SIGTERM");
    expect(await ended).toBe(0);
  },
  30_000,
);

test.runIf(process.platform === "linux")(
  "who ends npm, and not what npm has started, ends Pronto too",
  async () => {
    const folder = makeFolder();
    const script = '"$0" scripts/start.mjs --web --data "$1"; true'; // the shell waits, as npm's does
    const env = { ...process.env, npm_lifecycle_event: "start" };
    const shell = spawn("sh", ["-c", script, process.execPath, folder], { cwd: root, env, stdio: "ignore" });
    const isRunning = () => existsSync(join(folder, "host.json"));
    await expect.poll(isRunning, { timeout: 15_000 }).toBe(true);
    shell.kill("SIGTERM");
    await expect.poll(isRunning, { timeout: 10_000 }).toBe(false);
  },
  30_000,
);

/** Resolves when the address is said. */
async function start(args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, ["scripts/start.mjs", ...args], { cwd: root, env: { ...process.env, ...env } });
  endWithTheTests(child);
  const ended = once(child, "exit").then(([code]) => Number(code));
  const said: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    said.push(line);
    if (line.startsWith("Pronto: ")) break;
  }
  return { said, ended, stop: (signal: NodeJS.Signals) => child.kill(signal) };
}
