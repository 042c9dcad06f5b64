// Moving through the lines of the page by key: the order is the order in which they stand.

const ledger = "[data-ledger]";

function linesOfPage(): readonly HTMLTextAreaElement[] {
  return [...document.querySelectorAll<HTMLTextAreaElement>(`${ledger} textarea`)];
}

export function focusNextLine(): void {
  move(1);
}

export function focusPreviousLine(): void {
  move(-1);
}

/** Where one begins: the first part that has nothing in it yet. */
export function firstEmptyLine(): HTMLTextAreaElement | undefined {
  return [...document.querySelectorAll(`${ledger} section`)]
    .map((part) => [...part.querySelectorAll("textarea")])
    .find((lines) => lines.length > 0 && lines.every(({ value }) => value === ""))?.[0];
}

/** The last line of the part after, or before, the one that has focus: where one goes on writing. */
export function focusPart(direction: 1 | -1): void {
  const parts = [...document.querySelectorAll(`${ledger} section`)];
  const here = parts.findIndex((part) => part.contains(document.activeElement));
  const rest = direction === 1 ? parts.slice(here + 1) : parts.slice(0, Math.max(0, here)).toReversed();
  const target = rest.map((part) => [...part.querySelectorAll("textarea")].at(-1)).find((line) => line !== undefined);
  target?.focus();
}

function move(by: 1 | -1): void {
  const lines = linesOfPage();
  const here = lines.findIndex((line) => line.matches(":focus"));
  const next = lines[here + by];
  next?.focus();
  next?.setSelectionRange(next.value.length, next.value.length);
}
