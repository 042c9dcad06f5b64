import type { ReactElement } from "react";
import { dayAndTime } from "../../../app/when.ts";
import { Button } from "../../../kit/button.tsx";
import { Banner } from "../../../kit/states.tsx";
import { useSheets } from "../sheets-context.ts";
import type { Workspace } from "../workspace.ts";

/** Everything was asked, and nothing came: silence is common, and not about the person. */
export function SilentLine({ workspace }: { readonly workspace: Workspace }): ReactElement | null {
  const { openAnswer } = useSheets();
  if (workspace.silentSince === null) return null;
  return (
    <Banner
      action={
        <Button look="small" onPress={() => openAnswer("no_response")}>
          Close without an answer
        </Button>
      }
    >
      Nothing since {dayAndTime(workspace.silentSince, workspace.interview.zone)}: time to move on. Most silence has
      nothing to do with you.
    </Banner>
  );
}
