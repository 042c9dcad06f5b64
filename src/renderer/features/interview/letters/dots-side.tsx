import type { ReactElement } from "react";
import { evidenceFor, needsFor, pairsFor, pointsFor, promiseFor, weakSpotFor } from "#domain/compose/topic";
import type { Document } from "#domain/documents";
import { findRecipient } from "#domain/dossier";
import { Button } from "../../../kit/button.tsx";
import { LinkButton } from "../../../kit/link.tsx";
import { Dot } from "../../../kit/tie.tsx";
import { SideBlock } from "../../../kit/workspace-frame.tsx";
import { EmptyNote } from "../empty-note.tsx";
import type { Workspace } from "../workspace.ts";
import styles from "./dots-side.module.css";

interface DotsSideProps {
  readonly workspace: Workspace;
  readonly document: Document;
  readonly body: string;
  readonly litFacts: readonly string[];
  readonly onLight: (facts: readonly string[]) => void;
  readonly onInsert: (text: string) => void;
  readonly isFrozen: boolean;
}

/** One fact that the letter could use. */
interface Fact {
  readonly id: string;
  /** The records whose sentences light up with it: of a dot, both ends. */
  readonly uses: readonly string[];
  readonly text: string;
  readonly proof?: string;
}

/** The facts for this person: those the letter uses are ticked, others can be put in, missing ones are asked for. */
export function DotsSide({
  workspace,
  document,
  body,
  litFacts,
  onLight,
  onInsert,
  isFrozen,
}: DotsSideProps): ReactElement {
  const met = findRecipient(workspace.dossier, document.interviewId, document.personId);
  if (met === null) return <EmptyNote>This person is no longer part of the interview.</EmptyNote>;
  const facts = factsOf(workspace, document);
  const paragraphs = body.split(/\n\s*\n/);
  const whereOf = ({ id, text }: Fact) => {
    const sentence = document.sentences.find((one) => one.facts.includes(id))?.text;
    const index = paragraphs.findIndex(
      (paragraph) => (sentence !== undefined && paragraph.includes(sentence)) || paragraph.includes(text),
    );
    return index === -1 ? null : `Paragraph ${index + 1}`;
  };
  const used = facts.filter((fact) => whereOf(fact) !== null).length;
  const missing = document.kind === "thank_you" && pairsFor(workspace.dossier, met).length === 0;
  return (
    <SideBlock title="Dots" note={`${used} of ${facts.length} used`}>
      {facts.length === 0 && !missing && <EmptyNote>{met.part === null ? ofRecommender : ofNothing}</EmptyNote>}
      <ul className={styles["list"]}>
        {facts.map((fact) => {
          const where = whereOf(fact);
          return (
            <li
              key={fact.id}
              onMouseEnter={() => onLight(fact.uses)}
              onMouseLeave={() => onLight([])}
              onFocus={() => onLight(fact.uses)}
              onBlur={() => onLight([])}
            >
              <Dot
                state={fact.proof === undefined ? "single" : where === null ? "offered" : "tied"}
                text={fact.text}
                {...(fact.proof === undefined ? {} : { proof: fact.proof })}
                isLit={litFacts.includes(fact.id)}
                where={
                  where ??
                  (isFrozen ? (
                    "not used"
                  ) : (
                    <Button look="quiet-small" onPress={() => onInsert(fact.text)}>
                      Put it in
                    </Button>
                  ))
                }
              />
            </li>
          );
        })}
        {missing && (
          <li>
            <Dot
              state="missing"
              text={
                needsFor(workspace.dossier, met).length === 0
                  ? "What they need"
                  : evidenceFor(workspace.dossier, met).length === 0
                    ? "Your proof"
                    : "A dot between need and proof"
              }
              where={
                <LinkButton look="quiet-small" href={`#/interviews/${document.interviewId}/debrief`}>
                  Add it in the debrief
                </LinkButton>
              }
            />
          </li>
        )}
      </ul>
    </SideBlock>
  );
}

const ofRecommender = "It is written from what you noted of them under Recommenders, and from the process.";
const ofNothing = "It is written from the process alone. What you add in the debrief shows up here, ready to set in.";

function factsOf({ dossier }: Workspace, document: Document): readonly Fact[] {
  const met = findRecipient(dossier, document.interviewId, document.personId);
  if (met === null) return [];
  if (document.kind === "hospitality_note") {
    return dossier.hospitality
      .filter((act) => act.personId === document.personId && act.interviewId === document.interviewId)
      .map(({ id, text }) => ({ ...known(`hospitality:${id}`), text }));
  }
  const weak = weakSpotFor(dossier, met);
  const proof = dossier.evidence.find(({ id }) => id === weak?.evidenceId);
  const promise = promiseFor(dossier, met);
  return [
    ...pairsFor(dossier, met).map(({ need, evidence }) => ({
      id: `need:${need.id}`,
      uses: [`need:${need.id}`, `evidence:${evidence.id}`],
      text: need.text,
      proof: evidence.text,
    })),
    ...pointsFor(dossier, met).map(({ id, text }) => ({ ...known(`point:${id}`), text })),
    ...(weak === null
      ? []
      : [{ ...known(`weak-spot:${weak.id}`), text: weak.recoverText || (proof?.text ?? weak.question) }]),
    ...(promise === null ? [] : [{ ...known(`promise:${promise.id}`), text: promise.text }]),
  ];
}

function known(id: string): Pick<Fact, "id" | "uses"> {
  return { id, uses: [id] };
}
