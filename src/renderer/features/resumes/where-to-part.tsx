import { FilePen } from "lucide-react";
import type { ReactElement } from "react";
import { employerName } from "#domain/opportunities";
import { isFreeOfReferences, type ResumeVersion } from "#domain/resume-versions";
import { isActive } from "../../app/follow-ups/one-row.ts";
import { useFollowUpActs } from "../../app/follow-ups/use-acts.tsx";
import { useRead } from "../../app/query.ts";
import { dayAndTime, when } from "../../app/when.ts";
import { Button } from "../../kit/button.tsx";
import { Group, Row, Rows } from "../../kit/rows.tsx";
import styles from "./resumes.module.css";

/** The processes that this version can go to as the revamped one (R48 to R50). */
export function WhereToPart({ version }: { readonly version: ResumeVersion }): ReactElement | null {
  const { data } = useRead("followUps", "today", {});
  const acts = useFollowUpActs(data?.now ?? "");
  const rows = (data?.rows ?? []).filter(({ row }) => row.kind === "resume_update" && row.aboutId === version.id);
  if (data === undefined || (rows.length === 0 && (version.state === "sent" || version.state === "retired")))
    return null;
  return (
    <Group title="Use it as the revamped version" count={rows.length}>
      {rows.length === 0 && <p className={styles["none"]}>{whyNowhere(version)}</p>}
      <Rows label="Where it can go">
        {rows.map((one) => {
          const { row, opportunity } = one;
          const at = isActive(row) ? row.dueAt : row.opensAt;
          return (
            <Row
              key={row.id}
              icon={FilePen}
              what={employerName(opportunity)}
              {...(row.interviewId === null ? {} : { href: `#/interviews/${row.interviewId}/resume` })}
              who={row.personName}
              whoNote={opportunity.role}
              when={at === null ? "" : `${isActive(row) ? "Due" : "Opens"} ${dayAndTime(at, row.zone)}`}
              {...(at === null ? {} : { whenTitle: when(at, row.zone) })}
              why={row.reason}
              action={
                <Button look="row" label={`Write the cover note to ${row.personName}`} onPress={() => acts.write(row)}>
                  Cover note
                </Button>
              }
            />
          );
        })}
      </Rows>
      {acts.sheets}
    </Group>
  );
}

function whyNowhere(version: ResumeVersion): string {
  if (version.state === "in_progress")
    return "Once it is final, it can follow an interview that came in the middle of its making.";
  if (version.scan !== "none" && !isFreeOfReferences(version))
    return "Nowhere, until it is certain that no references stand in it.";
  return "No process waits for it now. One does when they have an older version, were met, and have not decided yet.";
}
