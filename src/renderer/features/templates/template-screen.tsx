import { ArrowLeft, Trash2 } from "lucide-react";
import { type ReactElement, useRef } from "react";
import { useLocation } from "wouter";
import type { Template, TemplateProblem } from "#domain/templates";
import { ErrorView } from "../../app/error-view.tsx";
import { useApi, useRead, useWrite } from "../../app/query.ts";
import { type FieldWords, useDraft } from "../../app/use-draft.ts";
import { isolated, useRemoval } from "../../app/use-removal.ts";
import { Room } from "../../kit/app-frame.tsx";
import { Button } from "../../kit/button.tsx";
import { Clash } from "../../kit/clash.tsx";
import { Cell, Fields } from "../../kit/field.tsx";
import { LinkButton } from "../../kit/link.tsx";
import { Group } from "../../kit/rows.tsx";
import { SaveStatus } from "../../kit/save-status.tsx";
import { SelectField } from "../../kit/select-field.tsx";
import { EmptyState, Loading } from "../../kit/states.tsx";
import { type TextElement, TextField } from "../../kit/text-field.tsx";
import { FactPicks } from "./fact-picks.tsx";
import { kindOptions, phraseKindOptions } from "./kinds.ts";
import { TemplatePreview } from "./template-preview.tsx";
import styles from "./templates.module.css";
import { useTrial } from "./use-trial.ts";

/** One template or phrase: its words, the facts it can name, and how it would read. */
export function TemplateScreen({ templateId }: { readonly templateId: string }): ReactElement {
  const { data, error } = useRead("templates", "list", {});
  const template = data?.find(({ id }) => id === templateId);
  if (template !== undefined) return <TemplateRoom template={template} />;
  return (
    <Room title="Templates and phrases">
      {error !== null && <ErrorView error={error} />}
      {error === null && data === undefined && <Loading label="Reading…" />}
      {data !== undefined && (
        <EmptyState title="This template is not here">If you deleted it, look in the trash (Settings).</EmptyState>
      )}
    </Room>
  );
}

const words = {
  name: { label: "What you call it" },
  kind: { label: "For" },
  subject: { label: "Subject" },
  text: { label: "Text", joint: "\n\n" },
} as const satisfies FieldWords<Template>;

function TemplateRoom({ template }: { readonly template: Template }): ReactElement {
  const { id, part } = template;
  const api = useApi();
  const trial = useTrial();
  const fields = { subject: useRef<TextElement>(null), text: useRef<TextElement>(null) };
  const last = useRef<"subject" | "text" | null>(null);
  const store = useWrite((client, given: Parameters<typeof client.templates.save>[0]) => client.templates.save(given));
  const { draft, change, autosave, failure, clashes, resolve } = useDraft(template, {
    name: `templates ${id}`,
    words,
    read: async () => (await api.templates.list({})).find((one) => one.id === id) ?? template,
    // A name that is being typed anew is nothing for a moment; the old one stays until there is another.
    save: ({ name, ...others }, { revision }) =>
      store.mutateAsync({ ...others, ...(name?.trim() ? { name } : {}), id, revision }),
  });
  const onBlur = () => void autosave.flush();
  /** Where the cursor is, or was last; at the end while it was nowhere. */
  const insert = (words_: string) => {
    const key = last.current ?? "text";
    const field = fields[key].current;
    const [start, end] = last.current === null ? [] : [field?.selectionStart, field?.selectionEnd];
    const at = start ?? draft[key].length;
    change({ [key]: draft[key].slice(0, at) + words_ + draft[key].slice(end ?? at) });
    requestAnimationFrame(() => select(field, at + words_.length, at + words_.length));
  };
  const jump = ({ field, line, column }: TemplateProblem) => {
    const before = draft[field].split("\n").slice(0, line - 1);
    const at = before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
    select(fields[field].current, at, at);
  };
  return (
    <Room
      title={
        <bdi className={styles["name"]} title={draft.name}>
          {draft.name.trim() || template.name}
        </bdi>
      }
      end={<RoomEnd template={template} draft={{ autosave, failure }} />}
    >
      {clashes.map((clash) => (
        <Clash key={clash.key} clash={clash} onChoose={(choice) => resolve(clash.key, choice)} />
      ))}
      <div className={styles["columns"]}>
        <div>
          <Group title={part === "whole" ? "This template" : "This phrase"}>
            <Fields>
              <Cell span={7}>
                <TextField
                  label={words.name.label}
                  value={draft.name}
                  onChange={(name) => change({ name })}
                  onBlur={onBlur}
                  maxLength={1000}
                  error={
                    draft.name.trim() === "" ? "A name is needed. The old one stays until you type another." : null
                  }
                />
              </Cell>
              <Cell span={5}>
                <SelectField
                  label={words.kind.label}
                  options={part === "whole" ? kindOptions : phraseKindOptions}
                  value={draft.kind}
                  onChange={(kind) => change({ kind })}
                />
              </Cell>
              {part === "whole" && (
                <Cell span={12}>
                  <TextField
                    label={words.subject.label}
                    note="Left empty, Pronto writes the subject."
                    value={draft.subject}
                    onChange={(subject) => change({ subject })}
                    onBlur={onBlur}
                    onFocus={() => {
                      last.current = "subject";
                    }}
                    inputRef={fields.subject}
                    maxLength={1000}
                  />
                </Cell>
              )}
              <Cell span={12}>
                <TextField
                  label={words.text.label}
                  note="Salutation, closing and signature are set around it. In Liquid: {{ role }}, {% if promise %} … {% endif %}."
                  value={draft.text}
                  onChange={(text) => change({ text })}
                  onBlur={onBlur}
                  onFocus={() => {
                    last.current = "text";
                  }}
                  inputRef={fields.text}
                  isLong
                  maxLength={100_000}
                />
              </Cell>
            </Fields>
          </Group>
          <TemplatePreview words={draft} trial={trial} onJump={jump} />
        </div>
        <FactPicks interviewId={trial.interviewId} personId={trial.personId} onInsert={insert} />
      </div>
    </Room>
  );
}

interface RoomEndProps {
  readonly template: Template;
  readonly draft: Pick<ReturnType<typeof useDraft<Template>>, "autosave" | "failure">;
}

function RoomEnd({ template: { id, name }, draft: { autosave, failure } }: RoomEndProps): ReactElement {
  const [, goTo] = useLocation();
  const removeAndOfferBack = useRemoval();
  const remove = async () => {
    await autosave.flush();
    const isDone = await removeAndOfferBack({
      said: `Deleted ${isolated(name)}`,
      remove: (client) => client.templates.remove({ id }),
      restore: (client) => client.templates.restore({ id }),
    });
    if (isDone) goTo("/templates");
  };
  return (
    <>
      <SaveStatus autosave={autosave} {...(failure === null ? {} : { failure })} />
      <LinkButton look="quiet-small" icon={ArrowLeft} href="#/templates">
        All templates
      </LinkButton>
      <Button look="quiet-small" icon={Trash2} onPress={() => void remove()}>
        Delete
      </Button>
    </>
  );
}

function select(field: TextElement | null, start: number, end: number): void {
  field?.focus();
  field?.setSelectionRange(start, end);
}
