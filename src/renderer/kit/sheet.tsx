import { X } from "lucide-react";
import { type ReactElement, type ReactNode, useId } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { classes } from "./classes.ts";
import { IconButton } from "./icon-button.tsx";
import { KeyLayer } from "./key-layers.tsx";
import type { KeyMap } from "./key-names.ts";
import { scrollStop } from "./scroll-stop.ts";
import styles from "./sheet.module.css";
import { useKeys } from "./use-keys.ts";

interface SheetProps {
  readonly isOpen: boolean;
  /** Esc, or the cross. */
  readonly onClose: () => void;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  /** Buttons; a `SheetPromise` before them takes the free room. */
  readonly footer?: ReactNode;
  /** Keys that act while the sheet is the topmost thing: `Mod+Enter`. */
  readonly keys?: KeyMap;
  /** `drawer-…`: at the edge of the window, over all of its height. */
  readonly place?: "top" | "drawer-start" | "drawer-end";
  readonly role?: "dialog" | "alertdialog";
  readonly width?: "regular" | "narrow";
}

export function Sheet({
  isOpen,
  onClose,
  title,
  lead,
  children,
  footer,
  keys = {},
  place = "top",
  role = "dialog",
  width = "regular",
}: SheetProps): ReactElement {
  const leadId = useId();
  return (
    <ModalOverlay
      className={classes(styles["scrim"], styles[`scrim-${place}`])}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={place !== "top"}
    >
      <Modal className={classes(styles["sheet"], styles[place], styles[width])}>
        <Dialog
          className={styles["dialog"] ?? ""}
          role={role}
          {...(lead === undefined ? {} : { "aria-describedby": leadId })}
        >
          <KeyLayer>
            <SheetKeys keys={keys} />
            <header className={styles["head"]}>
              <Heading slot="title" className={styles["title"] ?? ""}>
                {title}
              </Heading>
              {role === "dialog" && <IconButton icon={X} label="Close" keys="Escape" onPress={onClose} />}
            </header>
            {lead !== undefined && (
              <p className={styles["lead"]} id={leadId}>
                {lead}
              </p>
            )}
            <div className={styles["body"]} ref={scrollStop}>
              {children}
            </div>
            {footer !== undefined && <footer className={styles["foot"]}>{footer}</footer>}
          </KeyLayer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What will happen, at the start of a sheet's footer. */
export function SheetPromise({ children }: { readonly children?: ReactNode }): ReactElement {
  return <p className={styles["promise"]}>{children}</p>;
}

/** Inside the layer, so that the sheet's own keys count as the sheet's. */
function SheetKeys({ keys }: { readonly keys: KeyMap }): null {
  useKeys(keys);
  return null;
}
