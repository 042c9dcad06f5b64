import { type RefCallback, useCallback, useLayoutEffect, useRef } from "react";

const hasFieldSizing = typeof CSS !== "undefined" && CSS.supports?.("field-sizing", "content");

/** A textarea as tall as its text. CSS does it where `field-sizing` is known; elsewhere this does. */
export function useGrowing(value: string): RefCallback<HTMLElement> {
  const element = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = element.current;
    if (area === null || hasFieldSizing) return;
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  }, [value]);
  return useCallback((found) => {
    element.current = found instanceof HTMLTextAreaElement ? found : null;
  }, []);
}
