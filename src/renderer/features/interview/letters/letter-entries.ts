import { documentKindOf, isComposed } from "#domain/compose/compose";
import type { Document } from "#domain/documents";
import { everyoneMet, findPerson } from "#domain/dossier";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import { runningName } from "#domain/names";
import { isAheadOfInterview, isUndone } from "../../../app/follow-ups/one-row.ts";
import { documentOf, type ToWrite, toWrite } from "../../../app/follow-ups/row-documents.ts";
import { rowsFirst, type Workspace } from "../workspace.ts";
import { kindTitle } from "./document-face.ts";

/** One document, written or still to be. */
export interface LetterEntry {
  readonly key: string;
  readonly title: string;
  readonly form: Document["form"];
  readonly kind: string;
  readonly document: Document | null;
  /** Null: it is begun, or no row of the plan asks for it. */
  readonly row: FollowUp | null;
  readonly writing: ToWrite | null;
}

export interface LetterGroup {
  readonly personId: string;
  readonly name: string;
  readonly title: string;
  readonly entries: readonly LetterEntry[];
}

/** All documents of the process by person: those of this interview first, and of one person those to be written last. */
export function letterGroups(workspace: Workspace): readonly LetterGroup[] {
  const { dossier, documents, interview } = workspace;
  const entries = [
    ...documents.filter(({ interviewId }) => interviewId === interview.id).map(written),
    ...toBeWritten(workspace),
    ...documents.filter(({ interviewId }) => interviewId !== interview.id).map(written),
  ];
  const ids = [...new Set(entries.map(personOf))].toSorted((a, b) => placeOf(workspace, a) - placeOf(workspace, b));
  return ids.map((personId) => {
    const person = findPerson(dossier, personId);
    const theirs = entries.filter((entry) => personOf(entry) === personId);
    const named = theirs.find(({ document }) => document !== null && document.toName !== "")?.document?.toName;
    return {
      personId,
      name: person === null ? (named ?? "Somebody") : runningName(person),
      title: person?.title ?? "",
      entries: [
        ...theirs.filter(({ document }) => document !== null),
        ...theirs.filter((one) => one.document === null),
      ],
    };
  });
}

const personOf = ({ document, writing }: LetterEntry) => document?.personId ?? writing?.personId ?? "";

/** Whoever was met here stands first, in the order of the interview; then whoever was met before; then recommenders. */
function placeOf({ dossier, interview }: Workspace, personId: string): number {
  const met = everyoneMet(dossier);
  const here = met.filter((one) => one.interview.id === interview.id).findIndex(({ person }) => person.id === personId);
  if (here !== -1) return here;
  const before = met.findIndex(({ person }) => person.id === personId);
  return before === -1 ? 2000 : 1000 + before;
}

function written(document: Document): LetterEntry {
  const { id, kind, form } = document;
  return { key: id, title: kindTitle(kind), form, kind, document, row: null, writing: null };
}

/** What the plan asks for, and the voicemail beside the call. */
function toBeWritten(workspace: Workspace): readonly LetterEntry[] {
  const rows = rowsFirst(workspace).filter(
    (row) => isComposed(row.document) && isUndone(row) && !isAheadOfInterview(row),
  );
  const asked = rows.flatMap((row) => [
    { of: row, row },
    ...(row.document === "call_script" ? [{ of: { ...row, document: "voicemail_script" }, row: null }] : []),
  ]);
  return asked
    .filter(({ of }) => documentOf(workspace, of) === undefined)
    .map(({ of, row }) => entryOf(of, row))
    .filter(({ writing }) => writing !== null);
}

function entryOf(of: Parameters<typeof toWrite>[0], row: FollowUp | null): LetterEntry {
  const kind = of.document ?? "";
  const form = documentKindOf(kind)?.forms[0] ?? "email";
  const key = [kind, of.interviewId, of.personId, of.aboutId].join(":");
  return { key, title: row?.title ?? kindTitle(kind), form, kind, document: null, row, writing: toWrite(of) };
}
