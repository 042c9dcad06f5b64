import { Check, Circle, CircleDot } from "lucide-react";
import type { ReactElement } from "react";
import type { Dossier } from "#domain/dossier";
import { outcomeOf } from "#domain/follow-ups/outcome";
import type { NextStep } from "#domain/recommender-steps";
import { isUnable, type Recommender } from "#domain/recommenders";
import { wallOf } from "#domain/time";
import { day, when } from "../../app/when.ts";
import { classes } from "../../kit/classes.ts";
import { Icon } from "../../kit/icon.tsx";
import { type DateKey, dateWords, stepWords } from "./recommender-words.ts";
import styles from "./recommenders.module.css";

interface RoadProps {
  readonly dossier: Pick<Dossier, "opportunity">;
  readonly one: Recommender;
  readonly next: NextStep | null;
  readonly zone: string;
}

/** What was done, each with its day; what comes next, and what is still to come. */
export function RecommenderRoad({ dossier, one, next, zone }: RoadProps): ReactElement {
  const upcoming = next === null ? null : stepWords[next.step].ends;
  return (
    <ol className={styles["road"]} aria-label="How far it is">
      {stopsOf(dossier, one, upcoming).map((key) => (
        <RoadStop key={key} at={one[key]} words={wordsOf(one, key)} isNext={key === upcoming} zone={zone} />
      ))}
    </ol>
  );
}

interface StopProps {
  readonly at: string | null;
  readonly words: string;
  readonly isNext: boolean;
  readonly zone: string;
}

function RoadStop({ at, words, isNext, zone }: StopProps): ReactElement {
  const [state, icon] =
    at !== null ? (["Done", Check] as const) : isNext ? (["Next", CircleDot] as const) : (["To come", Circle] as const);
  return (
    <li className={classes(at !== null && styles["isDone"], at === null && isNext && styles["isNext"])}>
      <Icon of={icon} size="small" />
      <span>
        <span className="visually-hidden">{state}: </span>
        {words}
      </span>
      {at !== null && <time title={when(at, zone)}>{day(wallOf(at, zone).slice(0, 10))}</time>}
    </li>
  );
}

/** Only the ones that this road goes by: without a reminder there is none, and whoever cannot write hands nothing on. */
function stopsOf(
  dossier: Pick<Dossier, "opportunity">,
  one: Recommender,
  upcoming: DateKey | null,
): readonly DateKey[] {
  // The seam: the keys of the words are the dates, in their order.
  const all = Object.keys(dateWords) as DateKey[];
  const never: readonly DateKey[] = isUnable(one)
    ? ["askedAt", "receivedAt", "consentedAt", "forwardedAt", "toldAt"]
    : [];
  return all.filter((key) => {
    if (one[key] !== null || key === upcoming) return true;
    if (key === "remindedAt" || (key === "askedAt" && one.receivedAt !== null)) return false;
    return !never.includes(key) && (key !== "toldAt" || outcomeOf(dossier) !== null);
  });
}

function wordsOf(one: Recommender, key: DateKey): string {
  if (key !== "answeredAt" || one.answeredAt === null) return dateWords[key];
  if (one.state === "declined") return "Would rather not";
  return one.state === "policy_limited" ? "May not write" : "Agreed";
}
