import type { ReactElement } from "react";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import { heldVersion } from "#domain/resume-copies";
import type { ResumeVersion } from "#domain/resume-versions";
import { isActive, isUndone, oneRow } from "../../app/follow-ups/one-row.ts";
import { documentOf } from "../../app/follow-ups/row-documents.ts";
import { useFollowUpActs } from "../../app/follow-ups/use-acts.tsx";
import { useNow } from "../../app/use-now.ts";
import { Button } from "../../kit/button.tsx";
import { StateWord } from "../../kit/chip.tsx";
import { LinkButton } from "../../kit/link.tsx";
import styles from "./interview.module.css";
import { timesOf } from "./plan-words.ts";
import { ResumeDifferences } from "./resume-differences.tsx";
import type { Workspace } from "./workspace.ts";

/** The version that could follow the interview: whether it may, until when, and what it brings them (R48 to R52). */
export function RevampedPart({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const { dossier, plan } = workspace;
  const row = plan.find(({ kind }) => kind === "resume_update");
  const version = dossier.resumeVersions.find(({ id }) => id === row?.aboutId);
  const held = heldVersion(dossier);
  return (
    <section className={styles["part"]}>
      <h2>The revamped version</h2>
      {row === undefined || version === undefined ? (
        <p className="soft">
          {dossier.resumeVersions.length === 0
            ? "Once there is a version, it is seen here whether it can follow."
            : "None follows here: one went with a letter already, or none is newer than what they have, or it would come after they decide."}
        </p>
      ) : (
        <Revamped workspace={workspace} row={row} version={version} />
      )}
      {row !== undefined && version !== undefined && held !== null && held.id !== version.id && (
        <ResumeDifferences workspace={workspace} held={held} version={version} row={row} />
      )}
    </section>
  );
}

interface RevampedProps {
  readonly workspace: Workspace;
  readonly row: FollowUp;
  readonly version: ResumeVersion;
}

const stateWords: Readonly<Record<FollowUp["state"], string>> = {
  scheduled: "Opens later",
  open: "Welcome now",
  overdue: "Late, and still welcome",
  expired: "Its time has passed",
  done_on_time: "Sent",
  done_late: "Sent",
  blocked: "Closed",
  cancelled: "Called off",
  superseded: "Replaced",
  skipped: "You skipped it",
};

function Revamped({ workspace, row, version }: RevampedProps): ReactElement {
  const now = useNow();
  const acts = useFollowUpActs(workspace.now);
  const document = documentOf(workspace, row);
  const times = timesOf(oneRow(workspace, row), true, now);
  const tone = row.state === "overdue" ? "late" : isActive(row) ? "accent" : row.doneAt === null ? "plain" : "good";
  return (
    <>
      <p className={styles["revamped"]}>
        <b dir="auto">
          <a href={`#/resumes/${version.id}`}>{version.label}</a>
        </b>
        <StateWord tone={tone}>{row.rule === "R50" ? "Not yet" : stateWords[row.state]}</StateWord>
      </p>
      <p className="soft">
        {row.reason} <abbr title={`Rule ${row.rule} of the plan`}>{row.rule}</abbr>
      </p>
      {row.state !== "blocked" && (
        <p className="num">{typeof times === "string" ? times : times.map(inWords).join(" · ")}</p>
      )}
      <p className={styles["copyActs"]}>
        {isUndone(row) && document === undefined && (
          <Button look={isActive(row) ? "primary" : "small"} onPress={() => acts.write(row)}>
            Write the cover note
          </Button>
        )}
        {document !== undefined && (
          <LinkButton look="small" href={`#/interviews/${document.interviewId}/letters/${document.id}`}>
            {document.state === "sent" ? "The cover note" : "Finish the cover note"}
          </LinkButton>
        )}
      </p>
      {acts.sheets}
    </>
  );
}

const inWords = ({ term, text }: { readonly term: string; readonly text: string }) => `${term} ${text}`;
