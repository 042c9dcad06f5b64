import type { Notification } from "electron";
import type { Platform } from "#core/platform";

interface NotifierParts {
  readonly isSupported: () => boolean;
  readonly create: (message: Parameters<Platform["notify"]>[0]) => Pick<Notification, "on" | "show">;
  readonly onClick: () => void;
}

/** Messages of the system. One that was shown is held until it goes: else it is collected, and a click on it is lost. */
export function createNotifier({ isSupported, create, onClick }: NotifierParts): Platform["notify"] {
  const shown = new Set<object>();
  return (message) => {
    if (!isSupported()) return false;
    const notification = create(message);
    shown.add(notification);
    const forget = () => shown.delete(notification);
    notification.on("click", () => {
      forget();
      onClick();
    });
    notification.on("close", forget);
    notification.on("failed", forget);
    notification.show();
    return true;
  };
}
