import fc from "fast-check";
import { sequenceOf } from "./commands.ts";
import { shorten } from "./shorten.ts";
import { type Fault, tryOut } from "./trial.ts";

export interface Run {
  readonly sequences: number;
  readonly commands: number;
  /** The first disagreement, with the seed and the shortest sequence that shows it. */
  readonly failure: string | null;
}

/** SEED gives other sequences than those of every run. */
export const seed = Number(process.env["SEED"] ?? 1);

export async function runSequences(count: number, fault?: Fault): Promise<Run> {
  let commands = 0;
  for (const [index, sequence] of fc.sample(sequenceOf(50), { seed, numRuns: count }).entries()) {
    const trial = await tryOut(sequence, fault);
    commands += trial.commands;
    if (trial.disagreement === null) continue;
    if (fault !== undefined) return { sequences: index + 1, commands, failure: trial.disagreement };
    const shortest = await shorten(sequence, async (shorter) => (await tryOut(shorter)).disagreement !== null);
    const { disagreement } = await tryOut(shortest);
    return { sequences: index + 1, commands, failure: `SEED=${seed}, sequence ${index}: ${disagreement}` };
  }
  return { sequences: count, commands, failure: null };
}
