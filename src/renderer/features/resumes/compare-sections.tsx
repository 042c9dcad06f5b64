import type { ReactElement } from "react";
import type { ComparedLine, ComparedSection, ResumeComparison } from "#domain/resume-changes";
import { classes } from "../../kit/classes.ts";
import { Disclosure } from "../../kit/disclosure.tsx";
import styles from "./compare.module.css";
import { type LinePart, sideOf } from "./comparison.ts";
import { counted } from "./scan-words.ts";

interface ComparedSectionsProps {
  readonly comparison: ResumeComparison;
  /** What the two are called. */
  readonly before: string;
  readonly after: string;
}

/** Both texts by section; where there is room side by side, else one column with both sides under it. */
export function ComparedSections({ comparison, before, after }: ComparedSectionsProps): ReactElement {
  return (
    <>
      <div className={styles["sides"]} aria-hidden="true">
        <span dir="auto" title={before}>
          {before}
        </span>
        <span dir="auto" title={after}>
          {after}
        </span>
      </div>
      {placed(comparison.sections).map(({ at, one }) => (
        <Section key={at} section={one} />
      ))}
    </>
  );
}

const stateWords: Readonly<Record<ComparedSection["state"], string>> = {
  same: "the same in both",
  changed: "",
  added: "new",
  removed: "taken out",
};

/** What is the same in both is folded. */
function Section({ section: { heading, state, lines } }: { readonly section: ComparedSection }): ReactElement | null {
  const title = heading || "At the top";
  if (lines.length === 0) return null;
  if (state === "same")
    return (
      <Disclosure title={`${title}: ${counted(lines.length, "line")}, ${stateWords.same}`}>
        <Lines lines={lines} />
      </Disclosure>
    );
  return (
    <section className={styles["section"]} aria-label={title}>
      <h2>
        <span dir="auto" translate="no">
          {title}
        </span>
        {stateWords[state] !== "" && <span className={styles["stateWord"]}>{stateWords[state]}</span>}
      </h2>
      <Lines lines={lines} />
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly ComparedLine[] }): ReactElement {
  return (
    <ul className={styles["lines"]} translate="no">
      {placed(lines).map(({ at, one }) => (
        <li key={at} className={classes(styles["line"], styles[one.kind])}>
          {/* Of what is the same one side is read, not both. */}
          <p className={styles["before"]} dir="auto" {...(one.kind === "same" ? { "aria-hidden": true } : {})}>
            <Words parts={sideOf(one, "before")} />
          </p>
          <p className={styles["after"]} dir="auto">
            <Words parts={sideOf(one, "after")} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Words({ parts }: { readonly parts: readonly LinePart[] }): ReactElement {
  return (
    <>
      {placed(parts).map(({ at, one: { kind, text } }) => {
        if (kind === "same") return <span key={at}>{text}</span>;
        const Change = kind === "added" ? "ins" : "del";
        return (
          <Change key={at}>
            <span className="visually-hidden">{kind === "added" ? "new: " : "taken out: "}</span>
            {text}
          </Change>
        );
      })}
    </>
  );
}

/** With its place, which is all that tells two like ones apart. */
function placed<One>(all: readonly One[]): readonly { readonly at: number; readonly one: One }[] {
  return all.map((one, at) => ({ at, one }));
}
