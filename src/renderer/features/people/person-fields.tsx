import { Lock } from "lucide-react";
import type { ReactElement } from "react";
import { addressOf } from "#domain/names";
import type { Person } from "#domain/people";
import { StateChip } from "../../kit/chip.tsx";
import { Cell, Fields } from "../../kit/field.tsx";
import { Group } from "../../kit/rows.tsx";
import { SelectField } from "../../kit/select-field.tsx";
import { TextField } from "../../kit/text-field.tsx";
import styles from "./people.module.css";
import { personWords } from "./person-words.ts";
import { nameOrders, workRelations } from "./words.ts";

interface PersonFieldsProps {
  readonly person: Person;
  readonly onChange: (changes: Partial<Person>) => void;
}

type TextKey = Exclude<keyof typeof personWords, "nameOrder" | "workRelation">;

export function PersonFields({ person, onChange }: PersonFieldsProps): ReactElement {
  /** A field that may be empty holds null then; the others hold no words. */
  const text = (key: TextKey) => ({
    label: personWords[key].label,
    value: person[key] ?? "",
    maxLength: 1000,
    onChange: (value: string) => onChange({ [key]: value === "" && mayBeNull.has(key) ? null : value }),
  });
  return (
    <>
      <Group title="Name">
        <Fields>
          <Cell span={6}>
            <TextField
              {...text("fullName")}
              error={
                person.fullName.trim() === "" ? "A name is needed. The old one stays until you type another." : null
              }
            />
          </Cell>
          <Cell span={6}>
            <TextField {...text("latinName")} hint="if it is in another script" />
          </Cell>
          <Cell span={4}>
            <TextField {...text("givenName")} />
          </Cell>
          <Cell span={4}>
            <TextField {...text("familyName")} />
          </Cell>
          <Cell span={4}>
            <SelectField
              label={personWords.nameOrder.label}
              options={nameOrders}
              value={person.nameOrder ?? "unknown"}
              onChange={(id) => onChange({ nameOrder: id === "unknown" ? null : id })}
            />
          </Cell>
        </Fields>
      </Group>
      <Group title="How a letter greets them">
        <Fields>
          <Cell span={4}>
            <TextField {...text("honorific")} placeholder="Ms., Dr., Sir" note="Pronto never guesses one." />
          </Cell>
          <Cell span={8}>
            <TextField
              {...text("addressAs")}
              note="Only if they said how they like to be called; it is used as it stands."
            />
          </Cell>
          <Cell span={12}>
            <div className={styles["salutation"]}>
              <p>Letters begin with</p>
              <p aria-live="polite" translate="no">
                Dear <bdi>{addressOf(person) || "…"}</bdi>,
              </p>
            </div>
          </Cell>
        </Fields>
      </Group>
      <Group title="Work and address">
        <Fields>
          <Cell span={6}>
            <TextField {...text("title")} />
          </Cell>
          <Cell span={6}>
            <TextField {...text("employer")} />
          </Cell>
          <Cell span={6}>
            <SelectField
              label={personWords.workRelation.label}
              options={workRelations}
              value={person.workRelation ?? "none"}
              onChange={(id) => onChange({ workRelation: id === "none" ? null : id })}
              note="Whoever saw you work is suggested as a recommender."
            />
          </Cell>
          <Cell span={6}>
            <TextField {...text("email")} />
          </Cell>
          <Cell span={6}>
            <TextField {...text("phone")} />
          </Cell>
          <Cell span={6}>
            <TextField {...text("postal")} isLong maxLength={100_000} spellCheck={false} />
          </Cell>
          <Cell span={6}>
            <TextField {...text("linkedinUrl")} />
          </Cell>
        </Fields>
      </Group>
      <Group
        title="Private notes"
        note={
          <StateChip icon={Lock} tone="accent">
            Never used in letters
          </StateChip>
        }
      >
        <TextField {...text("notes")} isLabelHidden isLong maxLength={100_000} />
      </Group>
    </>
  );
}

const mayBeNull: ReadonlySet<TextKey> = new Set([
  "latinName",
  "givenName",
  "familyName",
  "honorific",
  "addressAs",
  "email",
  "phone",
  "postal",
  "linkedinUrl",
]);
