import type { Client } from "#contract/contract";
import { aboutFor } from "#domain/about";
import type { Document } from "#domain/documents";
import { findRecipient } from "#domain/dossier";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import type { OpenedOpportunity } from "./one-row.ts";

export type ToWrite = Parameters<Client["documents"]["create"]>[0];

type Writing = Pick<FollowUp, "document" | "interviewId" | "personId" | "aboutId">;

/** What writes the document of a row; null: there is none, or nobody to write to. */
export function toWrite({ document: kind, interviewId, personId, aboutId }: Writing): ToWrite | null {
  if (kind === null || interviewId === null || personId === null) return null;
  return { interviewId, personId, kind, ...(aboutId === null ? {} : { aboutId }) };
}

/** The document that a row leads to, where it is begun: the one that writing it would come upon. */
export function documentOf(
  { dossier, documents }: Pick<OpenedOpportunity, "dossier" | "documents">,
  row: Writing,
): Document | undefined {
  const { document: kind, interviewId, personId } = row;
  if (kind === null || interviewId === null || personId === null) return undefined;
  const at = findRecipient(dossier, interviewId, personId)?.interview.id ?? interviewId;
  const aboutId = row.aboutId ?? aboutFor(dossier, kind, personId);
  return documents.find(
    (one) =>
      one.kind === kind &&
      one.personId === personId &&
      one.interviewId === at &&
      one.aboutId === aboutId &&
      one.state !== "superseded",
  );
}
