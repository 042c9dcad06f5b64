import { Paperclip } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { FileButton } from "../../kit/file-button.tsx";
import { Progress } from "../../kit/progress.tsx";
import styles from "./files.module.css";

interface FileLineProps {
  /** What is there: chips, as items of a list. */
  readonly chips: readonly ReactElement[];
  readonly coming: { readonly name: string; readonly share: number } | null;
  readonly problem: string | null;
  readonly onCancel: () => void;
  /** Null: none can be added. */
  readonly add: { readonly label: string; readonly onChoose: (files: readonly File[]) => void } | null;
  /** More ways to add one, beside the button. */
  readonly children?: ReactNode;
}

/** Files of a record in a line, one that is on its way, and what went wrong. */
export function FileLine({ chips, coming, problem, onCancel, add, children }: FileLineProps): ReactElement {
  return (
    <div className={styles["line"]}>
      {chips.length > 0 && <ul className={styles["list"]}>{chips}</ul>}
      {coming !== null && <Progress label={`Adding ${coming.name}`} share={coming.share} onCancel={onCancel} />}
      {add !== null && coming === null && (
        <FileButton icon={Paperclip} takesSeveral onChoose={add.onChoose}>
          {add.label}
        </FileButton>
      )}
      {coming === null && children}
      {problem !== null && (
        <p className={styles["problem"]} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
