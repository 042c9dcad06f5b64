import type { ReactElement } from "react";
import { useWrite } from "../../app/query.ts";
import { when } from "../../app/when.ts";
import { Checkbox } from "../../kit/checkbox.tsx";
import { Check, CheckList } from "../../kit/finding.tsx";
import type { ListedVersion } from "./resume-row.tsx";
import styles from "./resumes.module.css";
import { placeWords } from "./scan-words.ts";

interface ScanPartProps {
  readonly version: ListedVersion;
  readonly zone: string;
}

/** Whether references stand in its file (R38): the lines, or that it must be looked through. */
export function ScanPart({ version, zone }: ScanPartProps): ReactElement | null {
  switch (version.scan) {
    case "none":
      return null;
    case "clear":
      return (
        <CheckList label="References">
          <Check note="Names, numbers and “available on request” were looked for everywhere in it.">
            No references in it.
          </Check>
        </CheckList>
      );
    case "references":
      return <References version={version} />;
    case "unreadable":
      return <Unreadable version={version} zone={zone} />;
  }
}

function References({ version: { referenceLines } }: Pick<ScanPartProps, "version">): ReactElement {
  return (
    <section className={styles["found"]} aria-label="References found">
      <h3>References found: this version cannot go out</h3>
      <ul>
        {referenceLines.map(({ place, text }, at) => (
          <li key={at}>
            <q className="own-words" dir="auto" translate="no">
              {text.trim()}
            </q>{" "}
            <span className="soft">{placeWords[place]}</span>
          </li>
        ))}
      </ul>
      <p>Take them out in Word, save it, and put the file in again. They are asked for later, and named by you then.</p>
    </section>
  );
}

function Unreadable({ version: { id, checkedAt }, zone }: ScanPartProps): ReactElement {
  const mark = useWrite((api, isChecked: boolean) => api.resumeVersions.markChecked({ id, isChecked }));
  return (
    <section className={styles["unread"]} aria-label="References">
      <p>Pronto finds no words in this file; it may be a picture of a page. Only you can look for references in it.</p>
      <Checkbox
        isSelected={checkedAt !== null}
        onChange={(isChecked) => mark.mutate(isChecked)}
        note={checkedAt === null ? "Until then it is not attached to anything." : `Checked ${when(checkedAt, zone)}`}
      >
        I checked: no references
      </Checkbox>
    </section>
  );
}
