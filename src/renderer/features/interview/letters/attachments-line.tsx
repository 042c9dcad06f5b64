import { type ReactElement, useRef } from "react";
import type { Document } from "#domain/documents";
import { AttachmentChip } from "../../../app/files/attachment-chip.tsx";
import { FileLine } from "../../../app/files/file-line.tsx";
import { classes } from "../../../kit/classes.ts";
import { MenuButton } from "../../../kit/menu-button.tsx";
import type { Autosave } from "../../../kit/use-autosave.ts";
import { useFileDrop } from "../../../kit/use-file-drop.ts";
import type { Workspace } from "../workspace.ts";
import styles from "./attachments-line.module.css";
import { recordFiles } from "./record-files.ts";
import { useAttachments } from "./use-attachments.ts";

interface AttachmentsLineProps {
  readonly workspace: Workspace;
  readonly document: Document;
  readonly autosave: Autosave;
  readonly isFrozen: boolean;
}

/** The files of a letter, beside its subject: chosen, or dropped anywhere on the letter. */
export function AttachmentsLine({
  workspace,
  document,
  autosave,
  isFrozen,
}: AttachmentsLineProps): ReactElement | null {
  const { coming, problem, add, addRecord, fill, cancel, open, remove } = useAttachments(document, autosave);
  const line = useRef<HTMLElement>(null);
  const canCarry = !isFrozen && (document.form === "email" || document.form === "letter");
  const take = (files: readonly File[]) => void add(files);
  const isOver = useFileDrop(line, take, canCarry);
  const { attachments } = document;
  const records = recordFiles(workspace, document);
  if (!canCarry && attachments.length === 0) return null;
  return (
    <section className={classes(styles["line"], isOver && styles["isOver"])} aria-label="Files" ref={line}>
      <span className={styles["label"]}>Files</span>
      <FileLine
        chips={attachments.map((one) => (
          <AttachmentChip
            key={one.name}
            attachment={one}
            onOpen={() => void open(one)}
            {...(isFrozen ? {} : { onFill: (file: File) => void fill(one, file), onRemove: () => void remove(one) })}
          />
        ))}
        coming={coming}
        problem={problem}
        onCancel={cancel}
        add={canCarry ? { label: isOver ? "Drop it to attach it" : "Attach a file", onChoose: take } : null}
      >
        {canCarry && records.length > 0 && (
          <MenuButton
            look="quiet-small"
            label="From the journal"
            items={records.map(({ entry }) => entry)}
            onAction={(id) => {
              const chosen = records.find(({ entry }) => entry.id === id);
              if (chosen !== undefined) void addRecord(chosen.attachment);
            }}
          />
        )}
      </FileLine>
    </section>
  );
}
