import { EventEmitter } from "node:events";
import type { Session } from "electron";
import { expect, test, vi } from "vitest";
import { isOurs } from "../../electron/navigation.ts";
import { guardSession } from "../../electron/permissions.ts";
import { asElectron } from "./as-electron.ts";

const ours = "app://pronto/index.html";
const permissions: readonly (readonly [string, boolean, string | undefined, boolean])[] = [
  ["clipboard-sanitized-write", true, ours, true],
  ["clipboard-sanitized-write", false, ours, false],
  ["clipboard-sanitized-write", true, "https://evil.test/", false],
  ["clipboard-sanitized-write", true, undefined, false],
  ...[
    "clipboard-read",
    "deprecated-sync-clipboard-read",
    "media",
    "display-capture",
    "geolocation",
    "notifications",
  ].map((permission) => [permission, true, ours, false] as const),
  ...["fullscreen", "pointerLock", "openExternal", "hid", "serial", "usb", "midi", "fileSystem", "idle-detection"].map(
    (permission) => [permission, true, ours, false] as const,
  ),
  ...["local-fonts", "storage-access", "persistent-storage", "window-management", "speaker-selection", "unknown"].map(
    (permission) => [permission, true, ours, false] as const,
  ),
];

test.each(permissions)(
  "%s in the main frame: %s, of %s, is allowed: %s",
  (permission, isMainFrame, requestingUrl, allowed) => {
    const { session } = openSession();
    const decide = vi.fn();
    const details = { isMainFrame, requestingUrl };
    session.setPermissionRequestHandler.mock.calls[0]?.[0]({}, permission, decide, details);
    expect(decide.mock.calls).toEqual([[allowed]]);
    expect(session.setPermissionCheckHandler.mock.calls[0]?.[0](null, permission, "app://pronto", details)).toBe(
      allowed,
    );
  },
);

test("no device, no screen and no download is given to a page", () => {
  const { session } = openSession();
  expect(session.setDevicePermissionHandler.mock.calls[0]?.[0]({ deviceType: "hid" })).toBe(false);
  const stream = vi.fn();
  session.setDisplayMediaRequestHandler.mock.calls[0]?.[0]({}, stream);
  expect(stream.mock.calls).toEqual([[null]]);
  const preventDefault = vi.fn();
  session.emit("will-download", { preventDefault });
  expect(preventDefault).toHaveBeenCalledTimes(1);
});

test.each([
  [ours, false],
  ["data:image/png;base64,AA", false],
  ["blob:app://pronto/1", false],
  ["devtools://devtools/x", false],
  ["https://example.org/", true],
  ["http://127.0.0.1:80/", true],
  ["wss://example.org/", true],
  ["file:///etc/passwd", true],
])("a request for %s is stopped: %s", (url, cancel) => {
  const decide = vi.fn();
  openSession().session.webRequest.onBeforeRequest.mock.calls[0]?.[0]({ url }, decide);
  expect(decide.mock.calls).toEqual([[{ cancel }]]);
});

function openSession() {
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    setDisplayMediaRequestHandler: vi.fn(),
    webRequest: { onBeforeRequest: vi.fn() },
  });
  guardSession(asElectron<Session>(session), (url) => isOurs(url, "app://pronto/"));
  return { session };
}
