import { Paperclip, X } from "lucide-react";
import { type ReactElement, useRef } from "react";
import type { Document } from "#domain/documents";
import type { Attachment } from "#domain/files";
import { sizeWords } from "../../../app/upload.ts";
import { Button } from "../../../kit/button.tsx";
import { classes } from "../../../kit/classes.ts";
import { FileButton } from "../../../kit/file-button.tsx";
import { IconButton } from "../../../kit/icon-button.tsx";
import { MenuButton } from "../../../kit/menu-button.tsx";
import { Progress } from "../../../kit/progress.tsx";
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
  const isOver = useFileDrop(line, (files) => void add(files), canCarry);
  const { attachments } = document;
  const records = recordFiles(workspace, document);
  if (!canCarry && attachments.length === 0) return null;
  return (
    <section className={classes(styles["line"], isOver && styles["isOver"])} aria-label="Files" ref={line}>
      <span className={styles["label"]}>Files</span>
      <div className={styles["value"]}>
        {attachments.length > 0 && (
          <ul className={styles["list"]}>
            {attachments.map((one) => (
              <AttachmentChip
                key={one.name}
                attachment={one}
                isFrozen={isFrozen}
                onOpen={() => void open(one)}
                onFill={(file) => void fill(one, file)}
                onRemove={() => void remove(one)}
              />
            ))}
          </ul>
        )}
        {coming !== null && <Progress label={`Adding ${coming.name}`} share={coming.share} onCancel={cancel} />}
        {canCarry && coming === null && (
          <FileButton icon={Paperclip} takesSeveral onChoose={(files) => void add(files)}>
            {isOver ? "Drop it to attach it" : "Attach a file"}
          </FileButton>
        )}
        {canCarry && coming === null && records.length > 0 && (
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
        {problem !== null && (
          <p className={styles["problem"]} role="alert">
            {problem}
          </p>
        )}
      </div>
    </section>
  );
}

interface AttachmentChipProps {
  readonly attachment: Attachment;
  readonly isFrozen: boolean;
  readonly onOpen: () => void;
  readonly onFill: (file: File) => void;
  readonly onRemove: () => void;
}

function AttachmentChip({ attachment, isFrozen, onOpen, onFill, onRemove }: AttachmentChipProps): ReactElement {
  const { name, sha256, size } = attachment;
  return (
    <li className={styles["chip"]}>
      {sha256 === null ? (
        <span className={styles["name"]} dir="auto" title={name}>
          {name}
        </span>
      ) : (
        <Button look="quiet-small" label={`Open ${name}, ${sizeWords(size)}`} onPress={onOpen}>
          <bdi title={name}>{name}</bdi>
        </Button>
      )}
      <span className={styles["size"]}>{sha256 === null ? "only a name so far" : sizeWords(size)}</span>
      {sha256 === null && !isFrozen && (
        <FileButton label={`Add the file of ${name}`} onChoose={([file]) => file !== undefined && onFill(file)}>
          Add the file
        </FileButton>
      )}
      {!isFrozen && <IconButton icon={X} size="small" label={`Take out ${name}`} onPress={onRemove} />}
    </li>
  );
}
