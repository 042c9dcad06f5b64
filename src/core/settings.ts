import { z } from "zod";
import type { Handlers } from "#contract/contract";
import type { Journal } from "./journal/journal.ts";
import type { Platform } from "./platform.ts";

const Theme = z.enum(["system", "light", "dark"]);

export function createSettingsHandlers(
  { profile, settings }: Journal,
  { settings: beside }: Platform,
): Pick<Handlers, "profile" | "settings" | "appearance" | "zones"> {
  const theme = () => Theme.catch("system").parse(beside.get("theme"));
  const knownZone = () =>
    z
      .string()
      .nullable()
      .catch(null)
      .parse(beside.get("systemZone") ?? null);
  return {
    profile: { get: () => profile.get(), save: (changes) => profile.save(changes) },
    settings: { get: () => settings.get(), save: (changes) => settings.save(changes) },
    appearance: {
      get: () => ({ theme: theme() }),
      save(next) {
        beside.set("theme", next.theme);
        return { theme: theme() };
      },
    },
    zones: {
      check({ system }) {
        const known = knownZone();
        if (known === null) beside.set("systemZone", system);
        return { hasChanged: known !== null && known !== system, known };
      },
      accept({ system }) {
        beside.set("systemZone", system);
        return {};
      },
    },
  };
}
