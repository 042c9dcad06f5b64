import type { Dossier } from "./dossier.ts";
import { newVersion } from "./follow-ups/kinds/resume-update.ts";
import { lastRoundHeld } from "./follow-ups/rounds.ts";

/**
 * What a contact or a document of this kind is most likely about: the first promise, recommender or version that is still
 * owed. Null: of this kind nothing is about anything.
 */
export function aboutFor(dossier: Dossier, kind: string | null, personId: string): string | null {
  const { promises, recommenders } = dossier;
  switch (kind) {
    case "promise":
      return promises.find((one) => one.personId === personId && one.fulfilledAt === null)?.id ?? null;
    case "recommendation_request":
    case "recommender_reminder":
    case "recommender_thanks":
    case "recommender_outcome":
      return recommenders.find((one) => one.personId === personId)?.id ?? null;
    case "recommendation_forward": {
      const waiting = recommenders.filter((one) => one.receivedAt !== null && one.forwardedAt === null);
      return (waiting.find(({ consentedAt }) => consentedAt !== null) ?? waiting[0])?.id ?? null;
    }
    case "resume_cover_note": {
      const round = lastRoundHeld(dossier);
      return round === null ? null : (newVersion(dossier, round)?.id ?? null);
    }
    default:
      return null;
  }
}
