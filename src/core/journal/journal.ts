import type { Database } from "better-sqlite3";
import type { Dossier } from "#domain/dossier";
import { blankProfile, Profile } from "#domain/profile";
import { blankSettings, Settings } from "#domain/settings";
import type { Platform } from "../platform.ts";
import { createReadDossier } from "./dossier.ts";
import { createRecords, type Records } from "./records.ts";
import { createSingleton, type Singleton } from "./singleton.ts";

/** The open journal, as the handlers use it. */
export interface Journal {
  readonly db: Database;
  readonly records: Records;
  readonly profile: Singleton<Profile>;
  readonly settings: Singleton<Settings>;
  readonly readDossier: (opportunityId: string) => Dossier;
  /** All or nothing. */
  readonly inOneGo: <Result>(work: () => Result) => Result;
}

export function createJournal(db: Database, platform: Platform): Journal {
  const profile = createSingleton<Profile>(db, "profile", Profile, blankProfile);
  const settings = createSingleton<Settings>(db, "settings", Settings, blankSettings);
  const records = createRecords(db, platform);
  return {
    db,
    records,
    profile,
    settings,
    readDossier: createReadDossier(db, records),
    inOneGo: (work) => db.transaction(work)(),
  };
}
