import { Check } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { Checkbox as AriaCheckbox, Switch as AriaSwitch } from "react-aria-components";
import styles from "./checkbox.module.css";
import { Icon } from "./icon.tsx";

interface ToggleProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly note?: ReactNode;
  readonly isDisabled?: boolean;
}

export function Checkbox({ children, isSelected, onChange, note, isDisabled = false }: ToggleProps): ReactElement {
  return (
    <AriaCheckbox
      className={styles["toggle"] ?? ""}
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
    >
      <span className={styles["box"]} aria-hidden="true">
        <Icon of={Check} size="tiny" />
      </span>
      <ToggleWords note={note}>{children}</ToggleWords>
    </AriaCheckbox>
  );
}

/** Acts at once, without a button to confirm. */
export function Switch({ children, isSelected, onChange, note, isDisabled = false }: ToggleProps): ReactElement {
  return (
    <AriaSwitch className={styles["toggle"] ?? ""} isSelected={isSelected} onChange={onChange} isDisabled={isDisabled}>
      <span className={styles["track"]} aria-hidden="true" />
      <ToggleWords note={note}>{children}</ToggleWords>
    </AriaSwitch>
  );
}

function ToggleWords({ children, note }: Pick<ToggleProps, "children" | "note">): ReactElement {
  return (
    <span className={styles["words"]}>
      {children}
      {note !== undefined && <span className={styles["note"]}>{note}</span>}
    </span>
  );
}
