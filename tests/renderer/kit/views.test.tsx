// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { Mail } from "lucide-react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Button } from "../../../src/renderer/kit/button.tsx";
import { ConfirmDialog } from "../../../src/renderer/kit/confirm-dialog.tsx";
import { countdownParts } from "../../../src/renderer/kit/countdown-parts.ts";
import { LinkTabs } from "../../../src/renderer/kit/link-tabs.tsx";
import { Row, Rows } from "../../../src/renderer/kit/rows.tsx";
import { SaveStatus } from "../../../src/renderer/kit/save-status.tsx";
import { Loading } from "../../../src/renderer/kit/states.tsx";

afterEach(cleanup);

describe("what is left of the time", () => {
  const minute = 60_000;
  const hour = 60 * minute;
  test.each([
    [30 * hour + 35 * minute, "far", "30 h 35 min"],
    [30 * hour + 35 * minute - 1, "far", "30 h 34 min"], // never more than is left
    [72 * hour, "far", "3 days"],
    [72 * hour - minute, "far", "71 h 59 min"],
    [12 * hour, "far", "12 h"],
    [12 * hour - minute, "due", "11 h 59 min"],
    [5 * minute, "due", "5 min"],
    [0, "due", "0 min"],
    [-15 * hour, "late", "15 h"],
    [-25 * 24 * hour, "late", "25 days"],
  ])("%d ms is %s, %s", (ms, state, words) => {
    const countdown = countdownParts(ms);
    expect([countdown.state, countdown.parts.flat().join(" ")]).toEqual([state, words]);
  });
});

test("the arrows and J/K go from row to row, and a row's own keys act in it", () => {
  const skip = vi.fn();
  render(
    <Rows label="Today">
      <Row icon={Mail} what="Thank" href="#/1" keys={{ e: skip }} action={<Button look="row">Write</Button>} />
      <Row icon={Mail} what="Call" href="#/2" action={<Button look="row">Log</Button>} />
    </Rows>,
  );
  const first = screen.getByRole("link", { name: "Thank" });
  first.focus();
  fireEvent.keyDown(first, { key: "e" });
  expect(skip).toHaveBeenCalledOnce();
  fireEvent.keyDown(first, { key: "j" });
  expect(document.activeElement).toBe(screen.getByRole("link", { name: "Call" }));
  fireEvent.keyDown(document.activeElement ?? document.body, { key: "ArrowDown" });
  expect(document.activeElement).toBe(screen.getByRole("link", { name: "Call" }));
  screen.getByRole("button", { name: "Log" }).focus();
  fireEvent.keyDown(document.activeElement ?? document.body, { key: "ArrowUp" });
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Write" }));
});

test("tabs are links, and one of them is the page", () => {
  render(
    <LinkTabs
      label="Interview"
      tabs={[
        { href: "#/a", label: "Debrief", isCurrent: true },
        { href: "#/b", label: "Letters", count: 2 },
      ]}
    />,
  );
  const links = screen.getAllByRole("link");
  expect(links.map((link) => [link.textContent, link.getAttribute("href"), link.getAttribute("aria-current")])).toEqual(
    [
      ["Debrief", "#/a", "page"],
      ["Letters2", "#/b", null],
    ],
  );
});

test("loading says nothing for 400 ms", () => {
  vi.useFakeTimers();
  render(<Loading label="Reading the journal…" />);
  act(() => vi.advanceTimersByTime(390));
  expect(screen.queryByText(/Reading/)).toBeNull();
  act(() => vi.advanceTimersByTime(20));
  expect(screen.queryByText(/Reading/)).not.toBeNull();
  vi.useRealTimers();
});

test("a question starts on the way back; its verb has a key", () => {
  const onConfirm = vi.fn();
  const onCancel = vi.fn();
  render(
    <ConfirmDialog isOpen title="Move to the trash?" verb="Move to the trash" onConfirm={onConfirm} onCancel={onCancel}>
      It stays there for 30 days.
    </ConfirmDialog>,
  );
  expect(screen.getByRole("alertdialog", { name: "Move to the trash?" })).toBeTruthy();
  const cancel = screen.getByRole("button", { name: "Cancel" });
  expect(document.activeElement).toBe(cancel);
  fireEvent.keyDown(cancel, { key: "Enter", ctrlKey: true });
  expect([onConfirm.mock.calls.length, onCancel.mock.calls.length]).toEqual([1, 0]);
  fireEvent.keyDown(cancel, { key: "Escape" });
  expect(onCancel).toHaveBeenCalledOnce();
});

test("a failed save says what happened to the text and can be tried again", () => {
  const flush = vi.fn(async () => true);
  const { rerender } = render(<SaveStatus autosave={{ status: "saved", flush }} savedAt="08:04" />);
  expect(screen.getByRole("status").textContent).toBe("Saved 08:04");
  rerender(<SaveStatus autosave={{ status: "failed", flush }} failure="Not saved: the disk is full." />);
  expect(screen.getByRole("status").textContent).toBe("Not saved: the disk is full.");
  fireEvent.click(screen.getByRole("button", { name: "Retry" }));
  expect(flush).toHaveBeenCalledOnce();
});

test("a disabled button says why, and its key is no part of its name", () => {
  render(
    <Button isDisabled reason="The one call was used." keys="Mod+l">
      Log the call
    </Button>,
  );
  const button = screen.getByRole("button", { name: "Log the call" });
  expect(document.getElementById(button.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
    "The one call was used.",
  );
});
