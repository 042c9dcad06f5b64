import { ProntoError, type Release } from "#contract/errors";
import type { Stop } from "#domain/guard/stop";

export type GivenRelease = Release | undefined;

/**
 * Throws `refused` with the stops that still stand: a refusal always, a hold without a typed reason, a warning that was
 * not confirmed. What was passed comes back, to be kept with the record.
 */
export function passStops(
  stops: readonly Stop[],
  release: GivenRelease,
): readonly { readonly rule: string; readonly reason: string }[] {
  const standing = stops.filter(({ verdict }) => {
    if (verdict === "refuse") return true;
    if (verdict === "hold") return release?.reason === undefined;
    return release?.warned !== true && release?.reason === undefined;
  });
  if (standing.length > 0) {
    throw new ProntoError("refused", standing.map(({ rule }) => rule).join(", "), {
      details: { stops: stops.map((stop) => ({ ...stop })) },
    });
  }
  return stops.map(({ rule }) => ({ rule, reason: release?.reason ?? "" }));
}
