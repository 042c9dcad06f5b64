// What all acts share.

import type { Client } from "#contract/contract";
import type { World } from "./world.ts";

export interface Acting {
  readonly world: World;
  readonly api: Client;
  /** Somebody, who is written down when first asked for. */
  readonly personOf: (index: number) => Promise<string>;
  readonly disagree: (words: string) => void;
}

export const nothing = "nothing to do";

export const iso = (instant: number) => new Date(instant).toISOString();

/** One of what is there, counted round. */
export function pick<T>(list: readonly T[], index: number): T | undefined {
  return list.length === 0 ? undefined : list[index % list.length];
}
