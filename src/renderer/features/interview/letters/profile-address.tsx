import { type ReactElement, useState } from "react";
import { profileAddress } from "#domain/linkedin";
import type { Person } from "#domain/people";
import { ErrorView } from "../../../app/error-view.tsx";
import { useWrite } from "../../../app/query.ts";
import { Button } from "../../../kit/button.tsx";
import { TextField } from "../../../kit/text-field.tsx";
import type { Workspace } from "../workspace.ts";
import styles from "./note-card.module.css";

interface ProfileAddressProps {
  readonly workspace: Workspace;
  readonly personId: string;
}

/** Kept in place of an address: it was looked for, and there is none (R33). */
const notFound = "not found";

/** Where the profile is, kept with the person; or that there is none. */
export function ProfileAddress({ workspace, personId }: ProfileAddressProps): ReactElement | null {
  const person = workspace.dossier.people.find(({ id }) => id === personId);
  return person === undefined ? null : <AddressField key={person.linkedinUrl} person={person} />;
}

function AddressField({ person }: { readonly person: Person }): ReactElement {
  const { id, revision, linkedinUrl } = person;
  const [text, setText] = useState(linkedinUrl ?? "");
  const save = useWrite((api, address: string | null) => api.people.save({ id, revision, linkedinUrl: address }));
  const keep = (given: string) => {
    const address = given.trim() === "" ? null : given.trim();
    if (address !== linkedinUrl) save.mutate(address);
  };
  const isNone = text.trim().toLowerCase() === notFound;
  const isElsewhere = text.trim() !== "" && !isNone && profileAddress(text) === null;
  return (
    <div className={styles["address"]}>
      <TextField
        label="Their LinkedIn address"
        placeholder="https://www.linkedin.com/in/…"
        value={text}
        onChange={setText}
        onBlur={() => keep(text)}
        onSubmit={() => keep(text)}
        maxLength={1000}
        note={isNone ? "Kept: there is no profile. The search opens instead." : "Kept with the person."}
        error={isElsewhere ? "This leads somewhere else than linkedin.com, so the search opens instead." : null}
      />
      {text.trim() === "" && (
        <Button look="quiet-small" onPress={() => keep(notFound)}>
          There is none: keep “not found”
        </Button>
      )}
      {save.error !== null && <ErrorView error={save.error} />}
    </div>
  );
}
