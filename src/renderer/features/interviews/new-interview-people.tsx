import { type ReactElement, useState } from "react";
import type { Person, Role } from "#domain/people";
import { useRead } from "../../app/query.ts";
import { optionsOf, roleWords } from "../../app/words.ts";
import { ComboField } from "../../kit/combo-field.tsx";
import { SelectField } from "../../kit/select-field.tsx";
import { TextField } from "../../kit/text-field.tsx";
import {
  blankPersonDraft,
  type InterviewDraft,
  type PersonDraft,
  type Problems,
  roleOf,
} from "./new-interview-draft.ts";
import styles from "./new-interview-people.module.css";

const roles = optionsOf(roleWords);

interface PeoplePartProps {
  readonly draft: InterviewDraft;
  readonly problems: Problems["people"];
  readonly title: string;
  readonly onChange: (people: readonly PersonDraft[]) => void;
}

/** One line for each person; Enter goes to the next line, which is there once the last has a name. */
export function PeoplePart({ draft, problems, title, onChange }: PeoplePartProps): ReactElement {
  const { data: known } = useRead("people", "list", {});
  const [focused, setFocused] = useState<number | null>(null);
  const { people } = draft;

  const change = (key: number, changes: Partial<PersonDraft>) =>
    onChange(people.map((one) => (one.key === key ? { ...one, ...changes } : one)));
  const next = (index: number) => {
    const after = people[index + 1];
    if (after === undefined && people[index]?.name.trim() === "") return;
    const key = after?.key ?? Math.max(...people.map((one) => one.key)) + 1;
    if (after === undefined) onChange([...people, blankPersonDraft(key)]);
    setFocused(key);
  };

  return (
    <section aria-label={title}>
      <div className={styles["head"]}>
        <h3 className={styles["title"]}>{title}</h3>
        <span className={styles["hint"]}>name, title, e-mail if you have it</span>
      </div>
      <div className={styles["people"]}>
        {people.map((person, index) => (
          <PersonLine
            key={person.key}
            person={person}
            number={index + 1}
            role={roleOf(draft, person)}
            known={known?.people ?? []}
            error={problems.get(person.key) ?? null}
            isFocused={focused === person.key}
            onChange={(changes) => change(person.key, changes)}
            onNext={() => next(index)}
          />
        ))}
      </div>
    </section>
  );
}

interface PersonLineProps {
  readonly person: PersonDraft;
  readonly number: number;
  readonly role: Role;
  readonly known: readonly Person[];
  readonly error: string | null;
  readonly isFocused: boolean;
  readonly onChange: (changes: Partial<PersonDraft>) => void;
  readonly onNext: () => void;
}

function PersonLine({
  person,
  number,
  role,
  known,
  error,
  isFocused,
  onChange,
  onNext,
}: PersonLineProps): ReactElement {
  const label = (word: string) => ({ label: `${word}, person ${number}`, isLabelHidden: true });
  const pick = (id: string) => {
    const picked = known.find((one) => one.id === id);
    if (picked) onChange({ known: picked, name: picked.fullName, title: picked.title, email: picked.email ?? "" });
  };
  const rename = (name: string) =>
    onChange(name === person.known?.fullName || name === person.name ? { name } : { name, known: null });
  return (
    <div className={styles["person"]}>
      <ComboField
        {...label("Name")}
        placeholder="Name"
        value={person.name}
        onChange={rename}
        onPick={pick}
        onSubmit={onNext}
        suggestions={known.map(({ id, fullName, title, employer }) => ({
          id,
          label: fullName,
          meta: [title, employer].filter(Boolean).join(", "),
        }))}
        autoFocus={isFocused}
        error={error}
      />
      <TextField
        {...label("Title")}
        placeholder="Title"
        value={person.title}
        onChange={(title) => onChange({ title })}
        onSubmit={onNext}
        maxLength={1000}
      />
      <TextField
        {...label("E-mail")}
        placeholder="E-mail"
        type="email"
        value={person.email}
        onChange={(email) => onChange({ email })}
        onSubmit={onNext}
        maxLength={1000}
      />
      <SelectField {...label("Part")} options={roles} value={role} onChange={(chosen) => onChange({ role: chosen })} />
    </div>
  );
}
