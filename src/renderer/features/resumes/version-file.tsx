import { FileUp } from "lucide-react";
import type { ReactElement } from "react";
import { hintOnResumeName } from "#domain/clean-resume-name";
import type { ResumeVersion } from "#domain/resume-versions";
import { useUpload } from "../../app/files/use-upload.ts";
import { useRead } from "../../app/query.ts";
import { sizeWords } from "../../app/upload.ts";
import type { Draft } from "../../app/use-draft.ts";
import { useOpenCopy } from "../../app/use-open-copy.ts";
import { Button } from "../../kit/button.tsx";
import { FileButton } from "../../kit/file-button.tsx";
import { Progress } from "../../kit/progress.tsx";
import { Group } from "../../kit/rows.tsx";
import { Loading } from "../../kit/states.tsx";
import { TextField } from "../../kit/text-field.tsx";
import type { ListedVersion } from "./resume-row.tsx";
import styles from "./resumes.module.css";
import { ScanPart } from "./scan-part.tsx";
import { formatWords, kinds } from "./scan-words.ts";
import { words } from "./version-fields.tsx";

interface VersionFileProps {
  readonly version: ListedVersion;
  readonly draft: Draft<ResumeVersion>;
  readonly zone: string;
}

/** The file of a version: what it is, the name it goes by, and what was found in it. */
export function VersionFile({ version, draft, zone }: VersionFileProps): ReactElement {
  const { id, sha256, format, size, label } = version;
  const open = useOpenCopy();
  const { coming, problem, send, cancel } = useUpload();
  const choose = async ([file]: readonly File[]) => {
    if (file === undefined || coming !== null) return;
    await draft.autosave.flush();
    await send(file, (api, stored) => api.resumeVersions.putFile({ id, ...stored }));
  };
  const what = [format === null ? "" : formatWords[format], size === null ? "" : sizeWords(size)].filter(Boolean);
  return (
    <Group title="Its file">
      {problem !== null && (
        <p className={styles["refused"]} role="alert">
          {problem}
        </p>
      )}
      <div className={styles["file"]}>
        {sha256 === null ? (
          <p className={styles["none"]}>No file yet: put it in, and Pronto looks for references in it.</p>
        ) : (
          <p className={styles["chip"]}>
            <bdi className={styles["fileName"]} title={version.file}>
              {version.file || label}
            </bdi>
            <span className={styles["kind"]}>{what.join(", ")}</span>
          </p>
        )}
        {sha256 !== null && (
          <Button look="small" onPress={() => void open({ sha256, name: version.file || label })}>
            Open a copy
          </Button>
        )}
        {coming === null && (
          <FileButton look="quiet-small" icon={FileUp} kinds={kinds} onChoose={(files) => void choose(files)}>
            {sha256 === null ? "Put in its file" : "Put in another file"}
          </FileButton>
        )}
        {coming !== null && coming.share < 1 && (
          <Progress label={`Adding ${coming.name}`} share={coming.share} onCancel={cancel} />
        )}
        {coming?.share === 1 && <Loading label="Reading the file…" />}
      </div>
      <ScanPart version={version} zone={zone} />
      <FileNameField version={version} draft={draft} />
    </Group>
  );
}

/** With a clean name to take, where the one it has tells how often it was rewritten. */
function FileNameField({ version, draft: { draft, change, autosave } }: Omit<VersionFileProps, "zone">): ReactElement {
  const { data: profile } = useRead("profile", "get", {});
  const hint = profile === undefined ? null : hintOnResumeName({ file: draft.file, format: version.format }, profile);
  const clean = hint?.clean ?? null;
  return (
    <div className={styles["fileNameField"]}>
      <TextField
        label={words.file.label}
        placeholder="Surname_Given_Resume.docx"
        value={draft.file}
        onChange={(file) => change({ file })}
        onBlur={() => void autosave.flush()}
        maxLength={1000}
        note={
          hint === null
            ? "They read it before they read the résumé."
            : `“${hint.found}” tells how it was made, and they read the name first. ${clean === null ? "Your own name and “Resume” are enough." : "A letter takes it along under the clean name."}`
        }
      />
      {clean !== null && (
        <Button look="small" onPress={() => change({ file: clean })}>
          {`Call it ${clean}`}
        </Button>
      )}
    </div>
  );
}
