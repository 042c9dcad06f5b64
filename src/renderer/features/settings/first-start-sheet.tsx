import type { ReactElement } from "react";

export function FirstStartSheet(): ReactElement | null {
  return null;
}
