// The review of a letter as the core asks for it: gathered from the journal, and what of it stands in the way.

import { ProntoError } from "#contract/errors";
import type { Document } from "#domain/documents";
import { findRecipient } from "#domain/dossier";
import type { Stop } from "#domain/guard/stop";
import type { Finding } from "#domain/review/finding";
import { type Review, reviewLetter } from "#domain/review/review";
import type { Journal } from "./journal/journal.ts";
import type { Platform } from "./platform.ts";

interface Look {
  /** Whether it is held against the other letters of its interview too; among many that takes its time. */
  readonly withSiblings: boolean;
}

/** Gathers what the review must see: the private pages only to keep them out. */
export function createReviewReader(
  { db, readDossier, records }: Journal,
  platform: Platform,
): (document: Document, look?: Look) => Review {
  const pages = db
    .prepare<[], string>("SELECT text FROM journalEntries WHERE deletedAt IS NULL ORDER BY number DESC LIMIT 500")
    .pluck();
  const others = db.prepare<[string], { companyShort: string; companyLegal: string }>(
    "SELECT companyShort, companyLegal FROM opportunities WHERE id <> ? AND deletedAt IS NULL ORDER BY number DESC LIMIT 500",
  );
  const siblings = db.prepare<[string]>("SELECT * FROM documents WHERE interviewId = ? AND deletedAt IS NULL");

  return (document, { withSiblings } = { withSiblings: true }) => {
    const dossier = readDossier(document.opportunityId);
    const met = findRecipient(dossier, document.interviewId, document.personId);
    if (met === null) throw new ProntoError("not-found", "Not met in this interview");
    const lines = pages.all().flatMap((text) => text.split("\n"));
    const names = others.all(dossier.opportunity.id);
    return reviewLetter({
      document,
      dossier,
      met,
      secrets: [...lines, ...[...dossier.people, ...dossier.resumeVersions].map(({ notes }) => notes)].filter(Boolean),
      otherEmployers: names.flatMap(({ companyShort, companyLegal }) => [companyShort, companyLegal]),
      siblings: withSiblings ? siblings.all(document.interviewId).map(records.documents.decode) : [],
      now: platform.now().toISOString(),
    });
  };
}

/**
 * What stands in the way of handing it over, the strongest first: every knock-out, the holds that no reason was typed for,
 * and the warnings that were not confirmed of these words.
 */
export function stopsOf(findings: readonly Finding[], document: Document): readonly Stop[] {
  return findings
    .flatMap(({ severity, rule, title }) =>
      severity === "remark" || isPassed({ severity, rule }, document) ? [] : [{ verdict: severity, rule, what: title }],
    )
    .toSorted((a, b) => strengths.indexOf(a.verdict) - strengths.indexOf(b.verdict));
}

const strengths: readonly Stop["verdict"][] = ["refuse", "hold", "warn"];

function isPassed({ severity, rule }: Pick<Finding, "severity" | "rule">, { confirmed }: Document): boolean {
  if (severity === "refuse") return false;
  return confirmed.some((one) => one.rule === rule && (severity === "warn" || one.reason !== ""));
}

/** What was sent stays as it went out (D2). */
export function frozen({ state }: Document): readonly Stop[] {
  return state === "sent" ? [{ verdict: "refuse", rule: "D2" }] : [];
}
