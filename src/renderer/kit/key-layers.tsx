import { createContext, type ReactElement, type ReactNode, useContext, useEffect, useId, useRef } from "react";

// A sheet, palette or drawer over the page takes the keys: only what is registered inside the topmost one acts.
const open: string[] = [];
const LayerContext = createContext<string | null>(null);

export function topLayer(): string | null {
  return open.at(-1) ?? null;
}

export function useLayer(): string | null {
  return useContext(LayerContext);
}

const watchers = new Set<() => void>();

/** Runs once the last sheet, palette or drawer over the page has gone. */
export function useUncovered(run: () => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const watch = () => latest.current();
    watchers.add(watch);
    return () => void watchers.delete(watch);
  }, []);
}

/** Wraps what a modal shows, for as long as it is shown. */
export function KeyLayer({ children }: { readonly children: ReactNode }): ReactElement {
  const id = useId();
  useEffect(() => {
    open.push(id);
    return () => {
      open.splice(open.indexOf(id), 1);
      if (open.length === 0) for (const watch of watchers) watch();
    };
  }, [id]);
  return <LayerContext value={id}>{children}</LayerContext>;
}
