import type { ReactElement } from "react";
import type { Document } from "#domain/documents";
import { problemSentence, type Template } from "#domain/templates";
import { explain } from "../../../app/error-view.tsx";
import { useApi, useRead } from "../../../app/query.ts";
import { MenuButton } from "../../../kit/menu-button.tsx";
import { useToasts } from "../../../kit/toasts.tsx";

interface OwnPhrasesProps {
  readonly document: Document;
  readonly onInsert: (text: string) => void;
}

/** Own phrases for this kind, each written out with the facts before it is set in. None: no menu. */
export function OwnPhrases({ document, onInsert }: OwnPhrasesProps): ReactElement | null {
  const api = useApi();
  const toasts = useToasts();
  const { data = [] } = useRead("templates", "list", {});
  const phrases = data.filter(({ part, kind }) => part === "phrase" && (kind === "" || kind === document.kind));
  if (phrases.length === 0) return null;
  const { interviewId, personId } = document;
  const insert = async ({ kind, part, subject, text, name }: Template) => {
    try {
      const written = await api.templates.preview({ kind, part, subject, text, interviewId, personId });
      if (written.isWritten) return onInsert(written.body);
      const [first] = written.problems;
      const why = first === undefined ? "It cannot be written out." : problemSentence(first);
      toasts.show({ text: `“${name}” was not set in. ${why}`, tone: "late" });
    } catch (thrown) {
      toasts.show({ text: explain(thrown instanceof Error ? thrown : new Error(String(thrown))), tone: "late" });
    }
  };
  return (
    <MenuButton
      look="quiet"
      label="My phrases"
      items={phrases.map(({ id, name }) => ({ id: id as string, label: name }))}
      onAction={(id) => {
        const phrase = phrases.find((one) => one.id === id);
        if (phrase !== undefined) void insert(phrase);
      }}
    />
  );
}
