import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/**
 * Whether qpdf is here, with which the tests lock a PDF; on Debian, where one may, it is installed first.
 * `null`: it is; otherwise why not, in a sentence.
 */
export function findQpdf({ mayInstall = false } = {}) {
  if (mayInstall && isMissing() && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Installing qpdf for the tests …");
    install();
  }
  return isMissing() ? "qpdf is not on this machine. On Debian: apt-get install --no-install-recommends qpdf" : null;
}

function isMissing() {
  return spawnSync("qpdf", ["--version"], { stdio: "ignore" }).status !== 0;
}

function install() {
  const options = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "qpdf"], options);
}
