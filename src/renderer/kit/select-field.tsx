import { Check, ChevronDown } from "lucide-react";
import type { ReactElement } from "react";
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";
import { boxClass, FieldLabel, FieldNote, type FieldProps, fieldClass } from "./field.tsx";
import { Icon, type IconShape } from "./icon.tsx";
import styles from "./list.module.css";

export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: IconShape;
  readonly meta?: string;
}

interface SelectFieldProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly placeholder?: string;
}

export function SelectField<Id extends string>({
  options,
  value,
  onChange,
  placeholder = "Choose",
  ...field
}: SelectFieldProps<Id>): ReactElement {
  return (
    <Select
      className={fieldClass}
      value={value}
      onChange={(key) => {
        const option = options.find(({ id }) => id === key);
        if (option) onChange(option.id);
      }}
      placeholder={placeholder}
      isRequired={field.isRequired ?? false}
      isInvalid={Boolean(field.error)}
      isDisabled={field.isDisabled ?? false}
      autoFocus={field.autoFocus ?? false}
      validationBehavior="aria"
    >
      <FieldLabel {...field} />
      <Button className={boxClass}>
        <SelectValue className={styles["value"] ?? ""} />
        <Icon of={ChevronDown} />
      </Button>
      <FieldNote {...field} />
      <Popover className={styles["popover"] ?? ""}>
        <ListBox className={styles["list"] ?? ""} items={options}>
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </Select>
  );
}

/** One line of a list that drops from a field. */
export function OptionItem({ option: { id, label, icon, meta } }: { readonly option: Option }): ReactElement {
  return (
    <ListBoxItem id={id} className={styles["item"] ?? ""} textValue={label}>
      {({ isSelected }) => (
        <>
          {icon && <Icon of={icon} size="small" />}
          <span className={styles["text"]}>{label}</span>
          {meta !== undefined && <span className={styles["meta"]}>{meta}</span>}
          {isSelected && <Icon of={Check} size="small" />}
        </>
      )}
    </ListBoxItem>
  );
}
