import { Square, Timer } from "lucide-react";
import { type ReactElement, type Ref, useEffect, useState } from "react";
import { useCommand } from "../../../app/commands.tsx";
import { Button } from "../../../kit/button.tsx";
import { classes } from "../../../kit/classes.ts";
import styles from "./call-page.module.css";

interface CallTimerProps {
  readonly seconds: number;
  readonly buttonRef: Ref<HTMLButtonElement>;
}

/** A clock to rehearse and to ring by. It says nothing aloud, and nothing is kept. */
export function CallTimer({ seconds, buttonRef }: CallTimerProps): ReactElement {
  const [since, setSince] = useState<number | null>(null);
  const [gone, setGone] = useState(0);
  useEffect(() => {
    if (since === null) return;
    const tick = setInterval(() => setGone(Math.floor((performance.now() - since) / 1000)), 250);
    return () => clearInterval(tick);
  }, [since]);
  const isRunning = since !== null;
  const toggle = () => {
    if (!isRunning) setGone(0);
    setSince(isRunning ? null : performance.now());
  };
  useCommand("call.clock", toggle);
  const isOver = gone > seconds;
  return (
    <div className={styles["clock"]}>
      <Button look="small" icon={isRunning ? Square : Timer} keys=" " onPress={toggle} buttonRef={buttonRef}>
        {isRunning ? "Stop the clock" : "Start the clock"}
      </Button>
      <span className={classes(styles["time"], isOver && styles["isOver"])} role="timer" aria-label="Time of the call">
        <b>{clock(gone)}</b> of {clock(seconds)}
        {isOver && ": come to the close"}
      </span>
      <span className={styles["track"]} aria-hidden="true">
        <progress value={Math.min(gone, seconds)} max={seconds} />
      </span>
    </div>
  );
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
