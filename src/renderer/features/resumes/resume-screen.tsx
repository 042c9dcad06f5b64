import { Trash2 } from "lucide-react";
import type { ReactElement } from "react";
import { useLocation } from "wouter";
import type { ResumeVersion } from "#domain/resume-versions";
import { ErrorView } from "../../app/error-view.tsx";
import { useApi, useRead, useWrite } from "../../app/query.ts";
import { useDraft } from "../../app/use-draft.ts";
import { isolated, useRemoval } from "../../app/use-removal.ts";
import { Room } from "../../kit/app-frame.tsx";
import { Button } from "../../kit/button.tsx";
import { Clash } from "../../kit/clash.tsx";
import { MenuButton } from "../../kit/menu-button.tsx";
import { SaveStatus } from "../../kit/save-status.tsx";
import { EmptyState, Loading } from "../../kit/states.tsx";
import { comparable, compareInOrder } from "./compare-places.ts";
import { HoldersPart } from "./holders-part.tsx";
import type { ListedVersion } from "./resume-row.tsx";
import styles from "./resumes.module.css";
import { useHomeZone } from "./use-home-zone.ts";
import { VersionFields, words } from "./version-fields.tsx";
import { VersionFile } from "./version-file.tsx";
import { WhereToPart } from "./where-to-part.tsx";

/** One version: how far it is, its file, and who has it. */
export function ResumeScreen({ versionId }: { readonly versionId: string }): ReactElement {
  const { data, error } = useRead("resumeVersions", "list", {});
  const version = data?.find(({ id }) => id === versionId);
  if (data !== undefined && version !== undefined) return <ResumeRoom version={version} versions={data} />;
  return (
    <Room title="Résumés">
      {error !== null && <ErrorView error={error} />}
      {error === null && data === undefined && <Loading label="Reading…" />}
      {data !== undefined && (
        <EmptyState title="This version is not here">If you deleted it, look in the trash (Settings).</EmptyState>
      )}
    </Room>
  );
}

interface ResumeRoomProps {
  readonly version: ListedVersion;
  readonly versions: readonly ListedVersion[];
}

function ResumeRoom({ version, versions }: ResumeRoomProps): ReactElement {
  const { id } = version;
  const api = useApi();
  const [, goTo] = useLocation();
  const zone = useHomeZone();
  const removeAndOfferBack = useRemoval();
  const store = useWrite((client, given: Parameters<typeof client.resumeVersions.save>[0]) =>
    client.resumeVersions.save(given),
  );
  const draft = useDraft<ResumeVersion>(version, {
    name: `resumeVersions ${id}`,
    words,
    read: async () => (await api.resumeVersions.list({})).find((one) => one.id === id) ?? version,
    // A name that is being typed anew is nothing for a moment; the old one stays until there is another.
    save: ({ label, ...others }, { revision }) =>
      store.mutateAsync({ ...others, ...(label?.trim() ? { label } : {}), id, revision }),
  });
  const { autosave, failure, clashes, resolve } = draft;
  const remove = async () => {
    await autosave.flush();
    const isDone = await removeAndOfferBack({
      said: `Deleted ${isolated(version.label)}`,
      remove: (client) => client.resumeVersions.remove({ id }),
      restore: (client) => client.resumeVersions.restore({ id }),
    });
    if (isDone) goTo("/resumes");
  };
  const name = draft.draft.label.trim() || version.label;
  const others = comparable(versions, version);
  return (
    <Room
      title={
        <bdi className={styles["name"]} title={name}>
          {name}
        </bdi>
      }
      end={
        <>
          <SaveStatus autosave={autosave} {...(failure === null ? {} : { failure })} />
          {others.length > 0 && (
            <MenuButton
              look="quiet-small"
              label="Compare with…"
              items={others}
              onAction={(other) => goTo(compareInOrder(versions, id, other))}
            />
          )}
          <Button look="quiet-small" icon={Trash2} onPress={() => void remove()}>
            Delete
          </Button>
        </>
      }
    >
      {clashes.map((clash) => (
        <Clash key={clash.key} clash={clash} onChoose={(choice) => resolve(clash.key, choice)} />
      ))}
      <VersionFile version={version} draft={draft} zone={zone} />
      <VersionFields draft={draft} zone={zone} />
      <WhereToPart version={version} />
      <HoldersPart versionId={id} zone={zone} />
    </Room>
  );
}
