import type { ReactElement } from "react";

export function JournalScreen({ openId }: { readonly openId: string | null }): ReactElement | null {
  void openId;
  return null;
}
