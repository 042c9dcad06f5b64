import type { ReactElement } from "react";
import { Mark } from "../kit/mark.tsx";

export function Frame(): ReactElement {
  return <Mark />;
}
