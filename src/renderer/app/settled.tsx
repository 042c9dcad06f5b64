import { type ReactElement, type ReactNode, useEffect } from "react";
import { SingleLettersContext } from "../kit/use-keys.ts";
import { useRead } from "./query.ts";

/** What the person has settled for every screen: the theme, and whether single letters are keys. */
export function Settled({ children }: { readonly children: ReactNode }): ReactElement {
  const { data: appearance } = useRead("appearance", "get", {});
  const { data: settings } = useRead("settings", "get", {});
  const theme = appearance?.theme ?? "system";
  useEffect(() => {
    if (theme === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  return <SingleLettersContext value={settings?.hasLetterKeys ?? true}>{children}</SingleLettersContext>;
}
