import { expect, test } from "vitest";
import { commands } from "#contract/commands";

test("no two commands that can be run at once have the same key", () => {
  const keyOf = (command: (typeof commands)[number]) => ("key" in command ? command.key.toLowerCase() : null);
  const clashes = commands.flatMap((one, index) =>
    commands
      .slice(index + 1)
      .filter((other) => keyOf(one) !== null && keyOf(one) === keyOf(other))
      .map((other) => [one.id, other.id]),
  );
  expect(clashes).toEqual([]);
});

test("every command has a name of its own", () => {
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
});
