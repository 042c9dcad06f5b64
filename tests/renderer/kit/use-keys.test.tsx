// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Button } from "../../../src/renderer/kit/button.tsx";
import { isStroke, type KeyMap, keysToText, parseKeys } from "../../../src/renderer/kit/key-names.ts";
import { Sheet } from "../../../src/renderer/kit/sheet.tsx";
import { SingleLettersContext, useKeys } from "../../../src/renderer/kit/use-keys.ts";

afterEach(cleanup);

function Keys({ map, isActive = true }: { readonly map: KeyMap; readonly isActive?: boolean }): null {
  useKeys(map, { isActive });
  return null;
}

describe("a key that is written in a map", () => {
  test.each([
    ["Mod+Enter", { key: "Enter", ctrlKey: true }, true],
    ["Mod+Enter", { key: "Enter" }, false],
    ["Mod+Enter", { key: "Enter", ctrlKey: true, shiftKey: true }, false],
    ["Mod+.", { key: ".", ctrlKey: true, shiftKey: true }, true], // French layouts have the full stop behind Shift
    ["?", { key: "?", shiftKey: true }, true],
    ["n", { key: "n" }, true],
    ["n", { key: "N", shiftKey: true }, false],
    ["Mod+Shift+z", { key: "Z", ctrlKey: true, shiftKey: true }, true],
    ["Mod+k", { key: "л", code: "KeyK", ctrlKey: true }, true], // a Russian layout
    ["Mod+k", { key: "t", code: "KeyK", ctrlKey: true }, false], // Dvorak: the letter counts, not the place
    ["Mod+\\", { key: "\\", ctrlKey: true }, true],
    ["F6", { key: "F6" }, true],
  ])("%s and %j: %s", (keys, init, expected) => {
    expect(isStroke(new KeyboardEvent("keydown", init), parseKeys(keys))).toBe(expected);
  });

  test("is shown as on the key caps", () => {
    expect(["Mod+Enter", "Mod+.", "n", "ArrowUp", "Escape"].map(keysToText)).toEqual([
      "Ctrl Enter",
      "Ctrl .",
      "N",
      "Up",
      "Esc",
    ]);
  });
});

test("a chord acts from inside a text field, a single letter does not", () => {
  const act = vi.fn();
  render(
    <>
      <Keys map={{ "Mod+Enter": () => act("chord"), n: () => act("letter"), Escape: () => act("escape") }} />
      <input aria-label="Text" />
      <div contentEditable="true" data-testid="editor" />
    </>,
  );
  for (const field of [screen.getByLabelText("Text"), screen.getByTestId("editor")]) {
    fireEvent.keyDown(field, { key: "n" });
    expect(act).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: "Enter", ctrlKey: true });
    fireEvent.keyDown(field, { key: "Escape" });
    expect(act.mock.calls.flat()).toEqual(["chord", "escape"]);
    act.mockClear();
  }
  fireEvent.keyDown(document.body, { key: "n" });
  expect(act).toHaveBeenCalledExactlyOnceWith("letter");
});

test("single letters can be switched off, signs of one letter too, chords not", () => {
  const act = vi.fn();
  render(
    <SingleLettersContext value={false}>
      <Keys map={{ n: act, "?": act, "Mod+k": act }} />
    </SingleLettersContext>,
  );
  fireEvent.keyDown(document.body, { key: "n" });
  fireEvent.keyDown(document.body, { key: "?" });
  expect(act).not.toHaveBeenCalled();
  fireEvent.keyDown(document.body, { key: "k", ctrlKey: true });
  expect(act).toHaveBeenCalledOnce();
});

test("nothing acts while characters are composed, nor after the listener went", () => {
  const act = vi.fn();
  const { rerender } = render(<Keys map={{ "Mod+k": act, n: act }} />);
  fireEvent.keyDown(document.body, { key: "n", isComposing: true });
  rerender(<Keys map={{ "Mod+k": act, n: act }} isActive={false} />);
  fireEvent.keyDown(document.body, { key: "k", ctrlKey: true });
  expect(act).not.toHaveBeenCalled();
});

test("Ctrl+Enter on a focused button does what Ctrl+Enter does, not what the button does", () => {
  const act = vi.fn();
  const press = vi.fn();
  render(
    <>
      <Keys map={{ "Mod+Enter": act }} />
      <Button onPress={press}>Other</Button>
    </>,
  );
  fireEvent.keyDown(screen.getByRole("button"), { key: "Enter", ctrlKey: true });
  fireEvent.keyUp(screen.getByRole("button"), { key: "Enter", ctrlKey: true });
  expect(act).toHaveBeenCalledOnce();
  expect(press).not.toHaveBeenCalled();
});

test("of two who know the same key the newer acts, and the older when that declines", () => {
  const older = vi.fn();
  const newer = vi.fn(() => true as unknown);
  render(
    <>
      <Keys map={{ "Mod+.": older }} />
      <Keys map={{ "Mod+.": newer }} />
    </>,
  );
  fireEvent.keyDown(document.body, { key: ".", ctrlKey: true });
  expect([older.mock.calls.length, newer.mock.calls.length]).toEqual([0, 1]);
  newer.mockReturnValue(false);
  fireEvent.keyDown(document.body, { key: ".", ctrlKey: true });
  expect([older.mock.calls.length, newer.mock.calls.length]).toEqual([1, 2]);
});

test("an open sheet takes the keys: its own act, those of the page beneath do not", () => {
  const page = vi.fn();
  const sheet = vi.fn();
  const view = (isOpen: boolean) => (
    <>
      <Keys map={{ "Mod+Enter": page, n: page }} />
      <Sheet isOpen={isOpen} onClose={() => {}} title="New" keys={{ "Mod+Enter": sheet }}>
        <Button>Inside</Button>
      </Sheet>
    </>
  );
  const { rerender } = render(view(true));
  fireEvent.keyDown(screen.getByRole("button", { name: "Inside" }), { key: "Enter", ctrlKey: true });
  fireEvent.keyDown(screen.getByRole("button", { name: "Inside" }), { key: "n" });
  expect([page.mock.calls.length, sheet.mock.calls.length]).toEqual([0, 1]);
  rerender(view(false));
  fireEvent.keyDown(document.body, { key: "n" });
  expect(page).toHaveBeenCalledOnce();
});
