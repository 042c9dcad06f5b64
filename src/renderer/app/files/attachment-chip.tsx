import { X } from "lucide-react";
import type { ReactElement } from "react";
import type { Attachment } from "#domain/files";
import { Button } from "../../kit/button.tsx";
import { FileButton } from "../../kit/file-button.tsx";
import { IconButton } from "../../kit/icon-button.tsx";
import { sizeWords } from "../upload.ts";
import styles from "./files.module.css";

interface AttachmentChipProps {
  readonly attachment: Attachment;
  readonly onOpen: () => void;
  /** Left out: it stays. */
  readonly onRemove?: () => void;
  /** Brings the bytes of a file of which only the name is here. */
  readonly onFill?: (file: File) => void;
}

/** One file among those of a record: its name opens a copy. An item of a list. */
export function AttachmentChip({ attachment, onOpen, onRemove, onFill }: AttachmentChipProps): ReactElement {
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
      {sha256 === null && onFill !== undefined && (
        <FileButton label={`Add the file of ${name}`} onChoose={([file]) => file !== undefined && onFill(file)}>
          Add the file
        </FileButton>
      )}
      {onRemove !== undefined && <IconButton icon={X} size="small" label={`Take out ${name}`} onPress={onRemove} />}
    </li>
  );
}
