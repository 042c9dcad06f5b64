/** A key as written in a map: `Mod+Enter`, `Mod+.`, `Alt+ArrowDown`, `?`, `n`. Mod is Ctrl, on a Mac Command. */
export interface KeyStroke {
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  /** As in `KeyboardEvent.key`; letters in lower case. */
  readonly key: string;
}

export type KeyHandler = (event: KeyboardEvent) => unknown;
export type KeyMap = Readonly<Record<string, KeyHandler>>;

export const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

export function parseKeys(keys: string): KeyStroke {
  const parts = keys.split(/\+(?=.)/);
  const key = parts.at(-1) ?? "";
  return {
    mod: parts.includes("Mod") || parts.includes("Ctrl"),
    alt: parts.includes("Alt"),
    shift: parts.includes("Shift"),
    key: key.length === 1 ? key.toLowerCase() : key,
  };
}

/** As shown on a key cap: `Ctrl Enter`, on a Mac `⌘ Enter`. */
export function keysToText(keys: string): string {
  return keys
    .split(/\+(?=.)/)
    .map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(" ");
}

const names: Readonly<Record<string, string>> = {
  Mod: isMac ? "⌘" : "Ctrl",
  Alt: isMac ? "⌥" : "Alt",
  Escape: "Esc",
  " ": "Space",
  ArrowUp: "Up",
  ArrowDown: "Down",
  ArrowLeft: "Left",
  ArrowRight: "Right",
};

export function isStroke(event: KeyboardEvent, { mod, alt, shift, key }: KeyStroke): boolean {
  const hasMod = isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  if (hasMod !== mod || (!mod && (event.ctrlKey || event.metaKey)) || event.altKey !== alt) return false;
  const isSign = key.length === 1 && !/[a-z0-9]/.test(key);
  // Where a sign sits behind Shift differs from layout to layout; there the sign alone decides.
  if (!isSign && event.shiftKey !== shift) return false;
  return event.key.toLowerCase() === key.toLowerCase() || isSameLetterKey(event, key);
}

/** On a Cyrillic or Greek layout `key` is no Latin letter; the place of the key decides then. */
function isSameLetterKey(event: KeyboardEvent, key: string): boolean {
  return /^[a-z]$/.test(key) && /^[^\p{ASCII}]$/u.test(event.key) && event.code === `Key${key.toUpperCase()}`;
}

/** Runs what the map has for this key; true when something ran. A handler that returns false declines. */
export function runKeys(event: KeyboardEvent, map: KeyMap): boolean {
  for (const [keys, handler] of Object.entries(map)) {
    if (!isStroke(event, parseKeys(keys)) || handler(event) === false) continue;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }
  return false;
}
