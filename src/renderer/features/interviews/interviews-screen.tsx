import type { ReactElement } from "react";

export function InterviewsScreen(): ReactElement | null {
  return null;
}
