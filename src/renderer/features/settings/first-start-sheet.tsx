import { type ReactElement, useState } from "react";
import type { Locale, Profile } from "#domain/profile";
import { ErrorView } from "../../app/error-view.tsx";
import { useRead, useWrite } from "../../app/query.ts";
import { Button } from "../../kit/button.tsx";
import { Cell, Fields } from "../../kit/field.tsx";
import { SelectField } from "../../kit/select-field.tsx";
import { Sheet, SheetPromise } from "../../kit/sheet.tsx";
import { TextField } from "../../kit/text-field.tsx";
import { ZoneField } from "../../kit/zone-field.tsx";
import { ContactField } from "./contact-field.tsx";
import { customsOf, guessRegion, regions, systemZone } from "./region-words.ts";

/** What a letter will need, asked once, before anything else. It can wait; then the letter asks. */
export function FirstStartSheet(): ReactElement | null {
  const { data: profile } = useRead("profile", "get", {});
  return profile === undefined || profile.isIntroduced ? null : <Introduction profile={profile} />;
}

interface Told {
  readonly fullName: string;
  readonly email: string;
  readonly phone: string;
  readonly locale: Locale;
  readonly homeZone: string;
}

function Introduction({ profile }: { readonly profile: Profile }): ReactElement {
  const [told, setTold] = useState<Told>(() => ({
    fullName: profile.fullName,
    email: profile.email,
    phone: profile.phone,
    locale: guessRegion(),
    homeZone: profile.homeZone ?? systemZone(),
  }));
  const save = useWrite(async (api, answers: Partial<Told>) => {
    const { revision } = await api.profile.get({});
    return api.profile.save({ ...answers, revision, isIntroduced: true });
  });
  const change = (changes: Partial<Told>) => setTold((now) => ({ ...now, ...changes }));
  const start = () => save.mutate(told);
  const later = () => save.mutate({});
  return (
    <Sheet
      isOpen
      onClose={later}
      title="Welcome to your journal"
      lead="This is what your letters need from you. It stays on this computer; change it in Settings at any time."
      keys={{ "Mod+Enter": start }}
      footer={
        <>
          <SheetPromise>A letter asks again for what it lacks.</SheetPromise>
          <Button look="quiet" onPress={later}>
            Later
          </Button>
          <Button look="primary" onPress={start} keys="Mod+Enter">
            Start
          </Button>
        </>
      }
    >
      {save.error !== null && <ErrorView error={save.error} />}
      <Fields>
        <Cell span={12}>
          <TextField
            label="Your name"
            note="As it stands under your letters."
            value={told.fullName}
            onChange={(fullName) => change({ fullName })}
            onSubmit={start}
            maxLength={1000}
            autoFocus
          />
        </Cell>
        <Cell span={6}>
          <ContactField kind="email" value={told.email} onChange={(email) => change({ email })} onSubmit={start} />
        </Cell>
        <Cell span={6}>
          <ContactField kind="phone" value={told.phone} onChange={(phone) => change({ phone })} onSubmit={start} />
        </Cell>
        <Cell span={6}>
          <SelectField
            label="Region"
            hint="guessed"
            options={regions}
            value={told.locale}
            onChange={(locale) => change({ locale })}
            note={customsOf(told.locale)}
          />
        </Cell>
        <Cell span={6}>
          <ZoneField
            label="Home zone"
            hint="guessed"
            value={told.homeZone}
            onChange={(homeZone) => change({ homeZone })}
          />
        </Cell>
      </Fields>
    </Sheet>
  );
}
