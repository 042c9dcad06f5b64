import { type ReactElement, type ReactNode, type Ref, useCallback } from "react";
import { type KeyMap, runKeys } from "./key-names.ts";
import styles from "./ledger.module.css";
import { Tie, type TieState } from "./tie.tsx";
import { useGrowing } from "./use-growing.ts";

interface LedgerLineProps {
  /** Its name for readers: "They need, line 2". */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Enter; Shift+Enter breaks the line instead. */
  readonly onEnter?: () => void;
  /** Backspace in an empty line. */
  readonly onRemove?: () => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
  readonly keys?: KeyMap;
  /** The start of the spoken sentence that the line completes: "They need". */
  readonly opening?: string;
  readonly placeholder?: string;
  /** Dots before the line; `offered` and `tied` join it to the meta row below. */
  readonly tie?: TieState;
  readonly meta?: ReactNode;
  /** A `KeyHints`, seen while the line has focus. */
  readonly hints?: ReactNode;
  readonly isReadOnly?: boolean;
  readonly autoFocus?: boolean;
  readonly inputRef?: Ref<HTMLTextAreaElement>;
}

/** One line of what a person says, in their own voice; looks like ruled paper, grows with its text. */
export function LedgerLine({
  label,
  value,
  onChange,
  onEnter,
  onRemove,
  onFocus,
  onBlur,
  keys = {},
  opening,
  placeholder,
  tie,
  meta,
  hints,
  isReadOnly = false,
  autoFocus = false,
  inputRef,
}: LedgerLineProps): ReactElement {
  const growing = useGrowing(value);
  const ref = useCallback(
    (element: HTMLTextAreaElement | null) => {
      growing(element);
      if (typeof inputRef === "function") inputRef(element);
      else if (inputRef) inputRef.current = element;
    },
    [growing, inputRef],
  );
  const text = (
    <div className={styles["said"]}>
      {opening !== undefined && (
        <span className={styles["opening"]} aria-hidden="true">
          {opening}
        </span>
      )}
      <textarea
        ref={ref}
        className={styles["text"]}
        aria-label={label}
        rows={1}
        value={value}
        placeholder={placeholder}
        readOnly={isReadOnly}
        // biome-ignore lint/a11y/noAutofocus: the first empty line is where a debrief goes on.
        autoFocus={autoFocus}
        dir="auto"
        translate="no"
        autoComplete="off"
        spellCheck
        onChange={(event) => onChange(event.target.value)}
        onFocus={onFocus}
        onBlur={onBlur}
        onKeyDown={({ nativeEvent }) => {
          if (nativeEvent.isComposing || runKeys(nativeEvent, keys)) return;
          if (onEnter) runKeys(nativeEvent, { Enter: onEnter });
          if (onRemove && value === "") runKeys(nativeEvent, { Backspace: onRemove });
        }}
      />
    </div>
  );
  const below = meta === undefined || meta === null ? undefined : <div className={styles["meta"]}>{meta}</div>;
  return (
    <div className={styles["row"]}>
      <div className={styles["line"]}>
        {tie === undefined ? (
          <>
            {text}
            {below}
          </>
        ) : (
          <Tie state={tie} voice="serif" first={text} second={tie === "single" ? undefined : below}>
            {tie === "single" ? below : undefined}
          </Tie>
        )}
      </div>
      {hints !== undefined && <div className={styles["hintRow"]}>{hints}</div>}
    </div>
  );
}
