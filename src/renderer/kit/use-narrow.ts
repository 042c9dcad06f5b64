import { useSyncExternalStore } from "react";

const query = "(max-width: 960px)";

/** Whether the window is as narrow as two columns allow; for what must not be there twice. */
export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => matches());
}

function matches(): boolean {
  return typeof window.matchMedia === "function" && window.matchMedia(query).matches;
}

function listen(onChange: () => void): () => void {
  if (typeof window.matchMedia !== "function") return () => {};
  const list = window.matchMedia(query);
  list.addEventListener("change", onChange);
  return () => list.removeEventListener("change", onChange);
}
