import { type ReactElement, useState } from "react";
import { useLocation } from "wouter";
import { ErrorView } from "../../app/error-view.tsx";
import { useWrite } from "../../app/query.ts";
import { Button } from "../../kit/button.tsx";
import { TextField } from "../../kit/text-field.tsx";
import styles from "./resumes.module.css";

/** A version of which there is no file yet. */
export function AddBareVersion(): ReactElement {
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
          hint="without a file"
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
