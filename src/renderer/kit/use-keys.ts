import { createContext, useContext, useEffect, useRef } from "react";
import { topLayer, useLayer } from "./key-layers.tsx";
import { type KeyMap, runKeys } from "./key-names.ts";

/** False switches single-letter keys off everywhere below. */
export const SingleLettersContext = createContext(true);

interface Listener {
  readonly map: KeyMap;
  readonly layer: string | null;
  readonly hasSingleLetters: boolean;
}

const listeners: { readonly current: Listener }[] = [];

/**
 * Acts on keys pressed anywhere in the window; where two know the same key the newer one wins. Keys without Ctrl or Alt
 * never act inside a text field, and Enter and Space not on a control that has them already.
 */
export function useKeys(map: KeyMap, { isActive = true }: { readonly isActive?: boolean } = {}): void {
  const layer = useLayer();
  const hasSingleLetters = useContext(SingleLettersContext);
  const listener = useRef<Listener>({ map, layer, hasSingleLetters });
  useEffect(() => {
    listener.current = { map, layer, hasSingleLetters };
  });
  useEffect(() => {
    if (!isActive) return;
    if (listeners.length === 0) listen();
    listeners.push(listener);
    return () => {
      listeners.splice(listeners.indexOf(listener), 1);
      if (listeners.length === 0) stopListening();
    };
  }, [isActive]);
}

function listen(): void {
  // Captured, because a focused react-aria button takes Ctrl+Enter for its own Enter and lets nothing through.
  window.addEventListener("keydown", onChord, { capture: true });
  window.addEventListener("keydown", onPlainKey);
}

function stopListening(): void {
  window.removeEventListener("keydown", onChord, { capture: true });
  window.removeEventListener("keydown", onPlainKey);
}

function onChord(event: KeyboardEvent): void {
  if ((event.ctrlKey || event.metaKey || event.altKey) && !event.isComposing) act(event);
}

function onPlainKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  if (isTakenByTarget(event)) return;
  act(event);
}

function act(event: KeyboardEvent): void {
  const top = topLayer();
  const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  for (const { current } of listeners.toReversed()) {
    if (current.layer !== top || (isLetter && !current.hasSingleLetters)) continue;
    if (runKeys(event, current.map)) return;
  }
}

function isTakenByTarget({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element) || /^(Escape|F\d+)$/.test(key)) return false;
  return target.closest(typed) !== null || ((key === "Enter" || key === " ") && target.closest(pressed) !== null);
}

const typed =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="spinbutton"], [role="menu"], [role="listbox"]';
const pressed = "button, a[href], input, summary, [role='button'], [role='radio'], [role='checkbox'], [role='switch']";
