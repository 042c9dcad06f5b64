import { CalendarCheck, Coffee, FileText, type LucideIcon, Mail } from "lucide-react";
import type { FollowUp } from "#domain/follow-ups/follow-up";

/** How a kind of follow-up is shown and what its button says. */
interface Face {
  readonly icon: LucideIcon;
  /** On the large card. */
  readonly title: (row: FollowUp) => string;
  readonly verb: string;
  readonly shortVerb: string;
}

const thanks = ({ personName }: FollowUp) => `Thank ${personName}`;
const own = ({ title }: FollowUp) => title;

const faces: Readonly<Record<string, Face>> = {
  thank_you: { icon: Mail, title: thanks, verb: "Write the thank-you", shortVerb: "Write it" },
  hospitality_note: { icon: Coffee, title: thanks, verb: "Write the note", shortVerb: "Write it" },
  own: { icon: CalendarCheck, title: own, verb: "Mark as done", shortVerb: "Mark as done" },
};

export function faceOf({ kind, document }: FollowUp): Face {
  const known = faces[kind];
  if (known !== undefined) return known;
  if (document !== null) return { icon: FileText, title: own, verb: "Write it", shortVerb: "Write it" };
  return { icon: CalendarCheck, title: own, verb: "Open the interview", shortVerb: "See the plan" };
}
