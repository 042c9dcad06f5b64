import { type ReactElement, useRef } from "react";
import type { Attachment } from "#domain/files";
import type { Opportunity } from "#domain/opportunities";
import { AttachmentChip } from "../../app/files/attachment-chip.tsx";
import { FileLine } from "../../app/files/file-line.tsx";
import { useUpload } from "../../app/files/use-upload.ts";
import { useWrite } from "../../app/query.ts";
import { useOpenCopy } from "../../app/use-open-copy.ts";
import { isolated } from "../../app/use-removal.ts";
import { classes } from "../../kit/classes.ts";
import { useToasts } from "../../kit/toasts.tsx";
import { useFileDrop } from "../../kit/use-file-drop.ts";
import styles from "./advert-part.module.css";

/** The advert as it was, and what else they sent: chosen, or dropped anywhere on this page. */
export function AdvertPart({ opportunity }: { readonly opportunity: Opportunity }): ReactElement {
  const { id, attachments } = opportunity;
  const toasts = useToasts();
  const open = useOpenCopy();
  const { coming, problem, send, attempt, cancel } = useUpload();
  const attach = useWrite((api, { name, sha256 }: Attachment) =>
    api.opportunities.attach({ id, file: { name, sha256: sha256 ?? "" } }),
  );
  const detach = useWrite((api, name: string) => api.opportunities.detach({ id, name }));
  const add = async (files: readonly File[]) => {
    if (coming !== null) return;
    for (const file of files)
      if (!(await send(file, (api, stored) => api.opportunities.attach({ id, file: stored })))) return;
  };
  const remove = async (one: Attachment) => {
    const undo = () => void attempt(() => attach.mutateAsync(one));
    if (await attempt(() => detach.mutateAsync(one.name)))
      toasts.show({ text: `${isolated(one.name)} is taken out`, undo });
  };
  const part = useRef<HTMLElement>(null);
  const isOver = useFileDrop(part, (files) => void add(files), true);
  return (
    <section className={classes(styles["part"], isOver && styles["isOver"])} aria-label="Files of the job" ref={part}>
      <h3 className={styles["title"]}>The advert, and what they sent</h3>
      <FileLine
        chips={attachments.map((one) => (
          <AttachmentChip
            key={one.name}
            attachment={one}
            onOpen={() => void open({ sha256: one.sha256 ?? "", name: one.name })}
            onRemove={() => void remove(one)}
          />
        ))}
        coming={coming}
        problem={problem}
        onCancel={cancel}
        add={{
          label: isOver ? "Drop it to keep it" : attachments.length === 0 ? "Add the advert as a file" : "Add a file",
          onChoose: (files) => void add(files),
        }}
      />
    </section>
  );
}
