import { act, configure, render } from "@testing-library/react";
import { vi } from "vitest";
import type { Client } from "#contract/contract";
import { Shell } from "../../src/renderer/app/shell.tsx";
import { openTestJournal, type TestJournal } from "../support/open-test-journal.ts";

// A whole window over a real journal: on a machine with other work it may take its time.
configure({ asyncUtilTimeout: 5000 });
vi.setConfig({ testTimeout: 30_000 });

export const start = "2027-09-03T16:00:00Z"; // Friday, 09:00 in Los Angeles

export interface TestApp extends TestJournal {
  /** Moves the journal's clock. */
  readonly setNow: (instant: string) => void;
}

/** A journal on a clock that stands until it is moved, with the first start already done. */
export async function openJournalAt(instant = start): Promise<TestApp> {
  let now = instant;
  const journal = await openTestJournal({ now: () => new Date(now) });
  const { revision } = await journal.api.profile.get({});
  await journal.api.profile.save({ revision, fullName: "Jerome Vantongeren", isIntroduced: true });
  return {
    ...journal,
    setNow: (next) => {
      now = next;
    },
  };
}

/** The whole window over a journal, at an address. */
export function renderApp(api: Client, address = "#/"): void {
  window.location.hash = address;
  render(<Shell api={api} />);
}

/** The same client, with one call replaced. */
export function withCall<Noun extends keyof Client>(api: Client, noun: Noun, calls: Partial<Client[Noun]>): Client {
  return { ...api, [noun]: { ...api[noun], ...calls } };
}

/** Types into a date or time, which react-aria hears as `beforeinput` only. */
export function typeDigits(element: HTMLElement, digits: string): void {
  act(() => element.focus());
  for (const data of digits) {
    const target = document.activeElement ?? document.body;
    act(() => {
      target.dispatchEvent(
        new InputEvent("beforeinput", { data, inputType: "insertText", bubbles: true, cancelable: true }),
      );
    });
  }
}
