import { type Command, commands } from "#contract/commands";

export interface KeyLine {
  readonly keys: readonly string[];
  readonly what: string;
}

export interface KeyGroup {
  readonly title: string;
  readonly lines: readonly KeyLine[];
}

/**
 * Every key that does something. Commands come from their one list, those of an interview and a letter while one is open
 * and runs them; the rest are the keys that a screen has to itself.
 */
export function keyGroups(available: readonly Command[]): readonly KeyGroup[] {
  const here = { interview: commandLines("interview", available), letter: commandLines("letter", available) };
  return [
    ...everywhere,
    { title: "This interview", lines: here.interview },
    { title: "This letter", lines: here.letter },
  ].filter(({ lines }) => lines.length > 0);
}

const everywhere: readonly KeyGroup[] = [
  { title: "Everywhere", lines: commandLines("app") },
  {
    title: "Today",
    lines: [
      { keys: ["Enter"], what: "Do what the button says" },
      { keys: ["j", "ArrowDown"], what: "Next row" },
      { keys: ["k", "ArrowUp"], what: "Row before" },
      { keys: ["e"], what: "Skip, with a reason" },
      { keys: ["l"], what: "Log it" },
      { keys: ["s"], what: "Put it off" },
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
  {
    title: "Debrief",
    lines: [
      { keys: ["Enter"], what: "Next line" },
      { keys: ["Tab"], what: "The details of this line" },
      { keys: ["Mod+ArrowDown"], what: "Next part" },
      { keys: ["Mod+ArrowUp"], what: "Part before" },
      { keys: ["Mod+."], what: "Take what Pronto proposes" },
      { keys: ["Mod+j"], what: "Make this line just for me" },
      { keys: ["Backspace"], what: "In an empty line: delete it" },
    ],
  },
  {
    title: "Résumés",
    lines: [
      { keys: ["j", "ArrowDown"], what: "Next version" },
      { keys: ["k", "ArrowUp"], what: "Version before" },
      { keys: ["c"], what: "Compare it with the one before" },
      { keys: ["Mod+v"], what: "Paste a file or a text as a version" },
    ],
  },
  {
    title: "Search",
    lines: [
      { keys: ["ArrowUp", "ArrowDown"], what: "Move" },
      { keys: ["Enter"], what: "Run or open" },
      { keys: ["Escape"], what: "Back to where you were" },
    ],
  },
];

function commandLines(scope: Command["scope"], from: readonly Command[] = commands): readonly KeyLine[] {
  return from.flatMap(({ scope: its, key, title }) =>
    key === undefined || its !== scope ? [] : [{ keys: [key], what: title }],
  );
}
