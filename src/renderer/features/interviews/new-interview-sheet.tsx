import type { ReactElement } from "react";

export function NewInterviewSheet({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}): ReactElement | null {
  void isOpen;
  void onClose;
  return null;
}
