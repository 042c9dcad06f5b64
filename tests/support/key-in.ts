import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The key of a test's journal, as it lies in its folder. */
export function keyIn(dataDir: string): Buffer {
  return Buffer.from(readFileSync(join(dataDir, "journal.key"), "utf8").trim().split(" ")[1] ?? "", "hex");
}
