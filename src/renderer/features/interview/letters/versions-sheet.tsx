import { History } from "lucide-react";
import type { ReactElement } from "react";
import type { Document, DocumentVersion } from "#domain/documents";
import { ErrorView } from "../../../app/error-view.tsx";
import { useRead, useWrite } from "../../../app/query.ts";
import { when } from "../../../app/when.ts";
import { Button } from "../../../kit/button.tsx";
import { Row, Rows } from "../../../kit/rows.tsx";
import { Sheet } from "../../../kit/sheet.tsx";
import { Loading } from "../../../kit/states.tsx";

interface VersionsSheetProps {
  readonly document: Document;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const words: Readonly<Record<DocumentVersion["why"], string>> = {
  composed: "Written from the facts",
  edited: "Your words",
  exported: "Exported",
  sent: "Sent",
  restored: "Put back",
};

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
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const restore = useWrite((api, version: number) => api.documents.restoreVersion({ id: document.id, version }));
  if (error !== null) return <ErrorView error={error} />;
  if (data === undefined) return <Loading label="Looking for versions" />;
  return (
    <Rows label="Versions">
      {data.map(({ version, at, why, body }) => (
        <Row
          key={version}
          icon={History}
          what={words[why]}
          when={when(at, zone)}
          why={body.slice(0, 140)}
          action={
            document.state === "sent" ? undefined : (
              <Button
                look="row"
                onPress={() =>
                  restore.mutate(version, {
                    onSuccess: onClose,
                  })
                }
              >
                Put back
              </Button>
            )
          }
        />
      ))}
    </Rows>
  );
}
