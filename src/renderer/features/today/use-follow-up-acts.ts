import { useLocation } from "wouter";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import { explain } from "../../app/error-view.tsx";
import { useApi, useWrite } from "../../app/query.ts";
import { useToasts } from "../../kit/toasts.tsx";
import type { TodayRow } from "./today-list.ts";

interface FollowUpActs {
  /** What the row's button says: write the letter, mark it as done, or look at the interview. */
  readonly act: (one: TodayRow) => void;
  readonly open: (row: FollowUp) => void;
  readonly skip: (one: TodayRow, reason: string) => void;
}

export function useFollowUpActs(): FollowUpActs {
  const api = useApi();
  const toasts = useToasts();
  const [, goTo] = useLocation();
  const write = useWrite((_api, run: () => Promise<unknown>) => run());
  const attempt = (run: () => Promise<unknown>) =>
    write.mutate(run, { onError: (error) => toasts.show({ text: explain(error), tone: "late" }) });

  const open = ({ interviewId, state }: FollowUp) =>
    goTo(
      interviewId === null
        ? "/interviews"
        : `/interviews/${interviewId}/${state === "scheduled" ? "prepare" : "debrief"}`,
    );

  const compose = async ({ interviewId, personId, document }: FollowUp) => {
    if (interviewId === null || personId === null || document === null) return;
    const { id } = await api.documents.create({ interviewId, personId, kind: document });
    goTo(`/interviews/${interviewId}/letters/${id}`);
  };

  const setDone = async ({ row, opportunity }: TodayRow, isDone: boolean) => {
    const { dossier, now } = await api.opportunities.open({ id: opportunity.id });
    const found = dossier.ownFollowUps.find(({ id }) => ownId(row) === id);
    if (found) await api.followUps.save({ id: found.id, revision: found.revision, doneAt: isDone ? now : null });
  };

  const act = (one: TodayRow) => {
    const { row } = one;
    if (ownId(row) !== null) {
      attempt(async () => {
        await setDone(one, true);
        toasts.show({ text: `Done: ${row.title}`, undo: () => attempt(() => setDone(one, false)) });
      });
    } else if (
      row.state === "scheduled" ||
      row.document === null ||
      row.interviewId === null ||
      row.personId === null
    ) {
      open(row);
    } else {
      attempt(() => compose(row));
    }
  };

  const skip = ({ row, opportunity }: TodayRow, reason: string) =>
    attempt(async () => {
      const own = ownId(row);
      if (own !== null) {
        await api.followUps.remove({ id: own });
        toasts.show({ text: `Skipped: ${row.title}`, undo: () => attempt(() => api.followUps.restore({ id: own })) });
        return;
      }
      const { interviewId, personId, kind } = row;
      const { id } = await api.followUps.skip({ opportunityId: opportunity.id, interviewId, personId, kind, reason });
      const text = `Skipped: ${row.title.toLowerCase()} for ${row.personName}`;
      toasts.show({ text, undo: () => attempt(() => api.followUps.unskip({ id })) });
    });

  return { act, open, skip };
}

/** The id of an action of one's own; null for a row that the article asks for. */
function ownId({ kind, id }: FollowUp): string | null {
  return kind === "own" ? id.slice("own:".length) : null;
}
