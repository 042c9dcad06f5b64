import type { ReactElement } from "react";
import { FileTrigger } from "react-aria-components";
import { Button, type ButtonLook } from "./button.tsx";
import type { IconShape } from "./icon.tsx";

interface FileButtonProps {
  readonly children: string;
  readonly onChoose: (files: readonly File[]) => void;
  readonly takesSeveral?: boolean;
  readonly look?: ButtonLook;
  readonly icon?: IconShape;
  /** Its name, where the words alone do not say which. */
  readonly label?: string;
  readonly isDisabled?: boolean;
}

/** Opens the system's dialog for choosing files. */
export function FileButton({
  children,
  onChoose,
  takesSeveral = false,
  look = "quiet-small",
  icon,
  label,
  isDisabled = false,
}: FileButtonProps): ReactElement {
  return (
    <FileTrigger allowsMultiple={takesSeveral} onSelect={(files) => files !== null && onChoose([...files])}>
      <Button
        look={look}
        isDisabled={isDisabled}
        {...(icon === undefined ? {} : { icon })}
        {...(label === undefined ? {} : { label })}
      >
        {children}
      </Button>
    </FileTrigger>
  );
}
