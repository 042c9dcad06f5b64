// The card of the last ten minutes (R20): which interview it is for, if any.

import { type Interview, plannedEndOf, takesPlace } from "./interviews.ts";
import { isMarked, marks } from "./marks.ts";
import { addHours, compareInstants } from "./time.ts";

const opensBeforeHours = 10 / 60;
/** Some go on beyond their end; what is later than this is for the debrief. */
const closesAfterHours = 1;

/** The one that ends next, from ten minutes before its planned end on; each only once, and none that has ended. */
export function interviewInLastMinutes<One extends Interview>(interviews: readonly One[], now: string): One | null {
  const ends = (one: One) => plannedEndOf(one);
  return (
    interviews
      .filter((one) => takesPlace(one) && one.status !== "completed" && one.endedAt === null && one.deletedAt === null)
      .filter((one) => !isMarked(one, marks.lastMinutes))
      .filter((one) => compareInstants(now, addHours(ends(one), -opensBeforeHours)) >= 0)
      .filter((one) => compareInstants(now, addHours(ends(one), closesAfterHours)) <= 0)
      .toSorted((a, b) => compareInstants(ends(a), ends(b)))
      .at(0) ?? null
  );
}
