import { Trash2 } from "lucide-react";
import type { ReactElement } from "react";
import { ErrorView } from "../../app/error-view.tsx";
import { useRead } from "../../app/query.ts";
import { Room } from "../../kit/app-frame.tsx";
import { LinkButton } from "../../kit/link.tsx";
import { Loading } from "../../kit/states.tsx";
import { AppearanceGroup } from "./appearance-group.tsx";
import { LettersGroup } from "./letters-group.tsx";
import { PlaceGroup } from "./place-group.tsx";
import { ProfileGroup } from "./profile-group.tsx";
import { RemindersGroup } from "./reminders-group.tsx";
import { WorkGroups } from "./work-groups.tsx";

/** Everything on one page, saved as it is changed. */
export function SettingsScreen(): ReactElement {
  const { data: profile, error: profileError } = useRead("profile", "get", {});
  const { data: settings, error: settingsError } = useRead("settings", "get", {});
  const error = profileError ?? settingsError;
  return (
    <Room
      title="Settings"
      lead="Saved as you change them."
      end={
        <LinkButton look="quiet" icon={Trash2} href="#/trash">
          Open the trash
        </LinkButton>
      }
    >
      {error !== null && <ErrorView error={error} />}
      {profile === undefined || settings === undefined ? (
        error === null && <Loading />
      ) : (
        <>
          <ProfileGroup stored={profile} />
          <WorkGroups stored={settings} />
          <LettersGroup stored={settings} />
          <RemindersGroup stored={settings} />
          <AppearanceGroup />
          <PlaceGroup />
        </>
      )}
    </Room>
  );
}
