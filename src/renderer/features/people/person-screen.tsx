import type { ReactElement } from "react";

export function PersonScreen({ personId }: { readonly personId: string }): ReactElement | null {
  void personId;
  return null;
}
