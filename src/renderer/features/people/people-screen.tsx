import type { ReactElement } from "react";

export function PeopleScreen(): ReactElement | null {
  return null;
}
