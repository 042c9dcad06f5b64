import type { ReactElement } from "react";
import { callCardOf } from "#domain/call-card";
import { documentKindOf } from "#domain/compose/compose";
import type { Document } from "#domain/documents";
import { ContactMeter } from "../../../app/follow-ups/contact-meter.tsx";
import { useRead } from "../../../app/query.ts";
import { sentenceIn } from "../../../app/stop-words.ts";
import { Disclosure } from "../../../kit/disclosure.tsx";
import { Finding } from "../../../kit/finding.tsx";
import { SideBlock } from "../../../kit/workspace-frame.tsx";
import { EmptyNote } from "../empty-note.tsx";
import type { Workspace } from "../workspace.ts";
import styles from "./call-page.module.css";
import { GoodToKnow } from "./good-to-know.tsx";

interface CallSideProps {
  readonly workspace: Workspace;
  readonly document: Document;
  readonly body: string;
}

/** What the guard says before the call, and what to do when it goes another way. */
export function CallSide({ workspace, document, body }: CallSideProps): ReactElement {
  const { branches } = callCardOf(body);
  return (
    <>
      <BeforeTheCall workspace={workspace} document={document} />
      <SideBlock title="If it goes another way">
        {branches.length === 0 ? (
          <EmptyNote>
            {document.kind === "voicemail_script"
              ? "Nobody can ask you anything here: say it once, slowly, and ring off."
              : "Nothing is noted for it. Add lines that begin with “If” to the end of the text."}
          </EmptyNote>
        ) : (
          <div className={styles["cases"]}>
            {branches.map(({ head, text }) => (
              <Disclosure key={`${head}: ${text}`} title={head ?? text}>
                <p>{text}</p>
              </Disclosure>
            ))}
          </div>
        )}
      </SideBlock>
      {document.state !== "sent" && <GoodToKnow advice={documentKindOf(document.kind)?.advice ?? []} />}
    </>
  );
}

function BeforeTheCall({ workspace, document }: Omit<CallSideProps, "body">): ReactElement | null {
  const { opportunityId, interviewId, personId } = document;
  const { data } = useRead(
    "touches",
    "check",
    { opportunityId, interviewId, personId, channel: "call", kind: "follow_up_call" },
    { isEnabled: document.state !== "sent" },
  );
  if (document.state === "sent" || data === undefined) return null;
  const { zone } = workspace.interview;
  const budget = workspace.budgets.find((one) => one.personId === personId);
  return (
    <SideBlock title="Before you ring">
      <div className={styles["side"]}>
        {data.map((stop) => (
          <Finding key={stop.rule} title={titles[stop.verdict]} tone={stop.verdict === "refuse" ? "late" : "due"}>
            {sentenceIn(stop, zone)}
          </Finding>
        ))}
        {data.length === 0 && budget !== undefined && <ContactMeter budget={budget} zone={zone} isBrief />}
        <EmptyNote>One call in this process.</EmptyNote>
      </div>
    </SideBlock>
  );
}

const titles = { refuse: "This call cannot be", hold: "Held for now", warn: "One look first" } as const;
