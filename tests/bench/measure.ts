/** Times of one side, in milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
}

export interface Bench {
  readonly id: string;
  readonly what: string;
  /** Against what it is measured, in the same run. */
  readonly anchor: string;
  /** How many times the anchor ours may take; below 1: how much less it must take. */
  readonly goal: number;
  /** The milliseconds that half of the samples must stay under. */
  readonly limit?: number;
  /** The same for all but a twentieth. */
  readonly limit95?: number;
  /** The milliseconds that ours may take more than the anchor. */
  readonly extra?: number;
  readonly samples: number;
  readonly prepare: () => Promise<Sides>;
}

type Work = (sample: number) => unknown;

export interface Sides {
  /** Done before ours each time, and not timed. */
  readonly before?: Work;
  readonly ours: Work;
  readonly anchor: Work;
  /** What else was measured, in words, after the last sample. */
  readonly note?: () => string;
  readonly close: () => void;
}

export interface Measured {
  readonly ours: Times;
  readonly anchor: Times;
  readonly ratio: number;
  readonly note: string;
}

/** One run: the sides in turn, so that what else the machine does meets both; the first tenth is warming up. */
export async function measure({ prepare, samples }: Bench): Promise<Measured> {
  const { before, ours, anchor, note, close } = await prepare();
  const times = { ours: [] as number[], anchor: [] as number[] };
  const warmUp = Math.ceil(samples / 10);
  for (let sample = -warmUp; sample < samples; sample++) {
    await before?.(sample + warmUp);
    const took = { ours: await timeOf(ours, sample + warmUp), anchor: await timeOf(anchor, sample + warmUp) };
    if (sample < 0) continue;
    times.ours.push(took.ours);
    times.anchor.push(took.anchor);
  }
  const noted = note?.() ?? "";
  close();
  const sides = { ours: toTimes(times.ours), anchor: toTimes(times.anchor) };
  return { ...sides, ratio: sides.ours.p50 / sides.anchor.p50, note: noted };
}

/** The run whose ratio stands in the middle. */
export function median(runs: readonly Measured[]): Measured | undefined {
  return runs.toSorted((a, b) => a.ratio - b.ratio)[Math.floor(runs.length / 2)];
}

async function timeOf(work: Work, sample: number): Promise<number> {
  const started = performance.now();
  await work(sample);
  return performance.now() - started;
}

function toTimes(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
