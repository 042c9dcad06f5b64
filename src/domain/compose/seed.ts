/** A number that belongs to these words and stays theirs: the dice of the composer (FNV-1a, 32 bits). */
export function seedOf(...words: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const character of words.join("\u0000")) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash;
}

export type Picker = <Option>(slot: string, options: readonly Option[]) => Option;

/** Where a letter stands among those of its process, and which draft of it is being written. */
export interface Place {
  readonly ordinal: number;
  /** How many letters the process has. */
  readonly of: number;
  readonly draft: number;
}

/**
 * Picks among `options` so that the letters of one process differ: the process chooses where the row starts, the letter's
 * own place in it how far along it stands, and a further draft lies beyond the places of all its neighbours. Two letters
 * share a frame only when there are more letters than frames.
 */
export function createPicker(process: string, { ordinal, of, draft }: Place): Picker {
  return (slot, options) => {
    const start = seedOf(salt, process, slot) % options.length;
    const rows = Math.max(1, Math.floor(options.length / of));
    const index = ordinal + (draft % rows) * of;
    const option = options[(start + index * stride(options.length)) % options.length];
    if (option === undefined) throw new Error(`no frame for ${slot}`);
    return option;
  };
}

/** Another one deals every process another hand. */
const salt = "pronto 2";

/** A step that visits every place before it comes back, and does not go to the neighbour. */
function stride(length: number): number {
  const isCoprime = (a: number, b: number): boolean => (b === 0 ? a === 1 : isCoprime(b, a % b));
  for (let step = Math.floor(length * 0.38) || 1; step < length; step += 1) if (isCoprime(length, step)) return step;
  return 1;
}
