import { isStatusAsk } from "./contacts.ts";
import type { Dossier } from "./dossier.ts";
import type { FollowUp } from "./follow-ups/follow-up.ts";
import { compareInstants, laterOf } from "./time.ts";
import { standingTouches } from "./touches.ts";

/**
 * When a process went quiet: the check-in and the call are done or past, and nothing has come from the other side since
 * they opened (DOMAIN E, "silence after E8/E9"). Null: it has not, or it has ended already.
 */
export function silentSince({ opportunity, touches }: Dossier, plan: readonly FollowUp[], now: string): string | null {
  if (opportunity.outcomeAt !== null || !["applied", "interviewing", "waiting"].includes(opportunity.status))
    return null;
  const asks = plan.filter(({ kind, dueAt }) => (kind === "check_in" || kind === "follow_up_call") && dueAt !== null);
  const expiries = asks.flatMap(({ expiresAt }) => expiresAt ?? []);
  if (expiries.length === 0 || expiries.length < asks.length) return null;
  const since = new Date(expiries.reduce(laterOf)).toISOString();
  if (compareInstants(now, since) <= 0) return null;
  const standing = standingTouches(touches);
  const asked = standing.filter(isStatusAsk).map(({ at }) => at);
  const from = asked.length > 0 ? asked.reduce(laterOf) : (asks[0]?.opensAt ?? since);
  const hasAnswered = standing.some(({ direction, at }) => direction === "in" && compareInstants(at, from) >= 0);
  return hasAnswered ? null : since;
}
