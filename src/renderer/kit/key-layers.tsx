import { createContext, type ReactElement, type ReactNode, useContext, useEffect, useId } from "react";

// A sheet, palette or drawer over the page takes the keys: only what is registered inside the topmost one acts.
const open: string[] = [];
const LayerContext = createContext<string | null>(null);

export function topLayer(): string | null {
  return open.at(-1) ?? null;
}

export function useLayer(): string | null {
  return useContext(LayerContext);
}

/** Wraps what a modal shows, for as long as it is shown. */
export function KeyLayer({ children }: { readonly children: ReactNode }): ReactElement {
  const id = useId();
  useEffect(() => {
    open.push(id);
    return () => {
      open.splice(open.indexOf(id), 1);
    };
  }, [id]);
  return <LayerContext value={id}>{children}</LayerContext>;
}
