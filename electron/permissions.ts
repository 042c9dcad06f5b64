// All that a page could be allowed by its session. One thing is: putting words on the clipboard, from our own main frame.

import type { Session } from "electron";

type GuardedSession = Pick<
  Session,
  | "setPermissionRequestHandler"
  | "setPermissionCheckHandler"
  | "setDevicePermissionHandler"
  | "setDisplayMediaRequestHandler"
  | "on"
> & { readonly webRequest: Pick<Session["webRequest"], "onBeforeRequest"> };

export function guardSession(session: GuardedSession, isOurPage: (url: string) => boolean): void {
  const isAllowed = (permission: string, isMainFrame: boolean, url = "") =>
    permission === "clipboard-sanitized-write" && isMainFrame && isOurPage(url);

  session.setPermissionRequestHandler((_contents, permission, decide, { isMainFrame, requestingUrl }) =>
    decide(isAllowed(permission, isMainFrame, requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, _origin, { isMainFrame, requestingUrl }) =>
    isAllowed(permission, isMainFrame, requestingUrl),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => decide(null));
  session.on("will-download", (event) => event.preventDefault());
  // The policy of the page forbids these already; this holds even where a page had none.
  session.webRequest.onBeforeRequest(
    ({ url }, decide) => decide({ cancel: isOfTheNetwork(url) && !isOurPage(url.replace(/^ws/, "http")) }), // the dev server has a socket
  );
}

function isOfTheNetwork(url: string): boolean {
  return ["http:", "https:", "ws:", "wss:", "ftp:", "file:"].includes(URL.parse(url)?.protocol ?? "");
}
