import {
  BriefcaseBusiness,
  CalendarCheck,
  CircleDot,
  Coffee,
  FileQuestion,
  FileText,
  Handshake,
  LayoutTemplate,
  Link2,
  ListChecks,
  Lock,
  type LucideIcon,
  Mail,
  MessageCircle,
  MessagesSquare,
  User,
} from "lucide-react";
import type { Client } from "#contract/contract";
import { employerName } from "#domain/opportunities";
import { whenWall } from "../../app/when.ts";
import type { HitRange } from "../../kit/marked-text.tsx";
import type { PaletteGroup } from "../../kit/palette-frame.tsx";
import type { PaletteOption } from "../../kit/palette-option.tsx";

export type Hit = Awaited<ReturnType<Client["search"]["find"]>>[number];
export type OpportunityRow = Awaited<ReturnType<Client["opportunities"]["list"]>>["rows"][number];

const faces: Readonly<Record<string, readonly [LucideIcon, string]>> = {
  opportunities: [BriefcaseBusiness, "Employer"],
  interviews: [MessagesSquare, "Interview"],
  people: [User, "Person"],
  needs: [CircleDot, "Need"],
  evidence: [Link2, "Proof"],
  points: [MessageCircle, "Talked about"],
  weakSpots: [FileQuestion, "Went badly"],
  promises: [Handshake, "Promise"],
  hospitality: [Coffee, "Kindness"],
  requirements: [ListChecks, "Must-have"],
  ownFollowUps: [CalendarCheck, "Follow-up"],
  documents: [Mail, "Letter"],
  resumeVersions: [FileText, "Résumé"],
  templates: [LayoutTemplate, "Template"],
  journalEntries: [Lock, "Journal"],
};

/** What was found, the open interview's process first. */
export function hitGroups(
  hits: readonly Hit[],
  rows: readonly OpportunityRow[],
  interviewId: string | null,
): readonly PaletteGroup[] {
  const here = rows.find(({ interviews }) => interviews.some(({ id }) => id === interviewId));
  const isHere = ({ interviewId: at, opportunityId }: Hit) =>
    here !== undefined && (opportunityId === here.opportunity.id || here.interviews.some(({ id }) => id === at));
  const employerOf = (id: string | null) => {
    const row = rows.find(({ opportunity }) => opportunity.id === id);
    return row === undefined ? null : employerName(row.opportunity);
  };
  return [
    { title: "In this interview", options: hits.filter(isHere).map((hit) => toOption(hit, null)) },
    {
      title: "Everywhere",
      options: hits
        .filter((hit) => !isHere(hit))
        .map((hit) => toOption(hit, hit.noun === "opportunities" ? null : employerOf(hit.opportunityId))),
    },
  ];
}

export function journalGroup(hits: readonly Hit[]): PaletteGroup {
  return { title: "Journal, for you alone", options: hits.map((hit) => toOption(hit, null)) };
}

/** The newest interviews, for when nothing is typed. */
export function recentGroup(rows: readonly OpportunityRow[]): PaletteGroup {
  const all = rows.flatMap(({ opportunity, interviews }) =>
    interviews.map((interview) => ({ opportunity, interview })),
  );
  const newest = all.toSorted((a, b) => b.interview.startsAt.localeCompare(a.interview.startsAt)).slice(0, 6);
  return {
    title: "Recent interviews",
    options: newest.map(({ opportunity, interview: { id, startsWall, endsWall, zone } }) => ({
      id: `interview:${id}`,
      label: `${employerName(opportunity)}, ${opportunity.role}`,
      icon: MessagesSquare,
      detail: whenWall(startsWall, endsWall, zone),
      meta: "Interview",
    })),
  };
}

/** The address at which a hit is read. */
export function placeOf({ noun, id, interviewId }: Hit): string {
  if (noun === "people") return `/people/${id}`;
  if (noun === "resumeVersions") return `/resumes/${id}`;
  if (noun === "templates") return `/templates/${id}`;
  if (noun === "journalEntries") return `/journal/${id}`;
  if (interviewId === null) return "/interviews";
  if (noun === "documents") return `/interviews/${interviewId}/letters/${id}`;
  return `/interviews/${interviewId}/${noun === "requirements" ? "prepare" : "debrief"}`;
}

function toOption({ noun, id, title, snippet, ranges }: Hit, employer: string | null): PaletteOption {
  const [icon, meta] = faces[noun] ?? [FileQuestion, "Entry"];
  return {
    id: `hit:${noun}:${id}`,
    label: snippet || title,
    icon,
    ranges: apart(ranges),
    meta,
    ...(employer === null ? {} : { detail: employer }),
  };
}

/** In order and without overlaps, as marks need them. */
function apart(ranges: Hit["ranges"]): readonly HitRange[] {
  const kept: HitRange[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start))
    if (start >= (kept.at(-1)?.[1] ?? 0)) kept.push([start, end]);
  return kept;
}
