import { type ReactElement, useState } from "react";
import { useLocation } from "wouter";
import type { Stop } from "#contract/errors";
import type { Document } from "#domain/documents";
import { useCommand } from "../../../app/commands.tsx";
import { copyWords } from "../../../app/copy-words.ts";
import { ErrorView, explain, stopsOf } from "../../../app/error-view.tsx";
import { useRead, useWrite } from "../../../app/query.ts";
import { sentenceOf } from "../../../app/stop-words.ts";
import { when } from "../../../app/when.ts";
import { Button } from "../../../kit/button.tsx";
import { ConfirmDialog } from "../../../kit/confirm-dialog.tsx";
import { MenuButton } from "../../../kit/menu-button.tsx";
import { SaveStatus } from "../../../kit/save-status.tsx";
import { useToasts } from "../../../kit/toasts.tsx";
import type { Autosave } from "../../../kit/use-autosave.ts";
import { BarEnd, OnlyAt } from "../../../kit/workspace-frame.tsx";
import type { Workspace } from "../workspace.ts";
import { type HandOff, handOff, handOffItems, isHandOff } from "./hand-off.ts";
import { VersionsSheet } from "./versions-sheet.tsx";

interface LetterBarProps {
  readonly workspace: Workspace;
  readonly document: Document;
  readonly autosave: Autosave;
  /** What became of the words, while they are not saved. */
  readonly failure: string | null;
}

/** What goes out is what is stored: nothing does while the last words are not. */
class Unsaved extends Error {}
const unsaved = "Not done: your last words are not saved yet.";

type Act = "export" | "copy" | "sent" | HandOff;

/** What can be done with the letter. Warnings are asked about once; what stands against it is said. */
export function LetterBar({ workspace, document, autosave, failure }: LetterBarProps): ReactElement {
  const toasts = useToasts();
  const [, goTo] = useLocation();
  const [asked, setAsked] = useState<{ readonly act: Act; readonly stops: readonly Stop[] } | null>(null);
  const [hasVersions, setVersions] = useState(false);
  const takeBack = useWrite((api, id: string) => api.touches.takeBack({ id }));
  const run = useWrite(async (api, { act, warned }: { readonly act: Act; readonly warned: boolean }) => {
    if (!(await autosave.flush())) throw new Unsaved();
    const guarded = { id: document.id, ...(warned ? { release: { warned: true as const } } : {}) };
    if (act === "export") {
      const file = await api.documents.exportDocx(guarded);
      return file === null ? null : { text: `Saved as ${file.path}` };
    }
    if (act === "copy") {
      const { subject, text, html, copied } = await api.documents.copyText(guarded);
      if (!copied) await copyWords({ text: `${subject}\n\n${text}`, html });
      return { text: "Subject and body are on the clipboard" };
    }
    if (act !== "sent") return handOff(api, act, guarded, goTo);
    const { touch } = await api.documents.markSent(guarded);
    return {
      text: `Sent ${when(touch.at, workspace.interview.zone)}; the text is frozen`,
      undo: () => takeBack.mutate(touch.id),
    };
  });
  const remove = useWrite((api) => api.documents.remove({ id: document.id }));
  const restore = useWrite((api) => api.documents.restore({ id: document.id }));
  const { data: templates = [] } = useRead("templates", "list", {});
  const again = useWrite(async (api, templateId: string | null) => {
    if (!(await autosave.flush())) throw new Unsaved();
    return api.documents.regenerate({ id: document.id, templateId, release: { warned: true } });
  });

  const start = (act: Act, warned = false) =>
    run.mutate(
      { act, warned },
      {
        onSuccess: (done) => done !== null && toasts.show(done),
        onError: (error) => {
          const stops = stopsOf(error);
          if (stops.length > 0 && stops.every(({ verdict }) => verdict === "warn")) setAsked({ act, stops });
        },
      },
    );
  const isSent = document.state === "sent";
  useCommand("letter.exportDocx", () => start("export"));
  useCommand("letter.copy", () => start("copy"));
  useCommand("letter.sent", () => start("sent"), { isActive: !isSent });
  const isRefused =
    run.error !== null && asked === null && !stopsOf(run.error).every(({ verdict }) => verdict === "warn");
  const isBroken = run.error !== null && stopsOf(run.error).length === 0;
  const more = [
    ...handOffItems(document.form),
    {
      id: "again",
      label: "Write it anew from the facts",
      startsGroup: true,
      ...(isSent ? { reason: "it was sent" } : {}),
    },
    ...templates
      .filter(({ part, kind }) => part === "whole" && kind === document.kind && !isSent)
      .map(({ id, name }) => ({ id: `template:${id}`, label: `Write it anew with “${name}”` })),
    { id: "versions", label: "Versions" },
    { id: "delete", label: "Delete this letter", tone: "late" as const, startsGroup: true },
  ];
  const act = (id: string) => {
    if (id === "again") again.mutate(null);
    if (id.startsWith("template:")) again.mutate(id.slice("template:".length));
    if (id === "versions") setVersions(true);
    if (isHandOff(id)) start(id);
    if (id === "copy") start("copy");
    if (id === "sent") start("sent");
    if (id === "delete") {
      remove.mutate(undefined, {
        onSuccess: () => {
          toasts.show({ text: "Letter deleted", undo: () => restore.mutate(undefined) });
          goTo(`/interviews/${workspace.interview.id}/letters`);
        },
      });
    }
  };
  return (
    <>
      <SaveStatus autosave={autosave} {...(failure === null ? {} : { failure })} />
      {isRefused && !isBroken && run.error !== null && <ErrorView error={run.error} />}
      {again.error !== null && !again.isPending && <ErrorView error={again.error} />}
      {isBroken && run.error !== null && (
        <span role="alert">{run.error instanceof Unsaved ? unsaved : explain(run.error)}</span>
      )}
      <BarEnd>
        <OnlyAt width="over">
          <Button look="quiet" onPress={() => start("copy")}>
            Copy
          </Button>
          {!isSent && (
            <Button look="quiet" onPress={() => start("sent")}>
              I sent it
            </Button>
          )}
          <MenuButton look="quiet" label="More" items={more} onAction={act} />
        </OnlyAt>
        <OnlyAt width="under">
          <MenuButton
            look="quiet"
            label="More"
            items={[{ id: "copy", label: "Copy" }, ...(isSent ? [] : [{ id: "sent", label: "I sent it" }]), ...more]}
            onAction={act}
          />
        </OnlyAt>
        <Button look="primary" keys="Mod+e" onPress={() => start("export")}>
          Export .docx
        </Button>
      </BarEnd>
      <ConfirmDialog
        isOpen={asked !== null}
        title="One look before it goes out"
        verb={
          asked?.act === "sent"
            ? "I sent it all the same"
            : asked?.act === "copy"
              ? "Copy it all the same"
              : "Hand it over all the same"
        }
        cancelWord="Mend it first"
        onConfirm={() => {
          if (asked !== null) start(asked.act, true);
          setAsked(null);
        }}
        onCancel={() => setAsked(null)}
      >
        {(asked?.stops ?? []).map(sentenceOf).join(" ")}
      </ConfirmDialog>
      <VersionsSheet document={document} isOpen={hasVersions} onClose={() => setVersions(false)} />
    </>
  );
}
