import { Mail } from "lucide-react";
import type { ReactElement } from "react";
import type { Recommender } from "#domain/recommenders";
import { Button } from "../../kit/button.tsx";
import { FileButton } from "../../kit/file-button.tsx";
import { Progress } from "../../kit/progress.tsx";
import styles from "./recommenders.module.css";
import type { LetterFile } from "./use-letter-file.tsx";

interface LetterProps {
  readonly one: Recommender;
  readonly name: string;
  readonly letter: LetterFile;
}

/** Their letter as it came: a copy of it opens, and it is never changed here (R41). */
export function RecommenderLetter({ one, name, letter }: LetterProps): ReactElement {
  const { coming, problem, add, cancel, open, question } = letter;
  const choose = (words: string, label: string) => (
    <FileButton label={label} onChoose={([file]) => file !== undefined && void add(file)}>
      {words}
    </FileButton>
  );
  const hasLetter = one.receivedAt !== null;
  return (
    <>
      {(hasLetter || coming !== null) && (
        <div className={styles["letter"]}>
          {one.sha256 !== null && (
            <Button look="quiet-small" icon={Mail} label={`Open the letter of ${name}: ${one.file}`} onPress={open}>
              <bdi title={one.file}>{one.file}</bdi>
            </Button>
          )}
          {hasLetter && one.sha256 === null && (
            <span className={styles["soft"]}>{one.file === "" ? "No file of it is here." : one.file}</span>
          )}
          {coming !== null && <Progress label={`Adding ${coming.name}`} share={coming.share} onCancel={cancel} />}
          {coming === null && hasLetter && one.forwardedAt === null
            ? one.sha256 === null
              ? choose("Add its file", `Add its file: the letter of ${name}`)
              : choose("Take another file", `Take another file as the letter of ${name}`)
            : null}
        </div>
      )}
      {problem !== null && (
        <p className={styles["problem"]} role="alert">
          {problem}
        </p>
      )}
      {question}
    </>
  );
}
