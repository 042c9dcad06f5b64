import type { OwnFollowUp } from "#domain/own-follow-ups";
import { addHours } from "#domain/time";
import { stopsOf } from "../../app/error-view.tsx";
import { useWrite } from "../../app/query.ts";
import { useToasts } from "../../kit/toasts.tsx";
import { metHere, type Workspace } from "./workspace.ts";

interface Own {
  readonly title: string;
  readonly purpose: OwnFollowUp["purpose"];
  /** From now on. */
  readonly dueInHours: number;
}

interface PlanOwn {
  readonly plan: (onPlanned?: () => void) => void;
  /** Why it was not planned. */
  readonly error: Error | null;
  /** Only warnings stand against it: planning it once more passes them. */
  readonly isWarned: boolean;
  readonly isPlanned: boolean;
}

/** One small mail of one's own, to whoever decides; the guard has its say before it is planned. */
export function usePlanOwn(workspace: Workspace, { title, purpose, dueInHours }: Own): PlanOwn {
  const { dossier, interview, now } = workspace;
  const toasts = useToasts();
  const met = metHere(workspace);
  const person = (met.find(({ part }) => part.role === "hiring_authority") ?? met[0])?.person;
  const add = useWrite((api, isConfirmed: boolean) =>
    api.followUps.add({
      opportunityId: dossier.opportunity.id,
      interviewId: interview.id,
      title,
      purpose,
      channel: "email",
      dueAt: addHours(now, dueInHours),
      ...(person === undefined ? {} : { personId: person.id }),
      ...(isConfirmed ? { release: { warned: true } } : {}),
    }),
  );
  const remove = useWrite((api, id: string) => api.followUps.remove({ id }));
  const stops = stopsOf(add.error);
  const isWarned = stops.length > 0 && stops.every(({ verdict }) => verdict === "warn");
  return {
    plan: (onPlanned) =>
      add.mutate(isWarned, {
        onSuccess: ({ id }) => {
          toasts.show({ text: `Planned: ${title}`, undo: () => remove.mutate(id) });
          onPlanned?.();
        },
      }),
    error: add.error,
    isWarned,
    isPlanned: dossier.ownFollowUps.some((own) => own.interviewId === interview.id && own.title === title),
  };
}
