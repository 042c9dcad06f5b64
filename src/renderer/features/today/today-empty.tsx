import { Compass } from "lucide-react";
import { type ReactElement, useRef } from "react";
import { useRunners } from "../../app/commands.tsx";
import { explain } from "../../app/error-view.tsx";
import { useRead, useWrite } from "../../app/query.ts";
import { Button } from "../../kit/button.tsx";
import { EmptyState, Loading } from "../../kit/states.tsx";
import { useToasts } from "../../kit/toasts.tsx";
import { useFirstFocus } from "../../kit/use-first-focus.ts";

/** No row asks for anything: a new journal, or everything is done. */
export function TodayEmpty(): ReactElement {
  const { data } = useRead("opportunities", "list", {});
  const { run } = useRunners();
  const toasts = useToasts();
  const fill = useWrite((api) => api.sample.fill({}));
  const button = useRef<HTMLButtonElement>(null);
  useFirstFocus(() => button.current, String(data?.rows.length));
  const add = (word: string) => (
    <Button look="hero" keys="n" onPress={() => run("interview.new")} buttonRef={button}>
      {word}
    </Button>
  );

  if (data === undefined) return <Loading />;
  if (data.rows.length > 0) {
    return (
      <EmptyState title="Nothing asks for you now" action={add("Add an interview")}>
        What was to be sent is sent, skipped or waiting for its day. Rest is part of it.
      </EmptyState>
    );
  }
  const lookAround = () =>
    fill.mutate(undefined, { onError: (error) => toasts.show({ text: explain(error), tone: "late" }) });
  return (
    <EmptyState
      title="Add the interview you just had"
      action={add("Add the interview")}
      others={[
        {
          icon: Compass,
          text: "Nothing to add yet?",
          action: (
            <Button look="row" onPress={lookAround} isDisabled={fill.isPending}>
              Look around with a sample journal
            </Button>
          ),
        },
      ]}
    >
      Half a minute: where, when, and who was there. Then you know whom to thank, and until when.
    </EmptyState>
  );
}
