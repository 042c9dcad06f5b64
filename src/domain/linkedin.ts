import { type NameParts, runningName } from "./names.ts";
import type { Profile } from "./profile.ts";
import { addHours, compareInstants } from "./time.ts";
import { standingTouches, type Touch } from "./touches.ts";

/**
 * The address of a profile as it may be opened; null: it leads somewhere else (DOMAIN F5). Read strictly: behind the host
 * comes a path, a query or nothing, and never a user, a port or a backslash.
 */
export function profileAddress(text: string | null): string | null {
  const typed = (text ?? "").trim().toWellFormed();
  const [, host, rest = ""] =
    /^(?:https:\/\/)?((?:[a-z\d-]+\.)*linkedin\.com)([/?#][^\s\\\p{C}]*)?$/iu.exec(typed) ?? [];
  if (host === undefined) return null;
  return `https://${host.toLowerCase()}${encodeURI(rest || "/").replaceAll("%25", "%")}`;
}

/** People of that name at that employer; the name as a phrase. */
export function peopleSearchAddress(person: Pick<NameParts, "fullName" | "latinName">, employer: string): string {
  const name = `"${runningName(person).replaceAll('"', "")}"`;
  const keywords = encodeURIComponent([name, employer.trim()].filter(Boolean).join(" "));
  return `https://www.linkedin.com/search/results/people/?keywords=${keywords}`;
}

/** The longest note in UTF-16 units (DOMAIN B4). */
export function noteLimit({ linkedinTier }: Pick<Profile, "linkedinTier">): number {
  return linkedinTier === "premium" ? 300 : 200;
}

const days = 30;

/** The invitations of the last thirty days; LinkedIn lets only a few of them carry a note (DOMAIN B4). */
export function recentInvitations(touches: readonly Touch[], now: string): number {
  const since = addHours(now, -24 * days);
  return standingTouches(touches).filter(
    ({ channel, direction, at }) =>
      channel === "linkedin_invite" && direction === "out" && compareInstants(at, since) > 0,
  ).length;
}
