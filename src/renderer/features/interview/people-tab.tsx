import { ContactRound } from "lucide-react";
import type { ReactElement } from "react";
import type { Met } from "#domain/dossier";
import { runningName } from "#domain/names";
import type { PastDecision } from "#domain/opportunities";
import { isInterviewer } from "#domain/people";
import { CardPhoto } from "../../app/files/card-photo.tsx";
import { useWrite } from "../../app/query.ts";
import { useSaveFile } from "../../app/use-save-file.ts";
import { day, dayAndTime } from "../../app/when.ts";
import { answerWords, roleWords } from "../../app/words.ts";
import { Button } from "../../kit/button.tsx";
import { Checkbox } from "../../kit/checkbox.tsx";
import { OwnWords } from "../../kit/facts.tsx";
import { LinkButton } from "../../kit/link.tsx";
import { Group } from "../../kit/rows.tsx";
import { EmptyState } from "../../kit/states.tsx";
import styles from "./interview.module.css";
import { metHere, type Workspace } from "./workspace.ts";

/** Who was there, what each of them answered and when; and what was said of the decision, before and now. */
export function PeopleTab({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const met = metHere(workspace);
  const saveFile = useSaveFile();
  const saveCards = () => saveFile((api) => api.interviews.exportVcards({ id: workspace.interview.id }), "Not saved.");
  if (met.length === 0) {
    return (
      <EmptyState
        title="Nobody yet"
        action={<LinkButton href={`#/interviews/${workspace.interview.id}/debrief`}>Say who was there</LinkButton>}
      >
        Everyone you met, the front desk too.
      </EmptyState>
    );
  }
  return (
    <div className={styles["tab"]}>
      <Group
        title="Who was there"
        count={met.length}
        note={
          <Button look="quiet-small" icon={ContactRound} onPress={saveCards}>
            Save everyone as .vcf
          </Button>
        }
      >
        {met.map((one) => (
          <OneMet key={one.part.id} workspace={workspace} met={one} />
        ))}
      </Group>
      <Decisions workspace={workspace} />
    </div>
  );
}

interface OneMetProps {
  readonly workspace: Workspace;
  readonly met: Met;
}

function OneMet({ workspace, met }: OneMetProps): ReactElement {
  const { person, part, interview } = met;
  const past = workspace.pastAnswers.filter(({ participationId }) => participationId === part.id).toReversed();
  const save = useWrite((api, wantsLinkedin: boolean) => api.participations.save({ id: part.id, wantsLinkedin }));
  return (
    <section className={styles["met"]}>
      <div className={styles["metHead"]}>
        <h3>
          <a href={`#/people/${person.id}`} dir="auto">
            {runningName(person)}
          </a>
        </h3>
        <span className="soft">
          {[person.title, roleWords[part.role], part.hasCard ? "gave a card" : ""].filter(Boolean).join(", ")}
        </span>
      </div>
      <p>
        {answerWords(part, interview.zone)}
        <Said words={part.permissionWords} />
      </p>
      {past.length > 0 && (
        <ul className={styles["history"]} aria-label={`What ${runningName(person)} answered before`}>
          {past.map((answer) => (
            <li key={answer.replacedAt}>
              Until {dayAndTime(answer.replacedAt, interview.zone)}: {answerWords(answer, interview.zone)}
              <Said words={answer.permissionWords} />
            </li>
          ))}
        </ul>
      )}
      {(part.hasCard || person.cardPhoto !== null) && <CardPhoto person={person} />}
      {part.role !== "hiring_authority" && (isInterviewer(part.role) || part.wantsLinkedin) && (
        <Checkbox isSelected={part.wantsLinkedin} onChange={(wants) => save.mutate(wants)}>
          Also invite on LinkedIn<span className="visually-hidden">: {runningName(person)}</span>
        </Checkbox>
      )}
    </section>
  );
}

function Said({ words }: { readonly words: string }): ReactElement | null {
  if (words.trim() === "") return null;
  return (
    <>
      : “<OwnWords>{words}</OwnWords>”
    </>
  );
}

/** Each date they named, the newest first; the plan goes by that one. */
function Decisions({ workspace }: { readonly workspace: Workspace }): ReactElement | null {
  const { dossier, interview } = workspace;
  const { opportunity, pastDecisions } = dossier;
  const said = pastDecisions.filter(isSaid).toReversed();
  if (said.length === 0 && !isSaid(opportunity)) return null;
  return (
    <Group title="When they decide">
      <ul className={styles["history"]}>
        <li>
          {isSaid(opportunity) ? (
            <>
              {dateWords(opportunity)}
              <Said words={opportunity.decisionText} />
            </>
          ) : (
            "No date now"
          )}
        </li>
        {said.map((past) => (
          <li key={past.replacedAt}>
            Until {dayAndTime(past.replacedAt, interview.zone)}: {dateWords(past)}
            <Said words={past.decisionText} />
          </li>
        ))}
      </ul>
    </Group>
  );
}

type Decision = Pick<PastDecision, "decisionOn" | "decisionText">;

function isSaid({ decisionOn, decisionText }: Decision): boolean {
  return decisionOn !== null || decisionText.trim() !== "";
}

function dateWords({ decisionOn }: Decision): string {
  return decisionOn === null ? "no date" : day(decisionOn);
}
