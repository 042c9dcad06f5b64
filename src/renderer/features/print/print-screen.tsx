import { Printer } from "lucide-react";
import { Fragment, type ReactElement, useEffect } from "react";
import { runsOf } from "#domain/bidi";
import { type Block, blocksOf, headingOf } from "#domain/compose/page";
import type { Document } from "#domain/documents";
import { ErrorView } from "../../app/error-view.tsx";
import { useRead } from "../../app/query.ts";
import { Button } from "../../kit/button.tsx";
import { classes } from "../../kit/classes.ts";
import { EmptyState, Loading } from "../../kit/states.tsx";
import styles from "./print.module.css";

/** The pages of a letter alone, for a host that prints from the page. Only what was ready once is shown. */
export function PrintScreen({ documentId }: { readonly documentId: string }): ReactElement {
  const { data, error } = useRead("documents", "get", { id: documentId });
  if (error !== null) return <ErrorView error={error} />;
  if (data === undefined) return <Loading label="Reading…" />;
  if (data.state === "draft")
    return (
      <EmptyState title="Not ready">A letter is printed once its review has passed. Go back to it first.</EmptyState>
    );
  return <PrintedPage document={data} />;
}

function PrintedPage({ document: letter }: { readonly document: Document }): ReactElement {
  const heading = headingOf(letter);
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
        <Button look="quiet" onPress={() => window.history.back()}>
          Back to the letter
        </Button>
        <Button look="primary" icon={Printer} onPress={() => window.print()}>
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

function Paragraph({ block, isJoined }: { readonly block: Block; readonly isJoined: boolean }): ReactElement {
  return (
    <p className={classes(styles[block.kind], isJoined && styles["joined"])}>
      {runsOf(block.text).map((run, index) =>
        run.isRightToLeft ? <bdi key={index}>{run.text}</bdi> : <Fragment key={index}>{run.text}</Fragment>,
      )}
    </p>
  );
}
