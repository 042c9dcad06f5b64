import { ArrowDownLeft, ArrowUpRight, Phone, PhoneMissed, Undo2 } from "lucide-react";
import { type ReactElement, type ReactNode, useState } from "react";
import { isAttempt, isByPhone } from "#domain/contacts";
import { runningName } from "#domain/names";
import { standingTouches, type Touch } from "#domain/touches";
import { resultWords, touchWords } from "../../app/follow-ups/contact-words.ts";
import { dayAndTime } from "../../app/when.ts";
import { Button } from "../../kit/button.tsx";
import { Group, Row, Rows } from "../../kit/rows.tsx";
import { EmptyState } from "../../kit/states.tsx";
import { RemarkSheet } from "./remark-sheet.tsx";
import type { Workspace } from "./workspace.ts";

interface LogContactsProps {
  readonly workspace: Workspace;
  /** The button that logs another one. */
  readonly add: ReactNode;
}

/** Every contact, newest first. Nothing here is ever changed; what corrects an entry stands beside it. */
export function LogContacts({ workspace: { dossier, interview }, add }: LogContactsProps): ReactElement {
  const [remarked, setRemarked] = useState<Touch | null>(null);
  const entries = dossier.touches.filter(({ correctionOf }) => correctionOf === null).toReversed();
  const standing = standingTouches(dossier.touches);
  const nameOf = (id: string) => {
    const person = dossier.people.find((one) => one.id === id);
    return person === undefined ? "" : runningName(person);
  };
  if (entries.length === 0) {
    return (
      <EmptyState title="No contact yet" action={add}>
        When you send a letter and say so, it stands here with its time. Calls, and what they send you, are logged here.
      </EmptyState>
    );
  }
  return (
    <Group title="Contacts" count={standing.length} note={add}>
      <Rows label="Contacts">
        {entries.map((touch) => {
          const stands = standing.find(({ id }) => id === touch.id);
          const isStanding = stands !== undefined;
          return (
            <Row
              key={touch.id}
              icon={isStanding ? iconOf(touch) : Undo2}
              what={touchWords(touch)}
              who={nameOf(touch.personId)}
              {...(stands?.isTheCall ? { whoNote: "the one call" } : {})}
              when={dayAndTime(touch.at, interview.zone)}
              {...whyOf(besides(touch, dossier.touches, isStanding))}
              {...(isStanding
                ? {
                    action: (
                      <Button
                        look="row"
                        onPress={() => setRemarked(touch)}
                        label={`Remark on ${touchWords(touch)}, ${nameOf(touch.personId)}`}
                      >
                        Remark
                      </Button>
                    ),
                  }
                : {})}
            />
          );
        })}
      </Rows>
      {remarked !== null && <RemarkSheet touch={remarked} onClose={() => setRemarked(null)} />}
    </Group>
  );
}

function iconOf(touch: Touch) {
  if (isAttempt(touch)) return PhoneMissed;
  if (isByPhone(touch)) return Phone;
  return touch.direction === "out" ? ArrowUpRight : ArrowDownLeft;
}

/** The note, the stops that were passed with their reasons, and the remarks. */
function besides(touch: Touch, all: readonly Touch[], isStanding: boolean): readonly string[] {
  const remarks = all.filter(({ correctionOf, correction }) => correctionOf === touch.id && correction === "remark");
  return [
    isStanding ? "" : "Taken back at once",
    touch.note,
    ...touch.passed.map(({ rule, reason }) => (reason === "" ? `${rule} was seen` : `${rule} was passed: “${reason}”`)),
    ...remarks.map(({ note, result }) => {
      const corrected = result === touch.result ? "" : ` (${wordsOfResult(result)})`;
      return `Remark: ${note}${corrected}`;
    }),
  ];
}

function wordsOfResult(result: string | null): string {
  const known: Readonly<Record<string, string>> = resultWords;
  return (known[result ?? ""] ?? result ?? "no result").toLowerCase();
}

/** A line below the row, where there is something to say. */
function whyOf(words: readonly string[]): { readonly why?: string } {
  const said = words.filter(Boolean).join(" · ");
  return said === "" ? {} : { why: said };
}
