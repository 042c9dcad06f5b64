import { FileText } from "lucide-react";
import { type ReactElement, type ReactNode, useState } from "react";
import { useLocation } from "wouter";
import { ErrorView } from "../../app/error-view.tsx";
import { useRead, useWrite } from "../../app/query.ts";
import { dayAndTime } from "../../app/when.ts";
import { resumeStateWords } from "../../app/words.ts";
import { Room } from "../../kit/app-frame.tsx";
import { Button } from "../../kit/button.tsx";
import { Row, Rows } from "../../kit/rows.tsx";
import { EmptyState, Loading } from "../../kit/states.tsx";
import { TextField } from "../../kit/text-field.tsx";
import styles from "./resumes.module.css";
import { useHomeZone } from "./use-home-zone.ts";

/** Every version of the résumé, the newest first. */
export function ResumesScreen(): ReactElement {
  const { data, error } = useRead("resumeVersions", "list", {});
  const zone = useHomeZone();
  const versions = (): ReactNode => {
    if (data === undefined)
      return error === null ? <Loading label="Reading the versions…" /> : <ErrorView error={error} />;
    if (data.length === 0)
      return (
        <EmptyState title="No version yet" action={<AddVersion />}>
          List the versions of your résumé, with the one you are working on. If an interview comes in the middle of an
          update, the new version can follow it.
        </EmptyState>
      );
    return (
      <>
        <Rows label="Versions">
          {data.map(({ id, label, state, finalAt, sentAt, file }) => (
            <Row
              key={id}
              icon={FileText}
              what={label}
              href={`#/resumes/${id}`}
              who={file}
              when={[resumeStateWords[state], dateOf(sentAt ?? finalAt)].filter(Boolean).join(" ")}
            />
          ))}
        </Rows>
        <AddVersion />
      </>
    );
  };
  const dateOf = (instant: string | null) => (instant === null ? "" : dayAndTime(instant, zone));
  return (
    <Room title="Résumés" lead="Which versions there are, and how far each one is.">
      {versions()}
    </Room>
  );
}

function AddVersion(): ReactElement {
  const [, goTo] = useLocation();
  const [label, setLabel] = useState("");
  const add = useWrite((api) => api.resumeVersions.create({ label }));
  const keep = () => {
    if (label.trim() === "" || add.isPending) return;
    add.mutate(undefined, { onSuccess: ({ id }) => goTo(`/resumes/${id}`) });
  };
  return (
    <>
      {add.error !== null && <ErrorView error={add.error} />}
      <div className={styles["add"]}>
        <TextField
          label="One more version"
          placeholder="Operations, spring 2027"
          value={label}
          onChange={setLabel}
          onSubmit={keep}
          maxLength={1000}
        />
        <Button onPress={keep} isDisabled={label.trim() === ""}>
          Add
        </Button>
      </div>
    </>
  );
}
