import type { Handlers } from "#contract/contract";
import { ProntoError } from "#contract/errors";
import type { Platform } from "./platform.ts";

export function createDesktopHandlers({ desktop }: Platform): Handlers["desktop"] {
  const get = () => ({
    isAvailable: desktop !== null,
    ...(desktop?.get() ?? { startsAtLogin: null, staysInTray: false }),
  });
  return {
    get,
    save(choices) {
      if (desktop === null) throw new ProntoError("refused", "This host has no desktop");
      desktop.set(choices);
      return get();
    },
  };
}
