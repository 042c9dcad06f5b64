import { type ReactElement, useState } from "react";
import { compareInstants } from "#domain/time";
import { ErrorView } from "../../app/error-view.tsx";
import { InstantField } from "../../app/instant-field.tsx";
import { useWrite } from "../../app/query.ts";
import { resumeStateWords } from "../../app/words.ts";
import { Button } from "../../kit/button.tsx";
import { Disclosure } from "../../kit/disclosure.tsx";
import { Cell, Fields } from "../../kit/field.tsx";
import { LinkButton } from "../../kit/link.tsx";
import { SelectField } from "../../kit/select-field.tsx";
import styles from "./interview.module.css";
import { ResumeCopyRow } from "./resume-copy-row.tsx";
import { holderOptions, theHouse } from "./resume-holders.ts";
import type { Workspace } from "./workspace.ts";

/** What this employer has of the résumé: which version, with whom, since when (R48). */
export function HeldPart({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const { resumeCopies, resumeVersions } = workspace.dossier;
  const newestFirst = resumeCopies.toSorted((a, b) =>
    compareInstants(b.sentAt ?? b.createdAt, a.sentAt ?? a.createdAt),
  );
  return (
    <section className={styles["part"]}>
      <h2>What they have</h2>
      {resumeVersions.length === 0 ? (
        <p className="soft">
          No version is listed yet. With one in the works, a revamped one can follow the interview.
        </p>
      ) : (
        resumeCopies.length === 0 && (
          <p className="soft">Nothing, as far as you have said. Then a new version is not known to be new to them.</p>
        )
      )}
      {resumeCopies.length > 0 && (
        <ul className={styles["copies"]} aria-label="What they have">
          {newestFirst.map((copy) => (
            <ResumeCopyRow key={copy.id} workspace={workspace} copy={copy} />
          ))}
        </ul>
      )}
      {resumeVersions.length > 0 &&
        (resumeCopies.length === 0 ? (
          <AddCopy workspace={workspace} />
        ) : (
          <Disclosure title="They have another one too">
            <AddCopy workspace={workspace} />
          </Disclosure>
        ))}
      <p>
        <LinkButton look="small" href="#/resumes">
          All versions
        </LinkButton>
      </p>
    </section>
  );
}

/** Said by hand: what was handed over at the door, or through a portal. */
function AddCopy({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const { opportunity, resumeVersions } = workspace.dossier;
  const [versionId, setVersion] = useState<string | null>(null);
  const [holder, setHolder] = useState(theHouse);
  const [sentAt, setSentAt] = useState<string | null>(null);
  const add = useWrite((api, resumeVersionId: string) =>
    api.resumeCopies.create({
      opportunityId: opportunity.id,
      resumeVersionId,
      personId: holder === theHouse ? null : holder,
      sentAt,
    }),
  );
  const keep = () => {
    if (versionId === null || add.isPending) return;
    add.mutate(versionId, {
      onSuccess: () => {
        setVersion(null);
        setSentAt(null);
      },
    });
  };
  return (
    <div className={styles["part"]}>
      {add.error !== null && <ErrorView error={add.error} />}
      <Fields>
        <Cell span={6}>
          <SelectField
            label="The version they have"
            placeholder="Not known"
            options={resumeVersions.map(({ id, label, state }) => ({
              id: id as string,
              label,
              meta: resumeStateWords[state],
            }))}
            value={versionId}
            onChange={setVersion}
          />
        </Cell>
        <Cell span={6}>
          <SelectField label="Who has it" options={holderOptions(workspace)} value={holder} onChange={setHolder} />
        </Cell>
        <InstantField label="Since, if you know" zone={workspace.interview.zone} value={sentAt} onChange={setSentAt} />
      </Fields>
      <Button onPress={keep} isDisabled={versionId === null}>
        They have it
      </Button>
    </div>
  );
}
