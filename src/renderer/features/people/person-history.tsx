import { BriefcaseBusiness } from "lucide-react";
import type { ReactElement } from "react";
import { employerName } from "#domain/opportunities";
import { standingTouches } from "#domain/touches";
import { useRead } from "../../app/query.ts";
import { when } from "../../app/when.ts";
import { roleWords } from "../../app/words.ts";
import { Group, Row, Rows } from "../../kit/rows.tsx";
import styles from "./people.module.css";
import type { OpenPerson } from "./person-screen.tsx";
import { contactIcons, contactTitle, permissionSentence } from "./words.ts";

/** Every interview they took part in, every contact with them; the newest first. */
export function PersonHistory({ opened: { meetings, touches } }: { readonly opened: OpenPerson }): ReactElement {
  const { data: profile } = useRead("profile", "get", {});
  const home = profile?.homeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const contacts = standingTouches(touches);
  const remarksOn = (id: string) =>
    touches.filter(({ correctionOf, correction }) => correctionOf === id && correction === "remark");
  return (
    <>
      <Group title="Interviews" count={meetings.length}>
        {meetings.length === 0 && <p className={styles["none"]}>In no interview yet.</p>}
        <Rows label="Interviews">
          {meetings.map(({ participation, interview, opportunity }) => (
            <Row
              key={participation.id}
              icon={BriefcaseBusiness}
              what={employerName(opportunity)}
              href={`#/interviews/${interview.id}/debrief`}
              who={`Round ${interview.round}`}
              whoNote={roleWords[participation.role]}
              when={when(interview.startsAt, interview.zone)}
              why={permissionSentence(participation)}
            />
          ))}
        </Rows>
      </Group>
      <Group title="Contacts" count={contacts.length}>
        {contacts.length === 0 && <p className={styles["none"]}>No contact yet, in or out.</p>}
        <Rows label="Contacts">
          {contacts.map((touch) => {
            const words = [touch.note, ...remarksOn(touch.id).map(({ note }) => note)].filter(Boolean).join(" · ");
            return (
              <Row
                key={touch.id}
                icon={contactIcons[touch.channel]}
                what={contactTitle(touch)}
                {...(touch.interviewId === null ? {} : { href: `#/interviews/${touch.interviewId}/log` })}
                who={touch.result ?? ""}
                when={when(touch.at, home)}
                {...(words === "" ? {} : { why: words })}
              />
            );
          })}
        </Rows>
      </Group>
    </>
  );
}
