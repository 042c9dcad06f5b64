import type { ReactElement } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import { classes } from "./classes.ts";
import field from "./field.module.css";
import { Icon } from "./icon.tsx";
import styles from "./segmented.module.css";
import type { Option } from "./select-field.tsx";

interface SegmentedProps<Id extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  /** `field` fills the width of a form; `small` stands in a bar. */
  readonly look?: "field" | "small";
  readonly isDisabled?: boolean;
}

export function Segmented<Id extends string>({
  label,
  isLabelHidden,
  options,
  value,
  onChange,
  look = "field",
  isDisabled = false,
}: SegmentedProps<Id>): ReactElement {
  return (
    <RadioGroup
      className={styles["group"] ?? ""}
      orientation="horizontal"
      value={value}
      onChange={(chosen) => {
        const option = options.find(({ id }) => id === chosen);
        if (option) onChange(option.id);
      }}
      isDisabled={isDisabled}
    >
      <Label className={classes((isLabelHidden ?? look === "small") ? "visually-hidden" : styles["label"])}>
        {label}
      </Label>
      <div className={classes(styles["track"], styles[look])}>
        {options.map(({ id, label: word, icon }) => (
          <Radio key={id} value={id} className={classes(styles["option"], field["cell"])}>
            {icon && <Icon of={icon} size="small" />}
            <span className={styles["word"]}>{word}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
