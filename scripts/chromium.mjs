import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { environment, nodeForJournal, root } from "./prepare.mjs";

/** A Chromium of this machine, or Playwright's own; one of them is installed when there is none. */
export function findChromium() {
  const own = createRequire(join(root, "package.json"))("@playwright/test").chromium.executablePath();
  const places = [
    process.env.CHROMIUM,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    own,
  ];
  const find = () => places.find((path) => path && existsSync(path));
  if (!find()) {
    console.log("Installing Chromium for the tests …");
    if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) installFromDebian();
    if (!find()) installFromPlaywright();
  }
  console.log(`Browser: ${find() ?? "none could be found or installed"}`);
  return find() ?? "";
}

function installFromDebian() {
  const options = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], options);
}

function installFromPlaywright() {
  const cli = join(root, "node_modules/@playwright/test/cli.js");
  spawnSync(nodeForJournal(), [cli, "install", "chromium"], { cwd: root, stdio: "inherit", env: environment() });
}
