import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** What a program asked of the disk, in order; `ack` is a line that it wrote on standard output. */
export type DiskCall =
  | { readonly kind: "ack"; readonly words: readonly string[] }
  | { readonly kind: "sync" | "remove"; readonly path: string }
  | { readonly kind: "open"; readonly path: string; readonly creates: boolean; readonly empties: boolean }
  | { readonly kind: "write"; readonly path: string; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: "cut"; readonly path: string; readonly size: number }
  | { readonly kind: "link" | "rename"; readonly path: string; readonly to: string };

/** Installs strace where it can be. Null: it is there; else why not. */
export function prepareStrace(): string | null {
  if (process.platform !== "linux") return "strace runs on Linux only";
  const works = () => spawnSync("strace", ["-V"]).status === 0;
  if (!works() && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const options = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
    spawnSync("apt-get", ["update", "-qq"], options);
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "strace"], options);
  }
  if (!works()) return "strace is not there and could not be installed";
  return spawnSync("strace", ["-o", "/dev/null", "true"]).status === 0 ? null : "strace may not watch programs here";
}

const watched = "openat,write,pwrite64,fsync,fdatasync,ftruncate,unlink,unlinkat,rename,renameat,renameat2,link,linkat";

/** Runs a program and returns its calls. Every call is made, none is held back: what a power cut would do comes later. */
export function record(command: readonly string[], traceFile: string): readonly DiskCall[] {
  const options = ["-f", "-y", "-xx", "-s", "1000000", "-o", traceFile, "-e", `trace=${watched}`];
  const { stderr, signal } = spawnSync("strace", [...options, ...command], { encoding: "utf8", maxBuffer: 2 ** 28 });
  if (signal !== "SIGKILL") throw new Error(`The writer did not get to its end: ${stderr}`);
  return [...readCalls(readFileSync(traceFile, "latin1"))];
}

function* readCalls(trace: string): Iterable<DiskCall> {
  const unfinished = new Map<string, string>();
  const places = new Map<string, number>();
  for (const line of trace.split("\n")) {
    const [, process = "", rest = ""] = /^(\d+)\s+(.*)$/s.exec(line) ?? [];
    if (rest.endsWith("<unfinished ...>")) {
      unfinished.set(process, rest.slice(0, -"<unfinished ...>".length).trimEnd());
      continue;
    }
    const [, resumed] = /^<\.\.\. \w+ resumed>(.*)$/s.exec(rest) ?? [];
    const whole = resumed === undefined ? rest : `${unfinished.get(process) ?? ""}${resumed}`;
    const call = readCall(whole, places);
    if (call !== null) yield call;
  }
}

/** `places`: where in each open file the next plain write goes. */
function readCall(line: string, places: Map<string, number>): DiskCall | null {
  const [, name = "", given = "", result = ""] = /^(\w+)\((.*)\)\s+= (-?\d+|\?)/s.exec(line) ?? [];
  if (result === "" || Number(result) < 0) return null;
  const [file = ""] = [...given.matchAll(/^\d+<([^>]*)>/g)].map(([, path = ""]) => decode(path));
  const quoted = [...given.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex = ""]) => toBytes(hex));
  const [first = "", second = ""] = quoted.map(String);
  const numbers = given.split(", ").map(Number);
  switch (name) {
    case "openat":
      places.set(first, 0);
      return { kind: "open", path: first, creates: given.includes("O_CREAT"), empties: given.includes("O_TRUNC") };
    case "write": {
      const [bytes = Buffer.alloc(0)] = quoted;
      if (given.startsWith("1<")) return toAck(bytes.toString());
      const at = places.get(file) ?? 0;
      places.set(file, at + Number(result));
      return { kind: "write", path: file, at, bytes: bytes.subarray(0, Number(result)) };
    }
    case "pwrite64": {
      const [bytes = Buffer.alloc(0)] = quoted;
      return { kind: "write", path: file, at: numbers.at(-1) ?? 0, bytes: bytes.subarray(0, Number(result)) };
    }
    case "fsync":
    case "fdatasync":
      return { kind: "sync", path: file };
    case "ftruncate":
      return { kind: "cut", path: file, size: numbers.at(-1) ?? 0 };
    case "unlink":
    case "unlinkat":
      return { kind: "remove", path: first };
    case "link":
    case "linkat":
      return { kind: "link", path: first, to: second };
    default:
      return name.startsWith("rename") ? { kind: "rename", path: first, to: second } : null;
  }
}

function toAck(line: string): DiskCall | null {
  const [word, ...words] = line.trim().split(" ");
  return word === "ACK" ? { kind: "ack", words } : null;
}

function decode(text: string): string {
  return text.includes("\\x") ? toBytes(text).toString() : text;
}

function toBytes(hex: string): Buffer {
  return Buffer.from(hex.replaceAll("\\x", ""), "hex");
}
