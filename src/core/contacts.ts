import { ProntoError } from "#contract/errors";
import { aboutFor } from "#domain/about";
import { impliedKind, isByPhone, isToRecommender } from "#domain/contacts";
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
  return { ...touch, kind, aboutId: touch.aboutId ?? aboutFor(dossier, kind, touch.personId) };
}

/** A promise or a recommender that is on record; what is about nothing would not count against the budget. */
export function checkAbout({ promises, recommenders }: Dossier, { kind, aboutId, personId }: Partial<Given>): void {
  if (aboutId == null || !isAboutSomething(kind)) return;
  const isOnRecord =
    kind === "promise"
      ? promises.some(({ id }) => id === aboutId)
      : recommenders.some((one) => one.id === aboutId && one.personId === personId);
  if (!isOnRecord) throw new ProntoError("not-found", "It is about nothing on record");
}

function isAboutSomething(kind: string | null | undefined): boolean {
  return kind === "promise" || isToRecommender(kind);
}

/** Without the keys that were left out. */
function defined<Given extends object>(given: Given): { [Key in keyof Given]: Exclude<Given[Key], undefined> } {
  // The seam: what was undefined is gone.
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never;
}
