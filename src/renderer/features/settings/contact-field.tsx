import { type ReactElement, useState } from "react";
import { looksLikeEmail, looksLikePhone } from "#domain/reachable";
import { TextField } from "../../kit/text-field.tsx";

const kinds = {
  email: { label: "E-mail", looksRight: looksLikeEmail, doubt: "This does not look like an e-mail address." },
  phone: { label: "Phone", looksRight: looksLikePhone, doubt: "This does not look like a phone number." },
} as const;

interface ContactFieldProps {
  readonly kind: keyof typeof kinds;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit?: () => void;
}

/** How one is reached. What cannot be right is said once the field is left, and taken all the same. */
export function ContactField({ kind, value, onChange, onSubmit }: ContactFieldProps): ReactElement {
  const { label, looksRight, doubt } = kinds[kind];
  const [hasLeft, setLeft] = useState(true);
  return (
    <TextField
      label={label}
      value={value}
      maxLength={1000}
      onChange={(text) => {
        setLeft(false);
        onChange(text);
      }}
      onBlur={() => setLeft(true)}
      {...(onSubmit === undefined ? {} : { onSubmit })}
      note={hasLeft && value.trim() !== "" && !looksRight(value) ? doubt : null}
    />
  );
}
