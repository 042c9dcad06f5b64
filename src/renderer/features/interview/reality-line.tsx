import type { ReactElement } from "react";
import { Button } from "../../kit/button.tsx";
import { Banner } from "../../kit/states.tsx";
import { asksForReality } from "./reality.ts";
import { useSheets } from "./sheets-context.ts";
import type { Workspace } from "./workspace.ts";

/** Over every tab, until it is chosen what to do. */
export function RealityLine({ workspace }: { readonly workspace: Workspace }): ReactElement | null {
  const { open } = useSheets();
  if (!asksForReality(workspace)) return null;
  return (
    <Banner
      tone="due"
      action={
        <Button look="small" onPress={() => open("reality")}>
          See what to do
        </Button>
      }
    >
      Fewer than half of the must-haves are met, and no follow-up repairs that.
    </Banner>
  );
}
