// What every document of a process begins with: its words for the interview, and its share of the frames.

import { recruiterOf } from "../dossier.ts";
import { employerName } from "../opportunities.ts";
import { conventionsOf } from "./conventions.ts";
import type { Task } from "./document-kind.ts";
import { met, type Setting } from "./frames/setting.ts";
import { createPicker, type Picker } from "./seed.ts";
import { countLetters, ordinalOf } from "./topic.ts";

export function pickerFor({ dossier, to }: Task, draft = 0): Picker {
  const { profile, opportunity } = dossier;
  const process = [profile.fullName, opportunity.companyLegal, opportunity.role].join("|");
  // The drafts of a letter lie between those of its neighbours, so that no two letters of a process share a frame.
  return createPicker(process, { ordinal: ordinalOf(dossier, to), of: countLetters(dossier), draft });
}

export function settingOf({ dossier: { opportunity, profile }, to: { interview } }: Task, pick: Picker): Setting {
  return {
    day: conventionsOf(profile.locale).day(interview.startsWall.slice(0, 10)),
    role: opportunity.role,
    post: pick("post", ["role", "position"]),
    employer: employerName(opportunity),
    isOnsite: interview.mode === "onsite",
    agency: opportunity.agency?.trim() || "the agency",
  };
}

/** Of the agency: nobody who was talked to in the interview. */
export function isRecruiter({ dossier, to }: Pick<Task, "dossier" | "to">): boolean {
  return to.part?.role === "recruiter" || to.person.id === recruiterOf(dossier)?.id;
}

/** Who writes, in one sentence: what every later document begins with. */
export function reminderOf(task: Pick<Task, "dossier" | "to">, setting: Setting): string {
  const { role, post, employer, day } = setting;
  const place = employer === "" ? "" : ` at ${employer}`;
  return isRecruiter(task)
    ? `I was interviewed on ${day} for the ${role} ${post}${place}`
    : `We ${met(setting)} on ${day} about the ${role} ${post}${place}`;
}

/** The records that the words for the interview come from. */
export function sceneFacts({ to }: Task): readonly string[] {
  return ["opportunity", `interview:${to.interview.id}`];
}
