import { Search, X } from "lucide-react";
import type { ReactElement, RefObject } from "react";
import { SearchField as AriaSearchField, Button, Input } from "react-aria-components";
import { classes } from "./classes.ts";
import styles from "./field.module.css";
import { boxClass, FieldLabel, type FieldProps, fieldClass } from "./field.tsx";
import { Icon } from "./icon.tsx";

interface SearchFieldProps extends Pick<FieldProps, "label" | "isLabelHidden" | "hint" | "autoFocus"> {
  readonly value: string;
  /** Esc empties it. */
  readonly onChange: (value: string) => void;
  readonly onSubmit?: () => void;
  readonly placeholder?: string;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
}

export function SearchField({
  value,
  onChange,
  onSubmit,
  placeholder,
  inputRef,
  isLabelHidden = true,
  ...field
}: SearchFieldProps): ReactElement {
  return (
    <AriaSearchField
      className={fieldClass}
      value={value}
      onChange={onChange}
      onSubmit={() => onSubmit?.()}
      autoComplete="off"
      spellCheck="false"
      autoFocus={field.autoFocus ?? false}
    >
      <FieldLabel {...field} isLabelHidden={isLabelHidden} />
      <div className={classes(boxClass, styles["framed"])}>
        <Icon of={Search} />
        <Input
          className={styles["bare"] ?? ""}
          placeholder={placeholder ?? ""}
          dir="auto"
          translate="no"
          {...(inputRef === undefined ? {} : { ref: inputRef })}
        />
        {value !== "" && (
          <Button className={styles["end"] ?? ""} aria-label="Clear the search">
            <Icon of={X} size="small" />
          </Button>
        )}
      </div>
    </AriaSearchField>
  );
}
