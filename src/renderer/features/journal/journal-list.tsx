import { BookOpen, Plus } from "lucide-react";
import { type ReactElement, type ReactNode, useState } from "react";
import { entryTitle, type JournalEntry } from "#domain/journal-entries";
import { ErrorView } from "../../app/error-view.tsx";
import { usePages, useRead } from "../../app/query.ts";
import { longDay } from "../../app/when.ts";
import { Room } from "../../kit/app-frame.tsx";
import { Button } from "../../kit/button.tsx";
import { HitRow } from "../../kit/hit-row.tsx";
import { Group, Rows } from "../../kit/rows.tsx";
import { SearchField } from "../../kit/search-field.tsx";
import { EmptyState, Loading } from "../../kit/states.tsx";
import styles from "./journal.module.css";
import { PrivateChip } from "./private-chip.tsx";

/** Every page by its day, the newest first. */
export function JournalList({ onNew }: { readonly onNew: () => void }): ReactElement {
  const [typed, setTyped] = useState("");
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = usePages("journal", (api, before?: number) =>
    api.journal.list({ before }),
  );
  const entries = data?.flatMap((page) => page.entries);
  const hasPages = (entries?.length ?? 0) > 0;

  const all = (): ReactNode => {
    if (entries === undefined)
      return error === null ? <Loading label="Reading your pages…" /> : <ErrorView error={error} />;
    if (entries.length === 0) return <NoPages onNew={onNew} />;
    return (
      <>
        {error !== null && <ErrorView error={error} />}
        {byDay(entries).map(([on, pages]) => (
          <Group key={on} title={longDay(on)}>
            <Rows label={longDay(on)}>
              {pages.map((entry) => (
                <PageRow key={entry.id} entry={entry} />
              ))}
            </Rows>
          </Group>
        ))}
        {hasNextPage && (
          <Button isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
            Show more
          </Button>
        )}
      </>
    );
  };

  return (
    <Room
      title="Journal"
      lead={<PrivateChip />}
      {...(hasPages
        ? {
            end: (
              <Button look="quiet" icon={Plus} onPress={onNew}>
                New page
              </Button>
            ),
          }
        : {})}
    >
      {hasPages && (
        <div className={styles["search"]}>
          <SearchField label="Search your pages" placeholder="Search your pages" value={typed} onChange={setTyped} />
        </div>
      )}
      {typed.trim() === "" ? all() : <FoundPages text={typed} />}
    </Room>
  );
}

function PageRow({ entry }: { readonly entry: JournalEntry }): ReactElement {
  const { id, text, mood } = entry;
  const rest = text.trim().split("\n").slice(1).join(" ").trim().slice(0, 300);
  return (
    <HitRow
      icon={BookOpen}
      title={entryTitle(entry)}
      href={`#/journal/${id}`}
      snippet={rest}
      meta={mood}
      voice="own-words"
    />
  );
}

function FoundPages({ text }: { readonly text: string }): ReactElement {
  const { data, error } = useRead("search", "find", { text: text.slice(0, 500), scope: "journal" });
  if (data === undefined) return error === null ? <Loading label="Searching…" /> : <ErrorView error={error} />;
  return (
    <>
      <p role="status" className={data.length === 0 ? "soft" : "visually-hidden"}>
        {data.length === 0 ? "No page says that. The start of a word is enough." : `${data.length} found`}
      </p>
      <Rows label="Found">
        {data.map(({ id, title, snippet, ranges }) => (
          <HitRow
            key={id}
            icon={BookOpen}
            title={title}
            href={`#/journal/${id}`}
            snippet={snippet}
            ranges={ranges}
            voice="own-words"
          />
        ))}
      </Rows>
    </>
  );
}

function NoPages({ onNew }: { readonly onNew: () => void }): ReactElement {
  return (
    <EmptyState
      title="Room for what nobody else reads"
      action={
        <Button look="hero" onPress={onNew}>
          Write a page
        </Button>
      }
    >
      How it felt, what you make of them, what you want next. Pages stay on this computer and never flow into a letter.
    </EmptyState>
  );
}

/** They come by day already; each day becomes one group. */
function byDay(entries: readonly JournalEntry[]): readonly (readonly [on: string, pages: readonly JournalEntry[]])[] {
  const days = new Map<string, JournalEntry[]>();
  for (const entry of entries) days.set(entry.on, [...(days.get(entry.on) ?? []), entry]);
  return [...days];
}
