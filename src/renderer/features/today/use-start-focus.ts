import { useEffect, useRef } from "react";
import { topLayer, useUncovered } from "../../kit/key-layers.tsx";

/** How long react-aria takes to give the focus back to where it was. */
const restoreMs = 60;

/**
 * The next thing to do has the focus at the start and whenever `what` becomes another, and gets it back where a sheet
 * that closed leaves it nowhere.
 */
export function useStartFocus(what: string, find: () => HTMLElement | null | undefined): void {
  const latest = useRef(find);
  useEffect(() => {
    latest.current = find;
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (topLayer() === null) latest.current()?.focus();
    return () => clearTimeout(timer.current);
  }, [what]);
  useUncovered(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (topLayer() === null && document.activeElement === document.body) latest.current()?.focus();
    }, restoreMs);
  });
}
