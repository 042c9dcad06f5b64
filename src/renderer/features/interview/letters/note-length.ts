import { documentKindOf, taskFor } from "#domain/compose/compose";
import type { Document } from "#domain/documents";
import { findRecipient } from "#domain/dossier";
import type { Workspace } from "../workspace.ts";

/** As LinkedIn counts: UTF-16 units, a line break as one, nothing at the ends (B4). */
export function noteLength(body: string): number {
  return body.replaceAll(/\r\n?/g, "\n").trim().length;
}

/** How long it may be with this account. */
export function noteMost({ dossier, now }: Workspace, { kind, interviewId, personId }: Document): number {
  const to = findRecipient(dossier, interviewId, personId);
  const its = documentKindOf(kind);
  return to === null || its === null ? 0 : its.measure(taskFor(its, { dossier, to, now })).most;
}
