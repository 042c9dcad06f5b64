import type { ReactElement } from "react";
import { ComboBox, Input, ListBox, Popover } from "react-aria-components";
import { boxClass, FieldLabel, FieldNote, type FieldProps, fieldClass } from "./field.tsx";
import { runKeys } from "./key-names.ts";
import list from "./list.module.css";
import { type Option, OptionItem } from "./select-field.tsx";

interface ComboFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly suggestions: readonly Option[];
  /** A suggestion was taken; `onChange` has its label already. */
  readonly onPick?: (id: string) => void;
  readonly onBlur?: () => void;
  /** Enter while no suggestion is lit. */
  readonly onSubmit?: () => void;
  readonly placeholder?: string;
}

/** Free text; what is known already is offered, never forced. */
export function ComboField({
  value,
  onChange,
  suggestions,
  onPick,
  onBlur,
  onSubmit,
  placeholder,
  ...field
}: ComboFieldProps): ReactElement {
  return (
    <ComboBox
      className={fieldClass}
      defaultItems={suggestions}
      inputValue={value}
      onInputChange={onChange}
      onChange={(id) => {
        if (typeof id === "string") onPick?.(id);
      }}
      onBlur={() => onBlur?.()}
      allowsCustomValue
      // Emptied from outside, as after adding, it offers nothing: an open list hides the rest of the page from readers.
      menuTrigger={value === "" ? "manual" : "input"}
      isRequired={field.isRequired ?? false}
      isInvalid={Boolean(field.error)}
      isDisabled={field.isDisabled ?? false}
      autoFocus={field.autoFocus ?? false}
      validationBehavior="aria"
    >
      <FieldLabel {...field} />
      <Input
        className={boxClass}
        placeholder={placeholder ?? ""}
        autoComplete="off"
        spellCheck="false"
        dir="auto"
        translate="no"
        onKeyDown={({ nativeEvent, currentTarget }) => {
          const isLit = currentTarget.getAttribute("aria-activedescendant");
          if (onSubmit && !isLit && !nativeEvent.isComposing) runKeys(nativeEvent, { Enter: onSubmit });
        }}
      />
      <FieldNote {...field} />
      <Popover className={list["popover"] ?? ""}>
        <ListBox className={list["list"] ?? ""}>{(option: Option) => <OptionItem option={option} />}</ListBox>
      </Popover>
    </ComboBox>
  );
}
