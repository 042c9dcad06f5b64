import { type ReactElement, type Ref, useCallback } from "react";
import { classes } from "./classes.ts";
import { pageMarkClass } from "./page.tsx";
import styles from "./page-text.module.css";
import { useGrowing } from "./use-growing.ts";

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
  readonly isReadOnly?: boolean;
}

/** One line on the page that can be written on; it looks like what it becomes. */
export function LineInput({
  label,
  value,
  onChange,
  onBlur,
  isReadOnly = false,
  className,
  placeholder,
}: TextProps & { readonly className?: string; readonly placeholder?: string }): ReactElement {
  return (
    <input
      className={classes(styles["line"], className)}
      aria-label={label}
      value={value}
      placeholder={placeholder}
      readOnly={isReadOnly}
      dir="auto"
      translate="no"
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
      onBlur={onBlur}
    />
  );
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: "finding" | "fact" | "lit";
}

interface GrowingTextProps extends TextProps {
  /** In order and never overlapping, in UTF-16 units. */
  readonly marks: readonly Mark[];
  readonly inputRef: Ref<HTMLTextAreaElement>;
}

/**
 * The body of a letter: a plain field over a layer with the same words, in which what is marked is drawn. The field holds
 * plain text only, so that a paste from anywhere brings words and nothing else.
 */
export function GrowingText({
  label,
  value,
  onChange,
  onBlur,
  isReadOnly = false,
  marks,
  inputRef,
}: GrowingTextProps): ReactElement {
  const growing = useGrowing(value);
  const ref = useCallback(
    (element: HTMLTextAreaElement | null) => {
      growing(element);
      if (typeof inputRef === "function") inputRef(element);
      else if (inputRef) inputRef.current = element;
    },
    [growing, inputRef],
  );
  return (
    <div className={styles["stack"]}>
      <div className={styles["layer"]} aria-hidden="true" dir="auto">
        {drawn(value, marks)}
        {"\n"}
      </div>
      <textarea
        ref={ref}
        className={styles["body"]}
        aria-label={label}
        value={value}
        readOnly={isReadOnly}
        rows={1}
        dir="auto"
        translate="no"
        autoComplete="off"
        spellCheck
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
      />
    </div>
  );
}

function drawn(text: string, marks: readonly Mark[]) {
  const parts = [];
  let from = 0;
  for (const { start, end, kind } of marks) {
    parts.push(text.slice(from, start));
    parts.push(
      <span
        key={start}
        className={kind === "finding" ? pageMarkClass("finding") : pageMarkClass("fact", kind === "lit")}
      >
        {text.slice(start, end)}
      </span>,
    );
    from = end;
  }
  return [...parts, text.slice(from)];
}
