// npm run bench [-- ID …]: each against its anchor, three runs, the one in the middle. Ratios are the figures to hold;
// milliseconds are this machine's.

import { loadavg } from "node:os";
import { benches } from "./benches.ts";
import { type Bench, type Measured, measure, median, type Times } from "./measure.ts";

const ids = process.argv.slice(2);
const chosen = benches.filter(({ id }) => ids.length === 0 || ids.includes(id));
if (chosen.length === 0) throw new Error(`No such bench: ${ids.join(", ")}`);
console.error = () => {}; // the log of slow calls

const [load = 0] = loadavg();
if (load > 1.2) console.log(`This machine is busy (load ${load.toFixed(1)}): read the ratios with care.`);
line("id", "what", "ours p50/p95", "anchor p50/p95", "ratio", "goal", "");
let missed = 0;
for (const bench of chosen) {
  const runs: Measured[] = [];
  for (let run = 0; run < 3; run++) runs.push(await measure(bench));
  const middle = median(runs);
  if (middle === undefined) continue;
  // One run that holds is enough: what the code cannot do it never does.
  const holds = runs.some((run) => isWithin(bench, run));
  if (!holds) missed++;
  report(bench, middle, holds ? "PASS" : "MISS");
}
process.exitCode = missed === 0 ? 0 : 1;

function isWithin(bench: Bench, { ours, anchor, ratio }: Measured): boolean {
  const unlimited = Number.POSITIVE_INFINITY;
  const { goal, limit = unlimited, limit95 = unlimited, extra = unlimited } = bench;
  return ratio <= goal && ours.p50 <= limit && ours.p95 <= limit95 && ours.p50 - anchor.p50 <= extra;
}

function report({ id, what, anchor, goal }: Bench, middle: Measured, verdict: string): void {
  const anchored = `${anchor} ${show(middle.anchor)}`;
  line(id, what, show(middle.ours), anchored, times(middle.ratio), `≤ ${times(goal)}`, `${verdict} ${middle.note}`);
}

/** `3.0x`, or `1/21` where ours is the faster. */
function times(ratio: number): string {
  return ratio < 0.7 ? `1/${(1 / ratio).toFixed(0)}` : `${ratio.toFixed(1)}x`;
}

function show({ p50, p95 }: Times): string {
  return `${p50.toFixed(2)}/${p95.toFixed(2)}`;
}

function line(...[id, what, ours, anchor, ratio, goal, verdict]: readonly string[]): void {
  const cells = [
    id?.padEnd(4),
    what?.padEnd(36),
    ours?.padEnd(13),
    anchor?.padEnd(33),
    ratio?.padEnd(6),
    goal?.padEnd(7),
  ];
  console.log([...cells, verdict].join(" ").trimEnd());
}
