import { type ReactElement, type ReactNode, useState } from "react";
import { useLocation } from "wouter";
import { documentKindOf } from "#domain/compose/compose";
import type { Document } from "#domain/documents";
import { addressOf } from "#domain/names";
import { stopsOf } from "../../../app/error-view.tsx";
import { useWrite } from "../../../app/query.ts";
import { StateChip } from "../../../kit/chip.tsx";
import { ConfirmDialog } from "../../../kit/confirm-dialog.tsx";
import { MenuButton } from "../../../kit/menu-button.tsx";
import { Segmented } from "../../../kit/segmented.tsx";
import type { Autosave } from "../../../kit/use-autosave.ts";
import type { Workspace } from "../workspace.ts";
import { documentIcon, documentTitle } from "./document-face.ts";
import { chipOf } from "./state-chips.ts";

interface PageBarProps {
  readonly workspace: Workspace;
  readonly document: Document;
  readonly autosave: Autosave;
  readonly isFrozen: boolean;
  /** At the end of the bar. */
  readonly tools?: ReactNode;
}

/** Which document this is, how it stands, and which form it takes. */
export function PageBar({ workspace, document, autosave, isFrozen, tools }: PageBarProps): ReactElement {
  const [, goTo] = useLocation();
  const { word, tone } = chipOf(document);
  const hasForms = (documentKindOf(document.kind)?.forms.length ?? 0) > 1;
  return (
    <>
      <MenuButton
        look="quiet"
        label="Letters of this process"
        items={[
          ...workspace.documents.map((one) => ({
            id: one.id as string,
            label: documentTitle(workspace, one),
            icon: documentIcon(one),
          })),
          { id: "", label: "All letters", startsGroup: true },
        ]}
        onAction={(id) => goTo(`/interviews/${document.interviewId}/letters${id === "" ? "" : `/${id}`}`)}
      >
        {documentTitle(workspace, document)}
      </MenuButton>
      <StateChip tone={tone}>{word}</StateChip>
      {!isFrozen && hasForms && <FormSwitch workspace={workspace} document={document} autosave={autosave} />}
      {tools}
    </>
  );
}

/** E-mail or letter: written anew from the facts, over own words only after a question. */
function FormSwitch({ workspace, document, autosave }: Omit<PageBarProps, "isFrozen">): ReactElement {
  const [asked, setAsked] = useState<Document["form"] | null>(null);
  const person = workspace.dossier.people.find(({ id }) => id === document.personId);
  const write = useWrite(
    async (api, { form, warned }: { readonly form: Document["form"]; readonly warned: boolean }) => {
      await autosave.flush();
      return api.documents.regenerate({ id: document.id, form, ...(warned ? { release: { warned: true } } : {}) });
    },
  );
  const setForm = (form: Document["form"], warned = false) =>
    write.mutate({ form, warned }, { onError: (error) => stopsOf(error).length > 0 && setAsked(form) });
  return (
    <>
      <Segmented
        label="Form"
        isLabelHidden
        look="small"
        options={[
          { id: "email", label: "E-mail" },
          { id: "letter", label: "Letter" },
        ]}
        value={document.form}
        onChange={(form) => form !== document.form && setForm(form)}
      />
      <ConfirmDialog
        isOpen={asked !== null}
        title="Write it anew?"
        verb="Write it anew"
        onConfirm={() => {
          if (asked !== null) setForm(asked, true);
          setAsked(null);
        }}
        onCancel={() => setAsked(null)}
      >
        Your own words are in this letter to {person === undefined ? "them" : addressOf(person)}. They stay among its
        versions, and the page is written again from the facts.
      </ConfirmDialog>
    </>
  );
}
