import type { ReactElement } from "react";
import { Button } from "../kit/button.tsx";
import { Banner } from "../kit/states.tsx";
import { zoneOf } from "../kit/zone-names.ts";
import { useRead, useWrite } from "./query.ts";

/** The computer says another zone than before: asked about, never silently taken. */
export function ZoneQuestion(): ReactElement | null {
  const system = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { data } = useRead("zones", "check", { system });
  const { data: profile } = useRead("profile", "get", {});
  const move = useWrite(async (api, isHome: boolean) => {
    if (isHome) {
      const { revision } = await api.profile.get({});
      await api.profile.save({ revision, homeZone: system });
    }
    await api.zones.accept({ system });
  });
  if (data?.hasChanged !== true || profile === undefined) return null;
  const actions = (
    <>
      <Button look="small" onPress={() => move.mutate(true)}>
        I live here now
      </Button>
      <Button look="quiet-small" onPress={() => move.mutate(false)}>
        I am only visiting
      </Button>
    </>
  );
  return (
    <Banner tone="due" action={actions}>
      This computer is now in {zoneOf(system).label}. Interviews keep their own times; is this your home zone?
    </Banner>
  );
}
