import { Trash2 } from "lucide-react";
import { type ReactElement, useState } from "react";
import type { ResumeCopy } from "#domain/resume-copies";
import { ErrorView } from "../../app/error-view.tsx";
import { InstantField } from "../../app/instant-field.tsx";
import { useWrite } from "../../app/query.ts";
import { useOpenCopy } from "../../app/use-open-copy.ts";
import { isolated, useRemoval } from "../../app/use-removal.ts";
import { when } from "../../app/when.ts";
import { Button } from "../../kit/button.tsx";
import { Cell, Fields } from "../../kit/field.tsx";
import { IconButton } from "../../kit/icon-button.tsx";
import { SelectField } from "../../kit/select-field.tsx";
import styles from "./interview.module.css";
import { holderName, holderOptions, theHouse } from "./resume-holders.ts";
import type { Workspace } from "./workspace.ts";

interface ResumeCopyRowProps {
  readonly workspace: Workspace;
  readonly copy: ResumeCopy;
}

/** One copy that somebody has. What went with a letter stays as it went; what was said by hand can be set right. */
export function ResumeCopyRow({ workspace, copy }: ResumeCopyRowProps): ReactElement {
  const { dossier, interview } = workspace;
  const { id, resumeVersionId, personId, sentAt, documentId, sha256, name } = copy;
  const [isOpen, setOpen] = useState(false);
  const open = useOpenCopy();
  const removeAndOfferBack = useRemoval();
  const version = dossier.resumeVersions.find((one) => one.id === resumeVersionId);
  const label = version?.label ?? name;
  const holder = holderName(workspace, personId);
  const since = sentAt === null ? "date not known" : when(sentAt, interview.zone);
  return (
    <li>
      <div className={styles["copyWords"]}>
        <b dir="auto">{version === undefined ? label : <a href={`#/resumes/${version.id}`}>{label}</a>}</b>
        <span className="soft" dir="auto">
          {`${holder}, ${since} · ${documentId === null ? "as you said" : "with your letter"}`}
        </span>
      </div>
      <div className={styles["copyActs"]}>
        {sha256 !== null && (
          <Button look="quiet-small" label={`Open theirs: ${label}`} onPress={() => void open({ sha256, name })}>
            Open theirs
          </Button>
        )}
        {documentId === null && (
          <>
            <Button
              look="quiet-small"
              label={`${isOpen ? "Close" : "Change"} who has ${label} and since when`}
              onPress={() => setOpen(!isOpen)}
            >
              {isOpen ? "Close" : "Change"}
            </Button>
            <IconButton
              icon={Trash2}
              size="small"
              label={`They do not have ${label}`}
              onPress={() =>
                void removeAndOfferBack({
                  said: `${isolated(label)} is taken off what they have`,
                  remove: (api) => api.resumeCopies.remove({ id }),
                  restore: (api) => api.resumeCopies.restore({ id }),
                })
              }
            />
          </>
        )}
      </div>
      {isOpen && documentId === null && <CopyForm workspace={workspace} copy={copy} />}
    </li>
  );
}

function CopyForm({ workspace, copy }: ResumeCopyRowProps): ReactElement {
  const { id, personId, sentAt } = copy;
  const save = useWrite((api, changes: { readonly personId?: string | null; readonly sentAt?: string | null }) =>
    api.resumeCopies.save({ id, ...changes }),
  );
  const options = holderOptions(workspace);
  const isKnown = personId === null || options.some((one) => one.id === personId);
  return (
    <div className={styles["copyForm"]}>
      {save.error !== null && <ErrorView error={save.error} />}
      <Fields>
        <Cell span={6}>
          <SelectField
            label="Who has it"
            options={isKnown ? options : [...options, { id: personId, label: holderName(workspace, personId) }]}
            value={personId ?? theHouse}
            onChange={(holder) => save.mutate({ personId: holder === theHouse ? null : holder })}
          />
        </Cell>
        <InstantField
          label="Since"
          zone={workspace.interview.zone}
          value={sentAt}
          onChange={(at) => save.mutate({ sentAt: at })}
        />
      </Fields>
    </div>
  );
}
