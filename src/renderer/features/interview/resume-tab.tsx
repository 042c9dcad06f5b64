import type { ReactElement } from "react";
import styles from "./interview.module.css";
import { RecommendersPart } from "./recommenders-part.tsx";
import { HeldPart } from "./resume-held.tsx";
import { RevampedPart } from "./resume-revamped.tsx";
import type { Workspace } from "./workspace.ts";

/** What of one's own papers this employer has, what could follow, and who could speak for one. */
export function ResumeTab({ workspace }: { readonly workspace: Workspace }): ReactElement {
  return (
    <div className={styles["tab"]}>
      <HeldPart workspace={workspace} />
      <RevampedPart workspace={workspace} />
      <RecommendersPart workspace={workspace} />
    </div>
  );
}
