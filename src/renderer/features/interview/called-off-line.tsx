import type { ReactElement } from "react";
import { ProntoError } from "#contract/errors";
import type { Interview } from "#domain/interviews";
import { addHours } from "#domain/time";
import { explain, stopsOf } from "../../app/error-view.tsx";
import { useWrite } from "../../app/query.ts";
import { Button } from "../../kit/button.tsx";
import { Banner } from "../../kit/states.tsx";
import { useToasts } from "../../kit/toasts.tsx";
import { metHere, type Workspace } from "./workspace.ts";

interface Words {
  readonly said: string;
  readonly title: string;
}

const offers: Partial<Readonly<Record<Interview["status"], Words>>> = {
  cancelled: { said: "It was cancelled. Two lines of thanks keep the door open.", title: "Thank them for the notice" },
  no_show_them: {
    said: "They did not come. One neutral note, without a reproach, is right.",
    title: "One neutral note",
  },
};

/** A round that did not take place brings no letters; one small thing of one's own is offered (D5). */
export function CalledOffLine({ workspace }: { readonly workspace: Workspace }): ReactElement | null {
  const { dossier, interview, now } = workspace;
  const offer = offers[interview.status];
  const toasts = useToasts();
  const person = (metHere(workspace).find(({ part }) => part.role === "hiring_authority") ?? metHere(workspace)[0])
    ?.person;
  const add = useWrite((api, isWarned: boolean) =>
    api.followUps.add({
      opportunityId: dossier.opportunity.id,
      interviewId: interview.id,
      title: offer?.title ?? "",
      purpose: "thank",
      channel: "email",
      dueAt: addHours(now, 24),
      ...(person === undefined ? {} : { personId: person.id }),
      ...(isWarned ? { release: { warned: true } } : {}),
    }),
  );
  const remove = useWrite((api, id: string) => api.followUps.remove({ id }));
  if (offer === undefined) return null;
  const isPlanned = dossier.ownFollowUps.some(
    ({ interviewId, title }) => interviewId === interview.id && title === offer.title,
  );
  if (isPlanned) return null;
  const canWarn = add.error instanceof ProntoError && stopsOf(add.error).every(({ verdict }) => verdict === "warn");
  const plan = () =>
    add.mutate(add.error !== null && canWarn, {
      onSuccess: ({ id }) => toasts.show({ text: `Planned: ${offer.title}`, undo: () => remove.mutate(id) }),
    });
  return (
    <Banner
      {...(add.error === null ? {} : { tone: "due" as const })}
      action={
        add.error !== null && !canWarn ? null : (
          <Button look="small" onPress={plan}>
            {add.error === null ? offer.title : "Plan it all the same"}
          </Button>
        )
      }
    >
      {add.error === null ? offer.said : explain(add.error)}
    </Banner>
  );
}
