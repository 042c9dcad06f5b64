import { type ReactElement, useState } from "react";
import type { ComparedPart, Document, DocumentVersion } from "#domain/documents";
import { ErrorView } from "../../../app/error-view.tsx";
import { useRead } from "../../../app/query.ts";
import { when } from "../../../app/when.ts";
import { Cell, Fields } from "../../../kit/field.tsx";
import { SelectField } from "../../../kit/select-field.tsx";
import { Loading } from "../../../kit/states.tsx";
import { versionWords } from "./version-words.ts";
import styles from "./versions.module.css";

interface CompareVersionsProps {
  readonly document: Document;
  /** Newest first. */
  readonly versions: readonly DocumentVersion[];
}

/** The text as it stands on the page. */
const now = "now";

/** Two of them, word by word: what was taken out is struck through, what came in is underlined. */
export function CompareVersions({ document, versions }: CompareVersionsProps): ReactElement {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [a, setA] = useState(String(versions.at(-1)?.version ?? now));
  const [b, setB] = useState(now);
  const { data, error } = useRead("documents", "compareVersions", {
    id: document.id,
    a: numberOf(a),
    b: numberOf(b),
  });
  const options = [
    { id: now, label: "As it stands now" },
    ...versions.map(({ version, why, at }) => ({
      id: String(version),
      label: versionWords[why],
      meta: when(at, zone),
    })),
  ];
  return (
    <>
      <Fields>
        <Cell span={6}>
          <SelectField label="From" options={options} value={a} onChange={setA} />
        </Cell>
        <Cell span={6}>
          <SelectField label="To" options={options} value={b} onChange={setB} />
        </Cell>
      </Fields>
      {error !== null && <ErrorView error={error} />}
      {data === undefined ? <Loading label="Comparing" /> : <Differences parts={data.parts} />}
    </>
  );
}

function numberOf(choice: string): number | null {
  return choice === now ? null : Number(choice);
}

function Differences({ parts }: { readonly parts: readonly ComparedPart[] }): ReactElement {
  const isSame = parts.every(({ change }) => change === "same");
  return (
    <>
      <p className={styles["summary"]} role="status">
        {isSame ? "Word for word the same." : "Struck through: taken out. Underlined: came in."}
      </p>
      <div className={styles["text"]} dir="auto" translate="no">
        {placed(parts).map(({ at, text, change }) => {
          if (change === "added") return <ins key={at}>{text}</ins>;
          if (change === "removed") return <del key={at}>{text}</del>;
          return <span key={at}>{text}</span>;
        })}
      </div>
    </>
  );
}

/** Each with the place where it begins, which no two share. */
function placed(parts: readonly ComparedPart[]) {
  let at = 0;
  return parts.map((part) => {
    const one = { ...part, at };
    at += part.text.length;
    return one;
  });
}
