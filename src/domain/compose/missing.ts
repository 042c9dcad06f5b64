import type { Dossier, Recipient } from "../dossier.ts";
import { employerName, isBelowTheMustHaves } from "../opportunities.ts";
import type { MissingFact } from "./letter.ts";
import { evidenceFor, needsFor, pairsFor } from "./topic.ts";

/** What is asked for before the letter can be ready (R28). A courtesy thank-you below the must-haves needs no dots (R5). */
export function missingOf(dossier: Dossier, met: Recipient): MissingFact[] {
  const { opportunity, requirements } = dossier;
  const needs = needsFor(dossier, met);
  const isCourtesy = isBelowTheMustHaves(requirements) || !opportunity.isInterested;
  const dots: MissingFact[] =
    needs.length === 0 ? ["need"] : evidenceFor(dossier, met).length === 0 ? ["evidence"] : ["dot"];
  return [...(pairsFor(dossier, met).length === 0 && !isCourtesy ? dots : []), ...senderMissing(dossier)];
}

/** What every letter needs: the role, the employer, a name to sign with and a way to be reached. */
export function senderMissing({ opportunity, profile }: Dossier): MissingFact[] {
  return [
    ...(opportunity.role.trim() === "" ? (["role"] as const) : []),
    ...(employerName(opportunity) === "" ? (["employer"] as const) : []),
    ...(profile.fullName.trim() === "" ? (["name"] as const) : []),
    ...(profile.email.trim() === "" && profile.phone.trim() === "" ? (["contact"] as const) : []),
  ];
}
