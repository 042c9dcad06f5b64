import { Square, Timer } from "lucide-react";
import { type ReactElement, type Ref, useEffect, useState } from "react";
import { useCommand } from "../../../app/commands.tsx";
import { Button } from "../../../kit/button.tsx";
import { classes } from "../../../kit/classes.ts";
import styles from "./call-page.module.css";

export interface CallClock {
  readonly isRunning: boolean;
  /** Seconds. */
  readonly gone: number;
  readonly toggle: () => void;
}

/** A clock to rehearse and to ring by: it runs on while the text is looked at. It says nothing aloud, and nothing is kept. */
export function useCallClock(): CallClock {
  const [since, setSince] = useState<number | null>(null);
  const [gone, setGone] = useState(0);
  useEffect(() => {
    if (since === null) return;
    const tick = setInterval(() => setGone(Math.floor((performance.now() - since) / 1000)), 250);
    return () => clearInterval(tick);
  }, [since]);
  const isRunning = since !== null;
  return {
    isRunning,
    gone,
    toggle() {
      if (!isRunning) setGone(0);
      setSince(isRunning ? null : performance.now());
    },
  };
}

interface CallTimerProps {
  readonly seconds: number;
  readonly clock: CallClock;
  readonly buttonRef: Ref<HTMLButtonElement>;
}

export function CallTimer({ seconds, clock: { isRunning, gone, toggle }, buttonRef }: CallTimerProps): ReactElement {
  useCommand("call.clock", toggle);
  const isOver = gone > seconds;
  return (
    <div className={styles["clock"]}>
      <Button look="small" icon={isRunning ? Square : Timer} keys=" " onPress={toggle} buttonRef={buttonRef}>
        {isRunning ? "Stop the clock" : "Start the clock"}
      </Button>
      <span className={classes(styles["time"], isOver && styles["isOver"])} role="timer" aria-label="Time of the call">
        <b>{minutes(gone)}</b> of {minutes(seconds)}
        {isOver && ": come to the close"}
      </span>
      <span className={styles["track"]} aria-hidden="true">
        <progress value={Math.min(gone, seconds)} max={seconds} />
      </span>
    </div>
  );
}

function minutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
