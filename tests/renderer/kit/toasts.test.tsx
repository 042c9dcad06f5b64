// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Button } from "../../../src/renderer/kit/button.tsx";
import { ToastProvider, useToasts } from "../../../src/renderer/kit/toasts.tsx";

const undo = vi.fn();

function Screen(): ReactElement {
  const toasts = useToasts();
  return (
    <>
      <Button onPress={() => toasts.show({ text: "Moved to the trash", undo })}>Delete</Button>
      <Button onPress={() => toasts.show({ text: "Copied" })}>Copy</Button>
      <Button onPress={() => toasts.undoLast()}>Undo last</Button>
    </>
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  undo.mockClear();
  render(
    <ToastProvider>
      <Screen />
    </ToastProvider>,
  );
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));

test("undo stands there for ten seconds, acts once and takes the toast away", () => {
  press("Delete");
  wait(9_900);
  press("Undo");
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText("Moved to the trash")).toBeNull();
});

test("after ten seconds it is gone, undone nothing", () => {
  press("Delete");
  wait(10_100);
  expect(screen.queryByText("Moved to the trash")).toBeNull();
  expect(undo).not.toHaveBeenCalled();
});

test("it waits while it is pointed at", () => {
  press("Delete");
  const toast = screen.getByText("Moved to the trash");
  fireEvent.pointerEnter(toast.parentElement ?? toast);
  wait(30_000);
  expect(screen.queryByText("Moved to the trash")).not.toBeNull();
  fireEvent.pointerLeave(toast.parentElement ?? toast);
  wait(10_100);
  expect(screen.queryByText("Moved to the trash")).toBeNull();
});

test("the last undo is that of the last toast that has one", () => {
  press("Delete");
  press("Copy");
  press("Undo last");
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText("Copied")).not.toBeNull();
  press("Undo last");
  expect(undo).toHaveBeenCalledOnce();
});
