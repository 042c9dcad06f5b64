import { z } from "zod";
import { Profile, ProfileFields } from "#domain/profile";
import { Settings, SettingsFields } from "#domain/settings";
import { Zone } from "#domain/time";
import { method } from "./method.ts";
import { Nothing } from "./records.ts";

const revision = z.int().positive();

export const profile = {
  get: method(Nothing, Profile),
  save: method(ProfileFields.partial().extend({ revision }), Profile),
};

export const settings = {
  get: method(Nothing, Settings),
  save: method(SettingsFields.partial().extend({ revision }), Settings),
};

/** What is no part of a plan or letter and so lives beside the journal. */
const Appearance = z.object({ theme: z.enum(["system", "light", "dark"]) });

export const appearance = {
  get: method(Nothing, Appearance),
  save: method(Appearance, Appearance),
};

export const zones = {
  /** The computer's zone, and whether it is another than when last asked; never silently taken. */
  check: method(z.object({ system: Zone }), z.object({ hasChanged: z.boolean(), known: Zone.nullable() })),
  /** The question was answered: this is the zone now known. */
  accept: method(z.object({ system: Zone }), Nothing),
};
