import type { ReactElement } from "react";
import { Clash } from "../../../kit/clash.tsx";
import type { OpenDocument } from "./use-document.ts";

/** Fields that were written here and elsewhere at once: both texts, and the choice. */
export function Clashes({
  open: { clashes, resolve, bodyRef },
}: {
  readonly open: OpenDocument;
}): readonly ReactElement[] {
  return clashes.map((clash) => (
    <Clash
      key={clash.key}
      clash={clash}
      onChoose={(choice) => {
        resolve(clash.key, choice);
        bodyRef.current?.focus();
      }}
    />
  ));
}
