import type { ReactElement } from "react";
import { problemSentence, type Template, type TemplateProblem } from "#domain/templates";
import { ErrorView } from "../../app/error-view.tsx";
import { useRead } from "../../app/query.ts";
import { Cell, Fields } from "../../kit/field.tsx";
import { Finding } from "../../kit/finding.tsx";
import { Group } from "../../kit/rows.tsx";
import { SelectField } from "../../kit/select-field.tsx";
import { useRest } from "../../kit/use-rest.ts";
import styles from "./templates.module.css";
import type { Trial } from "./use-trial.ts";

type Words = Pick<Template, "kind" | "part" | "subject" | "text">;

interface TemplatePreviewProps {
  readonly words: Words;
  readonly trial: Trial;
  readonly onJump: (problem: TemplateProblem) => void;
}

/** As it would read for somebody who was really met, or what stands against it. */
export function TemplatePreview({ words, trial, onJump }: TemplatePreviewProps): ReactElement {
  const { interviews, people, interviewId, personId, chooseInterview, choosePerson } = trial;
  return (
    <Group title="How it would read">
      {interviews.length === 0 ? (
        <p className="soft">Add an interview, and somebody you met there, to see it with their facts.</p>
      ) : (
        <Fields>
          <Cell span={7}>
            <SelectField
              label="In this interview"
              options={interviews}
              value={trial.interviewId}
              onChange={chooseInterview}
            />
          </Cell>
          <Cell span={5}>
            <SelectField
              label="For"
              options={people}
              value={personId}
              onChange={choosePerson}
              placeholder="Nobody was met there"
            />
          </Cell>
        </Fields>
      )}
      {interviewId !== null && personId !== null && (
        <Written words={words} interviewId={interviewId} personId={personId} onJump={onJump} />
      )}
    </Group>
  );
}

interface WrittenProps extends Pick<TemplatePreviewProps, "words" | "onJump"> {
  readonly interviewId: string;
  readonly personId: string;
}

function Written({ words, interviewId, personId, onJump }: WrittenProps): ReactElement | null {
  const { kind, part, subject, text } = words;
  const isResting = useRest(`${kind}\n${subject}\n${text}`, 200);
  const asked = { kind, part, subject, text, interviewId, personId };
  const { data, error } = useRead("templates", "preview", asked, { isEnabled: isResting });
  if (error !== null) return <ErrorView error={error} />;
  if (data === undefined) return null;
  if (!data.isWritten)
    return (
      <div className={styles["problems"]} role="status">
        {data.problems.map((problem) => (
          <Finding
            key={`${problem.field} ${problem.line} ${problem.column} ${problem.what}`}
            title={titles[problem.kind]}
            tone="late"
            onJump={() => onJump(problem)}
          >
            {problemSentence(problem)}
          </Finding>
        ))}
      </div>
    );
  return (
    <section className={styles["page"]} aria-label="Preview" translate="no">
      {part === "whole" && <p className={styles["subject"]}>{data.subject}</p>}
      <p className={styles["body"]} dir="auto">
        {data.body === "" ? <span className="soft">Nothing yet.</span> : data.body}
      </p>
    </section>
  );
}

const titles: Readonly<Record<TemplateProblem["kind"], string>> = {
  unknown: "No such fact",
  empty: "Nothing is noted of it here",
  invalid: "It cannot be read",
  "too-long": "It runs too long",
};
