import { type ReactElement, useEffect, useState } from "react";
import { useLocation } from "wouter";
import { useRunners } from "../../app/commands.tsx";
import { explain } from "../../app/error-view.tsx";
import { useRead } from "../../app/query.ts";
import { PaletteFrame } from "../../kit/palette-frame.tsx";
import { actionGroup, journalPrefix, privateGroup, searchJournal } from "./palette-actions.ts";
import { hitGroups, journalGroup, placeOf, recentGroup } from "./palette-hits.ts";

interface PaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Every action and every record, as one types. */
export function Palette({ isOpen, onClose }: PaletteProps): ReactElement | null {
  return isOpen ? <OpenPalette onClose={onClose} /> : null;
}

const pauseMs = 60;

function OpenPalette({ onClose }: { readonly onClose: () => void }): ReactElement {
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
        privateGroup(typed),
      ];

  const choose = (id: string) => {
    if (id === searchJournal) {
      setQuery(`${journalPrefix} ${typed.trim()}`);
      return;
    }
    onClose();
    const [kind, ...rest] = id.split(":");
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
