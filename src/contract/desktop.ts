import { z } from "zod";
import { method } from "./method.ts";
import { Nothing } from "./records.ts";

const Choices = z.object({ startsAtLogin: z.boolean(), staysInTray: z.boolean() });

const Desktop = z.object({
  /** False: this host has no desktop, and there is nothing to choose. */
  isAvailable: z.boolean(),
  /** Null: the system cannot start the app at login as it was started now. */
  startsAtLogin: z.boolean().nullable(),
  /** Closing the window hides it; the app goes on. */
  staysInTray: z.boolean(),
});

/** How the app lives on a desktop. No part of the journal: another computer has its own answer. */
export const desktop = {
  get: method(Nothing, Desktop),
  save: method(Choices.partial(), Desktop),
};
