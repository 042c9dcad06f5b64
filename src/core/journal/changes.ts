/**
 * Counts what was written, process by process, so that whoever has worked something out from a process knows when it is
 * stale. Marking too much costs time; marking too little would show what is no longer true.
 */
export interface Changes {
  /** Something of this process was written; null: of any, as a person, the profile or a holiday is part of all. */
  readonly mark: (opportunityId: string | null) => void;
  /** Another text whenever one of these processes was marked. */
  readonly stampOf: (opportunityIds: readonly string[]) => string;
}

export function createChanges(): Changes {
  let all = 0;
  const counts = new Map<string, number>();
  return {
    mark(opportunityId) {
      if (opportunityId === null) all += 1;
      else counts.set(opportunityId, (counts.get(opportunityId) ?? 0) + 1);
    },
    stampOf: (opportunityIds) => [all, ...opportunityIds.map((id) => counts.get(id) ?? 0)].join(" "),
  };
}
