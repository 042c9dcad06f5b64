// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { Mail } from "lucide-react";
import { type ReactElement, useState } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PaletteFrame } from "../../../src/renderer/kit/palette-frame.tsx";

const onRun = vi.fn();
const onClose = vi.fn();
const all = ["Change the date", "Send the changes", "See what changed"];

beforeEach(() => {
  onRun.mockClear();
  onClose.mockClear();
});
afterEach(cleanup);

function Palette(): ReactElement {
  const [query, setQuery] = useState("");
  const options = all
    .filter((label) => label.toLowerCase().includes(query.toLowerCase()))
    .map((label) => ({ id: label, label, icon: Mail, ranges: [[0, 2] as const] }));
  return (
    <PaletteFrame
      isOpen
      onClose={onClose}
      label="Search"
      groups={[
        { title: "Actions", options: options.slice(0, 2) },
        { title: "Records", options: options.slice(2) },
      ]}
      query={query}
      onQuery={setQuery}
      onRun={onRun}
      emptyText="Nothing by that name"
    />
  );
}

const input = () => screen.getByRole("combobox", { name: "Search" });
const lit = () => document.querySelector("[role=option][aria-selected=true]")?.getAttribute("data-option");
const press = (key: string, more = {}) => fireEvent.keyDown(input(), { key, ...more });

test("focus starts in the field; the arrows go around over the groups", () => {
  render(<Palette />);
  expect(document.activeElement).toBe(input());
  expect(lit()).toBe(all[0]);
  press("ArrowDown");
  press("ArrowDown");
  expect(lit()).toBe(all[2]);
  press("ArrowDown");
  expect(lit()).toBe(all[0]);
  press("ArrowUp");
  expect(lit()).toBe(all[2]);
  const active = input().getAttribute("aria-activedescendant");
  expect(document.getElementById(active ?? "")?.textContent).toContain(all[2]);
});

test("Enter runs, Ctrl+Enter opens the record, a click runs, Esc closes", () => {
  render(<Palette />);
  press("ArrowDown");
  press("Enter");
  expect(onRun).toHaveBeenLastCalledWith(all[1], { open: false });
  press("Enter", { ctrlKey: true });
  expect(onRun).toHaveBeenLastCalledWith(all[1], { open: true });
  fireEvent.click(screen.getByRole("option", { name: /See what/ }));
  expect(onRun).toHaveBeenLastCalledWith(all[2], { open: false });
  press("Escape");
  expect(onClose).toHaveBeenCalledOnce();
});

test("typing lights the first hit again; nothing found says so and runs nothing", () => {
  render(<Palette />);
  press("ArrowDown");
  fireEvent.change(input(), { target: { value: "see" } });
  expect(lit()).toBe(all[2]);
  fireEvent.change(input(), { target: { value: "zebra" } });
  expect(screen.getByRole("status").textContent).toBe("Nothing by that name");
  press("Enter");
  press("ArrowDown");
  expect(onRun).not.toHaveBeenCalled();
});

test("hits are marked in the label", () => {
  render(<Palette />);
  const mark = within(screen.getByRole("group", { name: "Actions" })).getByText("Ch");
  expect(mark.tagName).toBe("MARK");
  expect(mark.parentElement?.parentElement?.textContent).toBe(all[0]);
});
