import { type ReactElement, useState } from "react";
import { useLocation } from "wouter";
import type { Document } from "#domain/documents";
import { useCommand } from "../../../app/commands.tsx";
import { ErrorView } from "../../../app/error-view.tsx";
import { useRead, useWrite } from "../../../app/query.ts";
import type { MenuEntry } from "../../../kit/menu-button.tsx";
import { useToasts } from "../../../kit/toasts.tsx";
import type { Autosave } from "../../../kit/use-autosave.ts";
import type { Workspace } from "../workspace.ts";
import { VersionsSheet } from "./versions-sheet.tsx";

interface DocumentMenu {
  readonly items: readonly MenuEntry[];
  readonly act: (id: string) => void;
  readonly problem: ReactElement | null;
  /** What opens over the page; to be shown once. */
  readonly sheets: ReactElement;
}

const withTemplate = "template:";

/** What can be done with a document of any form beside handing it over: write it anew, see its versions, delete it. */
export function useDocumentMenu(workspace: Workspace, document: Document, autosave: Autosave): DocumentMenu {
  const { id } = document;
  const toasts = useToasts();
  const [, goTo] = useLocation();
  const [hasVersions, setVersions] = useState(false);
  const { data: templates = [] } = useRead("templates", "list", {});
  const remove = useWrite((api) => api.documents.remove({ id }));
  const restore = useWrite((api) => api.documents.restore({ id }));
  const again = useWrite(async (api, templateId: string | null) => {
    if (await autosave.flush()) await api.documents.regenerate({ id, templateId, release: { warned: true } });
  });
  const isSent = document.state === "sent";
  useCommand("letter.anew", () => again.mutate(null), { isActive: !isSent });
  useCommand("letter.versions", () => setVersions(true));

  const own = templates.filter(({ part, kind }) => part === "whole" && kind === document.kind && !isSent);
  return {
    items: [
      { id: "again", label: "Write it anew from the facts", ...(isSent ? { reason: "it was sent" } : {}) },
      ...own.map((one) => ({ id: withTemplate + one.id, label: `Write it anew with “${one.name}”` })),
      { id: "versions", label: "Versions" },
      { id: "delete", label: "Delete this letter", tone: "late", startsGroup: true },
    ],
    act(item) {
      if (item === "again") again.mutate(null);
      if (item.startsWith(withTemplate)) again.mutate(item.slice(withTemplate.length));
      if (item === "versions") setVersions(true);
      if (item !== "delete") return;
      remove.mutate(undefined, {
        onSuccess: () => {
          toasts.show({ text: "Letter deleted", undo: () => restore.mutate(undefined) });
          goTo(`/interviews/${workspace.interview.id}/letters`);
        },
      });
    },
    problem: again.error === null || again.isPending ? null : <ErrorView error={again.error} />,
    sheets: <VersionsSheet document={document} isOpen={hasVersions} onClose={() => setVersions(false)} />,
  };
}
