import { Building2, CalendarDays, KeyRound, ListX, ShieldCheck } from "lucide-react";
import type { ReactElement } from "react";
import { kindOf } from "#domain/follow-ups/kinds/index";
import { runningName } from "#domain/names";
import type { PastAnswer } from "#domain/people";
import { standingTouches } from "#domain/touches";
import { useWrite } from "../../app/query.ts";
import { day, dayAndTime } from "../../app/when.ts";
import { permissionWords, statusWords } from "../../app/words.ts";
import { Button } from "../../kit/button.tsx";
import { Group, Row, Rows } from "../../kit/rows.tsx";
import type { Workspace } from "./workspace.ts";

/** What they said before, what was let go and passed, and the processes at this employer before this one. */
export function LogHistory({ workspace }: { readonly workspace: Workspace }): ReactElement {
  return (
    <>
      <Permissions workspace={workspace} />
      <Decisions workspace={workspace} />
      <Skipped workspace={workspace} />
      <PassedRules workspace={workspace} />
      <Before workspace={workspace} />
    </>
  );
}

interface Part {
  readonly workspace: Workspace;
}

/** Later words replace earlier ones; both are kept (R22). */
function Permissions({ workspace: { dossier, pastAnswers, interview } }: Part): ReactElement | null {
  if (pastAnswers.length === 0) return null;
  const nameOf = (participationId: string) => {
    const part = dossier.participations.find(({ id }) => id === participationId);
    const person = dossier.people.find(({ id }) => id === part?.personId);
    return person === undefined ? "" : runningName(person);
  };
  return (
    <Group title="What they answered before" count={pastAnswers.length}>
      <Rows label="Earlier answers">
        {pastAnswers.toReversed().map((past) => (
          <Row
            key={`${past.participationId} ${past.replacedAt}`}
            icon={KeyRound}
            what={capital(permissionWords[past.permission])}
            who={nameOf(past.participationId)}
            when={`until ${dayAndTime(past.replacedAt, interview.zone)}`}
            {...answerWords(past)}
          />
        ))}
      </Rows>
    </Group>
  );
}

function answerWords({ permissionWords: words, permissionChannels: channels }: PastAnswer): { readonly why?: string } {
  const said = [words === "" ? "" : `“${words}”`, channels.length === 0 ? "" : `by ${channels.join(", ")}`];
  const why = said.filter(Boolean).join(", ");
  return why === "" ? {} : { why };
}

/** When they said they would decide, before they said otherwise (R55). */
function Decisions({ workspace: { dossier, interview } }: Part): ReactElement | null {
  const { opportunity } = dossier;
  // Before they had said anything, nothing was said.
  const pastDecisions = dossier.pastDecisions.filter(
    ({ decisionOn, decisionText }) => decisionOn !== null || decisionText !== "",
  );
  if (pastDecisions.length === 0) return null;
  const dateOf = (on: string | null) => (on === null ? "No date" : day(on));
  const now = opportunity.decisionText === "" ? "" : `Now “${opportunity.decisionText}”`;
  return (
    <Group title="When they decide, as they said before" count={pastDecisions.length} note={now}>
      <Rows label="Earlier decision dates">
        {pastDecisions.toReversed().map((past) => (
          <Row
            key={past.replacedAt}
            icon={CalendarDays}
            what={dateOf(past.decisionOn)}
            who={past.decisionText === "" ? "" : `“${past.decisionText}”`}
            when={`until ${dayAndTime(past.replacedAt, interview.zone)}`}
          />
        ))}
      </Rows>
    </Group>
  );
}

/** What was let go, each with its reason (R7). */
function Skipped({ workspace: { dossier, interview } }: Part): ReactElement | null {
  const bring = useWrite((api, id: string) => api.followUps.unskip({ id }));
  const { skips } = dossier;
  if (skips.length === 0) return null;
  return (
    <Group title="Skipped" count={skips.length}>
      <Rows label="Skipped">
        {skips.toReversed().map(({ id, kind, personId, reason, createdAt }) => {
          const person = dossier.people.find((one) => one.id === personId);
          const what = kindOf(kind)?.title ?? kind;
          return (
            <Row
              key={id}
              icon={ListX}
              what={what}
              who={person === undefined ? "" : runningName(person)}
              when={dayAndTime(createdAt, interview.zone)}
              why={reason}
              action={
                <Button look="row" onPress={() => bring.mutate(id)} label={`Bring it back: ${what}`}>
                  Bring it back
                </Button>
              }
            />
          );
        })}
      </Rows>
    </Group>
  );
}

/** Stops that were passed when an action of one's own was planned; those of contacts stand beside the contact. */
function PassedRules({ workspace: { dossier, interview } }: Part): ReactElement | null {
  const passed = dossier.ownFollowUps.flatMap(({ id, title, passed: rules, savedAt }) =>
    rules.map((one) => ({ ...one, id, title, savedAt })),
  );
  if (passed.length === 0) return null;
  return (
    <Group title="Rules passed in the plan" count={passed.length}>
      <Rows label="Rules passed in the plan">
        {passed.map(({ id, title, rule, reason, savedAt }) => (
          <Row
            key={`${id} ${rule}`}
            icon={ShieldCheck}
            what={`${rule} was passed`}
            who={title}
            when={dayAndTime(savedAt, interview.zone)}
            {...(reason === "" ? {} : { why: `“${reason}”` })}
          />
        ))}
      </Rows>
    </Group>
  );
}

/** The budget is kept per employer: what was written there before still counts (R14). */
function Before({ workspace: { dossier, interview } }: Part): ReactElement | null {
  const { atSameEmployer } = dossier;
  if (atSameEmployer.length === 0) return null;
  return (
    <Group title="With this employer before" count={atSameEmployer.length}>
      <Rows label="Earlier processes">
        {atSameEmployer.map(({ id, role, status, outcomeAt, touches }) => {
          const contacts = standingTouches(touches).length;
          return (
            <Row
              key={id}
              icon={Building2}
              what={role || "A process without a role"}
              who={capital(statusWords[status])}
              when={outcomeAt === null ? "" : dayAndTime(outcomeAt, interview.zone)}
              why={
                contacts === 0
                  ? "No contact is logged there."
                  : `${contacts} ${contacts === 1 ? "contact is" : "contacts are"} logged there; they count together with these.`
              }
            />
          );
        })}
      </Rows>
    </Group>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
