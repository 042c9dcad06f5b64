import type { ReactElement } from "react";
import type { Interview } from "#domain/interviews";
import { explain } from "../../app/error-view.tsx";
import { Button } from "../../kit/button.tsx";
import { Banner } from "../../kit/states.tsx";
import { usePlanOwn } from "./use-plan-own.ts";
import type { Workspace } from "./workspace.ts";

interface Offer {
  readonly said: string;
  readonly title: string;
}

const offers: Partial<Readonly<Record<Interview["status"], Offer>>> = {
  cancelled: { said: "It was cancelled. Two lines of thanks keep the door open.", title: "Thank them for the notice" },
  no_show_them: {
    said: "They did not come. One neutral note, without a reproach, is right.",
    title: "One neutral note",
  },
};

/** A round that did not take place brings no letters; one small thing of one's own is offered (D5). */
export function CalledOffLine({ workspace }: { readonly workspace: Workspace }): ReactElement | null {
  const offer = offers[workspace.interview.status];
  return offer === undefined ? null : <OneOffer key={offer.title} workspace={workspace} offer={offer} />;
}

function OneOffer({
  workspace,
  offer: { said, title },
}: {
  readonly workspace: Workspace;
  readonly offer: Offer;
}): ReactElement | null {
  const { plan, error, isWarned, isPlanned } = usePlanOwn(workspace, { title, purpose: "thank", dueInHours: 24 });
  if (isPlanned) return null;
  const button = (
    <Button look="small" onPress={() => plan()}>
      {isWarned ? "Plan it all the same" : title}
    </Button>
  );
  return (
    <Banner tone={error === null ? "plain" : "due"} action={error === null || isWarned ? button : null}>
      {error === null ? said : explain(error)}
    </Banner>
  );
}
