import { writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { DiskCall } from "./strace.ts";

/** A file as the disk has it, and what was written since it was last brought there. */
interface Content {
  durable: Extent;
  pending: Change[];
}
/** The first `size` bytes of a buffer that may be larger. */
interface Extent {
  readonly buffer: Buffer;
  readonly size: number;
}
type Change = Extract<DiskCall, { kind: "write" | "cut" }>;

/** A name that was given or taken, and not yet brought to the disk with its folder. */
interface NameChange {
  readonly path: string;
  readonly content: Content | null;
}

/** What of the changes that no sync has confirmed is on the disk after a cut. */
export type Luck = "nothing" | "some" | "some, and some torn";

/** A disk that keeps for certain only what was synced: contents by fsync of the file, names by fsync of its folder. */
export function createDisk(folder: string) {
  const names = new Map<string, Content>();
  const durableNames = new Map<string, Content>();
  let pendingNames: NameChange[] = [];

  function setName(path: string, content: Content | null): void {
    if (content === null) names.delete(path);
    else names.set(path, content);
    pendingNames.push({ path, content });
  }

  function apply(call: Exclude<DiskCall, { kind: "ack" }>): void {
    const content = names.get(call.path);
    switch (call.kind) {
      case "open":
        if (call.empties) content?.pending.push({ kind: "cut", path: call.path, size: 0 });
        if (content === undefined && call.creates && isInside(call.path))
          setName(call.path, { durable: { buffer: Buffer.alloc(0), size: 0 }, pending: [] });
        break;
      case "write":
      case "cut":
        content?.pending.push(call);
        break;
      case "sync":
        if (content !== undefined) bringToDisk(content);
        for (const change of pendingNames.filter(({ path }) => dirname(path) === call.path)) put(durableNames, change);
        pendingNames = pendingNames.filter(({ path }) => dirname(path) !== call.path);
        break;
      case "remove":
        if (content !== undefined) setName(call.path, null);
        break;
      case "link":
        if (content !== undefined) setName(call.to, content);
        break;
      case "rename":
        if (content === undefined) break;
        setName(call.to, content);
        setName(call.path, null);
    }
  }

  function isInside(path: string): boolean {
    return path.startsWith(`${folder}/`) && !path.endsWith("-shm");
  }

  /** Writes into `target` what a cut at this moment may leave. */
  function writeImage(target: string, luck: Luck, random: () => number): void {
    const after = new Map(durableNames);
    const lucky = luck === "nothing" ? 0 : Math.floor(random() * (pendingNames.length + 1)); // names keep their order
    for (const change of pendingNames.slice(0, lucky)) put(after, change);
    for (const [path, { durable, pending }] of after) {
      const kept = pending.flatMap((change) => survive(change, luck, random));
      const { buffer, size } = applyChanges(durable, kept, "on a copy");
      writeFileSync(join(target, basename(path)), buffer.subarray(0, size));
    }
  }

  return { apply, writeImage };
}

function put(names: Map<string, Content>, { path, content }: NameChange): void {
  if (content === null) names.delete(path);
  else names.set(path, content);
}

function bringToDisk(content: Content): void {
  content.durable = applyChanges(content.durable, content.pending, "in place");
  content.pending = [];
}

function survive(one: Change, luck: Luck, random: () => number): readonly Change[] {
  if (luck === "nothing" || random() < 0.5) return [];
  if (luck === "some" || one.kind === "cut" || one.bytes.length <= 512 || random() < 0.5) return [one];
  const sectors = Math.floor(random() * (one.bytes.length / 512));
  return [{ ...one, bytes: one.bytes.subarray(0, sectors * 512) }];
}

function applyChanges({ buffer, size }: Extent, changes: readonly Change[], how: "in place" | "on a copy"): Extent {
  const peak = Math.max(size, ...changes.map((one) => (one.kind === "cut" ? one.size : one.at + one.bytes.length)));
  const isEnough = how === "in place" && buffer.length >= peak;
  const target = isEnough ? buffer : Buffer.concat([buffer.subarray(0, size)], how === "in place" ? peak * 2 : peak);
  let end = size;
  for (const one of changes) {
    if (one.kind === "write") one.bytes.copy(target, one.at);
    else target.fill(0, one.size);
    end = one.kind === "cut" ? one.size : Math.max(end, one.at + one.bytes.length);
  }
  return { buffer: target, size: end };
}
