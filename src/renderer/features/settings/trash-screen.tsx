import type { ReactElement } from "react";

export function TrashScreen(): ReactElement | null {
  return null;
}
