import { UserRoundPlus } from "lucide-react";
import type { ReactElement } from "react";
import type { Suggestion } from "#domain/recommender-suggestions";
import { ErrorView } from "../../app/error-view.tsx";
import { useRead, useWrite } from "../../app/query.ts";
import { Button } from "../../kit/button.tsx";
import { Disclosure } from "../../kit/disclosure.tsx";
import { reasonOf } from "./recommender-words.ts";
import styles from "./recommenders.module.css";
import type { Workspace } from "./workspace.ts";

interface SuggestionsProps {
  readonly workspace: Workspace;
  /** With the id of the one who is listed now. */
  readonly onAdded: (id: string) => void;
}

const atFirst = 4;

/** Who of the journal could be asked, best first, each with the reason (R37); one key adds them. */
export function RecommenderSuggestions({ workspace, onAdded }: SuggestionsProps): ReactElement | null {
  const { id: opportunityId } = workspace.dossier.opportunity;
  const { data = [] } = useRead("recommenders", "suggest", { opportunityId });
  const add = useWrite((api, { personId, reason, relation }: Suggestion) =>
    api.recommenders.create({ opportunityId, personId, relation, isInsider: reason === "insider" }),
  );
  if (data.length === 0) return null;
  const list = (some: readonly Suggestion[]) => (
    <ul className={styles["suggested"]}>
      {some.map((one) => (
        <SuggestedPerson
          key={one.personId}
          suggestion={one}
          onAdd={() => add.mutate(one, { onSuccess: ({ id }) => onAdded(id) })}
        />
      ))}
    </ul>
  );
  return (
    <section className={styles["suggestions"]} aria-label="Who could speak for you">
      <h3>Who could speak for you</h3>
      {add.error !== null && <ErrorView error={add.error} />}
      {list(data.slice(0, atFirst))}
      {data.length > atFirst && (
        <Disclosure title={`${data.length - atFirst} more`}>{list(data.slice(atFirst))}</Disclosure>
      )}
    </section>
  );
}

interface SuggestedProps {
  readonly suggestion: Suggestion;
  readonly onAdd: () => void;
}

function SuggestedPerson({ suggestion, onAdd }: SuggestedProps): ReactElement {
  const { personId, name, title, employer } = suggestion;
  const work = [title, employer].filter((words) => words.trim() !== "").join(", ");
  return (
    <li>
      <div className={styles["who"]}>
        <p>
          <a href={`#/people/${personId}`} dir="auto">
            {name}
          </a>
        </p>
        <p className={styles["reason"]}>
          {reasonOf(suggestion)}
          {work !== "" && (
            <>
              {" · "}
              <bdi>{work}</bdi>
            </>
          )}
        </p>
      </div>
      <Button look="small" icon={UserRoundPlus} label={`Add ${name}`} onPress={onAdd}>
        Add
      </Button>
    </li>
  );
}
