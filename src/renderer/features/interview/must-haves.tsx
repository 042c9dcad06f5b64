import { type ReactElement, useState } from "react";
import { isBelowTheMustHaves } from "#domain/opportunities";
import { useWrite } from "../../app/query.ts";
import { TextField } from "../../kit/text-field.tsx";
import styles from "./interview.module.css";
import { MustHave } from "./must-have.tsx";
import type { Workspace } from "./workspace.ts";

/** The reality check (R5): no follow-up repairs a job that does not fit. */
export function MustHaves({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const { requirements, opportunity } = workspace.dossier;
  const answered = requirements.filter(({ met }) => met !== null);
  const [text, setText] = useState("");
  const add = useWrite((api) => api.requirements.create({ opportunityId: opportunity.id, text }));
  return (
    <section className={styles["part"]}>
      <h2>What the job must have</h2>
      {answered.length > 0 && (
        <p className="soft">
          Met: {answered.filter(({ met }) => met === "met").length} of {answered.length}
          {isBelowTheMustHaves(requirements) ? ": fewer than half." : "."}
        </p>
      )}
      {requirements.map((requirement) => (
        <MustHave key={requirement.id} requirement={requirement} />
      ))}
      <TextField
        label="One more must-have"
        placeholder="three years on a packaging line"
        value={text}
        onChange={setText}
        onSubmit={() => text.trim() !== "" && add.mutate(undefined, { onSuccess: () => setText("") })}
        hint="Enter adds it"
      />
    </section>
  );
}
