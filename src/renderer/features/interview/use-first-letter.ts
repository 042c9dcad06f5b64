import { useLocation } from "wouter";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import { toWrite } from "../../app/follow-ups/row-documents.ts";
import { useWrite } from "../../app/query.ts";
import { flushAll } from "../../kit/use-autosave.ts";
import type { Workspace } from "./workspace.ts";

const closed: readonly FollowUp["state"][] = ["blocked", "cancelled", "superseded"];

interface FirstLetter {
  /** The row whose letter comes next; null: nobody here is to be written to. */
  readonly row: FollowUp | null;
  readonly write: () => void;
  readonly error: Error | null;
}

/** From the debrief to the page: the thank-you that is open, or whatever else this interview's plan writes. */
export function useFirstLetter({ interview, plan }: Workspace): FirstLetter {
  const [, goTo] = useLocation();
  const here = plan.filter(({ interviewId }) => interviewId === interview.id);
  const row: FollowUp | null =
    here.find(({ kind, state }) => kind === "thank_you" && (state === "open" || state === "overdue")) ??
    here.find(({ document, state }) => document !== null && !closed.includes(state)) ??
    null;
  const draft = useWrite(async (api) => {
    await flushAll();
    const writing = row === null ? null : toWrite(row);
    return writing === null ? null : api.documents.create(writing);
  });
  return {
    row,
    write: () =>
      draft.mutate(undefined, {
        onSuccess: (document) => document && goTo(`/interviews/${interview.id}/letters/${document.id}`),
      }),
    error: draft.error,
  };
}
