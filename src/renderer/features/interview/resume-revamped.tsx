import type { ReactElement } from "react";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import { factKey } from "#domain/resume-changes";
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
            : "None follows here: no version is newer than what they have, or it would come after they decide."}
        </p>
      ) : (
        <Revamped workspace={workspace} row={row} version={version} />
      )}
      {version !== undefined && held !== null && held.id !== version.id && (
        <Differences workspace={workspace} held={held} version={version} />
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

interface DifferencesProps {
  readonly workspace: Workspace;
  readonly held: ResumeVersion;
  readonly version: ResumeVersion;
}

/** R51, R52: whether it brings them anything, and which facts they could hold against the older one. */
function Differences({ workspace, held, version }: DifferencesProps): ReactElement {
  const change = workspace.dossier.resumeChanges.find(
    ({ beforeId, afterId }) => beforeId === held.id && afterId === version.id,
  );
  const open = change?.facts.filter((fact) => !version.confirmedFacts.includes(factKey(fact))) ?? [];
  return (
    <>
      {change !== undefined && <p className="soft">{newWords(change.added.length)}</p>}
      {open.length > 0 && (
        <p className={styles["differing"]}>
          {open.length === 1 ? "One fact differs" : `${open.length} facts differ`} from what they have:{" "}
          {open
            .slice(0, 3)
            .map(({ before, after }) => `${before} became ${after}`)
            .join(", ")}
          {open.length > 3 ? " and more" : ""}. Say that it is right, or set it right first (R52).
        </p>
      )}
      <p>
        <LinkButton look="small" href={`#/resumes/compare/${held.id}/${version.id}`}>
          Compare with what they have
        </LinkButton>
      </p>
    </>
  );
}

function newWords(lines: number): string {
  if (lines === 0) return "No line in it is new to them: there is no reason to send it (R51).";
  return `${lines === 1 ? "One line in it is" : `${lines} lines in it are`} new to them. Send it if one of them answers what they need (R51).`;
}
