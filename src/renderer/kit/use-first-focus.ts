import { useEffect, useRef } from "react";
import { topLayer, useUncovered } from "./key-layers.tsx";

/** How long react-aria takes to give the focus back to where it was. */
const restoreMs = 60;

/**
 * Where one starts when a place opens, and again where a sheet that has closed over it leaves focus nowhere. With
 * `next`, which names the next thing to do, it takes the focus from wherever it is, also whenever that becomes another.
 */
export function useFirstFocus(find: () => HTMLElement | null | undefined, next?: string): void {
  const latest = useRef(find);
  useEffect(() => {
    latest.current = find;
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const startNowhere = () => {
    if (topLayer() === null && isNowhere(document.activeElement)) latest.current()?.focus();
  };
  useEffect(() => {
    if (next !== undefined && topLayer() === null) latest.current()?.focus();
    else startNowhere();
    return () => clearTimeout(timer.current);
  }, [next]);
  useUncovered(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(startNowhere, restoreMs);
  });
}

/** The title of a screen has focus only for want of a better place (use-kept-focus.ts). */
function isNowhere(active: Element | null): boolean {
  return active === document.body || active?.matches("h1[tabindex='-1']") === true;
}
