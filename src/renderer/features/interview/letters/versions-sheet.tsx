import { History } from "lucide-react";
import { type ReactElement, useState } from "react";
import type { Document, DocumentVersion } from "#domain/documents";
import { ErrorView } from "../../../app/error-view.tsx";
import { useRead, useWrite } from "../../../app/query.ts";
import { useOpenCopy } from "../../../app/use-open-copy.ts";
import { dayAndTime, when } from "../../../app/when.ts";
import { Button } from "../../../kit/button.tsx";
import { Row, Rows } from "../../../kit/rows.tsx";
import { Segmented } from "../../../kit/segmented.tsx";
import { Sheet } from "../../../kit/sheet.tsx";
import { Loading } from "../../../kit/states.tsx";
import { CompareVersions } from "./compare-versions.tsx";
import { versionWords } from "./version-words.ts";
import styles from "./versions.module.css";

interface VersionsSheetProps {
  readonly document: Document;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Every state in which something was done with the letter; any of them can be put back on the page. */
export function VersionsSheet(props: VersionsSheetProps): ReactElement {
  return (
    <Sheet
      isOpen={props.isOpen}
      onClose={props.onClose}
      title="Versions"
      lead="What was written, exported and sent stays here."
    >
      <Versions {...props} />
    </Sheet>
  );
}

function Versions({ document, onClose }: VersionsSheetProps): ReactElement {
  const { data, error } = useRead("documents", "versions", { id: document.id });
  const [view, setView] = useState<"list" | "compare">("list");
  if (error !== null) return <ErrorView error={error} />;
  if (data === undefined) return <Loading label="Looking for versions" />;
  return (
    <div className={styles["versions"]}>
      <Segmented
        label="Show"
        isLabelHidden
        look="small"
        options={[
          { id: "list", label: "All" },
          { id: "compare", label: "Compare two" },
        ]}
        value={view}
        onChange={setView}
      />
      {view === "list" ? (
        <Rows label="Versions">
          {data.map((version) => (
            <VersionRow key={version.version} document={document} version={version} onRestored={onClose} />
          ))}
        </Rows>
      ) : (
        <CompareVersions document={document} versions={data} />
      )}
    </div>
  );
}

interface VersionRowProps {
  readonly document: Document;
  readonly version: DocumentVersion;
  readonly onRestored: () => void;
}

function VersionRow({ document, version: one, onRestored }: VersionRowProps): ReactElement {
  const { version, at, why, body, fileName, fileSha256 } = one;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const restore = useWrite((api) => api.documents.restoreVersion({ id: document.id, version }));
  return (
    <Row
      icon={History}
      what={versionWords[why]}
      when={dayAndTime(at, zone)}
      whenTitle={when(at, zone)}
      why={fileName ?? body.slice(0, 140)}
      action={
        <span className={styles["actions"]}>
          {fileName !== null && fileSha256 !== null && <OpenFile name={fileName} sha256={fileSha256} />}
          {document.state !== "sent" && (
            <Button look="row" onPress={() => restore.mutate(undefined, { onSuccess: onRestored })}>
              Put back
            </Button>
          )}
        </span>
      }
    />
  );
}

/** The very bytes, as a copy to read. */
function OpenFile({ name, sha256 }: { readonly name: string; readonly sha256: string }): ReactElement {
  const open = useOpenCopy();
  return (
    <Button look="row" label={`Open ${name} as it went out`} onPress={() => void open({ name, sha256 })}>
      Open
    </Button>
  );
}
