/** Passed, failed, skipped. */
type Sums = readonly [number, number, number];

export function count<Report>(file: string, status: number | null, read: (report: Report) => Sums): Sums;
