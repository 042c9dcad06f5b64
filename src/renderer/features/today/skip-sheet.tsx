import { type ReactElement, useState } from "react";
import { perWeek } from "#domain/guard/budget";
import { Button } from "../../kit/button.tsx";
import { Sheet, SheetPromise } from "../../kit/sheet.tsx";
import { TextField } from "../../kit/text-field.tsx";
import { faceOf } from "./follow-up-faces.ts";
import styles from "./skip-sheet.module.css";
import type { TodayRow } from "./today-list.ts";

const reasons: readonly string[] = [
  "Not interested any more",
  "They asked for nothing further",
  "It is too late for it",
];
const afraid = "Afraid to be a pest";

interface SkipSheetProps {
  /** Null: closed. */
  readonly one: TodayRow | null;
  readonly onClose: () => void;
  readonly onSkip: (reason: string) => void;
  readonly onAct: () => void;
}

/** Why this one is skipped. Fear is answered with the facts before it is taken for an answer. */
export function SkipSheet({ one, onClose, onSkip, onAct }: SkipSheetProps): ReactElement | null {
  const [step, setStep] = useState<"reasons" | "afraid" | "other">("reasons");
  const [words, setWords] = useState("");
  if (one === null) return null;
  const leave = (then: () => void) => {
    setStep("reasons");
    setWords("");
    then();
  };
  const skip = (reason: string) => leave(() => onSkip(reason));
  const skipInOwnWords = () => {
    if (words.trim() !== "") skip(words.trim());
  };
  const shared = { isOpen: true, onClose: () => leave(onClose), width: "narrow" } as const;
  const { verb } = faceOf(one.row);

  if (step === "afraid") {
    const act = () => leave(onAct);
    return (
      <Sheet
        {...shared}
        title="You are not a pest"
        keys={{ "Mod+Enter": act }}
        footer={
          <>
            <Button look="quiet" onPress={() => skip(afraid)}>
              Skip it all the same
            </Button>
            <Button look="primary" keys="Mod+Enter" onPress={act} autoFocus>
              {verb}
            </Button>
          </>
        }
      >
        <p>{reassuranceFor(one)}</p>
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
    ...reasons.map((reason) => ({ words: reason, choose: () => skip(reason) })),
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
      <div className={styles["reasons"]}>
        {answers.map(({ words: answer, choose }, index) => (
          <Button key={answer} keys={String(index + 1)} onPress={choose} autoFocus={index === 0}>
            {answer}
          </Button>
        ))}
      </div>
    </Sheet>
  );
}

function reassuranceFor({ budget: { isFirstContact, touches } }: TodayRow): string {
  const first = isFirstContact
    ? "It would be the first they hear from you since the interview, and that is welcome. "
    : "";
  const left = perWeek - touches;
  const room =
    left > 0
      ? `${touches} of ${perWeek} contacts this week: there is room for this one.`
      : "This week's contacts are used, so it may well rest a few days.";
  return `${first}${room} A short, kind note asks for nothing back.`;
}
