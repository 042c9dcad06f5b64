import type { ReactElement, Ref } from "react";
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
  /** What a file may be: ".docx". */
  readonly kinds?: readonly string[];
  readonly autoFocus?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
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
  kinds,
  autoFocus = false,
  buttonRef,
}: FileButtonProps): ReactElement {
  return (
    <FileTrigger
      allowsMultiple={takesSeveral}
      onSelect={(files) => files !== null && onChoose([...files])}
      {...(kinds === undefined ? {} : { acceptedFileTypes: kinds })}
    >
      <Button
        look={look}
        isDisabled={isDisabled}
        autoFocus={autoFocus}
        {...(buttonRef === undefined ? {} : { buttonRef })}
        {...(icon === undefined ? {} : { icon })}
        {...(label === undefined ? {} : { label })}
      >
        {children}
      </Button>
    </FileTrigger>
  );
}
