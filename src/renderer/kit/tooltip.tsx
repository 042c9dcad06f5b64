import type { ReactElement, ReactNode } from "react";
import { Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components";
import { Kbd } from "./kbd.tsx";
import styles from "./tooltip.module.css";

interface TooltipProps {
  readonly text: ReactNode;
  readonly keys?: string | undefined;
  /** One control of react-aria's; it keeps its own name, the tooltip only describes it. */
  readonly children: ReactElement;
}

export function Tooltip({ text, keys, children }: TooltipProps): ReactElement {
  return (
    <TooltipTrigger delay={600} closeDelay={100}>
      {children}
      <AriaTooltip className={styles["tooltip"] ?? ""} offset={6}>
        {text}
        {keys !== undefined && <Kbd keys={keys} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
