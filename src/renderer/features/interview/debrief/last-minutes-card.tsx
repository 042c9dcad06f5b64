import { type ReactElement, useEffect, useRef, useState } from "react";
import type { Interview } from "#domain/interviews";
import { interviewInLastMinutes } from "#domain/last-minutes";
import { useRead } from "../../../app/query.ts";
import { useNow } from "../../../app/use-now.ts";
import { topLayer } from "../../../kit/key-layers.tsx";
import { LastMinutesSheet } from "./last-minutes-sheet.tsx";

/** How long somebody must not have typed before a card may come between. */
const pauseMs = 8_000;

/** Comes by itself, on whatever screen one is, ten minutes before an interview ends; the clock is the journal's. */
export function LastMinutesCard(): ReactElement | null {
  const tick = useNow();
  const { data, refetch } = useRead("interviews", "atHand", {});
  const [shown, setShown] = useState<Interview | null>(null);
  // That it was seen is stored; until that is read again, it is known here.
  const [seen, setSeen] = useState<readonly string[]>([]);
  const wait = useQuiet();
  const due = data === undefined ? null : interviewInLastMinutes(data.interviews, data.now);
  const next = due !== null && !seen.includes(due.id) ? due : null;

  useEffect(() => void refetch(), [tick, refetch]);
  useEffect(() => {
    if (next === null || shown !== null) return;
    return wait(() => setShown(next));
  }, [next, shown, wait]);

  if (shown === null) return null;
  const close = () => {
    setSeen([...seen, shown.id]);
    setShown(null);
  };
  return <Opened key={shown.id} shown={shown} onClose={close} />;
}

function Opened({ shown, onClose }: { readonly shown: Interview; readonly onClose: () => void }): ReactElement | null {
  const { data } = useRead("opportunities", "open", { id: shown.opportunityId });
  const interview = data?.dossier.interviews.find(({ id }) => id === shown.id);
  if (data === undefined || interview === undefined) return null;
  return <LastMinutesSheet workspace={{ ...data, interview }} onClose={onClose} />;
}

/** Runs something once nothing lies over the page and nobody is in the middle of a word. Gives the way to call it off. */
function useQuiet(): (run: () => void) => () => void {
  const typedAt = useRef(0);
  useEffect(() => {
    const note = (event: KeyboardEvent) => {
      if (event.target instanceof Element && event.target.matches("input, textarea, [contenteditable]"))
        typedAt.current = Date.now();
    };
    window.addEventListener("keydown", note, { capture: true });
    return () => window.removeEventListener("keydown", note, { capture: true });
  }, []);
  const [wait] = useState(() => (run: () => void) => {
    const look = () => {
      if (topLayer() !== null || Date.now() - typedAt.current < pauseMs) return;
      clearInterval(timer);
      run();
    };
    const timer = setInterval(look, 1_000);
    look();
    return () => clearInterval(timer);
  });
  return wait;
}
