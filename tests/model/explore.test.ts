import fc from "fast-check";
import { test } from "vitest";
import { sequenceOf } from "./commands.ts";
import { shorten } from "./shorten.ts";
import { tryOut } from "./trial.ts";
test("explore", { timeout: 600_000 }, async () => {
  const t = performance.now();
  console.error = () => {};
  const N = Number(process.env["RUNS"] ?? 20), seed = Number(process.env["SEED"] ?? 1);
  const seqs = fc.sample(sequenceOf(50), { seed, numRuns: N });
  const groups = new Map<string, { n: number; first: string; i: number }>();
  const key = (d: string) => (d.split("\n\nafter")[0] ?? "").replace(/id-\d+/g, "#").replace(/\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?/g, "@");
  for (const [i, s] of seqs.entries()) {
    let d: string | null;
    try { d = (await tryOut(s)).disagreement; } catch (e) { d = "THROWN " + (e instanceof Error ? e.stack + JSON.stringify(e) : String(e)); }
    if (d === null) continue;
    const g = groups.get(key(d));
    if (g) g.n++; else groups.set(key(d), { n: 1, first: d, i });
  }
  console.log("run", N, ((performance.now() - t) / 1000).toFixed(1));
  let shown = 0;
  for (const [k, { n, i, first }] of groups) {
    if (process.env["ONLY"] && !k.includes(process.env["ONLY"])) continue;
    console.log(`=== ${n}x (${i}) ${first.split("\n\nafter")[0]}`);
    if (process.env["AT"] ? !process.env["AT"].split(",").includes(String(i)) : shown++ >= Number(process.env["SHOW"] ?? 4) || k.startsWith("THROWN")) continue;
    const short = await shorten(seqs[i]!, async (x) => { try { const d = (await tryOut(x)).disagreement; return d !== null && key(d).slice(0, 40) === k.slice(0, 40); } catch { return false; } });
    console.log((await tryOut(short)).disagreement);
  }
  console.log(((performance.now() - t) / 1000).toFixed(1));
});
