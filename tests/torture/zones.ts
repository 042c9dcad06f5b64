// R10: every zone there and back, each change of its clocks, and a computer whose clock jumps by a day.

import { Temporal } from "temporal-polyfill";
import { instantOf, wallOf, withOffset } from "#domain/time";
import { openTestJournal } from "../support/open-test-journal.ts";
import { createRandom } from "./random.ts";
import type { Torture } from "./torture.ts";

export const zones: Torture = {
  id: "R10",
  title: "zones, clock changes and clock jumps",
  async run(size) {
    const names = Intl.supportedValuesOf("timeZone");
    const perZone = size === "full" ? 60 : 6;
    const random = createRandom(10);
    const lost = names.flatMap((zone) =>
      Array.from({ length: perZone }, () => anInstant(random)).flatMap((instant) => thereAndBack(instant, zone)),
    );
    const years = size === "full" ? 10 : 1;
    const changes = names.flatMap((zone) => changesOf(zone, years).map((instant) => ({ zone, instant })));
    const undefinedWalls = changes.flatMap(({ zone, instant }) => aroundChange(instant, zone));
    const jumps = size === "full" ? 400 : 40;
    const figure = `${names.length} zones × ${perZone} instants, ${changes.length} clock changes, ${jumps} saves over a jumping clock`;
    return { figure, failures: [...lost, ...undefinedWalls, ...(await jumpAbout(jumps, random))] };
  },
};

/** A minute of the years that a plan can be counted in. */
function anInstant(random: () => number): string {
  const from = Date.parse("1995-01-01T00:00:00Z");
  const minutes = Math.floor(random() * 45 * 365 * 24 * 60);
  return new Date(from + minutes * 60_000).toISOString();
}

/** UTC, zone and wall time are one moment: shown with its offset, and by its wall time unless that comes twice. */
function thereAndBack(instant: string, zone: string): readonly string[] {
  const shown = withOffset(instant, zone);
  const again = instantOf(wallOf(instant, zone), zone);
  const isSame = Date.parse(again) === Date.parse(instant);
  // Of two the first (RFC 5545): then the wall shows the same, earlier.
  const isFirstOfTwo = Date.parse(again) < Date.parse(instant) && wallOf(again, zone) === wallOf(instant, zone);
  return Date.parse(shown) === Date.parse(instant) && (isSame || isFirstOfTwo)
    ? []
    : [`${instant} in ${zone} is shown as ${shown} and comes back as ${again}`];
}

function changesOf(zone: string, years: number): readonly string[] {
  const found: string[] = [];
  const until = Temporal.Instant.from("2026-01-01T00:00:00Z").epochMilliseconds + years * 365.25 * 86_400_000;
  let at = Temporal.Instant.from("2026-01-01T00:00:00Z").toZonedDateTimeISO(zone).getTimeZoneTransition("next");
  while (at !== null && at.epochMilliseconds < until) {
    found.push(at.toInstant().toString());
    at = at.getTimeZoneTransition("next");
  }
  return found;
}

/** A wall time in a gap moves forward by the gap; of two moments with one wall time the first is meant. */
function aroundChange(change: string, zone: string): readonly string[] {
  const offsetAt = (instant: number) =>
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 1_000_000;
  const at = Date.parse(change);
  const [before, after] = [offsetAt(at - 60_000), offsetAt(at)];
  const middle = at + Math.min(before, after) + Math.floor(Math.abs(after - before) / 120_000) * 60_000;
  const wall = new Date(middle).toISOString().slice(0, 16);
  // In a gap and in an overlap alike the offset in force before is the one that counts.
  const wanted = middle - before;
  const found = Date.parse(instantOf(wall, zone));
  return found === wanted
    ? []
    : [`${wall} in ${zone} is ${new Date(found).toISOString()}, not ${new Date(wanted).toISOString()}`];
}

/** Saves while the clock jumps by up to a day: revisions rise one by one, and no contact is lost, doubled or out of its place. */
async function jumpAbout(count: number, random: () => number): Promise<readonly string[]> {
  const start = Date.parse("2027-03-27T12:00:00Z");
  let clock = start;
  const { api, core } = await openTestJournal({ now: () => new Date(clock) });
  const failures: string[] = [];
  try {
    const { id: opportunityId } = await api.opportunities.create({
      companyLegal: "Fernhill Bakehouse, Inc.",
      role: "Baker",
    });
    const { id: personId } = await api.people.create({ fullName: "Ada Ruiz" });
    const logged: string[] = [];
    let revision = 1;
    for (let index = 0; index < count; index++) {
      clock = start + (random() * 2 - 1) * 86_400_000;
      const saved = await api.people.save({ id: personId, revision, title: `Title ${index}` });
      if (saved.revision !== revision + 1) failures.push(`after revision ${revision} comes ${saved.revision}`);
      revision = saved.revision;
      logged.push((await api.touches.log({ opportunityId, personId, channel: "email", direction: "in" })).id);
    }
    const { dossier } = await api.opportunities.open({ id: opportunityId });
    const found = dossier.touches.map(({ id }) => id);
    if (found.toSorted().join() !== logged.toSorted().join()) failures.push("contacts were lost or doubled");
  } finally {
    core.close();
  }
  return failures;
}
