import { type Command, commands } from "#contract/commands";

export interface KeyLine {
  readonly keys: readonly string[];
  readonly what: string;
}

export interface KeyGroup {
  readonly title: string;
  readonly lines: readonly KeyLine[];
}

/** Every key there is. Commands come from their one list; the rest are the keys that a screen has to itself. */
export const keyGroups: readonly KeyGroup[] = [
  { title: "Everywhere", lines: commandLines("app") },
  {
    title: "Today",
    lines: [
      { keys: ["Enter"], what: "Do what the button says" },
      { keys: ["j", "ArrowDown"], what: "Next row" },
      { keys: ["k", "ArrowUp"], what: "Row before" },
      { keys: ["e"], what: "Skip, with a reason" },
    ],
  },
  {
    title: "New interview",
    lines: [
      { keys: ["Enter"], what: "Another person" },
      { keys: ["Mod+Enter"], what: "Add and go on" },
      { keys: ["Escape"], what: "Close and keep what is typed" },
    ],
  },
  { title: "Interview", lines: commandLines("interview") },
  { title: "Letter", lines: commandLines("letter") },
  {
    title: "Search",
    lines: [
      { keys: ["ArrowUp", "ArrowDown"], what: "Move" },
      { keys: ["Enter"], what: "Run or open" },
      { keys: ["Escape"], what: "Back to where you were" },
    ],
  },
];

function commandLines(scope: Command["scope"]): readonly KeyLine[] {
  return commands.flatMap((command) =>
    "key" in command && command.scope === scope ? [{ keys: [command.key], what: command.title }] : [],
  );
}
