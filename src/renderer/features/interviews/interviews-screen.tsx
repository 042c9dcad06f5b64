import { Eye } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import type { Client } from "#contract/contract";
import { useRunners } from "../../app/commands.tsx";
import { ErrorView } from "../../app/error-view.tsx";
import { usePages, useWrite } from "../../app/query.ts";
import { useNow } from "../../app/use-now.ts";
import { Room } from "../../kit/app-frame.tsx";
import { Button } from "../../kit/button.tsx";
import { EmptyState, Loading } from "../../kit/states.tsx";
import { OpportunityGroup } from "./opportunity-group.tsx";

export type OpportunityRow = Awaited<ReturnType<Client["opportunities"]["list"]>>["rows"][number];

/** Every process with its rounds, the newest first. */
export function InterviewsScreen(): ReactElement {
  return <Room title="Interviews">{useList()}</Room>;
}

function useList(): ReactNode {
  const now = useNow();
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = usePages(
    "opportunities",
    (api, before?: number) => api.opportunities.list({ before }),
  );
  const rows = data?.flatMap((page) => page.rows) ?? [];
  if (data === undefined)
    return error === null ? <Loading label="Reading your interviews…" /> : <ErrorView error={error} />;
  if (rows.length === 0) return <NoInterviews />;
  return (
    <>
      {error !== null && <ErrorView error={error} />}
      {rows.map((row) => (
        <OpportunityGroup key={row.opportunity.id} row={row} now={now} />
      ))}
      {hasNextPage && (
        <Button isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          Show more
        </Button>
      )}
    </>
  );
}

function NoInterviews(): ReactElement {
  const { run } = useRunners();
  const fill = useWrite((api) => api.sample.fill({}));
  const look = (
    <Button look="row" onPress={() => fill.mutate(undefined)} isDisabled={fill.isPending}>
      Look around with a sample journal
    </Button>
  );
  return (
    <>
      {fill.error !== null && <ErrorView error={fill.error} />}
      <EmptyState
        title="No interviews yet"
        action={
          <Button look="hero" onPress={() => run("interview.new")} keys="n">
            Add the interview you just had
          </Button>
        }
        others={[{ icon: Eye, text: "Nothing at hand yet? See how it works with invented people.", action: look }]}
      >
        Each interview gets its place here, with its rounds and what comes next. Past ones are as welcome as coming
        ones.
      </EmptyState>
    </>
  );
}
