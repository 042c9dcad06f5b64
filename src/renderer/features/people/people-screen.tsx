import { Plus, UserRound } from "lucide-react";
import { type ReactElement, type ReactNode, useState } from "react";
import { useRunners } from "../../app/commands.tsx";
import { ErrorView } from "../../app/error-view.tsx";
import { usePages, useRead } from "../../app/query.ts";
import { Room } from "../../kit/app-frame.tsx";
import { Button } from "../../kit/button.tsx";
import { HitRow } from "../../kit/hit-row.tsx";
import { Row, Rows } from "../../kit/rows.tsx";
import { SearchField } from "../../kit/search-field.tsx";
import { EmptyState, Loading } from "../../kit/states.tsx";
import styles from "./people.module.css";

/** Everyone met, by name, across employers. */
export function PeopleScreen(): ReactElement {
  const [typed, setTyped] = useState("");
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = usePages("people", (api, after?: string) =>
    api.people.list({ after }),
  );
  const people = data?.flatMap((page) => page.people);
  const isSearching = typed.trim() !== "";

  const all = (): ReactNode => {
    if (people === undefined)
      return error === null ? <Loading label="Reading the names…" /> : <ErrorView error={error} />;
    if (people.length === 0) return <Nobody />;
    return (
      <>
        {error !== null && <ErrorView error={error} />}
        <Rows label="People">
          {people.map(({ id, fullName, title, employer, email }) => (
            <Row
              key={id}
              icon={UserRound}
              what={fullName}
              href={`#/people/${id}`}
              {...(title === "" ? {} : { who: title })}
              whoNote={employer}
              when={
                <bdi className={styles["email"]} title={email ?? ""}>
                  {email}
                </bdi>
              }
            />
          ))}
        </Rows>
        {hasNextPage && (
          <Button isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
            Show more
          </Button>
        )}
      </>
    );
  };

  return (
    <Room title="People" {...(people?.length === 0 ? {} : { lead: "Everyone you met, across employers." })}>
      {(people?.length ?? 0) > 0 && (
        <div className={styles["search"]}>
          <SearchField
            label="Find a person"
            placeholder="Find by name, title, employer, e-mail or phone"
            value={typed}
            onChange={setTyped}
          />
        </div>
      )}
      {isSearching ? <FoundPeople text={typed} /> : all()}
    </Room>
  );
}

function FoundPeople({ text }: { readonly text: string }): ReactElement {
  const { data, error } = useRead("search", "find", { text: text.slice(0, 500), scope: "records", noun: "people" });
  if (data === undefined) return error === null ? <Loading label="Searching…" /> : <ErrorView error={error} />;
  return (
    <>
      <p role="status" className={data.length === 0 ? "soft" : "visually-hidden"}>
        {data.length === 0 ? "Nobody here is called that. Part of a name is enough." : `${data.length} found`}
      </p>
      <Rows label="Found">
        {data.map(({ id, title, snippet, ranges }) => (
          <HitRow key={id} icon={UserRound} title={title} href={`#/people/${id}`} snippet={snippet} ranges={ranges} />
        ))}
      </Rows>
    </>
  );
}

function Nobody(): ReactElement {
  const { run } = useRunners();
  return (
    <EmptyState
      title="Nobody here yet"
      action={
        <Button look="hero" icon={Plus} keys="n" onPress={() => run("interview.new")}>
          Add an interview
        </Button>
      }
    >
      Whoever you name in an interview stands here afterwards, with how they like to be addressed and every contact you
      had.
    </EmptyState>
  );
}
