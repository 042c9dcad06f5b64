import type { ReactElement } from "react";
import { findRecipient } from "#domain/dossier";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import {
  changeTo,
  factsToConfirm,
  notedNews,
  type OpenFact,
  relevantTo,
  type Served,
  wantedBy,
} from "#domain/resume-news";
import type { ResumeVersion } from "#domain/resume-versions";
import { ErrorView } from "../../app/error-view.tsx";
import { useApi, useWrite } from "../../app/query.ts";
import { isolated } from "../../app/use-removal.ts";
import { Button } from "../../kit/button.tsx";
import { LinkButton } from "../../kit/link.tsx";
import { useToasts } from "../../kit/toasts.tsx";
import styles from "./interview.module.css";
import type { Workspace } from "./workspace.ts";

interface ResumeDifferencesProps {
  readonly workspace: Workspace;
  /** What they have. */
  readonly held: ResumeVersion;
  readonly version: ResumeVersion;
  /** That it would go with. */
  readonly row: FollowUp;
}

/** R51, R52: whether the version brings them anything, and which facts they could hold against the older one. */
export function ResumeDifferences({ workspace, held, version, row }: ResumeDifferencesProps): ReactElement {
  const { dossier } = workspace;
  const { interviewId, personId } = row;
  const change = changeTo(dossier, version);
  const to = interviewId === null || personId === null ? null : findRecipient(dossier, interviewId, personId);
  const wanted = to === null ? [] : wantedBy(dossier, to);
  const served = relevantTo({ added: [...notedNews(version), ...(change?.added ?? [])] }, wanted);
  const open = factsToConfirm(dossier, version);
  return (
    <>
      {change !== null && <News lines={change.added.length} hasNeeds={wanted.length > 0} served={served} />}
      {open.length > 0 && <OpenFacts version={version} facts={open} />}
      <p>
        <LinkButton look="small" href={`#/resumes/compare/${held.id}/${version.id}`}>
          Compare with what they have
        </LinkButton>
      </p>
    </>
  );
}

interface NewsProps {
  readonly lines: number;
  readonly hasNeeds: boolean;
  readonly served: readonly Served[];
}

function News({ lines, hasNeeds, served }: NewsProps): ReactElement {
  if (lines === 0 && served.length === 0)
    return <p className="soft">No line in it is new to them: there is no reason to send it (R51).</p>;
  const said = `${lines === 1 ? "One line in it is" : `${lines} lines in it are`} new to them.`;
  if (!hasNeeds)
    return (
      <p className="soft">{said} Once you note what they need, it is seen whether one of them answers it (R51).</p>
    );
  if (served.length === 0)
    return <p className="soft">{said} None speaks to what they need: there is no reason to send it (R51).</p>;
  const answered = [...new Set(served.map(({ need }) => need.text))];
  return (
    <>
      <p className="soft">{said} What they need, and is answered:</p>
      <ul className={styles["asked"]}>
        {answered.map((need) => (
          <li key={need} dir="auto">
            {need}
          </li>
        ))}
      </ul>
    </>
  );
}

interface OpenFactsProps {
  readonly version: ResumeVersion;
  readonly facts: readonly OpenFact[];
}

/** What they could hold against the older one: right as it stands now, or to be set right before it goes. */
function OpenFacts({ version, facts }: OpenFactsProps): ReactElement {
  const api = useApi();
  const toasts = useToasts();
  const save = useWrite((client, confirmedFacts: string[]) =>
    client.resumeVersions.save({ id: version.id, confirmedFacts }),
  );
  const confirm = async ({ key, words }: OpenFact) => {
    await save.mutateAsync([...version.confirmedFacts, key]);
    const takeBack = async () => {
      const there = (await api.resumeVersions.list({})).find(({ id }) => id === version.id)?.confirmedFacts ?? [];
      save.mutate(there.filter((one) => one !== key));
    };
    toasts.show({ text: `Confirmed: ${isolated(words)}`, undo: () => void takeBack() });
  };
  return (
    <>
      <p className={styles["differing"]}>
        {facts.length === 1 ? "One fact differs" : `${facts.length} facts differ`} from what they have. Say that it is
        right now, or set it right first (R52).
      </p>
      {save.error !== null && <ErrorView error={save.error} />}
      <ul className={styles["copies"]} aria-label="Facts that differ">
        {facts.map((fact) => (
          <li key={fact.key}>
            <span dir="auto">{fact.words}</span>
            <Button look="small" label={`This is right: ${fact.words}`} onPress={() => void confirm(fact)}>
              This is right
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
