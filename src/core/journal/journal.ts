import type { Database } from "better-sqlite3";
import type { Dossier } from "#domain/dossier";
import { employerKey } from "#domain/opportunities";
import { blankProfile, Profile } from "#domain/profile";
import { blankSettings, Settings } from "#domain/settings";
import type { Platform } from "../platform.ts";
import { type Changes, createChanges } from "./changes.ts";
import { createReadDossier } from "./dossier.ts";
import { createPlans, type ReadyPlan } from "./plans.ts";
import { createRecords, type Records } from "./records.ts";
import { createSingleton, type Singleton } from "./singleton.ts";

/** The open journal, as the handlers use it. */
export interface Journal {
  readonly db: Database;
  readonly records: Records;
  readonly profile: Singleton<Profile>;
  readonly settings: Singleton<Settings>;
  readonly readDossier: (opportunityId: string) => Dossier;
  /** The facts of a process and its plan without the clock, kept until a fact changes; not inside of `inOneGo`. */
  readonly readPlan: (opportunityId: string) => ReadyPlan;
  /** To be marked by whoever writes past `records`. */
  readonly changes: Changes;
  /** All or nothing. */
  readonly inOneGo: <Result>(work: () => Result) => Result;
}

export function createJournal(db: Database, platform: Platform): Journal {
  fillEmployerKeys(db);
  const changes = createChanges();
  const profile = createSingleton<Profile>(db, "profile", Profile, blankProfile);
  const settings = createSingleton<Settings>(db, "settings", Settings, blankSettings);
  const records = createRecords(db, platform, changes);
  const readDossier = createReadDossier(db, records);
  return {
    db,
    records,
    changes,
    profile: markingAll(profile, changes),
    settings: markingAll(settings, changes),
    readDossier,
    readPlan: createPlans(readDossier, changes),
    inOneGo: (work) => db.transaction(work)(),
  };
}

/** A migration knows no names of employers; what it left empty is filled here, once. */
function fillEmployerKeys(db: Database): void {
  const empty = db.prepare<[], { id: string; companyLegal: string; companyShort: string }>(
    "SELECT id, companyLegal, companyShort FROM opportunities WHERE employerKey = '' AND companyLegal || companyShort <> ''",
  );
  const fill = db.prepare<[string, string]>("UPDATE opportunities SET employerKey = ? WHERE id = ?");
  for (const { id, ...names } of empty.all()) fill.run(employerKey(names), id);
}

/** The profile and the settings are part of every plan. */
function markingAll<Entity extends { readonly revision: number }>(
  one: Singleton<Entity>,
  changes: Changes,
): Singleton<Entity> {
  return {
    get: one.get,
    save(given) {
      changes.mark(null);
      return one.save(given);
    },
  };
}
