import type { ReactElement, ReactNode } from "react";
import type { Client } from "#contract/contract";
import { ErrorView } from "../../../app/error-view.tsx";
import type { KeyMap } from "../../../kit/key-names.ts";
import { LedgerLine } from "../../../kit/ledger-line.tsx";
import type { Autosave } from "../../../kit/use-autosave.ts";
import { focusNextLine } from "./focus-lines.ts";
import { type Stored, useLine } from "./use-line.ts";

interface FieldLineProps {
  readonly label: string;
  readonly opening: string;
  readonly placeholder: string;
  readonly stored: Stored & { readonly text: string };
  readonly save: (api: Client, line: Stored & { readonly text: string }) => Promise<Stored>;
  /** What stands below, and the keys that act on it, given the words as typed. */
  readonly extras?: (text: string, autosave: Autosave) => { readonly meta?: ReactNode; readonly keys?: KeyMap };
}

/** A line that is there once: one field of a record that exists already. */
export function FieldLine({ label, opening, placeholder, stored, save, extras }: FieldLineProps): ReactElement {
  const { text, setText, autosave, error } = useLine(stored, { create: async () => stored, save }, () => {});
  const { meta, keys } = extras?.(text, autosave) ?? {};
  return (
    <>
      <LedgerLine
        label={label}
        opening={opening}
        placeholder={placeholder}
        value={text}
        onChange={setText}
        onEnter={() => {
          void autosave.flush();
          focusNextLine();
        }}
        onBlur={() => void autosave.flush()}
        {...(meta === undefined ? {} : { meta })}
        {...(keys === undefined ? {} : { keys })}
      />
      {error !== null && autosave.status === "failed" && <ErrorView error={error} />}
    </>
  );
}
