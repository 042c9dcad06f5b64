import { ProntoError } from "#contract/errors";
import { impliedKind, isByPhone } from "#domain/contacts";
import { type Dossier, latestPart } from "#domain/dossier";
import { kindOf } from "#domain/follow-ups/kinds/index";
import { isToEmployer } from "#domain/guard/call-stops";
import type { TouchFields } from "#domain/touches";

type Given = Pick<TouchFields, "opportunityId" | "personId" | "channel" | "direction"> & {
  readonly [Key in keyof TouchFields]?: TouchFields[Key] | undefined;
};

/** A contact as it goes into the ledger: of which kind, in which round, about what, where that was not said. */
export function completeContact(dossier: Dossier, given: Given, now: string): TouchFields {
  const blank = {
    at: now,
    interviewId: latestPart(dossier, given.personId)?.interview.id ?? dossier.interviews.at(-1)?.id ?? null,
    kind: null,
    isSolicited: false,
    result: null,
    note: "",
    documentId: null,
    aboutId: null,
    passed: [],
    correctionOf: null,
    correction: null,
  };
  const touch: TouchFields = { ...blank, ...defined(given) };
  const isToOurSide = isByPhone(touch) && !isToEmployer(dossier, touch.personId);
  const kind = isToOurSide ? touch.kind : (kindOf(impliedKind(touch))?.id ?? touch.kind);
  return { ...touch, kind, aboutId: touch.aboutId ?? aboutOf(dossier, { ...touch, kind }) };
}

/** A promise or a recommender that is on record; what is about nothing would not count against the budget. */
export function checkAbout({ promises, recommenders }: Dossier, { kind, aboutId, personId }: Partial<Given>): void {
  if (aboutId == null || (kind !== "promise" && kind !== "recommendation_request")) return;
  const isOnRecord =
    kind === "promise"
      ? promises.some(({ id }) => id === aboutId)
      : recommenders.some((one) => one.id === aboutId && one.personId === personId);
  if (!isOnRecord) throw new ProntoError("not-found", "It is about nothing on record");
}

/** The promise, recommender or version it is most likely about: the first that is still owed. */
function aboutOf(dossier: Dossier, { kind, personId }: TouchFields): string | null {
  switch (kind) {
    case "promise":
      return dossier.promises.find((one) => one.personId === personId && one.fulfilledAt === null)?.id ?? null;
    case "recommendation_request":
      return dossier.recommenders.find((one) => one.personId === personId)?.id ?? null;
    case "recommendation_forward":
      return dossier.recommenders.find((one) => one.receivedAt !== null && one.forwardedAt === null)?.id ?? null;
    default:
      return null;
  }
}

/** Without the keys that were left out. */
function defined<Given extends object>(given: Given): { [Key in keyof Given]: Exclude<Given[Key], undefined> } {
  // The seam: what was undefined is gone.
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never;
}
