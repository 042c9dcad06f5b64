import { createContext, type ReactElement, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { type Command, type CommandId, commands } from "#contract/commands";
import { useKeys } from "../kit/use-keys.ts";

type Run = () => unknown;

interface Runners {
  readonly add: (id: CommandId, run: Run) => () => void;
  /** False: nothing on this screen runs it. */
  readonly run: (id: string) => boolean;
  /** The commands that something on this screen runs. */
  readonly available: () => readonly Command[];
}

const RunnersContext = createContext<Runners | null>(null);

/** Menu, palette and keys all end here: whatever screen is there says what a command does. */
export function CommandProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [runners] = useState(createRunners);
  const keys = commands.flatMap((command) =>
    "key" in command ? [[command.key, () => runners.run(command.id)] as const] : [],
  );
  useKeys(Object.fromEntries(keys));
  return <RunnersContext value={runners}>{children}</RunnersContext>;
}

export function useRunners(): Runners {
  const runners = useContext(RunnersContext);
  if (runners === null) throw new Error("useRunners outside CommandProvider");
  return runners;
}

/** While the component is there, `id` does this; the newest wins. */
export function useCommand(id: CommandId, run: Run, { isActive = true }: { readonly isActive?: boolean } = {}): void {
  const { add } = useRunners();
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => (isActive ? add(id, () => latest.current()) : undefined), [add, id, isActive]);
}

function createRunners(): Runners {
  const stacks = new Map<string, Run[]>();
  return {
    add(id, run) {
      stacks.set(id, [...(stacks.get(id) ?? []), run]);
      return () => {
        stacks.set(
          id,
          (stacks.get(id) ?? []).filter((each) => each !== run),
        );
      };
    },
    run(id) {
      const newest = stacks.get(id)?.at(-1);
      newest?.();
      return newest !== undefined;
    },
    available: () => commands.filter(({ id }) => (stacks.get(id)?.length ?? 0) > 0),
  };
}
