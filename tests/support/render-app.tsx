import { cleanup, configure, fireEvent, render, waitFor } from "@testing-library/react";
import { createElement } from "react";
import { afterEach, expect } from "vitest";
import type { Client } from "#contract/contract";
import type { Platform } from "#core/platform";
import { Shell } from "../../src/renderer/app/shell.tsx";
import { openTestJournal, type TestJournal } from "./open-test-journal.ts";

// A whole window over a real core: on a machine with other work it may take its time.
configure({ asyncUtilTimeout: 5000 });
// A window that is left standing runs on after its file, when there is no page any more.
afterEach(cleanup);

/** The whole window over a real core, at an address. The clock is the real one; nobody has to be introduced first. */
export async function renderApp(
  hash: string,
  fill: (api: Client) => Promise<unknown> = async () => {},
  given: Partial<Platform> = {},
): Promise<TestJournal> {
  cleanup();
  const journal = await openTestJournal({ now: () => new Date(), ...given });
  const { revision } = await journal.api.profile.get({});
  await journal.api.profile.save({ revision, isIntroduced: true });
  await fill(journal.api);
  window.location.hash = hash;
  render(createElement(Shell, { api: journal.api }));
  return journal;
}

export function type(field: HTMLElement, value: string): void {
  fireEvent.change(field, { target: { value } });
}

/** Waits until what is stored is as said. */
export async function stored(read: () => Promise<unknown>, expected: unknown): Promise<void> {
  await waitFor(async () => expect(await read()).toMatchObject(Object(expected)), { timeout: 5000 });
}
