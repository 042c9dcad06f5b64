import { ClipboardPaste, Download, FilePlus2 } from "lucide-react";
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from "react";
import { useCommand } from "../../app/commands.tsx";
import { ErrorView } from "../../app/error-view.tsx";
import { useRead } from "../../app/query.ts";
import { dateIn } from "../../app/when.ts";
import { Room } from "../../kit/app-frame.tsx";
import { classes } from "../../kit/classes.ts";
import { FileButton } from "../../kit/file-button.tsx";
import { Finding } from "../../kit/finding.tsx";
import { LinkButton } from "../../kit/link.tsx";
import { Progress } from "../../kit/progress.tsx";
import { Group, Rows } from "../../kit/rows.tsx";
import { EmptyState, Loading } from "../../kit/states.tsx";
import { useToasts } from "../../kit/toasts.tsx";
import { useFileDrop } from "../../kit/use-file-drop.ts";
import { usePaste } from "../../kit/use-paste.ts";
import { AddBareVersion } from "./add-bare-version.tsx";
import { comparePlace, twoNewest } from "./compare-places.ts";
import { fileOfText, leastPasted } from "./pasted-text.ts";
import { type ListedVersion, ResumeRow } from "./resume-row.tsx";
import styles from "./resumes.module.css";
import { kinds } from "./scan-words.ts";
import { useAdding } from "./use-adding.ts";
import { useHomeZone } from "./use-home-zone.ts";

/** Every version of the résumé, the newest first. A file becomes one from the dialog, by dropping or by pasting it. */
export function ResumesScreen(): ReactElement {
  const { data, error } = useRead("resumeVersions", "list", {});
  const zone = useHomeZone();
  const toasts = useToasts();
  const showRow = useRowFocus(data);
  const { coming, refused, dismiss, add, cancel } = useAdding(showRow);
  const page = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isOver = useFileDrop(page, add, true);
  usePaste(({ files, text }) => {
    if (files.length > 0) return add(files);
    const file = fileOfText(text, dateIn(zone));
    if (file !== null) return add([file]);
    toasts.show({
      text: `Too short to be a résumé: a pasted text of ${leastPasted} characters or more becomes a version`,
    });
  });
  // Not before the button is there: from other rooms the command only leads here.
  useCommand("resume.add", () => button.current?.click(), { isActive: data !== undefined });

  const adding = (look: "primary" | "plain") => (
    <FileButton look={look} icon={FilePlus2} takesSeveral kinds={kinds} buttonRef={button} onChoose={add}>
      Add a version
    </FileButton>
  );
  const versions = (): ReactNode => {
    if (data === undefined)
      return error === null ? <Loading label="Reading the versions…" /> : <ErrorView error={error} />;
    if (data.length > 0) return <Versions versions={data} zone={zone} />;
    return (
      <EmptyState
        title="No version yet"
        action={adding("primary")}
        others={[
          { icon: Download, text: "Or drop the file anywhere here" },
          { icon: ClipboardPaste, text: "Or paste it: the file, or all of its text" },
        ]}
      >
        Keep each version of your résumé with its file: who has which one, what changed between two, and whether
        references stand in it. If an interview comes in the middle of an update, the new version can follow it.
      </EmptyState>
    );
  };
  return (
    <Room
      title="Résumés"
      lead="Which versions there are, how far each one is, and who has it."
      end={data !== undefined && data.length > 0 ? adding("plain") : undefined}
    >
      <div ref={page} className={classes(styles["page"], isOver && styles["isOver"])}>
        {isOver && <p className={styles["drop"]}>Drop it to add it as a version</p>}
        {coming !== null && (
          <Progress
            label={`${coming.share === null ? "Reading…" : "Adding"} ${coming.name}${coming.waiting === 0 ? "" : `, ${coming.waiting} more to come`}`}
            share={coming.share}
            onCancel={cancel}
          />
        )}
        <div role="alert">
          {refused.length > 0 && (
            <Group title="Not added" count={refused.length}>
              {refused.map(({ key, name, words }) => (
                <Finding key={key} tone="late" title={name} keep={{ label: "Dismiss", onPress: () => dismiss(key) }}>
                  {words}
                </Finding>
              ))}
            </Group>
          )}
        </div>
        {versions()}
        <AddBareVersion />
      </div>
    </Room>
  );
}

interface VersionsProps {
  readonly versions: readonly ListedVersion[];
  readonly zone: string;
}

function Versions({ versions, zone }: VersionsProps): ReactElement {
  const { data: copies } = useRead("resumeCopies", "list", {});
  const newest = twoNewest(versions);
  const employersWith = (id: string) =>
    new Set((copies ?? []).flatMap(({ copy, opportunity }) => (copy.resumeVersionId === id ? opportunity.id : [])));
  const rows = (some: readonly ListedVersion[]) =>
    some.map((version) => (
      <ResumeRow
        key={version.id}
        version={version}
        versions={versions}
        held={employersWith(version.id).size}
        zone={zone}
      />
    ));
  const inUse = versions.filter(({ state }) => state !== "retired");
  const retired = versions.filter(({ state }) => state === "retired");
  return (
    <>
      <div className={styles["bar"]}>
        <span className="soft">Drop a file anywhere here, or paste it. Word, PDF, OpenDocument or plain text.</span>
        {newest !== null && (
          <LinkButton look="quiet-small" href={`#${comparePlace(...newest)}`}>
            Compare the two newest
          </LinkButton>
        )}
      </div>
      <Rows label="Versions">{rows(inUse)}</Rows>
      {retired.length > 0 && (
        <div className={styles["retired"]}>
          <Group title="Put away" count={retired.length}>
            <Rows label="Put away">{rows(retired)}</Rows>
          </Group>
        </div>
      )}
    </>
  );
}

/** Leads to the row of what was just added, once it is there; whoever types meanwhile stays where they are. */
function useRowFocus(versions: readonly ListedVersion[] | undefined): (id: string) => void {
  const [sought, setSought] = useState<string | null>(null);
  useEffect(() => {
    if (sought === null || versions?.some(({ id }) => id === sought) !== true) return;
    setSought(null);
    if (document.activeElement?.matches("input, textarea") === true) return;
    document.querySelector<HTMLElement>(`main li a[href="#/resumes/${CSS.escape(sought)}"]`)?.focus();
  }, [sought, versions]);
  return setSought;
}
