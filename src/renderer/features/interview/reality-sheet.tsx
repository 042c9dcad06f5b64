import { type ReactElement, useId } from "react";
import { marks } from "#domain/marks";
import { ErrorView } from "../../app/error-view.tsx";
import { useWrite } from "../../app/query.ts";
import { Button } from "../../kit/button.tsx";
import { Sheet, SheetPromise } from "../../kit/sheet.tsx";
import styles from "./reality-sheet.module.css";
import { useSheets } from "./sheets-context.ts";
import { useFirstLetter } from "./use-first-letter.ts";
import { usePlanOwn } from "./use-plan-own.ts";
import type { Workspace } from "./workspace.ts";

interface RealitySheetProps {
  readonly workspace: Workspace;
  readonly onClose: () => void;
}

const openings = "Ask about other openings";

/** The reality check (R5): said once, before the first letter, with ways on. It never blocks. */
export function RealitySheet({ workspace, onClose }: RealitySheetProps): ReactElement {
  const { dossier, interview } = workspace;
  const { opportunity, requirements } = dossier;
  const { openAnswer } = useSheets();
  const { row, write } = useFirstLetter(workspace);
  const met = requirements.filter((one) => one.met === "met").length;
  const unmet = requirements.filter((one) => one.met === "not_met" || one.met === "partly");

  const mark = useWrite((api) =>
    api.interviews.save({ id: interview.id, checked: [...interview.checked, marks.realityCheck] }),
  );
  const thankOnly = useWrite((api) => api.opportunities.save({ id: opportunity.id, isInterested: false }));
  const ask = usePlanOwn(workspace, { title: openings, purpose: "keep_the_bridge", dueInHours: 7 * 24 });
  const decide = (then: () => void) =>
    mark.mutate(undefined, {
      onSuccess: () => {
        onClose();
        then();
      },
    });
  const letter = row === null ? () => {} : write;
  const error = mark.error ?? thankOnly.error ?? ask.error;
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title="Before you write"
      lead={`${met} of ${requirements.length} must-haves ${met === 1 ? "is" : "are"} met. No follow-up repairs that, and it is better to know it now.`}
      footer={
        <>
          <SheetPromise>Nothing is blocked: it is your judgement that counts.</SheetPromise>
          <Button look="quiet" onPress={() => decide(letter)}>
            Go on as planned
          </Button>
        </>
      }
    >
      {error !== null && <ErrorView error={error} />}
      <p className="soft">Not met, or only partly:</p>
      <ul className={styles["unmet"]}>
        {unmet.map(({ id, text }) => (
          <li key={id} dir="auto">
            {text}
          </li>
        ))}
      </ul>
      <Way
        title="A courtesy thank-you, and no more"
        note="It thanks, and does not say that you want the role."
        verb={row === null ? "Choose this" : "Write it"}
        onPress={() => thankOnly.mutate(undefined, { onSuccess: () => decide(letter) })}
      />
      <Way
        title={openings}
        note="Goes into your plan for next week: what else is there that fits you better?"
        verb={ask.isWarned ? "Plan it all the same" : "Plan it"}
        onPress={() => ask.plan(() => decide(() => {}))}
      />
      <Way
        title="Withdraw"
        note="A clean step back is remembered well."
        verb="Withdraw"
        onPress={() => decide(() => openAnswer("withdrawn"))}
      />
    </Sheet>
  );
}

interface WayProps {
  readonly title: string;
  readonly note: string;
  readonly verb: string;
  readonly onPress: () => void;
}

function Way({ title, note, verb, onPress }: WayProps): ReactElement {
  const id = useId();
  return (
    <section className={styles["way"]} aria-labelledby={id}>
      <div>
        <h3 id={id}>{title}</h3>
        <p className="soft">{note}</p>
      </div>
      <Button label={`${title}: ${verb}`} onPress={onPress}>
        {verb}
      </Button>
    </section>
  );
}
