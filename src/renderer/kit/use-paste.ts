import { useEffect, useRef } from "react";
import { topLayer } from "./key-layers.tsx";

export interface Pasted {
  readonly files: readonly File[];
  /** Empty where there is none. */
  readonly text: string;
}

/** Takes what is pasted anywhere in the window, but into a field or under something that floats. */
export function usePaste(onPaste: (pasted: Pasted) => void): void {
  const latest = useRef(onPaste);
  useEffect(() => {
    latest.current = onPaste;
  });
  useEffect(() => {
    const take = (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      const isInField = target instanceof Element && target.closest("input, textarea, [contenteditable]") !== null;
      if (isInField || topLayer() !== null || clipboardData === null) return;
      event.preventDefault();
      latest.current({ files: [...clipboardData.files], text: clipboardData.getData("text/plain") });
    };
    document.addEventListener("paste", take);
    return () => document.removeEventListener("paste", take);
  }, []);
}
