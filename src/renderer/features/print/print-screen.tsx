import { Printer } from "lucide-react";
import { Fragment, type ReactElement, useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { runsOf } from "#domain/bidi";
import { type Block, blocksOf, headingOf } from "#domain/compose/page";
import type { Document } from "#domain/documents";
import { ErrorView } from "../../app/error-view.tsx";
import { useRead } from "../../app/query.ts";
import { Button } from "../../kit/button.tsx";
import { classes } from "../../kit/classes.ts";
import { LinkButton } from "../../kit/link.tsx";
import { EmptyState, Loading } from "../../kit/states.tsx";
import { useFirstFocus } from "../../kit/use-first-focus.ts";
import { useKeys } from "../../kit/use-keys.ts";
import styles from "./print.module.css";

/** The pages of a letter alone, for a host that prints from the page. Only what was ready once is shown. */
export function PrintScreen({ documentId }: { readonly documentId: string }): ReactElement {
  const { data, error } = useRead("documents", "get", { id: documentId });
  if (error !== null) return <ErrorView error={error} />;
  if (data === undefined) return <Loading label="Reading…" />;
  if (data.state === "draft")
    return (
      <EmptyState title="Not ready" action={<LinkButton href={`#${placeOf(data)}`}>Go back to it</LinkButton>}>
        A letter is printed once its review has passed.
      </EmptyState>
    );
  return <PrintedPage document={data} />;
}

function PrintedPage({ document: letter }: { readonly document: Document }): ReactElement {
  const heading = headingOf(letter);
  const [, goTo] = useLocation();
  const back = () => goTo(placeOf(letter), { replace: true });
  const print = useRef<HTMLButtonElement>(null);
  useFirstFocus(() => print.current);
  useKeys({ Escape: back });
  useEffect(() => {
    document.title = heading; // the name that a browser proposes for the PDF
    const timer = setTimeout(() => window.print(), 300); // once the page is painted
    return () => clearTimeout(timer);
  }, [heading]);
  const isSigned = letter.form === "letter";
  return (
    <main className={styles["desk"]}>
      <div className={styles["bar"]}>
        <h1 className="visually-hidden">{heading}</h1>
        <Button look="quiet" keys="Escape" onPress={back}>
          Back to the letter
        </Button>
        <Button look="primary" icon={Printer} buttonRef={print} onPress={() => window.print()}>
          Print
        </Button>
      </div>
      <article
        className={classes(styles["page"], styles[letter.paper], isSigned && styles["signed"])}
        lang={letter.locale}
        dir="ltr"
        aria-label={heading}
      >
        {blocksOf(letter).map((block, index, all) => (
          <Paragraph
            key={index}
            block={block}
            isJoined={block.kind !== "body" && all[index + 1]?.kind === block.kind}
          />
        ))}
      </article>
    </main>
  );
}

/** Also for whoever came here by its address alone. */
function placeOf({ interviewId, id }: Document): string {
  return `/interviews/${interviewId}/letters/${id}`;
}

function Paragraph({ block, isJoined }: { readonly block: Block; readonly isJoined: boolean }): ReactElement {
  return (
    <p className={classes(styles[block.kind], isJoined && styles["joined"])}>
      {runsOf(block.text).map((run, index) =>
        run.isRightToLeft ? <bdi key={index}>{run.text}</bdi> : <Fragment key={index}>{run.text}</Fragment>,
      )}
    </p>
  );
}
