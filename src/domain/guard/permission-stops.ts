// I3, I4, G7: what the other side allowed, by whom and by which channel.

import { isByPhone, isOwed, isToRecommender } from "../contacts.ts";
import { type Dossier, findPerson, latestPart, type Met } from "../dossier.ts";
import { doorOf, standingAnswer } from "../follow-ups/answers.ts";
import { runningName } from "../names.ts";
import { isInterviewer } from "../people.ts";
import { standingTouches } from "../touches.ts";
import type { Contact, Stop } from "./stop.ts";

const thanks: readonly string[] = ["thank_you", "hospitality_note"];
/** What is written to a person and handed to the agency to pass on; anything else would be direct (D5). */
const handedOn: readonly string[] = [...thanks, "resume_update", "recommendation_forward"];

/** No contact, one thank-you, or through the recruiter; and nobody who was not met (boss's boss, G7). */
export function permissionStops(
  dossier: Dossier,
  {
    personId,
    kind,
    aboutId = null,
    channel = "email",
  }: Pick<Contact, "personId" | "kind"> & Partial<Pick<Contact, "aboutId" | "channel">>,
): readonly Stop[] {
  const met = latestPart(dossier, personId);
  if (met === null) return strangerStops(dossier, personId);
  const person = runningName(met.person);
  const asked = dossier.recommenders.find((one) => one.personId === personId);
  if (isToRecommender(kind) && asked?.isInLoop === true) return [{ verdict: "refuse", rule: "I13", person }];
  const door = doorOf(dossier, met);
  if (door === "shut") return [{ verdict: "refuse", rule: "E0n", person }];
  const isWritten = channel !== "linkedin_invite" && !isByPhone({ channel });
  const isWelcome = isWritten && isTheirThanks(met, kind) && standingAnswer(dossier, met).isThankYouWelcome;
  if (door === "thanks" && !isWelcome) return [{ verdict: "refuse", rule: "E0d", person }];
  const isHandedOn =
    isWritten && (isOwed({ kind, aboutId }) || (handedOn.includes(kind ?? "") && !isNoteShut(dossier, met, kind)));
  if (door === "recruiter" && !isHandedOn) return [{ verdict: "refuse", rule: "E0r", person }];
  return [];
}

/** I3: the one word of thanks is the thank-you; for whoever was kind and does not decide, the note. */
function isTheirThanks({ part }: Met, kind: string | null): boolean {
  return kind === "thank_you" || (kind === "hospitality_note" && !isInterviewer(part.role));
}

/** I3: who wants no follow-up gets the one word of thanks over all rounds, and no note after it. */
export function thanksOnceStops(dossier: Dossier, { personId, kind }: Contact): readonly Stop[] {
  const met = latestPart(dossier, personId);
  if (met === null || doorOf(dossier, met) !== "thanks" || !thanks.includes(kind ?? "")) return [];
  const wasThanked = standingTouches(dossier.touches).some(
    (touch) =>
      touch.personId === personId && touch.direction === "out" && (touch.kind === "thank_you" || touch.kind === kind),
  );
  return wasThanked ? [{ verdict: "refuse", rule: "E0d", person: runningName(met.person) }] : [];
}

/** Who said that everything goes through the agency gets the thank-you that way, and no note beside it (E0r). */
function isNoteShut(dossier: Dossier, met: Met, kind: string | null): boolean {
  return kind === "hospitality_note" && standingAnswer(dossier, met).permission === "via_recruiter";
}

function strangerStops(dossier: Dossier, personId: string): readonly Stop[] {
  const recommender = dossier.recommenders.find((one) => one.personId === personId);
  const person = findPerson(dossier, personId);
  const named = person === null ? {} : { person: runningName(person) };
  if (recommender === undefined) return [{ verdict: "hold", rule: "G7", ...named }];
  return recommender.isInLoop ? [{ verdict: "refuse", rule: "I13", ...named }] : [];
}

/** A named list of channels holds for calls, texts and messages, and not for the invitation (DOMAIN E). */
export function channelStops(dossier: Dossier, { personId, channel, kind }: Contact): readonly Stop[] {
  const isMessage = channel === "text" || channel === "whatsapp";
  if (channel === "visit") return [{ verdict: "refuse", rule: "G7", what: channel }];
  const met = latestPart(dossier, personId);
  if (met === null) return isMessage ? [{ verdict: "refuse", rule: "G7", what: channel }] : [];
  const person = runningName(met.person);
  const { permission, permissionChannels: named, agreedAt, agreedChannel } = standingAnswer(dossier, met);
  const isNamed = permission === "granted" && named.length > 0;
  if (isMessage) return named.includes(channel) ? [] : [{ verdict: "refuse", rule: "G7", person, what: channel }];
  const isRingAgreed = agreedAt !== null && agreedChannel === "phone";
  if (isByPhone({ channel }) && isNamed && !named.includes("phone") && !isRingAgreed)
    return [{ verdict: "refuse", rule: "E9d", person }];
  if (channel === "email" && isNamed && !named.includes("email") && !thanks.includes(kind ?? ""))
    return [{ verdict: "warn", rule: "C32", person }];
  return [];
}
