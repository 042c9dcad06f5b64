import { ChevronDown } from "lucide-react";
import { Fragment, type ReactElement, type ReactNode } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from "react-aria-components";
import { ButtonContent, type ButtonLook, buttonClass } from "./button.tsx";
import { classes } from "./classes.ts";
import { Icon, type IconShape } from "./icon.tsx";
import iconButton from "./icon-button.module.css";
import { Kbd } from "./kbd.tsx";
import styles from "./list.module.css";

export interface MenuEntry<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: IconShape;
  readonly keys?: string;
  /** Disabled, and why; stands where the key would. */
  readonly reason?: string;
  readonly tone?: "plain" | "late";
  /** A hairline above it. */
  readonly startsGroup?: boolean;
}

interface MenuButtonProps<Id extends string> {
  /** Its word; before `children` only readers hear it, and with `isIconOnly` too. */
  readonly label: string;
  readonly children?: ReactNode;
  readonly icon?: IconShape;
  readonly isIconOnly?: boolean;
  readonly look?: ButtonLook;
  readonly items: readonly MenuEntry<Id>[];
  readonly onAction: (id: Id) => void;
}

export function MenuButton<Id extends string>({
  label,
  children,
  icon,
  isIconOnly = false,
  look = "quiet",
  items,
  onAction,
}: MenuButtonProps<Id>): ReactElement {
  const act = (key: unknown): void => {
    const item = items.find(({ id }) => id === key);
    if (item) onAction(item.id);
  };
  return (
    <MenuTrigger>
      <Button
        className={
          isIconOnly ? classes(iconButton["button"], look === "quiet-small" && iconButton["small"]) : buttonClass(look)
        }
        {...(isIconOnly ? { "aria-label": label } : {})}
      >
        {isIconOnly && icon ? (
          <Icon of={icon} />
        ) : (
          <ButtonContent look={look} icon={icon ?? ChevronDown} keys={undefined}>
            {children === undefined ? label : <span className="visually-hidden">{label}: </span>}
            {children}
          </ButtonContent>
        )}
      </Button>
      <Popover className={styles["popover"] ?? ""} placement="bottom end">
        <Menu
          className={styles["list"] ?? ""}
          onAction={act}
          disabledKeys={items.filter(({ reason }) => reason !== undefined).map(({ id }) => id)}
        >
          {items.map(({ id, label: word, icon: shape, keys, reason, tone, startsGroup }) => (
            <Fragment key={id}>
              {startsGroup && <Separator className={styles["separator"] ?? ""} />}
              <MenuItem id={id} textValue={word} className={classes(styles["item"], tone === "late" && styles["late"])}>
                {shape && <Icon of={shape} size="small" />}
                <span className={styles["text"]}>{word}</span>
                {reason === undefined ? null : <span className={styles["meta"]}>{reason}</span>}
                {keys !== undefined && reason === undefined ? (
                  <span className={styles["meta"]}>
                    <Kbd keys={keys} isHidden />
                  </span>
                ) : null}
              </MenuItem>
            </Fragment>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
