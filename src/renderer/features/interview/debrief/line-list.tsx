import { type FocusEvent, type ReactElement, type ReactNode, useState } from "react";
import type { Client } from "#contract/contract";
import { ErrorView } from "../../../app/error-view.tsx";
import { useWrite } from "../../../app/query.ts";
import type { KeyMap } from "../../../kit/key-names.ts";
import { KeyHints } from "../../../kit/ledger.tsx";
import { LedgerLine } from "../../../kit/ledger-line.tsx";
import type { TieState } from "../../../kit/tie.tsx";
import { useToasts } from "../../../kit/toasts.tsx";
import { focusNextLine, focusPreviousLine } from "./focus-lines.ts";
import { type LineStore, type Stored, useLine } from "./use-line.ts";

/** What stands beside or below a line, and the keys that act on it. */
export interface LineExtras {
  readonly tie?: TieState;
  readonly meta?: ReactNode;
  readonly keys?: KeyMap;
}

interface LineListProps<Row extends Stored> {
  /** The name of the part for readers: "They need". */
  readonly label: string;
  /** The start of the spoken sentence that each line completes. */
  readonly opening?: string;
  readonly placeholder?: string;
  readonly rows: readonly Row[];
  readonly textOf: (row: Row) => string;
  readonly store: LineStore & {
    readonly remove: (api: Client, id: string) => Promise<unknown>;
    readonly restore: (api: Client, id: string) => Promise<unknown>;
  };
  /** For a stored row, or null for the line that is still empty. */
  readonly extras?: (row: Row | null, isActive: boolean) => LineExtras;
  /** Moves the line's words to the private pages. */
  readonly onMakePrivate?: (row: Row) => void;
  readonly startsHere?: boolean;
  /** What belongs to a line and stands below it. */
  readonly below?: (row: Row) => ReactNode;
}

/** The lines of one part, and always one empty line below them. */
export function LineList<Row extends Stored>(props: LineListProps<Row>): ReactElement {
  const { rows } = props;
  // A line keeps its key, and with it focus and words, when its record arrives from the journal.
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>(new Map());
  const [blanks, setBlanks] = useState<readonly string[]>(["new-0"]);
  const taken = new Set(rows.map(({ id }) => keys.get(id)));
  const open = blanks.filter((key) => !taken.has(key));

  return (
    <>
      {[
        ...rows.map((row) => (
          <OneLine key={keys.get(row.id) ?? row.id} {...props} row={row} number={rows.indexOf(row) + 1} />
        )),
        ...open.map((key, index) => (
          <OneLine
            key={key}
            {...props}
            row={null}
            number={rows.length + index + 1}
            onBegun={() => key === blanks.at(-1) && setBlanks([...blanks, `new-${blanks.length}`])}
            onCreated={(id) => setKeys((known) => new Map(known).set(id, key))}
          />
        )),
      ]}
    </>
  );
}

interface OneLineProps<Row extends Stored> extends LineListProps<Row> {
  readonly row: Row | null;
  readonly number: number;
  readonly onBegun?: () => void;
  readonly onCreated?: (id: string) => void;
}

function OneLine<Row extends Stored>(props: OneLineProps<Row>): ReactElement {
  const {
    label,
    opening,
    placeholder,
    row,
    number,
    textOf,
    store,
    extras,
    startsHere,
    onMakePrivate,
    onBegun,
    onCreated,
  } = props;
  const [isActive, setActive] = useState(false);
  const toasts = useToasts();
  const line = useLine(row === null ? null : { ...row, text: textOf(row) }, store, (id) => onCreated?.(id));
  const remove = useWrite((api, id: string) => store.remove(api, id));
  const restore = useWrite((api, id: string) => store.restore(api, id));
  const more = extras?.(row, isActive) ?? {};

  const removeLine = () => {
    focusPreviousLine();
    if (row === null) return;
    const { id } = row;
    remove.mutate(id, { onSuccess: () => toasts.show({ text: "Line deleted", undo: () => restore.mutate(id) }) });
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (currentTarget.contains(relatedTarget)) return;
    setActive(false);
    void line.autosave.flush();
  };
  const makePrivate = onMakePrivate !== undefined && row !== null ? { "Mod+j": () => onMakePrivate(row) } : {};

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only learns whether focus is within
    <div onFocus={() => setActive(true)} onBlur={onBlur}>
      <LedgerLine
        label={`${label}, line ${number}`}
        value={line.text}
        {...(opening === undefined ? {} : { opening })}
        {...(row === null && number === 1 && placeholder !== undefined ? { placeholder } : {})}
        onChange={(text) => {
          if (text !== "" && line.text === "") onBegun?.();
          line.setText(text);
        }}
        onEnter={() => {
          void line.autosave.flush();
          focusNextLine();
        }}
        onRemove={removeLine}
        keys={{ ...more.keys, ...makePrivate }}
        autoFocus={startsHere === true && row === null && number === props.rows.length + 1}
        {...(more.tie === undefined ? {} : { tie: more.tie })}
        {...(more.meta === undefined ? {} : { meta: more.meta })}
        hints={isActive ? <Hints isPrivateOffered={onMakePrivate !== undefined} /> : undefined}
      />
      {line.error !== null && line.autosave.status === "failed" && <ErrorView error={line.error} />}
      {row !== null && props.below?.(row)}
    </div>
  );
}

function Hints({ isPrivateOffered }: { readonly isPrivateOffered: boolean }): ReactElement {
  const hints = [
    { keys: "Enter", text: "next line" },
    { keys: "Tab", text: "its details" },
    { keys: "Mod+ArrowDown", text: "next part" },
  ];
  return <KeyHints hints={isPrivateOffered ? [...hints, { keys: "Mod+j", text: "just for me" }] : hints} />;
}
