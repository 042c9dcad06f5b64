import { barsAsTests } from "./bars-as-tests.ts";
import { everyLetter } from "./every-letter.ts";
import { facts } from "./facts.ts";
import { fullDisk } from "./full-disk.ts";
import { fuzz } from "./fuzz.ts";
import { hostileCalendars } from "./hostile-calendars.ts";
import { hostileCards } from "./hostile-cards.ts";
import { hostileFiles } from "./hostile-files.ts";
import { hostileLetters } from "./hostile-letters.ts";
import { hostileMessages } from "./hostile-messages.ts";
import { hostileQueries } from "./hostile-queries.ts";
import { kills } from "./kills.ts";
import { killsWhileAdding } from "./kills-while-adding.ts";
import { model } from "./model.ts";
import { powerCuts } from "./power-cuts.ts";
import { secondStart } from "./second-start.ts";
import type { Torture } from "./torture.ts";
import { zones } from "./zones.ts";

export const tortures: readonly Torture[] = [
  kills,
  killsWhileAdding,
  powerCuts,
  fullDisk,
  secondStart,
  fuzz,
  everyLetter,
  facts,
  hostileLetters,
  hostileMessages,
  hostileCards,
  hostileCalendars,
  hostileQueries,
  hostileFiles,
  zones,
  model,
  ...barsAsTests,
];
