import { useEffect, useRef } from "react";
import { topLayer, useUncovered } from "./key-layers.tsx";

/** How long react-aria takes to give the focus back to where it was. */
const restoreMs = 60;

/** Where focus is nowhere when a place opens, or after a sheet over it has closed, one starts here. */
export function useFirstFocus(find: () => HTMLElement | null | undefined): void {
  const latest = useRef(find);
  useEffect(() => {
    latest.current = find;
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    start(latest.current);
    return () => clearTimeout(timer.current);
  }, []);
  useUncovered(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => start(latest.current), restoreMs);
  });
}

function start(find: () => HTMLElement | null | undefined): void {
  if (topLayer() === null && document.activeElement === document.body) find()?.focus({ preventScroll: true });
}
