import { type ReactElement, useEffect, useRef } from "react";
import type { Document } from "#domain/documents";
import { useWrite } from "../../../app/query.ts";
import { Button } from "../../../kit/button.tsx";
import { Banner } from "../../../kit/states.tsx";
import styles from "./sent-line.module.css";
import type { HandOff } from "./use-hand-off.tsx";

interface SentLineProps {
  readonly document: Document;
  readonly handOff: HandOff;
  /** The line is gone, and what had focus with it. */
  readonly onAnswered: () => void;
}

/** It left Pronto, and only the person knows whether it was sent: asked here, quietly, until they say (R65). */
export function SentLine({ document, handOff, onAnswered }: SentLineProps): ReactElement | null {
  const notYet = useWrite((api) => api.documents.notSentYet({ id: document.id }));
  const isAsked = document.handedOverAt !== null && document.state !== "sent";
  const wasAsked = useRef(isAsked);
  useEffect(() => {
    const lost = window.document.activeElement === window.document.body;
    if (wasAsked.current && !isAsked && lost) onAnswered();
    wasAsked.current = isAsked;
  });
  if (!isAsked) return null;
  return (
    <div className={styles["line"]}>
      <Banner
        action={
          <span className={styles["answers"]}>
            <Button look="small" onPress={() => handOff.start("sent")}>
              Yes, I sent it
            </Button>
            <Button look="quiet-small" onPress={() => notYet.mutate(undefined)}>
              Not yet
            </Button>
          </span>
        }
      >
        Did you send it?
      </Banner>
    </div>
  );
}
