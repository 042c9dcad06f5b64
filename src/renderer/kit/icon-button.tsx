import type { ReactElement, Ref } from "react";
import { Button } from "react-aria-components";
import { classes } from "./classes.ts";
import { Icon, type IconShape } from "./icon.tsx";
import styles from "./icon-button.module.css";
import { Tooltip } from "./tooltip.tsx";

interface IconButtonProps {
  readonly icon: IconShape;
  /** Its name, also shown on hover and focus. */
  readonly label: string;
  readonly onPress?: () => void;
  readonly keys?: string;
  readonly size?: "regular" | "small";
  readonly isDisabled?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

export function IconButton({
  icon,
  label,
  onPress,
  keys,
  size = "regular",
  isDisabled = false,
  buttonRef,
}: IconButtonProps): ReactElement {
  return (
    <Tooltip text={label} keys={keys}>
      <Button
        className={classes(styles["button"], size === "small" && styles["small"])}
        aria-label={label}
        onPress={() => onPress?.()}
        isDisabled={isDisabled}
        {...(buttonRef === undefined ? {} : { ref: buttonRef })}
      >
        <Icon of={icon} size={size} />
      </Button>
    </Tooltip>
  );
}
