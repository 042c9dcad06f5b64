import type { ReactElement } from "react";

export function TodayScreen(): ReactElement | null {
  return null;
}
