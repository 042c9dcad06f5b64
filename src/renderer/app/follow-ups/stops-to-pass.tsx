import type { ReactElement, ReactNode } from "react";
import type { Release, Stop } from "#contract/errors";
import { Checkbox } from "../../kit/checkbox.tsx";
import { Finding } from "../../kit/finding.tsx";
import { TextField } from "../../kit/text-field.tsx";
import { sentenceIn } from "../stop-words.ts";
import styles from "./sheets.module.css";

interface StopsToPassProps {
  readonly stops: readonly Stop[];
  /** In which the dates of their sentences are said. */
  readonly zone: string;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly isSeen: boolean;
  readonly onSeen: (isSeen: boolean) => void;
  /** What is said where nothing stands against it. */
  readonly well?: ReactNode;
  /** The next step that is offered instead. */
  readonly instead?: ReactNode;
}

const titles: Readonly<Record<Stop["verdict"], string>> = {
  refuse: "This one cannot be",
  hold: "Held: say why it is right",
  warn: "One look first",
};

/** What the guard says, and the way that is left: none, a reason that is kept, or one look. */
export function StopsToPass(props: StopsToPassProps): ReactElement {
  const { stops, zone, reason, onReason, isSeen, onSeen, well, instead } = props;
  const verdict = stops[0]?.verdict;
  return (
    <div className={styles["stops"]}>
      <div role="status">
        {well}
        {stops.map((stop) => (
          <Finding
            key={`${stop.rule} ${stop.what}`}
            title={titles[stop.verdict]}
            tone={stop.verdict === "refuse" ? "late" : "due"}
          >
            {sentenceIn(stop, zone)}
          </Finding>
        ))}
      </div>
      {instead}
      {verdict === "hold" && (
        <TextField
          label="Why it is right all the same"
          note="It is kept beside the entry."
          value={reason}
          onChange={onReason}
          maxLength={1000}
          isRequired
        />
      )}
      {verdict === "warn" && (
        <Checkbox isSelected={isSeen} onChange={onSeen}>
          I have seen it, and go on
        </Checkbox>
      )}
    </div>
  );
}

/** Null: it cannot be done like this, or not yet. */
export function releaseOf(stops: readonly Stop[], reason: string, isSeen: boolean): Release | null {
  switch (stops[0]?.verdict) {
    case undefined:
      return {};
    case "hold":
      return reason.trim() === "" ? null : { reason: reason.trim(), warned: true };
    case "warn":
      return isSeen ? { warned: true } : null;
    default:
      return null;
  }
}
