import type { Command, Sequence } from "./commands.ts";

/** The shortest part of a sequence that still fails: commands are left out as long as that can be done. */
export async function shorten(sequence: Sequence, fails: (shorter: Sequence) => Promise<boolean>): Promise<Sequence> {
  let { commands } = sequence;
  for (let size = Math.ceil(commands.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = commands.length - size; from >= 0; from -= size) {
      for (const shorter of [without(commands, from, size), waiting(commands, from, size)]) {
        if (!(await fails({ ...sequence, commands: shorter }))) continue;
        commands = shorter;
        break;
      }
    }
  }
  return { ...sequence, commands };
}

function without(commands: readonly Command[], from: number, count: number): readonly Command[] {
  return commands.toSpliced(from, count);
}

/** Left out, with the time that they took. */
function waiting(commands: readonly Command[], from: number, count: number): readonly Command[] {
  const waitSeconds = commands.slice(from, from + count).reduce((sum, one) => sum + one.waitSeconds, 0);
  return commands.toSpliced(from, count, { do: "wait", waitSeconds });
}
