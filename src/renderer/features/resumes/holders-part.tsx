import { BriefcaseBusiness } from "lucide-react";
import type { ReactElement } from "react";
import { useRead } from "../../app/query.ts";
import { useOpenCopy } from "../../app/use-open-copy.ts";
import { dateIn, day, when } from "../../app/when.ts";
import { Button } from "../../kit/button.tsx";
import { Group, Row, Rows } from "../../kit/rows.tsx";
import styles from "./resumes.module.css";

interface HoldersPartProps {
  readonly versionId: string;
  readonly zone: string;
}

/** Who has it: since when, how it came to them, and the very file that they have. */
export function HoldersPart({ versionId, zone }: HoldersPartProps): ReactElement {
  const { data } = useRead("resumeCopies", "list", {});
  const open = useOpenCopy();
  const held = (data ?? []).filter(({ copy }) => copy.resumeVersionId === versionId);
  return (
    <Group title="Who has it" count={held.length}>
      {held.length === 0 && (
        <p className={styles["none"]}>
          Nobody, as far as you have said. It is noted by itself when a letter goes out with it; else say it in an
          interview, under Résumé.
        </p>
      )}
      <Rows label="Who has it">
        {held.map(({ copy, opportunity, interviewId, personName }) => {
          const { sha256, name, sentAt, documentId } = copy;
          return (
            <Row
              key={copy.id}
              icon={BriefcaseBusiness}
              what={opportunity.employer}
              {...(interviewId === null ? {} : { href: `#/interviews/${interviewId}/resume` })}
              who={personName ?? "The house"}
              whoNote={opportunity.role}
              when={sentAt === null ? "Date not known" : day(dateIn(zone, new Date(sentAt)))}
              {...(sentAt === null ? {} : { whenTitle: when(sentAt, zone) })}
              why={`${documentId === null ? "As you said" : "With a letter"} · ${name}`}
              {...(sha256 === null
                ? {}
                : {
                    action: (
                      <Button
                        look="row"
                        label={`Open theirs: ${opportunity.employer}`}
                        onPress={() => void open({ sha256, name })}
                      >
                        Open theirs
                      </Button>
                    ),
                  })}
            />
          );
        })}
      </Rows>
    </Group>
  );
}
