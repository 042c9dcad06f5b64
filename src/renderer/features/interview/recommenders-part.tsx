import { type ReactElement, useState } from "react";
import type { Person } from "#domain/people";
import { isInsider, readRecommenderLine } from "#domain/recommender-suggestions";
import { ErrorView } from "../../app/error-view.tsx";
import { useRead, useWrite } from "../../app/query.ts";
import { Button } from "../../kit/button.tsx";
import { ComboField } from "../../kit/combo-field.tsx";
import styles from "./interview.module.css";
import { RecommenderCard } from "./recommender-card.tsx";
import { RecommenderSuggestions } from "./recommender-suggestions.tsx";
import type { Workspace } from "./workspace.ts";

/** Who could speak for one here: first those inside the house, then whoever saw one work (R37 to R39). */
export function RecommendersPart({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const { recommenders } = workspace.dossier;
  const [added, setAdded] = useState<string | null>(null);
  return (
    <section className={styles["part"]}>
      <h2>Recommenders</h2>
      {recommenders.length === 0 && (
        <p className="soft">
          Somebody inside the house counts most, then who saw you work. Speak first, then ask; names never stand on the
          résumé.
        </p>
      )}
      {recommenders
        .toSorted((a, b) => Number(b.isInsider) - Number(a.isInsider))
        .map((one) => (
          <RecommenderCard key={one.id} workspace={workspace} recommender={one} isNew={one.id === added} />
        ))}
      <RecommenderSuggestions workspace={workspace} onAdded={setAdded} />
      <AddRecommender workspace={workspace} onAdded={setAdded} />
    </section>
  );
}

interface AddProps {
  readonly workspace: Workspace;
  readonly onAdded: (id: string) => void;
}

function AddRecommender({ workspace, onAdded }: AddProps): ReactElement {
  const { opportunity, recommenders } = workspace.dossier;
  const { data } = useRead("people", "list", {});
  const [name, setName] = useState("");
  const [picked, setPicked] = useState<string | null>(null);
  const known = data?.people ?? [];
  const free = known.filter(({ id }) => recommenders.every(({ personId }) => personId !== id));
  const add = useWrite(async (api) => {
    const person =
      personNamed(known, name.trim(), picked) ?? (await api.people.create(readRecommenderLine(name, opportunity)));
    const made = { opportunityId: opportunity.id, personId: person.id, isInsider: isInsider(person, opportunity) };
    return api.recommenders.create(made);
  });
  const keep = () => {
    if (name.trim() === "" || add.isPending) return;
    add.mutate(undefined, {
      onSuccess: ({ id }) => {
        setName("");
        setPicked(null);
        onAdded(id);
      },
    });
  };
  return (
    <>
      {add.error !== null && <ErrorView error={add.error} />}
      <div className={styles["add"]}>
        <ComboField
          label="One more recommender"
          placeholder="a name; Enter adds it"
          value={name}
          onChange={setName}
          onPick={setPicked}
          onSubmit={keep}
          suggestions={free.map(({ id, fullName, employer }) => ({ id, label: fullName, meta: employer }))}
        />
        <Button onPress={keep} isDisabled={name.trim() === ""}>
          Add
        </Button>
      </div>
    </>
  );
}

/** Whoever was picked; a name in full that one person alone bears is that person, and no second one. */
function personNamed(known: readonly Person[], name: string, picked: string | null): Person | null {
  const [first = null, ...others] = known.filter(({ fullName }) => fullName === name);
  return known.find(({ id, fullName }) => id === picked && fullName === name) ?? (others.length === 0 ? first : null);
}
