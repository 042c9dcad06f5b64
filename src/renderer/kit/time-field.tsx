import { parseTime, type Time } from "@internationalized/date";
import type { ReactElement } from "react";
import { TimeField as AriaTimeField, DateInput, DateSegment } from "react-aria-components";
import { classes } from "./classes.ts";
import styles from "./date-field.module.css";
import { boxClass, FieldLabel, FieldNote, type FieldProps, fieldClass } from "./field.tsx";

interface TimeFieldProps extends FieldProps {
  /** `13:20`. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly onBlur?: () => void;
  /** The locale's own without it. */
  readonly hourCycle?: 12 | 24;
}

export function TimeField({ value, onChange, onBlur, hourCycle, ...props }: TimeFieldProps): ReactElement {
  return (
    <AriaTimeField
      className={fieldClass}
      value={value === null ? null : parseTime(value)}
      onChange={(time: Time | null) => onChange(time?.toString().slice(0, 5) ?? null)}
      onBlur={() => onBlur?.()}
      isRequired={props.isRequired ?? false}
      isInvalid={Boolean(props.error)}
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
      shouldForceLeadingZeros
      validationBehavior="aria"
      {...(hourCycle === undefined ? {} : { hourCycle })}
    >
      <FieldLabel {...props} />
      <DateInput className={classes(boxClass, styles["box"], styles["time"])}>
        {(segment) => <DateSegment segment={segment} className={styles["segment"] ?? ""} />}
      </DateInput>
      <FieldNote {...props} />
    </AriaTimeField>
  );
}
