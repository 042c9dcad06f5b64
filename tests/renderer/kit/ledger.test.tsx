// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { LedgerLine } from "../../../src/renderer/kit/ledger-line.tsx";

afterEach(cleanup);

test("a ledger line: Enter goes on, Shift+Enter stays, Backspace in an empty one removes it", () => {
  const onEnter = vi.fn();
  const onRemove = vi.fn();
  const line = (value: string) => (
    <LedgerLine label="They need" value={value} onChange={() => {}} onEnter={onEnter} onRemove={onRemove} />
  );
  const { rerender } = render(line("less scrap"));
  const area = screen.getByRole("textbox", { name: "They need" });
  fireEvent.keyDown(area, { key: "Enter", shiftKey: true });
  fireEvent.keyDown(area, { key: "Backspace" });
  expect([onEnter.mock.calls.length, onRemove.mock.calls.length]).toEqual([0, 0]);
  fireEvent.keyDown(area, { key: "Enter" });
  rerender(line(""));
  fireEvent.keyDown(area, { key: "Backspace" });
  expect([onEnter.mock.calls.length, onRemove.mock.calls.length]).toEqual([1, 1]);
});
