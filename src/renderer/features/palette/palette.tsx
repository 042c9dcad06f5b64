import { type ReactElement, useEffect, useState } from "react";
import { useLocation } from "wouter";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import { useRunners } from "../../app/commands.tsx";
import { explain } from "../../app/error-view.tsx";
import { toWrite } from "../../app/follow-ups/row-documents.ts";
import { useRead, useWrite } from "../../app/query.ts";
import { PaletteFrame } from "../../kit/palette-frame.tsx";
import { useToasts } from "../../kit/toasts.tsx";
import { actionGroup, journalPrefix, privateGroup, searchJournal } from "./palette-actions.ts";
import { hitGroups, journalGroup, placeOf, recentGroup } from "./palette-hits.ts";
import { chosenLetter, lettersGroup } from "./palette-letters.ts";

interface PaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Every action and every record, as one types. */
export function Palette({ isOpen, onClose }: PaletteProps): ReactElement | null {
  const [, goTo] = useLocation();
  const toasts = useToasts();
  // Here, because the open palette is gone by the time the letter is written.
  const write = useWrite(async (api, row: FollowUp) => {
    const writing = toWrite(row);
    if (writing === null) return;
    const { id, interviewId } = await api.documents.create(writing);
    goTo(`/interviews/${interviewId}/letters/${id}`);
  });
  const onWrite = (row: FollowUp) =>
    write.mutate(row, { onError: (error) => toasts.show({ text: explain(error), tone: "late" }) });
  return isOpen ? <OpenPalette onClose={onClose} onWrite={onWrite} /> : null;
}

const pauseMs = 60;

interface OpenPaletteProps {
  readonly onClose: () => void;
  readonly onWrite: (row: FollowUp) => void;
}

function OpenPalette({ onClose, onWrite }: OpenPaletteProps): ReactElement {
  const [query, setQuery] = useState("");
  const { available, run } = useRunners();
  const [path, goTo] = useLocation();
  const isJournal = query.trimStart().toLowerCase().startsWith(journalPrefix);
  const typed = isJournal ? query.trimStart().slice(journalPrefix.length) : query;
  const asked = useRested(typed.trim().slice(0, 500));
  // What is asked is the key of the answer, so a late answer to an earlier question is never shown for a newer one.
  const found = useRead("search", "find", { text: asked, scope: isJournal ? "journal" : "records" });
  const { data: list } = useRead("opportunities", "list", {});
  const rows = list?.rows ?? [];
  const { data: today } = useRead("followUps", "today", {});
  const toWriteRows = today?.rows ?? [];
  // Not before the answer is there: what Enter would run must not change under the hand.
  const isAnswered = asked !== "" && asked === typed.trim() && found.data !== undefined && !found.isPlaceholderData;
  const hits = asked === "" ? [] : (found.data ?? []);

  const [, interviewId = null] = /^\/interviews\/([^/]+)/.exec(path) ?? [];
  const groups = isJournal
    ? [journalGroup(hits.filter(({ isPrivate }) => isPrivate))]
    : [
        actionGroup(available(), typed),
        ...(typed.trim() === ""
          ? [recentGroup(rows)]
          : hitGroups(
              hits.filter(({ isPrivate }) => !isPrivate),
              rows,
              interviewId,
            )),
        ...(isAnswered ? [lettersGroup(toWriteRows, typed)] : []),
        privateGroup(typed),
      ];

  const choose = (id: string) => {
    if (id === searchJournal) {
      setQuery(`${journalPrefix} ${typed.trim()}`);
      return;
    }
    onClose();
    const [kind, ...rest] = id.split(":");
    const letter = chosenLetter(toWriteRows, id);
    if (letter !== null) onWrite(letter);
    if (kind === "command") run(rest.join(":"));
    if (kind === "interview") goTo(`/interviews/${rest.join(":")}/debrief`);
    const hit = hits.find(({ noun, id: one }) => kind === "hit" && id === `hit:${noun}:${one}`);
    if (hit) goTo(placeOf(hit));
  };

  return (
    <PaletteFrame
      isOpen
      onClose={onClose}
      label={isJournal ? "Search the journal" : "Search or run a command"}
      groups={groups}
      query={query}
      onQuery={setQuery}
      onRun={choose}
      emptyText={emptyText(found.error, isJournal, typed.trim())}
    />
  );
}

function emptyText(error: Error | null, isJournal: boolean, typed: string): string {
  if (error !== null) return explain(error);
  if (isJournal && typed === "") return "Type what to find in your private pages.";
  return isJournal ? "Nothing in your private pages." : "Nothing found.";
}

/** The text as it was when typing last paused. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
