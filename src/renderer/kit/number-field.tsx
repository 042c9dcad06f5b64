import type { ReactElement } from "react";
import { NumberField as AriaNumberField, Input } from "react-aria-components";
import { boxClass, FieldLabel, FieldNote, type FieldProps, fieldClass } from "./field.tsx";

interface NumberFieldProps extends FieldProps {
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly least: number;
  readonly most: number;
}

/** A whole number, taken when the field is left; up and down count. An empty field changes nothing. */
export function NumberField({ value, onChange, least, most, ...field }: NumberFieldProps): ReactElement {
  return (
    <AriaNumberField
      className={fieldClass}
      value={value}
      onChange={(next) => Number.isInteger(next) && onChange(next)}
      minValue={least}
      maxValue={most}
      step={1}
      isInvalid={Boolean(field.error)}
      isDisabled={field.isDisabled ?? false}
      validationBehavior="aria"
    >
      <FieldLabel {...field} />
      <Input className={boxClass} />
      <FieldNote {...field} />
    </AriaNumberField>
  );
}
