import { ArrowLeft, LayoutTemplate, Plus, Quote } from "lucide-react";
import { type ReactElement, useState } from "react";
import { useLocation } from "wouter";
import type { Template } from "#domain/templates";
import { ErrorView } from "../../app/error-view.tsx";
import { useRead, useWrite } from "../../app/query.ts";
import { Room } from "../../kit/app-frame.tsx";
import { Button } from "../../kit/button.tsx";
import { LinkButton } from "../../kit/link.tsx";
import { Group, Row, Rows } from "../../kit/rows.tsx";
import { SelectField } from "../../kit/select-field.tsx";
import { Loading } from "../../kit/states.tsx";
import { TextField } from "../../kit/text-field.tsx";
import { kindOptions, kindTitle, phraseKindOptions } from "./kinds.ts";
import styles from "./templates.module.css";

/** Own words for letters: whole ones by kind, and phrases to be set in. */
export function TemplatesScreen(): ReactElement {
  const { data, error } = useRead("templates", "list", {});
  return (
    <Room
      title="Templates and phrases"
      lead="Your own words, with the facts of each interview set in."
      end={
        <LinkButton look="quiet" icon={ArrowLeft} href="#/settings">
          Settings
        </LinkButton>
      }
    >
      {error !== null && <ErrorView error={error} />}
      {data === undefined ? (
        error === null && <Loading label="Reading…" />
      ) : (
        <>
          <Part part="whole" templates={data.filter(({ part }) => part === "whole")} />
          <Part part="phrase" templates={data.filter(({ part }) => part === "phrase")} />
        </>
      )}
    </Room>
  );
}

const parts = {
  whole: {
    title: "Whole letters",
    none: "None yet. A template of yours is offered beside Pronto’s own whenever a letter of its kind is written.",
    name: "One more template",
    placeholder: "Short and warm",
    kinds: kindOptions,
    text: "Thank you for talking with me on {{ interview.day }} about the {{ role }} position at {{ employer }}.\n\n",
  },
  phrase: {
    title: "Phrases",
    none: "None yet. A phrase is set in where the cursor stands while you write a letter.",
    name: "One more phrase",
    placeholder: "Either way",
    kinds: phraseKindOptions,
    text: "",
  },
} as const;

interface PartProps {
  readonly part: Template["part"];
  readonly templates: readonly Template[];
}

function Part({ part, templates }: PartProps): ReactElement {
  const { title, none, name: label, placeholder, kinds, text } = parts[part];
  const [, goTo] = useLocation();
  const [name, setName] = useState("");
  const [kind, setKind] = useState<string>(kinds[0]?.id ?? "");
  const add = useWrite((api) => api.templates.create({ part, kind, name, text }));
  const keep = () => {
    if (name.trim() === "" || add.isPending) return;
    add.mutate(undefined, { onSuccess: ({ id }) => goTo(`/templates/${id}`) });
  };
  return (
    <Group title={title} count={templates.length}>
      {templates.length === 0 && <p className="soft">{none}</p>}
      <Rows label={title}>
        {templates.map(({ id, name: called, kind: of, text: words }) => (
          <Row
            key={id}
            icon={part === "whole" ? LayoutTemplate : Quote}
            what={called}
            who={kindTitle(of)}
            why={words.trim().split("\n")[0] ?? ""}
            href={`#/templates/${id}`}
          />
        ))}
      </Rows>
      {add.error !== null && <ErrorView error={add.error} />}
      <div className={styles["add"]}>
        <TextField
          label={label}
          placeholder={placeholder}
          value={name}
          onChange={setName}
          onSubmit={keep}
          maxLength={1000}
        />
        <SelectField label="For" options={kinds} value={kind} onChange={setKind} />
        <Button icon={Plus} label={`Add: ${label.toLowerCase()}`} onPress={keep} isDisabled={name.trim() === ""}>
          Add
        </Button>
      </div>
    </Group>
  );
}
