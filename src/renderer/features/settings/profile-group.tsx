import type { ReactElement } from "react";
import type { Client } from "#contract/contract";
import type { Profile } from "#domain/profile";
import { useApi, useWrite } from "../../app/query.ts";
import { type FieldWords, useDraft } from "../../app/use-draft.ts";
import { Checkbox } from "../../kit/checkbox.tsx";
import { Clash } from "../../kit/clash.tsx";
import { Cell, Fields } from "../../kit/field.tsx";
import { Group } from "../../kit/rows.tsx";
import { SaveStatus } from "../../kit/save-status.tsx";
import { Segmented } from "../../kit/segmented.tsx";
import { SelectField } from "../../kit/select-field.tsx";
import { TextField } from "../../kit/text-field.tsx";
import { ZoneField } from "../../kit/zone-field.tsx";
import { ContactField } from "./contact-field.tsx";
import { customsOf, regions, systemZone } from "./region-words.ts";
import styles from "./settings.module.css";

const words = {
  fullName: { label: "Your name" },
  latinName: { label: "In Latin letters" },
  email: { label: "E-mail" },
  phone: { label: "Phone" },
  street: { label: "Street" },
  city: { label: "City" },
  linkedinUrl: { label: "LinkedIn address" },
  linkedinTier: { label: "LinkedIn account" },
  locale: { label: "Region" },
  homeZone: { label: "Home zone" },
} as const satisfies FieldWords<Profile>;

type TextKey = "fullName" | "latinName" | "street" | "city" | "linkedinUrl";

/** Who signs the letters, and by which customs they are written. */
export function ProfileGroup({ stored }: { readonly stored: Profile }): ReactElement {
  const api = useApi();
  const store = useWrite((client, given: Parameters<Client["profile"]["save"]>[0]) => client.profile.save(given));
  const { draft, change, autosave, failure, clashes, resolve } = useDraft(stored, {
    name: "profile",
    words,
    read: () => api.profile.get({}),
    save: (changes, { revision }) => store.mutateAsync({ ...changes, revision }),
  });
  const text = (key: TextKey) => ({
    label: words[key].label,
    value: draft[key] ?? "",
    maxLength: 1000,
    onChange: (value: string) => {
      const mayBeNull = key === "latinName" || key === "linkedinUrl";
      change({ [key]: value === "" && mayBeNull ? null : value });
    },
  });
  return (
    <Group title="You" note={<SaveStatus autosave={autosave} {...(failure === null ? {} : { failure })} />}>
      {clashes.map((clash) => (
        <Clash key={clash.key} clash={clash} onChoose={(choice) => resolve(clash.key, choice)} />
      ))}
      <Fields>
        <Cell span={6}>
          <TextField {...text("fullName")} note="As it stands under your letters." />
        </Cell>
        <Cell span={6}>
          <TextField {...text("latinName")} hint="if it is in another script" />
        </Cell>
        <Cell span={6}>
          <ContactField kind="email" value={draft.email} onChange={(email) => change({ email })} />
        </Cell>
        <Cell span={6}>
          <ContactField kind="phone" value={draft.phone} onChange={(phone) => change({ phone })} />
        </Cell>
        <Cell span={6}>
          <TextField {...text("street")} />
        </Cell>
        <Cell span={6}>
          <TextField {...text("city")} />
        </Cell>
        <Cell span={6}>
          <TextField {...text("linkedinUrl")} />
        </Cell>
        <Cell span={6}>
          <Segmented
            label={words.linkedinTier.label}
            options={[
              { id: "free", label: "Free" },
              { id: "premium", label: "Premium" },
            ]}
            value={draft.linkedinTier}
            onChange={(linkedinTier) => change({ linkedinTier })}
          />
        </Cell>
        <Cell span={6}>
          <SelectField
            label={words.locale.label}
            options={regions}
            value={draft.locale}
            onChange={(locale) => change({ locale })}
            note={customsOf(draft.locale)}
          />
        </Cell>
        <Cell span={6}>
          <HomeZone zone={draft.homeZone} onChange={(homeZone) => change({ homeZone })} />
        </Cell>
      </Fields>
    </Group>
  );
}

interface HomeZoneProps {
  readonly zone: string | null;
  readonly onChange: (zone: string | null) => void;
}

function HomeZone({ zone, onChange }: HomeZoneProps): ReactElement {
  return (
    <div className={styles["zone"]}>
      {zone === null ? (
        <TextField label={words.homeZone.label} value="As in each interview" onChange={() => {}} isDisabled />
      ) : (
        <ZoneField label={words.homeZone.label} value={zone} onChange={onChange} />
      )}
      <Checkbox isSelected={zone === null} onChange={(isAsThere) => onChange(isAsThere ? null : systemZone())}>
        As in the interview
      </Checkbox>
    </div>
  );
}
