import { Lock } from "lucide-react";
import type { ReactElement } from "react";
import { StateChip } from "../../kit/chip.tsx";

export function PrivateChip(): ReactElement {
  return (
    <StateChip icon={Lock} tone="accent">
      Private: never used in letters
    </StateChip>
  );
}
