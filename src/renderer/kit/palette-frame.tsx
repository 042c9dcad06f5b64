import { Search } from "lucide-react";
import { type ReactElement, type KeyboardEvent as ReactKeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { classes } from "./classes.ts";
import { Icon } from "./icon.tsx";
import { Kbd } from "./kbd.tsx";
import { KeyLayer } from "./key-layers.tsx";
import { runKeys } from "./key-names.ts";
import styles from "./palette-frame.module.css";
import { type PaletteOption, PaletteOptionLine } from "./palette-option.tsx";
import sheet from "./sheet.module.css";

export interface PaletteGroup {
  readonly title: string;
  readonly options: readonly PaletteOption[];
}

interface PaletteFrameProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly label: string;
  readonly groups: readonly PaletteGroup[];
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Enter or a click; `open` with Ctrl: show the record rather than act on it. */
  readonly onRun: (id: string, how: { readonly open: boolean }) => void;
  /** Shown where nothing was found. */
  readonly emptyText?: string;
}

export function PaletteFrame({ isOpen, onClose, ...content }: PaletteFrameProps): ReactElement {
  return (
    <ModalOverlay
      className={classes(sheet["scrim"])}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
    >
      <Modal className={classes(sheet["sheet"], styles["palette"])}>
        <Dialog className={sheet["dialog"] ?? ""} aria-label={content.label}>
          <KeyLayer>
            <PaletteContent {...content} />
          </KeyLayer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

type ContentProps = Omit<PaletteFrameProps, "isOpen" | "onClose">;

function PaletteContent({
  label,
  groups,
  query,
  onQuery,
  onRun,
  emptyText = "Nothing found",
}: ContentProps): ReactElement {
  const options = groups.flatMap((group) => group.options);
  const [lit, setLit] = useState({ index: 0, query });
  const index = lit.query === query ? Math.min(lit.index, Math.max(options.length - 1, 0)) : 0;
  const current = options[index];
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const optionId = (id: string): string => `${listId}-${id}`;

  useEffect(() => {
    if (current)
      list.current?.querySelector(`[data-option="${CSS.escape(current.id)}"]`)?.scrollIntoView?.({ block: "nearest" });
  }, [current]);

  const light = (next: number): void => setLit({ index: (next + options.length) % Math.max(options.length, 1), query });
  const run = (open: boolean): void => {
    if (current) onRun(current.id, { open });
  };
  const onKeyDown = ({ nativeEvent }: ReactKeyboardEvent): void => {
    if (nativeEvent.isComposing) return;
    runKeys(nativeEvent, {
      ArrowDown: () => light(index + 1),
      ArrowUp: () => light(index - 1),
      PageDown: () => light(Math.min(index + 8, options.length - 1)),
      PageUp: () => light(Math.max(index - 8, 0)),
      "Mod+Enter": () => run(true),
      Enter: () => run(false),
    });
  };

  return (
    <>
      <div className={styles["input"]}>
        <Icon of={Search} />
        <input
          role="combobox"
          aria-label={label}
          aria-expanded="true"
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={current ? optionId(current.id) : undefined}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
          onKeyDown={onKeyDown}
          // biome-ignore lint/a11y/noAutofocus: it was opened to be typed into.
          autoFocus
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          translate="no"
          placeholder={label}
        />
        <Kbd keys="Escape" />
      </div>
      <div className={styles["list"]} ref={list}>
        <div role="listbox" id={listId} aria-label={label}>
          {groups.map((group) =>
            group.options.length === 0 ? null : (
              // biome-ignore lint/a11y/useSemanticElements: a group of options, which no element is.
              <div key={group.title} role="group" aria-label={group.title}>
                <div className={styles["group"]} aria-hidden="true">
                  {group.title}
                </div>
                {group.options.map((option) => (
                  <PaletteOptionLine
                    key={option.id}
                    id={optionId(option.id)}
                    option={option}
                    isLit={option === current}
                    onPoint={() => setLit({ index: options.indexOf(option), query })}
                    onRun={(open) => onRun(option.id, { open })}
                  />
                ))}
              </div>
            ),
          )}
        </div>
        <p role="status" className={options.length === 0 ? styles["none"] : "visually-hidden"}>
          {options.length === 0 ? emptyText : `${options.length} found`}
        </p>
      </div>
      <PaletteFoot />
    </>
  );
}

function PaletteFoot(): ReactElement {
  return (
    <p className={styles["foot"]}>
      <span>
        <Kbd keys="ArrowUp" />
        <Kbd keys="ArrowDown" />
        move
      </span>
      <span>
        <Kbd keys="Enter" />
        run
      </span>
      <span>
        <Kbd keys="Mod+Enter" />
        open the record
      </span>
      <span>
        <Kbd keys="?" />
        all keys
      </span>
    </p>
  );
}
