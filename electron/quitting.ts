import type { App, BrowserWindow, PowerMonitor } from "electron";

/**
 * True from when the app is asked to end; then a closing window closes, and does not hide. The menu, the tray, its key
 * and a signal all come as before-quit; the end of the system or of the session is made into one.
 */
export function watchForQuit(app: Pick<App, "on" | "quit">, powerMonitor: Pick<PowerMonitor, "on">): () => boolean {
  let isQuitting = false;
  app.on("before-quit", () => {
    isQuitting = true;
  });
  // Linux and macOS wait for us when asked to, which is until the words are saved.
  powerMonitor.on("shutdown", (event?: Pick<Event, "preventDefault">) => {
    event?.preventDefault();
    app.quit();
  });
  return () => isQuitting;
}

/** Windows sends no before-quit and no longer waits once the session ends; when it asks beforehand, the words are saved. */
export function quitWithSession(window: Pick<BrowserWindow, "on" | "webContents">, app: Pick<App, "quit">): void {
  window.on("query-session-end", () => window.webContents.send("pronto:command", "app.flush"));
  window.on("session-end", () => app.quit());
}
