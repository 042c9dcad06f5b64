import type { BrowserWindow, Rectangle } from "electron";
import { z } from "zod";
import type { Settings } from "#core/platform";

const Place = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
  isMaximized: z.boolean().default(false),
});
export type Place = z.infer<typeof Place>;

const usual = { width: 1100, height: 760 };
const smallest = { width: 480, height: 360 };
/** Of the title bar at least this much must be on a screen, or the window could not be dragged back. */
const grip = { width: 100, height: 30 };

/**
 * Where the window opens: where it was, if that can still be seen on one of the screens' work areas; otherwise in its
 * size, in the middle (no x and y). Never larger than the screen, never too small to use.
 */
export function placeWindow(saved: unknown, screens: readonly Rectangle[]): Partial<Place> {
  const { success, data: place } = Place.safeParse(saved);
  if (!success) return usual;
  const screen = screens.find((each) => isGripOn(place, each));
  const room = screen ?? screens[0] ?? { ...usual, x: 0, y: 0 };
  const size = {
    width: Math.max(smallest.width, Math.min(place.width, room.width)),
    height: Math.max(smallest.height, Math.min(place.height, room.height)),
    isMaximized: place.isMaximized,
  };
  return screen === undefined ? size : { x: place.x, y: place.y, ...size };
}

/** Keeps the place of the window, as it is without being maximised, for the next start. A hidden one was kept when it hid. */
export function rememberPlace(
  window: Pick<BrowserWindow, "on" | "getNormalBounds" | "isMaximized" | "isMinimized" | "isVisible">,
  settings: Settings,
): void {
  window.on("close", () => {
    if (!window.isVisible() && !window.isMinimized()) return;
    try {
      settings.set("window", { ...window.getNormalBounds(), isMaximized: window.isMaximized() });
    } catch {
      // A full disk must not keep the window from closing; the place is only a comfort.
    }
  });
}

function isGripOn(place: Place, screen: Rectangle): boolean {
  const width = Math.min(place.x + place.width, screen.x + screen.width) - Math.max(place.x, screen.x);
  return width >= grip.width && place.y >= screen.y && place.y + grip.height <= screen.y + screen.height;
}
