import type { ReactElement, ReactNode } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { ButtonContent, type ButtonLook, buttonClass } from "./button.tsx";
import type { IconShape } from "./icon.tsx";
import list from "./list.module.css";
import styles from "./popover-button.module.css";

interface PopoverButtonProps {
  readonly label: string;
  readonly icon?: IconShape;
  readonly look?: ButtonLook;
  /** A function gets what closes the popover. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A button with a small panel under it: an explanation, a few fields. */
export function PopoverButton({ label, icon, look = "quiet", children }: PopoverButtonProps): ReactElement {
  return (
    <DialogTrigger>
      <Button className={buttonClass(look)}>
        <ButtonContent look={look} icon={icon} keys={undefined}>
          {label}
        </ButtonContent>
      </Button>
      <Popover className={list["popover"] ?? ""}>
        <Dialog className={styles["panel"] ?? ""} aria-label={label}>
          {({ close }) => (typeof children === "function" ? children(close) : children)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
