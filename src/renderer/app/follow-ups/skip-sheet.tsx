import { type ReactElement, useState } from "react";
import { isToRecommender } from "#domain/contacts";
import { type Budget, perWeek } from "#domain/guard/budget";
import { Button } from "../../kit/button.tsx";
import { Sheet, SheetPromise } from "../../kit/sheet.tsx";
import { TextField } from "../../kit/text-field.tsx";
import { ContactMeter } from "./contact-meter.tsx";
import { verbOf } from "./follow-up-faces.ts";
import type { OneRow } from "./one-row.ts";
import styles from "./sheets.module.css";

const reasons: readonly string[] = [
  "Not interested any more",
  "They asked for nothing further",
  "It is too late for it",
];
const afraid = "Afraid to be a pest";

interface SkipSheetProps {
  readonly one: OneRow;
  readonly onClose: () => void;
  readonly onSkip: (reason: string) => void;
  readonly onAct: () => void;
}

/** Why this one is skipped (R7). Fear is answered with the facts and the draft before it is taken for an answer. */
export function SkipSheet({ one, onClose, onSkip, onAct }: SkipSheetProps): ReactElement {
  const [step, setStep] = useState<"reasons" | "afraid" | "other">("reasons");
  const [words, setWords] = useState("");
  const skipInOwnWords = () => {
    if (words.trim() !== "") onSkip(words.trim());
  };
  const shared = { isOpen: true, onClose, width: "narrow" } as const;

  if (step === "afraid") {
    return (
      <Sheet
        {...shared}
        title="You are not a pest"
        keys={{ "Mod+Enter": onAct }}
        footer={
          <>
            <Button look="quiet" onPress={() => onSkip(afraid)}>
              Skip it all the same
            </Button>
            <Button look="primary" keys="Mod+Enter" onPress={onAct} autoFocus>
              {verbOf(one.row)}
            </Button>
          </>
        }
      >
        {isToRecommender(one.row.kind) ? (
          <p>Whoever may speak for you can always say no, and such a word is in nobody's budget. It costs minutes.</p>
        ) : (
          <>
            <ContactMeter budget={one.budget} zone={one.row.zone} isFirstSaid />
            <p>{reassuranceFor(one.budget)}</p>
          </>
        )}
      </Sheet>
    );
  }
  if (step === "other") {
    return (
      <Sheet
        {...shared}
        title="Skip this one"
        keys={{ "Mod+Enter": skipInOwnWords }}
        footer={
          <>
            <SheetPromise>It can be brought back for ten seconds.</SheetPromise>
            <Button look="primary" keys="Mod+Enter" onPress={skipInOwnWords} isDisabled={words.trim() === ""}>
              Skip it
            </Button>
          </>
        }
      >
        <TextField
          label="Why, in your words"
          value={words}
          onChange={setWords}
          onSubmit={skipInOwnWords}
          maxLength={1000}
          autoFocus
        />
      </Sheet>
    );
  }
  const answers = [
    ...reasons.map((reason) => ({ words: reason, choose: () => onSkip(reason) })),
    { words: afraid, choose: () => setStep("afraid") },
    { words: "Something else", choose: () => setStep("other") },
  ];
  return (
    <Sheet
      {...shared}
      title="Skip this one"
      lead={
        <>
          <bdi>{one.row.title}</bdi>, <bdi>{one.row.personName || one.opportunity.role}</bdi>. Why?
        </>
      }
      keys={Object.fromEntries(answers.map(({ choose }, index) => [String(index + 1), choose]))}
    >
      <div className={styles["answers"]}>
        {answers.map(({ words: answer, choose }, index) => (
          <Button key={answer} keys={String(index + 1)} onPress={choose} autoFocus={index === 0}>
            {answer}
          </Button>
        ))}
      </div>
    </Sheet>
  );
}

function reassuranceFor({ isFirstContact, touches }: Budget): string {
  const first = isFirstContact
    ? "It would be the first they hear from you since the interview, and that is welcome. "
    : "";
  const room =
    touches < perWeek
      ? `${touches} of ${perWeek} contacts this week: there is room for this one.`
      : "This week's contacts are used, so it may well rest a few days.";
  return `${first}${room} It costs minutes; inside the budget nothing is lost by it.`;
}
