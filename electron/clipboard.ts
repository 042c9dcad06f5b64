import type { Clipboard, ClipboardItem } from "electron";
import type { Platform } from "#core/platform";

interface ClipboardKeeper {
  readonly copy: Platform["copy"];
  /** Takes off at once what was to be forgotten later: the app ends. */
  readonly forget: () => Promise<void>;
}

/** Words go on the clipboard, and the private ones are taken off again, unless something else is there by then. */
export function createClipboardKeeper(
  clipboard: Pick<Clipboard, "write" | "readText" | "clear">,
  createItem: (types: Record<string, string>) => ClipboardItem,
): ClipboardKeeper {
  let toForget: { readonly text: string; readonly timer: NodeJS.Timeout } | null = null;

  async function forget(): Promise<void> {
    if (toForget === null) return;
    const { text, timer } = toForget;
    toForget = null;
    clearTimeout(timer);
    if (withLf(await clipboard.readText()) === withLf(text)) clipboard.clear();
  }

  return {
    forget,
    async copy({ text, html, forgetAfterMs }) {
      await clipboard.write([createItem({ "text/plain": text, ...(html === undefined ? {} : { "text/html": html }) })]);
      clearTimeout(toForget?.timer);
      toForget = null;
      if (forgetAfterMs !== undefined) toForget = { text, timer: setTimeout(forget, forgetAfterMs) };
      return true;
    },
  };
}

/** Windows gives line ends back as CR LF. */
function withLf(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
