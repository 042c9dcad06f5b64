import { ArrowDownLeft, ArrowUpRight, CalendarClock } from "lucide-react";
import { type ReactElement, useState } from "react";
import { runningName } from "#domain/names";
import { standingTouches, type Touch } from "#domain/touches";
import { ErrorView } from "../../app/error-view.tsx";
import { useWrite } from "../../app/query.ts";
import { when } from "../../app/when.ts";
import { Button } from "../../kit/button.tsx";
import { Group, Row, Rows } from "../../kit/rows.tsx";
import { SelectField } from "../../kit/select-field.tsx";
import { EmptyState } from "../../kit/states.tsx";
import { TextField } from "../../kit/text-field.tsx";
import styles from "./interview.module.css";
import { metHere, type Workspace } from "./workspace.ts";

const channels: Readonly<Record<Touch["channel"], string>> = {
  email: "E-mail",
  letter: "Letter",
  call: "Call",
  voicemail: "Voicemail",
  linkedin_invite: "LinkedIn invitation",
  text: "Text message",
  whatsapp: "WhatsApp",
  visit: "Visit",
  in_person: "In person",
};

/** Every contact, as it happened. Nothing here is ever changed; a remark stands beside its entry. */
export function LogTab({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const { dossier, interview } = workspace;
  const touches = standingTouches(dossier.touches).toReversed();
  const remarks = dossier.touches.filter(({ correction }) => correction === "remark");
  const nameOf = (id: string) => {
    const person = dossier.people.find((one) => one.id === id);
    return person === undefined ? "" : runningName(person);
  };
  return (
    <div className={styles["tab"]}>
      {touches.length === 0 ? (
        <EmptyState title="No contact yet">
          When you send a letter and say so, it stands here with its time. What they send you can be logged below.
        </EmptyState>
      ) : (
        <Group title="Contacts" count={touches.length}>
          <Rows label="Contacts">
            {touches.map((touch) => (
              <Row
                key={touch.id}
                icon={touch.direction === "out" ? ArrowUpRight : ArrowDownLeft}
                what={`${channels[touch.channel]}${touch.kind === null ? "" : `: ${touch.kind.replaceAll("_", "-")}`}`}
                who={nameOf(touch.personId)}
                when={when(touch.at, interview.zone)}
                {...whyOf([
                  touch.note,
                  ...remarks
                    .filter(({ correctionOf }) => correctionOf === touch.id)
                    .map(({ note }) => `Remark: ${note}`),
                ])}
              />
            ))}
          </Rows>
        </Group>
      )}
      {metHere(workspace).length > 0 && <LogAnswer workspace={workspace} />}
      {interview.pastSlots.length > 0 && (
        <Group title="Earlier times">
          <Rows label="Earlier times">
            {interview.pastSlots.map((slot) => (
              <Row
                key={slot.movedAt}
                icon={CalendarClock}
                what={slot.startsWall.replace("T", ", ")}
                when={`moved ${when(slot.movedAt, slot.zone)}`}
                {...whyOf([slot.reason])}
              />
            ))}
          </Rows>
        </Group>
      )}
    </div>
  );
}

/** What they sent: answers are never counted, and reset the budget. */
function LogAnswer({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const met = metHere(workspace);
  const [personId, setPersonId] = useState(met[0]?.person.id ?? null);
  const [note, setNote] = useState("");
  const log = useWrite((api) =>
    api.touches.log({
      opportunityId: workspace.dossier.opportunity.id,
      personId: personId ?? "",
      channel: "email",
      direction: "in",
      note,
    }),
  );
  return (
    <section className={styles["part"]}>
      <h2>They answered</h2>
      <SelectField
        label="Who"
        options={met.map(({ person }) => ({ id: person.id, label: runningName(person) }))}
        value={personId}
        onChange={setPersonId}
      />
      <TextField label="In a few words" value={note} onChange={setNote} />
      {log.error && <ErrorView error={log.error} />}
      <Button onPress={() => log.mutate(undefined, { onSuccess: () => setNote("") })} isDisabled={personId === null}>
        Log the answer
      </Button>
    </section>
  );
}

/** A line below the row, where there is something to say. */
function whyOf(words: readonly string[]): { readonly why?: string } {
  const said = words.filter(Boolean).join(" · ");
  return said === "" ? {} : { why: said };
}
