import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** What a letter is looked at with: another program that reads it, and fonts for every script in it. */
const packages = [
  "libreoffice-writer-nogui",
  "poppler-utils",
  "fonts-liberation",
  "fonts-noto-core",
  "fonts-noto-cjk",
  "fonts-symbola",
];

/**
 * Whether LibreOffice, pdfinfo and the fonts are here; on Debian, where one may, they are installed first (about 20 s).
 * `null`: they are; otherwise why not, in a sentence.
 */
export function findOffice({ mayInstall = false } = {}) {
  if (mayInstall && isMissing() && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Installing LibreOffice and fonts for the tests …");
    install();
  }
  return isMissing()
    ? `LibreOffice, pdfinfo or a font is not on this machine. On Debian: apt-get install --no-install-recommends ${packages.join(" ")}`
    : null;
}

function isMissing() {
  return !answers("soffice", "--version") || !answers("pdfinfo", "-v") || !hasFonts();
}

/** One character of each script that letters are tried in. */
const characters = ["ł", "ح", "ע", "گ", "さ", "卓", "김", "अ", "ส", "Щ", "Π", "ễ", "🙂"];

function hasFonts() {
  return characters.every((one) => {
    const { stdout } = spawnSync("fc-list", [`:charset=${one.codePointAt(0).toString(16)}`], { encoding: "utf8" });
    return Boolean(stdout);
  });
}

function answers(command, argument) {
  return spawnSync(command, [argument], { stdio: "ignore" }).status === 0;
}

function install() {
  const options = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], options);
}
