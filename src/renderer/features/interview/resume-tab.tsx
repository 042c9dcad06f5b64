import type { ReactElement } from "react";
import { heldVersion } from "#domain/resume-copies";
import { useWrite } from "../../app/query.ts";
import { resumeStateWords } from "../../app/words.ts";
import { Cell, Fields } from "../../kit/field.tsx";
import { LinkButton } from "../../kit/link.tsx";
import { SelectField } from "../../kit/select-field.tsx";
import styles from "./interview.module.css";
import { RecommendersPart } from "./recommenders-part.tsx";
import type { Workspace } from "./workspace.ts";

/** What of one's own papers this employer has, and who could speak for one. */
export function ResumeTab({ workspace }: { readonly workspace: Workspace }): ReactElement {
  return (
    <div className={styles["tab"]}>
      <HeldPart workspace={workspace} />
      <RecommendersPart workspace={workspace} />
    </div>
  );
}

function HeldPart({ workspace: { dossier, plan } }: { readonly workspace: Workspace }): ReactElement {
  const { opportunity, resumeVersions } = dossier;
  const save = useWrite((api, id: string) => {
    return api.resumeCopies.create({ opportunityId: opportunity.id, resumeVersionId: id });
  });
  const update = plan.find(({ kind }) => kind === "resume_update");
  const held = heldVersion(dossier);
  return (
    <section className={styles["part"]}>
      <h2>Résumé</h2>
      {resumeVersions.length === 0 ? (
        <p className="soft">
          No version is listed yet. With one in the works, a revamped one can follow the interview.
        </p>
      ) : (
        <Fields>
          <Cell span={8}>
            <SelectField
              label="The version they have"
              options={[
                { id: "", label: "Not known" },
                ...resumeVersions.map(({ id, label, state }) => ({
                  id: id as string,
                  label,
                  meta: resumeStateWords[state],
                })),
              ]}
              value={held?.id ?? ""}
              onChange={(id) => save.mutate(id)}
            />
          </Cell>
        </Fields>
      )}
      {update !== undefined && (
        <p className="soft">
          {update.title}: {update.reason}
        </p>
      )}
      <p>
        <LinkButton look="small" href="#/resumes">
          All versions
        </LinkButton>
      </p>
    </section>
  );
}
