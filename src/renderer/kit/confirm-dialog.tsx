import type { ReactElement, ReactNode } from "react";
import { Button } from "./button.tsx";
import { Sheet } from "./sheet.tsx";

interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  /** What will happen. */
  readonly children: ReactNode;
  /** On the button: "Move to the trash". */
  readonly verb: string;
  readonly cancelWord?: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Focus starts on the way back. Mod+Enter confirms. */
export function ConfirmDialog({
  isOpen,
  title,
  children,
  verb,
  cancelWord = "Cancel",
  onConfirm,
  onCancel,
}: ConfirmDialogProps): ReactElement {
  return (
    <Sheet
      isOpen={isOpen}
      onClose={onCancel}
      title={title}
      role="alertdialog"
      width="narrow"
      keys={{ "Mod+Enter": onConfirm }}
      footer={
        <>
          <Button look="quiet" onPress={onCancel} autoFocus>
            {cancelWord}
          </Button>
          <Button look="primary" onPress={onConfirm} keys="Mod+Enter">
            {verb}
          </Button>
        </>
      }
    >
      {children}
    </Sheet>
  );
}
